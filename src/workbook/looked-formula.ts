/** What becomes of a formula where a workbook is written again. `text`: `null` = it stays and is to be calculated. */
export type LookedFormula = {
  readonly sheet: string;
  readonly row: number;
  readonly column: number;
  readonly text: string | null;
};
