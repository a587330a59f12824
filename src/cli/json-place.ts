import { CannotRun } from "./cannot-run";
import type { Desk } from "./desk";

const workbookEnding = /\.(?:xl[st][xmb]?|ods)$/iu;

/** A slip of the hand in `--json` must not cost a workbook, the one that was read or the one that is written. */
export function expectJsonPlace(desk: Desk, json: string | null): void {
  if (json !== null && workbookEnding.test(json))
    throw new CannotRun(desk.texts.cli.failures.notForJson({ path: json }));
}
