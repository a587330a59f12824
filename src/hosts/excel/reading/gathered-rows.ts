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

export function gatherRows(): GatheredRows {
  const sheets = new Map<number, Map<number, Map<number, Cell>>>();
  const kindOf = rememberedKinds();
  const keep = (block: RowBlock, answer: BlockAnswer): readonly RowBlock[] => {
    const rows = sheets.get(block.sheet) ?? new Map<number, Map<number, Cell>>();
    sheets.set(block.sheet, rows);
    const doubtful: { row: number; column: number }[] = [];
    const old: { row: number; column: number }[] = [];
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
  };
  const mark = (block: RowBlock, answer: BlockAnswer): void => {
    answer.types?.forEach((types, down) =>
      types.forEach((type, across) => {
        const cells = sheets.get(block.sheet)?.get(block.area.top + down);
        const cell = cells?.get(block.area.left + across);
        if (cells !== undefined && cell !== undefined && type === "Error") cells.set(block.area.left + across, asError(cell));
      }),
    );
  };
  const inFont = ({ sheet, area: { top, left } }: RowBlock, { font }: BlockAnswer): void => {
    const cells = sheets.get(sheet)?.get(top);
    const cell = cells?.get(left);
    if (cells !== undefined && cell !== undefined && font !== null && isLegacyFont(font)) cells.set(left, { ...cell, legacyFont: font });
  };
  return {
    takeIn: (block, answer) => {
      if (block.content === "full" || block.content === "values") return keep(block, answer);
      if (block.content === "types") mark(block, answer);
      else inFont(block, answer);
      return [];
    },
    rowsOf: (sheet) => ordered(sheets.get(sheet) ?? new Map()),
  };
}

function around(places: readonly { readonly row: number; readonly column: number }[]): Area {
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
