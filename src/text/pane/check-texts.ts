import type { Severity } from "../../domain/issue";

type Count = { readonly count: number };
type Counts = { readonly [S in Severity]: number };

/** What is wrong in the open workbook, or in the reports of a round. */
export type CheckTexts = {
  readonly hint: string;
  /** The same where the check follows what is typed. */
  readonly hintFollowing: string;
  /** The same of a form that was opened as a file. */
  readonly hintFile: string;
  readonly start: string;
  readonly checking: string;
  /** What the check comes to, first of all. */
  readonly verdict: (found: Counts) => string;
  /** Of the cluster's own workbook alone, as the command line says it. */
  readonly own: (found: { readonly errors: number; readonly warnings: number }) => string;
  readonly clean: string;
  /** Above what a unit still has to do. */
  readonly inOrder: string;
  readonly severity: { readonly [S in Severity]: string };
  /** For screen readers: how many of each a group has. */
  readonly counts: (found: Counts) => string;
  readonly blank: string;
  /** For screen readers: how many cells of a group are blank. */
  readonly blanks: (cells: Count) => string;
  /** Said once above the blank cells, where some may be declared away. */
  readonly declareHint: string;
  /** Share of required cells that are filled, in whole percent, never 100 before all are. */
  readonly filled: (form: { readonly filled: number; readonly required: number; readonly percent: number }) => string;
  readonly filledLabel: string;
  readonly goTo: string;
  readonly goToIssue: (place: { readonly place: string }) => string;
  readonly inFile: (place: {
    readonly file: string;
    readonly sheet: string | null;
    readonly cell: string | null;
  }) => string;
  readonly inSheet: (place: { readonly sheet: string; readonly cell: string | null }) => string;
  readonly inCell: (place: { readonly cell: string }) => string;
  readonly more: (rest: Count) => string;
  readonly moreGroups: (rest: Count) => string;
  readonly groupSheet: (of: { readonly sheet: string }) => string;
  readonly groupWorkbook: string;
  readonly groupCluster: (of: { readonly cluster: string }) => string;
  readonly groupFile: (of: { readonly file: string }) => string;
  readonly filterSeverity: string;
  readonly filterCluster: string;
  readonly allClusters: string;
  readonly filterKind: string;
  readonly allKinds: string;
  readonly groupBy: string;
  readonly group: { readonly unit: string; readonly kind: string };
  readonly shown: (of: { readonly shown: number; readonly all: number }) => string;
  readonly noneFits: string;
  readonly clearFilters: string;
  readonly openUnit: string;
  readonly openUnitNamed: (of: { readonly name: string }) => string;
  readonly openCluster: string;
  readonly copyMessage: string;
  readonly copyMessageNamed: (of: { readonly name: string }) => string;
  readonly messageLabel: (of: { readonly name: string }) => string;
  readonly noMessage: string;
  readonly copyAgain: string;
};
