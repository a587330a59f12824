import type { OpenWorkbookFailure, WorkbookLeft } from "../domain/basics/open-workbook-failure";
import type { PeriodKind } from "../domain/round/period";
import type { SendingStatus } from "../domain/standing/standing";
import type { ExplainTexts } from "./pane-explain-texts";
import type { AdjustTexts } from "./pane/adjust-texts";
import type { BrowseTexts } from "./pane/browse-texts";
import type { CheckTexts } from "./pane/check-texts";
import type { MarkTexts } from "./pane/mark-texts";
import type { ConsolidateTexts } from "./pane/consolidate-texts";
import type { CopyingTexts } from "./pane/copying-texts";
import type { HandInTexts } from "./pane/hand-in-texts";
import type { NominateTexts } from "./pane/nominate-texts";
import type { ReceiveTexts } from "./pane/receive-texts";
import type { ScaleTexts } from "./pane/scale-texts";
import type { ScoreTexts } from "./pane/score-texts";
import type { SlipTexts } from "./pane/slip-texts";
import type { SendTexts } from "./pane/send-texts";
import type { SetupTexts } from "./pane/setup-texts";
import type { UrgeTexts } from "./pane/urge-texts";
import type { Language } from "./texts";

/** The views of the pane, in the path's order. */
export type PaneView =
  | "start"
  | "situation"
  | "receive"
  | "check"
  | "adjust"
  | "scale"
  | "score"
  | "nominate"
  | "consolidate"
  | "hand-in"
  | "send"
  | "setup"
  | "explain"
  | "help";

/** What the open workbook is; `other` is none of ours. */
export type PaneWorkbookKind = "board" | "cluster" | "unit" | "other";

/** The next thing to do, and the figures that its sentence needs. Days are calendar days, dates ISO. */
export type NextStepParams = {
  readonly "no-period": Record<never, never>;
  /** The roster has nobody for this round. */
  readonly "no-units": Record<never, never>;
  /** Nothing came yet; `daysLeft` negative once the day is over. */
  readonly "first-reports": { readonly lastDay: string; readonly daysLeft: number; readonly units: number };
  /** `daysLeft` 0 = today is the last day. */
  readonly "before-deadline": {
    readonly lastDay: string;
    readonly daysLeft: number;
    readonly units: number;
    readonly clusters: number;
  };
  readonly "after-deadline": {
    readonly lastDay: string;
    readonly daysOver: number;
    readonly units: number;
    readonly clusters: number;
  };
  /** Reports that were returned to be completed, without a new one since. */
  readonly "wait-for-completed": { readonly units: number; readonly clusters: number };
  /** Criteria that the cluster scores by hand, and of how many units they are. */
  readonly "to-score": { readonly criteria: number; readonly units: number };
  readonly "to-correct": { readonly errors: number };
  readonly "confirm-dates": { readonly units: number };
  readonly "wait-for-clusters": { readonly lastDay: string; readonly daysLeft: number; readonly clusters: number };
  readonly "all-done": Record<never, never>;
  readonly "unit-to-fill": { readonly blank: number; readonly errors: number };
  readonly "unit-ready": { readonly warnings: number };
};
export type NextStepCode = keyof NextStepParams;

/** What, why, and one button; `null` = there is nothing to press. */
export type CardText = { readonly title: string; readonly body: string; readonly button: string | null };

type Count = { readonly count: number };
type Step = { readonly done: number; readonly all: number };

export type FrameTexts = {
  readonly product: string;
  readonly round: (round: { readonly kind: PeriodKind; readonly year: number }) => string;
  readonly roundUnknown: string;
  readonly workbook: { readonly [K in PaneWorkbookKind]: string };
  readonly views: { readonly [V in PaneView]: string };
  readonly viewsLabel: string;
  readonly moreViews: string;
  readonly languageLabel: string;
  readonly languageNames: { readonly [L in Language]: string };
  readonly loading: string;
  /** Shown when Excel has not answered for a while. */
  readonly waitingHint: string;
  readonly refresh: string;
};

export type StartTexts = {
  readonly title: string;
  readonly body: string;
  readonly waysTitle: string;
  /** What can be done from here, each a sentence. */
  readonly ways: readonly string[];
  readonly tryAgain: string;
};

/** Facts of a unit beside its sending status: shown apart from it, never merged into it. */
export type BesideStatus = "with-errors" | "incomplete" | "paper-only" | "provisional";

export type SituationTexts = {
  readonly asOf: (day: { readonly date: string }) => string;
  readonly deadlineTitle: { readonly units: string; readonly clusters: string };
  /** `daysLeft` 0 = today is the last day on time, negative = over. */
  readonly countdown: (deadline: { readonly daysLeft: number }) => string;
  readonly lastDay: (day: { readonly date: string }) => string;
  readonly expected: (units: Count) => string;
  readonly legendLabel: string;
  readonly status: { readonly [S in SendingStatus]: string };
  readonly besideTitle: string;
  readonly beside: { readonly [B in BesideStatus]: string };
  readonly received: (of: { readonly received: number; readonly expected: number }) => string;
  readonly clustersTitle: string;
  readonly showAll: string;
  readonly noClusterFits: string;
  readonly noUnitFits: string;
  /** Clusters that the person keeps an eye on; `count` of them. */
  readonly followed: (clusters: Count) => string;
  readonly follow: (cluster: { readonly name: string }) => string;
  readonly noneFollowed: string;
  readonly clusterSent: (status: { readonly words: string }) => string;
};

export type HelpTexts = {
  readonly version: (app: { readonly version: string }) => string;
  readonly guidesTitle: string;
  readonly guides: { readonly board: string; readonly leader: string; readonly unit: string };
  readonly support: string;
  readonly privacyTitle: string;
  readonly privacy: string;
};

export type SelfTestTexts = {
  readonly title: string;
  readonly why: string;
  /** What it does and what it needs, each a sentence. */
  readonly steps: readonly string[];
  readonly start: string;
  readonly running: (step: Step & { readonly name: string | null }) => string;
  readonly runningLabel: string;
  readonly passed: (result: { readonly passed: number; readonly all: number }) => string;
  readonly failedTitle: string;
  readonly passedTitle: string;
  readonly difference: string;
  readonly save: string;
  readonly copyHint: string;
  readonly copyLabel: string;
  readonly copy: string;
  readonly copied: string;
  readonly notEmpty: string;
  readonly again: string;
};

/** Why an act of the pane failed: the workbook, a chosen file, or the product itself. */
export type PaneFailure = OpenWorkbookFailure | "file-gone" | "product";

export type TroubleTexts = {
  readonly title: string;
  readonly retry: string;
  readonly details: string;
  /** What happened and what to do; `detail` "" = nothing more to say. */
  readonly failure: { readonly [F in PaneFailure]: (trouble: { readonly detail: string }) => string };
  /** How the workbook was left; `unknown` = the product itself failed. */
  readonly left: { readonly [L in WorkbookLeft | "unknown"]: string };
  readonly unfinishedTitle: string;
  readonly unfinished: (write: { readonly began: string; readonly takingOver: boolean }) => string;
  readonly finish: string;
  readonly finishing: string;
  readonly finished: string;
};

/** Outside Excel the pane can't work: what is wrong and the ways out. */
export type NotExcelTexts = {
  readonly title: string;
  readonly body: string;
  readonly waysTitle: string;
  readonly ways: readonly string[];
};

/** Every word of the pane, once per language. */
export type PaneTexts = {
  readonly frame: FrameTexts;
  readonly start: StartTexts;
  readonly next: { readonly [C in NextStepCode]: (params: NextStepParams[C]) => CardText };
  readonly situation: SituationTexts;
  readonly receive: ReceiveTexts;
  readonly check: CheckTexts;
  readonly mark: MarkTexts;
  readonly browse: BrowseTexts;
  readonly adjust: AdjustTexts;
  readonly scale: ScaleTexts;
  readonly score: ScoreTexts;
  readonly slips: SlipTexts;
  readonly nominate: NominateTexts;
  readonly consolidate: ConsolidateTexts;
  readonly copying: CopyingTexts;
  readonly handIn: HandInTexts;
  readonly send: SendTexts;
  readonly setup: SetupTexts;
  readonly urge: UrgeTexts;
  readonly explain: ExplainTexts;
  readonly help: HelpTexts;
  readonly selfTest: SelfTestTexts;
  readonly trouble: TroubleTexts;
  readonly notExcel: NotExcelTexts;
};
