import { marksSheet } from "../../contract/sheet-names";
import { isPeriodKind, type PeriodKind, type RoundName } from "../../domain/round/period";
import type { CellEdit } from "../../workbook/edit";
import type { Workbook } from "../../workbook/sheet";
import { locateSheet } from "../reading/find-header";
import { cellText } from "../reading/finding";
import { readPairs } from "../reading/read-pairs";
import { periodSheet } from "../sheets/board/period-sheet";
import { readMarks } from "./read-marks";

/** The round that `_TD` names: that of the work in a Board's or cluster's workbook. `null` = it names none. */
export function markedRound(workbook: Workbook): RoundName | null {
  const { year, period } = readMarks(workbook);
  const number = Number(year ?? "");
  return Number.isInteger(number) && number > 0 && isPeriodKind(period) ? { year: number, kind: period } : null;
}

/** The round that `Kỳ báo cáo` states; `null` = it states none that can be read. */
export function statedRound(workbook: Workbook): RoundName | null {
  const sheet = locateSheet(workbook, periodSheet);
  if (sheet === null) return null;
  const { year, kind } = readPairs(sheet, periodSheet).fields;
  return year.value === null || kind.value === null ? null : { year: year.value, kind: kind.value };
}

/** The Kỳ that `Kỳ báo cáo` states, also where the year is missing. */
export function statedKind(workbook: Workbook): PeriodKind | null {
  const sheet = locateSheet(workbook, periodSheet);
  return sheet === null ? null : readPairs(sheet, periodSheet).fields.kind.value;
}

/** Cells of `_TD` that name this round; none where it is named already, or the sheet is gone. */
export function roundMarkEdits(workbook: Workbook, { year, kind }: RoundName): readonly CellEdit[] {
  const sheet = workbook.sheets.find(({ name }) => name === marksSheet);
  if (sheet === undefined) return [];
  const labelled = [...sheet.rows].map(([row, cells]) => [cellText(cells.get(1)).trim(), row] as const);
  const rowOf = new Map(labelled.filter(([label]) => label !== ""));
  let free = Math.max(0, ...rowOf.values()) + 1;
  const wanted = [
    ["year", String(year)],
    ["period", kind],
  ] as const;
  return wanted.flatMap(([label, value]) => {
    const known = rowOf.get(label);
    const row = known ?? free++;
    const was = sheet.rows.get(row)?.get(2)?.value ?? null;
    if (cellText(sheet.rows.get(row)?.get(2)).trim() === value) return [];
    const edit = { sheet: sheet.name, row, format: "@" };
    return [
      ...(known === undefined ? [{ ...edit, column: 1, was: null, value: label }] : []),
      { ...edit, column: 2, was, value },
    ];
  });
}
