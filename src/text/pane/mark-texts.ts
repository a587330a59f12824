type Counts = { readonly error: number; readonly warning: number; readonly notice: number };
type Named = { readonly name: string };

/** Copies with the cells in question marked, to be returned to a sender or kept by it. */
export type MarkTexts = {
  readonly make: string;
  readonly makeForCluster: string;
  /** For screen readers, where there is such a button for each unit. */
  readonly makeNamed: (unit: Named) => string;
  readonly making: string;
  /** `name`: of the file that counts. */
  readonly fileNeeded: (file: Named) => string;
  readonly otherFile: (file: Named) => string;
  readonly choose: string;
  readonly nothing: string;
  readonly noReport: string;
  readonly made: (counts: Counts) => string;
  readonly ownTitle: string;
  readonly ownBody: string;
  readonly makeOwn: string;
};
