/** What the view that makes the outputs says. */
export type ConsolidateTexts = {
  readonly title: string;
  readonly hint: string;
  readonly consolidate: string;
  readonly willWrite: (outputs: { readonly asOf: string; readonly changed: number; readonly sheets: number }) => string;
  readonly sheetRows: (sheet: { readonly rows: number; readonly changed: number | null }) => string;
  /** `at`: a civil date-time; both counts 0 = the outputs alone were made anew. */
  readonly lastWrite: (write: {
    readonly at: string;
    readonly newReports: number;
    readonly replaced: number;
  }) => string;
  readonly undo: string;
  readonly undone: string;
  /** `changed`: a sheet, or a cell as in a formula; "" = there is nothing to undo any more. */
  readonly notUndone: (why: { readonly changed: string }) => string;
};
