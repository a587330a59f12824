import { isOfMacros } from "../app/keep-people";
import { CannotRun } from "./cannot-run";
import type { Desk } from "./desk";
import { expectEnding, isMacroName } from "./macro-files";

/** Of these the reader tells (hosts/xlsx/read); all else of the workbook is copied as it is, so they would be, too. */
const neverCopied = /^(?:macros|external-link|connection|object|not-a-worksheet|format): /u;

/** A sheet of a chart alone is no worksheet, but runs nothing and leads nowhere. */
const ofChartAlone = /^not-a-worksheet: .* \(chartsheet\) was not read$/u;

/**
 * Throws CannotRun where a copy of the workbook would hold what may run or lead elsewhere, or where it is no .xlsx.
 * Macros are copied into a file whose name says so.
 */
export function expectPlain(
  desk: Desk,
  { path, out }: { readonly path: string; readonly out: string },
  warnings: readonly string[],
): void {
  // Without macros in it, an object stays what it is: something that no copy has.
  const hasMacros = warnings.some((each) => each.startsWith("macros: "));
  expectEnding(desk, { path, out }, { has: hasMacros && !isMacroName(out), keeps: hasMacros });
  const found = warnings.filter(
    (each) => neverCopied.test(each) && !ofChartAlone.test(each) && !(hasMacros && isOfMacros(each)),
  );
  if (found.length > 0) throw new CannotRun(desk.texts.cli.failures.notCopied({ path, what: found }));
}
