type Count = { readonly count: number };

/** Rows of a cluster's other files, for the Board to take or to leave. */
export type WaitingTexts = {
  readonly title: string;
  readonly ofCluster: (cluster: Count & { readonly name: string }) => string;
  readonly count: (rows: Count) => string;
  readonly means: string;
  readonly row: (row: {
    readonly name: string;
    readonly sheet: string;
    readonly what: string;
    readonly column: string;
  }) => string;
  readonly other: (said: { readonly file: string; readonly cell: string; readonly value: string }) => string;
  readonly stands: (said: { readonly value: string }) => string;
  /** Of a part of a scale, which can't be taken alone. */
  readonly whole: string;
  readonly take: string;
  readonly leave: string;
  readonly takeAll: (rows: Count) => string;
  readonly taken: (rows: Count) => string;
  readonly left: (rows: Count) => string;
  readonly undone: string;
  readonly more: (rows: Count) => string;
};
