import { inflateNode } from "../../src/hosts/node/zlib";
import { nodeHost } from "../../src/hosts/node/node-host";
import { readWorkbook } from "../../src/hosts/xlsx/read/read-workbook";
import { isDate, isError, type CellValue } from "../../src/workbook/cell";
import { serialOf } from "../../src/workbook/serial-date";
import type { SheetDraft, WorkbookDraft } from "../../src/workbook/draft";
import { recalculate } from "./libreoffice";

type FormulaPlace = { readonly sheet: string; readonly row: number; readonly column: number };
type Result = string | number | boolean | { readonly error: string };

/** As much of a simulated workbook as a calculation from outside needs. */
export type Calculable = {
  readonly toDraft: () => WorkbookDraft;
  readonly formulas: () => readonly FormulaPlace[];
  readonly setResult: (place: FormulaPlace, value: Result) => void;
};

/**
 * Gives every formula of a simulated workbook the result that LibreOffice computes: the workbook is saved without any
 * result, opened and saved by that program, and what it computed is put back. One start of the program, some seconds.
 */
export async function calculateWithLibreOffice(workbook: Calculable): Promise<void> {
  const places = workbook.formulas();
  if (places.length === 0) return;
  const name = "workbook.xlsx";
  const saved = await nodeHost.writeWorkbook(onlyCells(workbook.toDraft()));
  const recalculated = recalculate(new Map([[name, saved]])).get(name) ?? new Uint8Array();
  const { sheets } = readWorkbook(recalculated, { inflate: inflateNode });
  const rowsOf = new Map(sheets.map((sheet) => [sheet.name, sheet.rows]));
  for (const place of places)
    workbook.setResult(place, resultOf(rowsOf.get(place.sheet)?.get(place.row)?.get(place.column)?.value ?? null));
}

/**
 * Rules and charts take most of that program's time and change no result; nor does a sheet that has no formula and is
 * named in none.
 */
function onlyCells(draft: WorkbookDraft): WorkbookDraft {
  const formulas = draft.sheets.flatMap(({ rows }) =>
    [...rows.values()].flatMap((cells) => [...cells.values()].flatMap(({ formula }) => formula ?? [])),
  );
  const said = [...formulas, ...draft.names.map((name) => JSON.stringify(name))].join("\n");
  const hasFormula = ({ rows }: SheetDraft): boolean =>
    [...rows.values()].some((cells) => [...cells.values()].some(({ formula }) => formula !== null));
  return {
    ...draft,
    active: 0,
    sheets: draft.sheets
      .filter(
        (sheet) => hasFormula(sheet) || said.includes(sheet.name.replaceAll("'", "''")) || said.includes(sheet.name),
      )
      .map((sheet) => ({ ...sheet, validations: [], conditions: [], charts: [] })),
  };
}

/** Excel keeps days as numbers; an empty text and no result are the same in a file. */
function resultOf(value: CellValue): Result {
  if (value === null) return "";
  if (typeof value !== "object") return value;
  if (isError(value)) return value;
  return isDate(value) ? (serialOf(value) ?? value.date) : "";
}
