import type { ReceiveTexts } from "../../text/vi/pane/receive";
import type { Step } from "../act-types";

export type StepWords = { readonly label: string; readonly line: (step: Step) => string };

/** What is going on, and the line under the bar; a stage of one step says no more than its name. */
export function stepWords(stage: Step["stage"], words: ReceiveTexts): StepWords {
  switch (stage) {
    case "reading":
      return { label: words.readingLabel, line: words.reading };
    case "drawing":
      return { label: words.drawingLabel, line: words.reading };
    case "writing":
      return { label: words.writingLabel, line: words.writing };
    case "opening":
    case "judging":
    case "testing":
    case "issuing":
      return { label: words.preparing, line: () => "" };
    default:
      return stage satisfies never;
  }
}
