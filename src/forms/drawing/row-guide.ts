import type { CellValue } from "../../workbook/cell";
import type { Area } from "../../workbook/address";
import type { SheetDraft, Validation } from "../../workbook/draft";
import type { Style } from "../../workbook/style";
import type { FieldForm } from "../description/sheet-form";
import { fieldStyle } from "./draw-table";
import { decimalsOf, inFormat } from "./styles";

/** What a row has that differs from its columns. */
export type GuidedRow = {
  /** Keys of the columns that the product filled in and people must not change; empty for people's own rows. */
  readonly given: ReadonlySet<string>;
  /** The rule on the row's cell of a column; `null` = the column's. */
  readonly ruleOf: (key: string, area: Area) => Validation | null;
  /** Number format of the row's cell of a column; `null` = the column's. */
  readonly formatOf: (key: string) => string | null;
};

/** How the rows of an input sheet look and what may be typed in them, each time it is drawn: when issued and later. */
export type RowGuide = {
  /** True: entries are yellow and unlocked, all else is locked. False: all cells are white and unlocked. */
  readonly isLocked: boolean;
  /** Explains beside the subtitle of a new sheet which cells are entries; "" = no explanation. */
  readonly legend: string;
  /** One for each row, in order: a row's guide may depend on the rows above it. */
  readonly guide: (rows: readonly InputRow[]) => readonly GuidedRow[];
  /** The rule of a column for rows without their own; `null` = the form's. */
  readonly restRule: (key: string, area: Area) => Validation | null;
};

/** What people may do on a locked sheet. */
export const lockedProtection: NonNullable<SheetDraft["protection"]> = {
  filter: true,
  formatColumns: true,
  insertRows: true,
};

export type GuidedCell = {
  readonly guide: RowGuide | null;
  /** Left out: an empty row. */
  readonly row?: GuidedRow | undefined;
};

/** The style of an entry in an input sheet. */
export function entryStyle(field: FieldForm, value: CellValue, { guide, row }: GuidedCell): Style {
  const style =
    guide?.isLocked === true
      ? fieldStyle(field, { entry: row?.given.has(field.key) !== true })
      : inputStyle(field, value);
  const format = row?.formatOf(field.key) ?? null;
  return format === null ? style : inFormat(style, format);
}

/** The Board's sheets are plain white: every cell is an entry, so yellow would tell nothing. */
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

/** A row of an input sheet by field key. */
export type InputRow = Readonly<Record<string, CellValue>>;
