/** A formula of a workbook that is written again, and what becomes of it. `text`: `null` = the formula stays and is to be calculated. */
export type LookedFormula = {
  readonly sheet: string;
  readonly row: number;
  readonly column: number;
  readonly text: string | null;
};
