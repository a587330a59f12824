import { CannotRun } from "./cannot-run";
import type { Desk } from "./desk";

/** Of these the reader tells (hosts/xlsx/read); all else of the workbook is copied as it is, so they would be, too. */
const neverCopied = /^(?:macros|external-link|connection|object|not-a-worksheet|format): /u;

/** Throws CannotRun where a copy of the workbook would hold what may run or lead elsewhere, or where it is no .xlsx. */
export function expectPlain(desk: Desk, path: string, warnings: readonly string[]): void {
  const found = warnings.filter((each) => neverCopied.test(each));
  if (found.length > 0) throw new CannotRun(desk.texts.cli.failures.notCopied({ path, what: found }));
}
