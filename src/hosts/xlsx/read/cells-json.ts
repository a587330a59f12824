import { addressOf } from "../../../workbook/address";
import { isDate, isError, type CellValue } from "../../../workbook/cell";
import type { Sheet, SheetState, Workbook } from "../../../workbook/sheet";
import { refuse } from "./refuse";

type TypedValue = readonly ["n", number] | readonly ["s", string] | readonly ["b", boolean] | readonly ["d", string] | readonly ["e", string];

/** States spelled as in the file format. */
const states: { readonly [State in SheetState]: string } = { visible: "visible", hidden: "hidden", "very-hidden": "veryHidden" };

/** One shared text in a million cells would be written out a million times. */
const mostCharacters = 64 * 1024 * 1024;

/**
 * What the reader saw, as the `cells` command prints it (contract §2): one line, cells row by row. Empty cells, empty
 * texts and formulas without a cached value are not listed. Times without a date are numbers, in days. Throws HostError
 * `over-limit` when the texts are longer than 64 M characters.
 */
export function cellsJson(workbook: Workbook): string {
  let characters = 0;
  const sheets = workbook.sheets.map((sheet) => {
    const cells = typedCells(sheet);
    for (const [, value] of cells) characters += String(value[1]).length;
    if (characters > mostCharacters) refuse("over-limit", `${sheet.name}: characters listed ${characters} > ${mostCharacters}`);
    return { name: sheet.name, state: states[sheet.state], cells: Object.fromEntries(cells) };
  });
  return JSON.stringify({ sheets, warnings: workbook.warnings });
}

function typedCells(sheet: Sheet): readonly (readonly [string, TypedValue])[] {
  return [...sheet.rows].flatMap(([row, cells]) =>
    [...cells].flatMap(([column, cell]) => {
      const value = typedValue(cell.value);
      return value === null ? [] : [[addressOf(row, column), value] as const];
    }),
  );
}

function typedValue(value: CellValue): TypedValue | null {
  if (value === null || value === "") return null;
  if (typeof value === "number") return ["n", value];
  if (typeof value === "string") return ["s", value];
  if (typeof value === "boolean") return ["b", value];
  if (isDate(value)) return ["d", value.date];
  return isError(value) ? ["e", value.error] : null;
}
