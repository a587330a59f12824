import type { ClusterCover } from "../../domain/submissions/cluster-submission";
import type { ReceiptState } from "../../domain/round/receipt";
import type { RankTexts } from "./rank-texts";
import type { WaitingTexts } from "./waiting-texts";

/** Which units of a cluster are shown. */
export type MemberFilter = "all" | "unsent" | "late" | "to-complete";

type Count = { readonly count: number };
type Named = { readonly name: string };
type Day = { readonly date: string };

/** What the pages of a cluster and of a unit say, and what leads to them. Dates are ISO. */
export type BrowseTexts = {
  readonly pathLabel: string;
  readonly gone: string;
  readonly cluster: ClusterPageTexts;
  readonly ranks: RankTexts;
  readonly waiting: WaitingTexts;
  readonly unit: UnitPageTexts;
  readonly state: StateTexts;
  readonly charts: ChartTexts;
};

export type ClusterPageTexts = {
  readonly officer: (officer: Named) => string;
  readonly lastDay: (day: Day) => string;
  readonly filterLabel: string;
  readonly filter: { readonly [F in MemberFilter]: string };
  readonly matrixTitle: string;
  readonly matrixLabel: (cluster: Named) => string;
  readonly unitColumn: string;
  readonly withErrors: string;
  readonly noneFits: string;
  readonly unitDocumentsTitle: string;
  readonly clusterDocumentsTitle: string;
  readonly documentKind: { readonly required: string; readonly optional: string };
  readonly report: {
    readonly title: string;
    readonly nothingSent: string;
    readonly noParts: string;
    readonly file: string;
    /** After what the Board takes from another file. */
    readonly from: (other: { readonly file: string }) => string;
    readonly cover: { readonly [K in keyof ClusterCover]: string };
  };
  readonly totals: {
    readonly title: string;
    readonly both: (totals: { readonly stated: string; readonly held: string }) => string;
  };
};

export type UnitPageTexts = {
  readonly contactTitle: string;
  readonly contact: { readonly person: string; readonly email: string; readonly phone: string };
  readonly noContact: string;
  readonly factsTitle: string;
  readonly fact: {
    readonly received: string;
    readonly structure: string;
    readonly filled: string;
    readonly onTime: string;
  };
  readonly notReceived: string;
  readonly noFile: string;
  readonly filledOf: (cells: { readonly filled: number; readonly required: number }) => string;
  readonly lastDay: (day: Day) => string;
  readonly extended: (extension: Day & { readonly reason: string | null }) => string;
  readonly exempt: (exemption: { readonly reason: string }) => string;
  readonly receiptTitle: string;
  readonly receipt: (receipt: Day & { readonly source: string; readonly confirmed: boolean }) => string;
  readonly noReceipt: string;
  /** What came has been sent back. */
  readonly sentBack: string;
  readonly documentsTitle: string;
  readonly versionsTitle: string;
  readonly noVersions: string;
  readonly standing: { readonly counts: string; readonly superseded: string; readonly unreadable: string };
  readonly state: { readonly [S in ReceiptState]: string };
  readonly preparedBy: (person: Named) => string;
  readonly documentNumber: (document: { readonly number: string }) => string;
  readonly firstVersion: string;
  readonly noChanges: string;
  readonly changes: (changes: Count) => string;
  readonly changePlace: (place: {
    readonly sheet: string;
    readonly row: string | null;
    readonly header: string;
  }) => string;
  readonly blank: string;
  readonly figuresTitle: string;
  readonly noFigures: string;
  readonly figure: {
    readonly target: string;
    readonly adjusted: string;
    readonly inForce: string;
    readonly result: string;
    readonly percent: string;
  };
  readonly issuesTitle: string;
  readonly noIssues: string;
};

/** What a person states on a unit's page, each written into the sheet where the Board keeps it. */
export type StateTexts = {
  readonly dayHint: string;
  readonly notADay: string;
  readonly cancel: string;
  readonly writing: string;
  readonly undo: string;
  readonly undone: string;
  readonly receipt: {
    readonly confirm: string;
    readonly change: string;
    readonly state: string;
    readonly dayLabel: string;
    readonly afterToday: string;
    readonly submit: string;
    readonly done: (day: Day) => string;
  };
  readonly returning: {
    readonly open: string;
    readonly commentLabel: string;
    readonly commentHint: string;
    readonly needsComment: string;
    readonly submit: string;
    readonly done: string;
  };
  readonly extending: {
    readonly open: string;
    readonly dayLabel: string;
    readonly tooEarly: (day: Day) => string;
    readonly reasonLabel: string;
    readonly needsReason: string;
    readonly submit: string;
    readonly done: (day: Day) => string;
  };
};

/** The charts of the home; each has its figures as a table, too. */
export type ChartTexts = {
  readonly show: string;
  readonly hide: string;
  readonly table: string;
  readonly tableLabel: (chart: { readonly title: string }) => string;
  readonly cluster: string;
  readonly submission: { readonly title: string };
  readonly completion: {
    readonly title: string;
    readonly why: string;
    readonly reached: string;
    readonly behind: string;
    readonly none: string;
  };
  readonly scores: {
    readonly title: string;
    readonly why: string;
    readonly range: string;
    readonly units: string;
    /** In percent; `null` = open. */
    readonly bin: (bin: { readonly from: number | null; readonly to: number | null }) => string;
    readonly pending: (units: Count) => string;
    readonly none: string;
  };
};
