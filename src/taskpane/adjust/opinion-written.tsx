import type { AdjustmentsOfRound } from "../../app/live/board/deciding/opinions";
import { usePane } from "../pane-context";
import { WrittenMessage } from "../states/written-message";
import { opinionWords } from "./opinion-look";
import type { Opinions } from "./use-opinions";

/** What was written last, in the words of the opinions. */
export function OpinionWritten({
  gives,
  opinions,
}: {
  readonly gives: AdjustmentsOfRound["gives"];
  readonly opinions: Opinions;
}) {
  const { pane } = usePane();
  const words = pane.adjust;
  const { last, busy, undo } = opinions;
  if (last === null) return null;
  const given = last.changes[0]?.becomes?.[gives] ?? "none";
  const written = given === "none" ? words.withdrawn : words.written({ opinion: opinionWords(words, gives)[given] });
  return (
    <WrittenMessage
      of={last}
      sentence={last.undone ? words.undone : written}
      undoWord={last.undone ? null : words.undo}
      busy={busy}
      undo={undo}
    />
  );
}
