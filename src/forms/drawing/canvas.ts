import type { Area } from "../../workbook/address";
import type { CellValue } from "../../workbook/cell";
import type {
  ColumnLayout,
  ConditionalFormat,
  DraftCell,
  PrintSetup,
  SheetDraft,
  Validation,
} from "../../workbook/draft";
import { ascending } from "../../workbook/each-cell";
import type { SheetState } from "../../workbook/sheet";
import type { Style } from "../../workbook/style";
import type { Widths } from "./number-room";

/** A sheet while it is being drawn. The only mutable thing in forms/: it ends as a SheetDraft. */
export type Canvas = {
  /** Of the sheet. */
  readonly name: string;
  readonly put: (row: number, column: number, cell: PutCell) => void;
  readonly merge: (area: Area) => void;
  readonly width: (column: number, layout: Partial<ColumnLayout> & { readonly width: number }) => void;
  readonly height: (row: number, points: number) => void;
  readonly validate: (validation: Validation) => void;
  readonly condition: (condition: ConditionalFormat) => void;
  readonly cell: (row: number, column: number) => DraftCell | undefined;
  /** The last row with a cell; 0 when nothing was drawn. */
  readonly lastRow: () => number;
  readonly finish: (rest: Partial<Finish>) => SheetDraft;
};

/** Puts one cell over several columns of a row. */
export function putAcross(
  drawn: Canvas,
  row: number,
  { left, right, ...cell }: PutCell & { readonly left: number; readonly right: number },
): void {
  drawn.put(row, left, cell);
  drawn.merge({ top: row, left, bottom: row, right });
}

type PutCell = { readonly value: CellValue; readonly style: Style; readonly formula?: string; readonly note?: string };

type Finish = {
  readonly state: SheetState;
  readonly tab: string | null;
  readonly charts: SheetDraft["charts"];
  readonly freeze: SheetDraft["freeze"];
  readonly filter: Area | null;
  readonly protection: SheetDraft["protection"];
  readonly print: Partial<PrintSetup>;
};

const plainPrint: PrintSetup = {
  orientation: "portrait",
  area: null,
  titleRows: null,
  titleColumns: null,
  breaks: [],
  pagesHigh: 0,
  footer: "",
};

/** `least`: columns that are at least so wide, whatever is drawn. */
export function canvas(name: string, least: Widths = new Map()): Canvas {
  const rows = new Map<number, Map<number, DraftCell>>();
  const columns = new Map<number, ColumnLayout>();
  const heights = new Map<number, number>();
  const merges: Area[] = [];
  const validations: Validation[] = [];
  const conditions: ConditionalFormat[] = [];
  return {
    name,
    put: (row, column, { value, style, formula, note }) => {
      let cells = rows.get(row);
      if (cells === undefined) rows.set(row, (cells = new Map<number, DraftCell>()));
      cells.set(column, { value: fitting(value), formula: formula ?? null, style, note: note ?? null });
    },
    merge: (area) => void (isOneCell(area) || merges.push(area)),
    width: (column, layout) => columns.set(column, laidOut(layout, least.get(column) ?? 0)),
    height: (row, points) => heights.set(row, points),
    validate: (validation) => validations.push(validation),
    condition: (condition) => conditions.push(condition),
    cell: (row, column) => rows.get(row)?.get(column),
    lastRow: () => Math.max(0, ...rows.keys()),
    finish: (rest) => ({
      name,
      state: rest.state ?? "visible",
      tab: rest.tab ?? null,
      rows: inOrder(rows),
      columns,
      heights,
      merges,
      freeze: rest.freeze ?? { rows: 0, columns: 0 },
      filter: rest.filter ?? null,
      validations,
      conditions,
      charts: rest.charts ?? [],
      protection: rest.protection ?? null,
      print: { ...plainPrint, ...rest.print },
    }),
  };
}

function laidOut(layout: Parameters<Canvas["width"]>[1], least: number): ColumnLayout {
  return { hidden: false, outline: 0, ...layout, width: Math.max(layout.width, least) };
}

function isOneCell({ top, left, bottom, right }: Area): boolean {
  return top === bottom && left === right;
}

/** Excel's own limit for the text of a cell; a file that goes beyond it is "repaired". */
const longestText = 32_767;

/** A longer text is cut and ends with "…": better than a workbook that can't be opened. */
function fitting(value: CellValue): CellValue {
  if (typeof value !== "string" || value.length <= longestText) return value;
  return `${value.slice(0, longestText - 1).replace(/[\uD800-\uDBFF]$/u, "")}…`;
}

/**
 * Rows from top to bottom, cells from left to right, whatever order they were put in. Nearly all sheets are drawn in
 * order: they are not copied, which would double what they take in memory.
 */
function inOrder(rows: ReadonlyMap<number, ReadonlyMap<number, DraftCell>>): SheetDraft["rows"] {
  const sorted = ascending(rows);
  const inside = [...sorted].map(([row, cells]) => [row, ascending(cells)] as const);
  return inside.every(([row, cells]) => cells === sorted.get(row)) ? sorted : new Map(inside);
}
