/** What a seal keeps, in its canonical order (rounds.md, Sealing). */
export const sealedParts = [
  "units",
  "clusters",
  "figures",
  "adjustments",
  "scores",
  "totals",
  "ranking",
  "classes",
  "nominations",
  "commendations",
  "contents",
  "clusterReports",
] as const;

export type SealedPart = (typeof sealedParts)[number];

/** Blank is left out: a value that became blank is a difference, a row of blanks is none. */
export type SealedValue = string | number | boolean;

/** What names a row: whose it is, and of what. */
export type SealedKey = {
  readonly part: SealedPart;
  /** Code of the unit, or of the cluster. */
  readonly owner: string;
  /** Indicator, criterion, award or item; "" where the part has one row an owner. */
  readonly code: string;
  /** Lần of an adjustment, stage of a score; "" else. Rows of one name are told apart by "#2", "#3". */
  readonly detail: string;
};

export type SealedRow = SealedKey & { readonly values: Readonly<Record<string, SealedValue>> };

/** Where a changed value comes from. */
export type SealOrigin =
  /** `file` `null`: a sheet of the Board's own workbook. `cell` `null`: the sheet, or the file, as a whole. */
  | { readonly file: string | null; readonly sheet: string | null; readonly cell: string | null }
  /** Worked out from other values that changed: their criteria, or their units. */
  | { readonly from: SealedPart; readonly codes: readonly string[] };

/** One value that is another than was sealed; `null` = blank. */
export type SealedChange = SealedKey & {
  readonly field: string;
  readonly was: SealedValue | null;
  readonly now: SealedValue | null;
  /** `null` = nothing tells. */
  readonly origin: SealOrigin | null;
};

/** What names a seal on paper. */
export type SealHead = {
  /** 0 = the seal; n = Đính chính lần n. */
  readonly number: number;
  readonly document: string;
  /** ISO day of the document. */
  readonly date: string;
  readonly reason: string | null;
  /** SHA-256 of the sealed values in their canonical order, lower-case hex. */
  readonly fingerprint: string;
  /** ISO day as of which the values hold: that of the first seal, for its corrections too. */
  readonly day: string;
};

export type Seal = SealHead & {
  /** In canonical order; `null` = what the workbook keeps of it is not what was sealed. */
  readonly rows: readonly SealedRow[] | null;
  /** What a correction changed of the seal before it; [] for the seal itself. */
  readonly changes: readonly SealedChange[];
};

/** Where what a workbook keeps of a seal was changed by somebody. */
export type SealDamage = { readonly sheet: string; readonly cell: string };

/** Every seal of a workbook, the first one first. */
export type KeptSeals = {
  readonly seals: readonly Seal[];
  readonly damage: readonly SealDamage[];
  /** All that is kept, line by line as it was found: a damaged seal, too, is written back as it is. */
  readonly lines: readonly SealLine[];
};

/** One line of what is kept: what names a seal, or a piece of its values or changes. */
export type SealLine = readonly (string | number | boolean | null)[];
