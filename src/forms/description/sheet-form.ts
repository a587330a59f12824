import type { Entry } from "../../domain/basics/entry";
import type { PeriodKind } from "../../domain/round/period";
import type { CellValue } from "../../workbook/cell";
import type { FieldType, ValueOf } from "./field-type";

/** A sentence for the person at the cell, and for the docs of both languages. */
export type Help = { readonly vi: string; readonly en: string };

/**
 * Who fills a cell: `entry`: the person; `given`: the product, locked; `given-or-entry`: the product where the Board
 * has a value, else the person; `formula`: a live formula, locked, never read as a figure; `formula-or-entry`: a
 * formula in forms issued now, an entry in earlier ones.
 */
export type Filling = "entry" | "given" | "given-or-entry" | "formula" | "formula-or-entry";

/** A column of another sheet. */
export type Repeated = { readonly sheet: string; readonly key: string; readonly header: string };

export type FieldForm = {
  /** The domain's name for it. */
  readonly key: string;
  /** Header or label exactly as in the contract. */
  readonly header: string;
  /** Other spellings that are recognised. */
  readonly aliases: readonly string[];
  readonly type: FieldType;
  readonly filling: Filling;
  /**
   * The column of another sheet whose entry a formula shows; `null` = the formula calculates, or the field has no
   * formula.
   */
  readonly repeats: Repeated | null;
  /** The sheet whose rows this code names; `null` = it names none. */
  readonly refersTo: string | null;
  /** A * entry of the contract, §1. */
  readonly required: boolean;
  /** It was added later: its absence from an older workbook is no issue, and its help says what it means. */
  readonly mayBeAbsent: boolean;
  /** The kinds of round whose sheets have it; absent = all. */
  readonly kinds?: readonly PeriodKind[];
  /** In characters. */
  readonly width: number;
  readonly help: Help;
};

type SheetBase = {
  readonly sheet: string;
  readonly aliases: readonly string[];
  /** Printed above the table. */
  readonly title: string;
  readonly help: Help;
};

/** A table with one header row; a row is named by its key field. */
export type ListForm<C extends readonly FieldForm[] = readonly FieldForm[]> = SheetBase & {
  readonly shape: "list";
  readonly columns: C;
  /** Keys of the fields that name a row. A row without the first of them is no row of data. */
  readonly rowKey: readonly [string, ...string[]];
  /** Fields that tell rows with one key apart, such as the bands of a criterion. Left out = the key is enough. */
  readonly apart?: readonly string[];
  /** Fields whose entries together may stand in one row only: of several the first counts, the others are told. */
  readonly once?: readonly string[];
  /**
   * What the code begins with that is proposed for a row without one, by its other values. Left out = codes are not
   * proposed.
   */
  readonly codeStart?: (row: Readonly<Record<string, CellValue>>) => string;
  readonly orientation: "portrait" | "landscape";
  /** How many columns from the left are frozen. */
  readonly frozenColumns: number;
};

/** Labels with their values beside them. */
export type PairsForm<C extends readonly FieldForm[] = readonly FieldForm[]> = SheetBase & {
  readonly shape: "pairs";
  readonly fields: C;
};

export type SheetForm = ListForm | PairsForm;

/** One row or one set of pairs as read: an entry for every field, including missing ones. */
export type Reading<C extends readonly FieldForm[]> = {
  readonly [F in C[number] as F["key"]]: Entry<ValueOf<F["type"]>>;
};

export type RowReading<C extends readonly FieldForm[]> = { readonly row: number; readonly fields: Reading<C> };

type FieldOptions = {
  readonly aliases?: readonly string[];
  readonly filling?: Filling;
  readonly repeats?: Repeated;
  readonly refersTo?: string;
  readonly required?: boolean;
  readonly mayBeAbsent?: boolean;
  readonly kinds?: readonly PeriodKind[] | undefined;
};

/** A field with the usual defaults: an optional entry without other spellings. */
export function field<const K extends string, const T extends FieldType>(
  [key, header, type, width]: readonly [key: K, header: string, type: T, width: number],
  help: Help,
  options: FieldOptions = {},
): FieldForm & { readonly key: K; readonly type: T } {
  return {
    key,
    header,
    aliases: options.aliases ?? [],
    type,
    filling: options.filling ?? "entry",
    repeats: options.repeats ?? null,
    refersTo: options.refersTo ?? null,
    required: options.required ?? false,
    mayBeAbsent: options.mayBeAbsent ?? false,
    ...(options.kinds === undefined ? {} : { kinds: options.kinds }),
    width,
    help,
  };
}

/** The values of a row in which nothing is filled. */
export function blankValues<C extends readonly FieldForm[]>({
  columns,
}: ListForm<C>): { readonly [F in C[number] as F["key"]]: null } {
  return Object.fromEntries(columns.map(({ key }) => [key, null])) as ReturnType<typeof blankValues<C>>;
}

/** A field that the product prints and nobody changes. */
export function printed<const K extends string, const T extends FieldType>(
  place: readonly [key: K, header: string, type: T, width: number],
  options: Omit<FieldOptions, "filling"> = {},
): FieldForm & { readonly key: K; readonly type: T } {
  const help = { vi: "In sẵn, không sửa.", en: "Printed; do not change." };
  return field(place, help, { ...options, filling: "given" });
}

/** The number of a field's column in a sheet drawn by this form, from 1; 0 = the form has no such field. */
export function columnOf({ columns }: Pick<ListForm, "columns">, key: string): number {
  return columns.findIndex((column) => column.key === key) + 1;
}

/** A column as a formula on another sheet names it. */
export function repeated<C extends readonly FieldForm[]>(
  { sheet, columns }: ListForm<C>,
  key: C[number]["key"],
): Repeated {
  const header = columns.find((column) => column.key === key)?.header ?? key;
  return { sheet, key, header };
}

export function listForm<const C extends readonly FieldForm[]>(form: Omit<ListForm<C>, "shape">): ListForm<C> {
  return { shape: "list", ...form };
}

export function pairsForm<const C extends readonly FieldForm[]>(form: Omit<PairsForm<C>, "shape">): PairsForm<C> {
  return { shape: "pairs", ...form };
}
