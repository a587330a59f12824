import type { CellValue } from "../../workbook/cell";
import { wordsOf } from "../description/field-type";
import type { InputRow } from "../drawing/row-guide";
import { fingerprint } from "../marks/read-marks";
import { enteredScoreList } from "../sheets/board/register-lists";
import type { WorkbookMarks } from "../sheets/workbook-marks";

/** Keys of what an issued row names, which people leave as it is. */
export const prefilledKeys: ReadonlySet<string> = new Set(["unit", "criterion", "stage"]);

/** `_TD`'s pairs for the rows of `Điểm chấm` that a cluster is issued with (contract §1: `row:<sheet>:<code>`). */
export function prefilledMarks(rows: readonly InputRow[]): readonly (readonly [label: string, value: string])[] {
  return rows.map((row) => [`row:${markOf(row)}`, printOf(row)]);
}

/**
 * Which of a sheet's rows are issued ones, in their order; of several that read the same the first, the others were
 * added since.
 */
export function arePrefilled(rows: readonly InputRow[], { rows: issued }: WorkbookMarks): readonly boolean[] {
  const seen = new Set<string>();
  return rows.map((row) => {
    const mark = markOf(row);
    if (seen.has(mark) || issued.get(mark) !== printOf(row)) return false;
    seen.add(mark);
    return true;
  });
}

function markOf(row: InputRow): string {
  return `${enteredScoreList.sheet}:${textOf(row["unit"])}/${textOf(row["criterion"])}`;
}

function printOf(row: InputRow): string {
  return fingerprint(
    enteredScoreList.columns
      .filter(({ key }) => prefilledKeys.has(key))
      .map(({ key, type }) => wordsOf(type, textOf(row[key]))),
  );
}

function textOf(value: CellValue | undefined): string {
  return typeof value === "string" || typeof value === "number" ? String(value) : "";
}
