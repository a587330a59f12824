import { sheetNames } from "../../../contract/sheet-names";
import type { CommendationCount } from "../../../contract/commendations";
import type { FilledForm } from "../../../domain/statistics/fill-forms";
import type { FormColumn, FormLine } from "../../../domain/statistics/statistical-forms";
import { addressOf, columnLetters, sheetReference } from "../../../workbook/address";
import { quoted } from "../../ways/formula-text";

/** Where `Tổng hợp khen thưởng` has the units' rows: its first and last row, and the columns to be added up. */
export type CommendationPlaces = {
  readonly first: number;
  readonly last: number;
  /** Column that says into which column of a form a row counts. */
  readonly kind: number;
  readonly counts: ReadonlyMap<CommendationCount, number>;
};

/** Where a form's cells stand on its sheet. */
export type FormPlaces = {
  readonly rowOf: ReadonlyMap<string, number>;
  readonly columnOf: ReadonlyMap<string, number>;
};

/** What `Tổng hợp khen thưởng` says in the row of an award of this column, and the formulas of the form look for. */
export function columnWords(form: string, column: string): string {
  return `${form}: ${column}`;
}

/**
 * The live formula of a cell, in functions of Excel 2010 and LibreOffice; `null` = what is there is a plain value. A
 * sum over nothing is "", as a blank is never 0.
 */
export function cellFormula(
  filled: FilledForm,
  { line, column }: { readonly line: FormLine; readonly column: FormColumn },
  { places, commendations }: { readonly places: FormPlaces; readonly commendations: CommendationPlaces | null },
): string | null {
  const row = places.rowOf.get(line.key) ?? 0;
  const at = places.columnOf.get(column.key) ?? 0;
  if (column.total) {
    const others = filled.columns.filter(({ total }) => !total).map(({ key }) => places.columnOf.get(key) ?? 0);
    return sumOrBlank(`${addressOf(row, Math.min(...others))}:${addressOf(row, Math.max(...others))}`);
  }
  if (line.sumOf.length > 0)
    return sumOrBlank(line.sumOf.map((key) => addressOf(places.rowOf.get(key) ?? 0, at)).join(","));
  const parts = filled.parts(line, column);
  if (line.count !== null && column.header !== "") return awardFormula(filled, { line, column }, commendations);
  const typed = parts
    .filter(({ unit }) => unit === null)
    .map(({ source }) => sheetReference(source.sheet, source.cell));
  return parts.length === 0 || typed.length < parts.length ? null : sumOrBlank(typed.join(","));
}

function sumOrBlank(cells: string): string {
  return `IF(COUNT(${cells})=0,"",SUM(${cells}))`;
}

/** Over the units' rows of `Tổng hợp khen thưởng`; a text there, such as KAD, counts for nothing. */
function awardFormula(
  { form }: FilledForm,
  { line, column }: { readonly line: FormLine; readonly column: FormColumn },
  commendations: CommendationPlaces | null,
): string | null {
  const counted = line.count === null ? undefined : commendations?.counts.get(line.count);
  if (commendations === null || counted === undefined) return null;
  const area = (of: number): string => {
    const letters = columnLetters(of);
    const { first, last } = commendations;
    return sheetReference(sheetNames.commendationSummary, `$${letters}$${String(first)}:$${letters}$${String(last)}`);
  };
  const isOf = `(${area(commendations.kind)}=${quoted(columnWords(form.code, column.key))})`;
  const numbers = area(counted);
  return `IF(SUMPRODUCT(${isOf}*ISNUMBER(${numbers}))=0,"",SUMPRODUCT(${isOf}*1,${numbers}))`;
}
