/** Forms of the yearly statistics of emulation and commendation, by the numbers they had in circular 02/2023/TT-BNV. */
export type FormCode = "0601" | "0602" | "0603" | "0604" | "0605";

/** What is printed at the head of a form, in the Board's words; `null` = a dotted line. */
export type StatedForm = {
  readonly form: FormCode;
  /** Ký hiệu, such as "0601.N/BNV-TĐKT". */
  readonly symbol: string | null;
  readonly circular: string | null;
  readonly due: string | null;
};

/** A figure of a form that the Board typed itself; `line` and `column` are keys of the form. */
export type StatisticsFigure = {
  readonly form: FormCode;
  readonly line: string;
  readonly column: string;
  readonly value: number;
  readonly cell: string;
};

export type StatedStatistics = {
  /** Those of a confirmed `Biểu thống kê`. */
  readonly forms: readonly StatedForm[];
  readonly figures: readonly StatisticsFigure[];
};
