import { HandLine } from "../../../src/taskpane/score/hand-line";
import { criterion, openLine, sheet } from "./sample-sheet";

export const nothing = (): void => undefined;

export const typed = { text: "7,5", notApplicable: false, explanation: "" };

export const handLine = (more: Partial<Parameters<typeof HandLine>[0]> = {}) => (
  <HandLine
    sheet={sheet()}
    criterion={criterion}
    line={openLine}
    typed={undefined}
    disabled={false}
    change={nothing}
    entered={nothing}
    {...more}
  />
);
