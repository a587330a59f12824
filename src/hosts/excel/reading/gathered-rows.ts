import type { Area } from "../../../workbook/address";
import type { Cell } from "../../../workbook/cell";
import type { Rows } from "../../../workbook/sheet";
import { isLegacyFont } from "../../../workbook/text/legacy/legacy-font";
import { mayBeLegacy } from "../../../workbook/text/legacy/read-legacy";
import { asError, liveCell, mayBeError, rememberedKinds } from "./live-cell";
import type { BlockAnswer, TakeIn } from "./read-blocks";
import type { RowBlock } from "./row-blocks";

/** The cells of several sheets while their blocks come in. */
export type GatheredRows = { readonly takeIn: TakeIn; readonly rowsOf: (sheet: number) => Rows };

/** Of a sheet that is old as a whole, the first tell the encoding; of the others the letters do. */
const mostFonts = 200;

type Sheets = Map<number, Map<number, Map<number, Cell>>>;

export function gatherRows(): GatheredRows {
  const sheets: Sheets = new Map();
  const kindOf = rememberedKinds();
  return {
    takeIn: (block, answer) => {
      if (block.content === "full" || block.content === "values") return keep(sheets, block, { answer, kindOf });
      if (block.content === "types") mark(sheets, block, answer);
      else inFont(sheets, block, answer);
      return [];
    },
    rowsOf: (sheet) => ordered(sheets.get(sheet) ?? new Map()),
  };
}

type Answered = { readonly answer: BlockAnswer; readonly kindOf: ReturnType<typeof rememberedKinds> };

/** Takes the cells in; returns what has to be asked for besides: which are errors, and in what font old letters stand. */
function keep(sheets: Sheets, block: RowBlock, { answer, kindOf }: Answered): readonly RowBlock[] {
  const rows = sheets.get(block.sheet) ?? new Map<number, Map<number, Cell>>();
  sheets.set(block.sheet, rows);
  const doubtful: Place[] = [];
  const old: Place[] = [];
  answer.values?.forEach((values, down) => {
    const row = block.area.top + down;
    const cells = new Map<number, Cell>();
    values.forEach((value, across) => {
      const cell = liveCell({ value, formula: answer.formulas?.[down]?.[across] ?? null, format: answer.formats?.[down]?.[across] ?? null }, kindOf);
      if (cell === null) return;
      const column = block.area.left + across;
      cells.set(column, cell);
      if (mayBeError(cell)) doubtful.push({ row, column });
      if (block.content === "full" && typeof cell.value === "string" && mayBeLegacy(cell.value)) old.push({ row, column });
    });
    if (cells.size > 0) rows.set(row, cells);
  });
  const fonts = old.slice(0, mostFonts).map((place): RowBlock => ({ sheet: block.sheet, area: around([place]), content: "fonts" }));
  return doubtful.length === 0 ? fonts : [{ sheet: block.sheet, area: around(doubtful), content: "types" }, ...fonts];
}

function mark(sheets: Sheets, { sheet, area }: RowBlock, { types }: BlockAnswer): void {
  types?.forEach((inRow, down) =>
    inRow.forEach((type, across) => {
      const cells = sheets.get(sheet)?.get(area.top + down);
      const cell = cells?.get(area.left + across);
      if (cells !== undefined && cell !== undefined && type === "Error") cells.set(area.left + across, asError(cell));
    }),
  );
}

function inFont(sheets: Sheets, { sheet, area: { top, left } }: RowBlock, { font }: BlockAnswer): void {
  const cells = sheets.get(sheet)?.get(top);
  const cell = cells?.get(left);
  if (cells !== undefined && cell !== undefined && font !== null && isLegacyFont(font)) cells.set(left, { ...cell, legacyFont: font });
}

type Place = { readonly row: number; readonly column: number };

function around(places: readonly Place[]): Area {
  return places.reduce<Area>(
    (area, { row, column }) => ({
      top: Math.min(area.top, row),
      left: Math.min(area.left, column),
      bottom: Math.max(area.bottom, row),
      right: Math.max(area.right, column),
    }),
    { top: Infinity, left: Infinity, bottom: 0, right: 0 },
  );
}

/** Blocks that had to be asked for again came in late. */
function ordered(rows: ReadonlyMap<number, ReadonlyMap<number, Cell>>): Rows {
  return new Map([...rows].sort(([first], [second]) => first - second));
}
