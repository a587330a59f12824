import { around, type Area } from "../../../workbook/address";
import type { Cell } from "../../../workbook/cell";
import type { Rows } from "../../../workbook/sheet";
import { isLegacyFont, mayBeLegacy } from "../../../workbook/text/may-be-legacy";
import { asError, liveCell, mayBeError, rememberedKinds } from "./live-cell";
import type { BlockAnswer, TakeIn } from "./read-blocks";
import type { RowBlock } from "./row-blocks";

/** The cells of several sheets while their blocks come in. */
export type GatheredRows = { readonly takeIn: TakeIn; readonly rowsOf: (sheet: number) => Rows };

/**
 * Cells whose font is asked for, a block: in a sheet that is old as a whole the first ones tell the encoding, the
 * letters tell it for the others.
 */
const mostFonts = 200;

type Gathered = Map<number, Map<number, Map<number, Cell>>>;

export function gatherRows(): GatheredRows {
  const sheets: Gathered = new Map();
  const kindOf = rememberedKinds();
  return {
    takeIn: (block, answer) => {
      switch (block.content) {
        case "full":
        case "values":
          return keep(sheets, block, { answer, kindOf });
        case "types":
          setErrors(sheets, block, answer);
          return [];
        case "fonts":
          putFont(sheets, block, answer);
          return [];
        default:
          return block.content satisfies never;
      }
    },
    rowsOf: (sheet) => ordered(sheets.get(sheet) ?? new Map()),
  };
}

type Answered = { readonly answer: BlockAnswer; readonly kindOf: ReturnType<typeof rememberedKinds> };
type Spot = { readonly row: number; readonly column: number };

/** Returns what has to be asked for as well. */
function keep(sheets: Gathered, block: RowBlock, { answer, kindOf }: Answered): readonly RowBlock[] {
  const rows = sheets.get(block.sheet) ?? new Map<number, Map<number, Cell>>();
  sheets.set(block.sheet, rows);
  const doubtful: Spot[] = [];
  const old: Spot[] = [];
  answer.values?.forEach((values, down) => {
    const row = block.area.top + down;
    const cells = new Map<number, Cell>();
    values.forEach((value, across) => {
      const cell = liveCell(
        { value, formula: answer.formulas?.[down]?.[across] ?? null, format: answer.formats?.[down]?.[across] ?? null },
        kindOf,
      );
      if (cell === null) return;
      const column = block.area.left + across;
      cells.set(column, cell);
      if (mayBeError(cell)) doubtful.push({ row, column });
      if (block.content === "full" && typeof cell.value === "string" && mayBeLegacy(cell.value))
        old.push({ row, column });
    });
    if (cells.size > 0) rows.set(row, cells);
  });
  const types: readonly RowBlock[] =
    doubtful.length === 0 ? [] : [{ sheet: block.sheet, area: areaOf(doubtful), content: "types" }];
  return [
    ...types,
    ...old
      .slice(0, mostFonts)
      .map((spot): RowBlock => ({ sheet: block.sheet, area: areaOf([spot]), content: "fonts" })),
  ];
}

function setErrors(sheets: Gathered, block: RowBlock, answer: BlockAnswer): void {
  answer.types?.forEach((types, down) =>
    types.forEach((type, across) => {
      const cells = sheets.get(block.sheet)?.get(block.area.top + down);
      const cell = cells?.get(block.area.left + across);
      if (cells !== undefined && cell !== undefined && type === "Error")
        cells.set(block.area.left + across, asError(cell));
    }),
  );
}

function putFont(sheets: Gathered, { sheet, area: { top, left } }: RowBlock, { font }: BlockAnswer): void {
  const cells = sheets.get(sheet)?.get(top);
  const cell = cells?.get(left);
  if (cells !== undefined && cell !== undefined && font !== null && isLegacyFont(font))
    cells.set(left, { ...cell, legacyFont: font });
}

function areaOf(places: readonly Spot[]): Area {
  const area = around(places.map(({ row, column }) => ({ top: row, left: column, bottom: row, right: column })));
  if (area === null) throw new Error("no cells to ask for");
  return area;
}

/** Sorted, since blocks that had to be asked for again came late. */
function ordered(rows: ReadonlyMap<number, ReadonlyMap<number, Cell>>): Rows {
  return new Map([...rows].sort(([first], [second]) => first - second));
}
