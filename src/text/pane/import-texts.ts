type Count = { readonly count: number };
type Raw = { readonly raw: string };

/** What is said where a list is pasted or taken from another workbook. */
export type ImportTexts = {
  readonly open: { readonly clusters: string; readonly roster: string; readonly indicators: string };
  readonly close: string;
  readonly how: { readonly clusters: string; readonly roster: string; readonly indicators: string };
  readonly paste: string;
  readonly pasteHint: string;
  readonly file: string;
  readonly chosen: (file: { readonly name: string }) => string;
  readonly sheet: string;
  readonly check: string;
  readonly checking: string;
  readonly noTable: string;
  readonly unreadable: (file: { readonly name: string; readonly why: string }) => string;
  readonly sum: (rows: {
    readonly added: number;
    readonly changed: number;
    readonly same: number;
    readonly refused: number;
  }) => string;
  readonly known: (headers: { readonly headers: string }) => string;
  readonly unknown: (headers: { readonly headers: string }) => string;
  readonly loose: (rows: Count) => string;
  readonly group: { readonly refused: string; readonly new: string; readonly changed: string; readonly same: string };
  readonly line: (row: { readonly line: number }) => string;
  readonly proposed: string;
  readonly change: (change: { readonly label: string; readonly from: string; readonly to: string }) => string;
  readonly blank: string;
  readonly refused: {
    readonly [W in "no-code" | "no-cluster" | "unknown-cluster" | "repeated" | "several-rows" | "other-cluster"]: (
      given: Raw,
    ) => string;
  };
  readonly more: (rows: Count) => string;
  readonly write: (sheet: { readonly sheet: string }) => string;
  readonly writing: string;
  readonly nothing: string;
  readonly written: (rows: { readonly added: number; readonly changed: number; readonly sheet: string }) => string;
  readonly takenBack: (list: { readonly sheet: string }) => string;
  /** Between the header of the table and the one that it is taken for. */
  readonly takenFor: (headers: { readonly header: string; readonly field: string }) => string;
};
