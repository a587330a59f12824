import { sheetNames } from "../../contract/sheet-names";
import { reportedDay } from "../../forms/output/output-heading";
import type { Workbook } from "../../workbook/sheet";
import { matchKey } from "../../workbook/text/match-key";

/**
 * The day up to which the workbook was last consolidated, as `Tổng quan` says it: no figure is read there, but a copy
 * made of the store on another day would differ from what its sender sees. `null` = it never was.
 */
export function consolidatedDay({ sheets }: Workbook): string | null {
  const overview = sheets.find(({ name }) => matchKey(name) === matchKey(sheetNames.overview));
  return overview === undefined ? null : reportedDay(overview);
}
