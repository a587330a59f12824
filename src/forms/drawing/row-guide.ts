import type { CellValue } from "../../workbook/cell";
import type { Area } from "../../workbook/address";
import type { SheetDraft, Validation } from "../../workbook/draft";
import type { Style } from "../../workbook/style";
import type { FieldForm } from "../description/sheet-form";
import { fieldStyle } from "./draw-table";
import { inFormat } from "./styles";

/** What one row tells people beyond what its columns do. */
export type GuidedRow = {
  /** Keys of the columns that the product filled in and people leave as they are; none where the row is theirs. */
  readonly given: ReadonlySet<string>;
  /** The rule on the row's cell of a column; `null` = the column's. */
  readonly ruleOf: (key: string, area: Area) => Validation | null;
  /** Number format of the row's cell of a column; `null` = the column's. */
  readonly formatOf: (key: string) => string | null;
};

/**
 * How the rows of one input sheet look and what may be typed in them, whenever it is drawn: when it is issued and ever
 * after.
 */
export type RowGuide = {
  /** Entries are yellow and open, all else is locked; otherwise the sheet belongs to its people, white and open. */
  readonly marked: boolean;
  /** How entries and the rest are told apart, beside the subtitle of a new sheet; "" = nothing to tell. */
  readonly legend: string;
  /** One for each of the rows, in their order: what a row is may depend on those above it. */
  readonly guide: (rows: readonly InputRow[]) => readonly GuidedRow[];
  /** The rule of a column where a row has none of its own; `null` = that of its form. */
  readonly restRule: (key: string, area: Area) => Validation | null;
};

/** What is left to people on a sheet whose entries are marked. */
export const markedProtection: NonNullable<SheetDraft["protection"]> = {
  filter: true,
  formatColumns: true,
  insertRows: true,
};

export type GuidedCell = {
  readonly guide: RowGuide | null;
  /** Left out: a row of nobody's yet. */
  readonly row?: GuidedRow | undefined;
};

/** The look of an entry in an input sheet. */
export function entryStyle(field: FieldForm, value: CellValue, { guide, row }: GuidedCell): Style {
  const style =
    guide?.marked === true
      ? fieldStyle(field, { entry: row?.given.has(field.key) !== true })
      : inputStyle(field, value);
  const format = row?.formatOf(field.key) ?? null;
  return format === null ? style : inFormat(style, format);
}

/** Board sheets are plain white: every cell of them is an entry, so yellow would say nothing. */
export function inputStyle(column: FieldForm, value: CellValue): Style {
  const decimals = typeof value === "number" ? decimalsOf(value) : undefined;
  return unlocked(fieldStyle(column, { entry: false, value, ...(decimals === undefined ? {} : { decimals }) }));
}

const opened = new Map<Style, Style>();

function unlocked(style: Style): Style {
  const known = opened.get(style);
  if (known !== undefined) return known;
  const open = { ...style, locked: false };
  opened.set(style, open);
  return open;
}

/** Years and codes of whole numbers need no decimals; others show what was typed, at most four. */
function decimalsOf(value: number): number {
  return Math.min(4, String(value).split(".")[1]?.length ?? 0);
}

/** A row of an input sheet by field key. */
export type InputRow = Readonly<Record<string, CellValue>>;
