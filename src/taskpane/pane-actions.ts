import type { LiveStage } from "../app/live/board/consolidating/consolidate-live";
import type { CellExplained } from "../app/live/explaining/explained";
import type { OpenPoints } from "../app/live/board/scoring/open-points";
import type { LiveWorkbookTrouble, Selected, Unfinished } from "../app/live-workbook";
import type { PeriodKind } from "../domain/round/period";
import type { ClusterStanding, UnitStanding } from "../domain/standing/standing";
import type { PaneFailure } from "../text/vi/pane/help";
import type { PaneWorkbookKind } from "../text/vi/pane/frame";
import type { Language } from "../text/language";
import type { AdjustActions } from "./adjust/adjust-actions";
import type { BrowseActions } from "./browse/browse-actions";
import type { CheckActions } from "./check/check-actions";
import type { ConsolidateActions } from "./consolidate/consolidate-actions";
import type { HandInActions } from "./hand-in/hand-in-actions";
import type { MarkActions } from "./mark/mark-actions";
import type { NominateActions } from "./nominate/nominate-actions";
import type { ReceiveActions } from "./receive/receive-actions";
import type { ScaleActions } from "./scale/scale-actions";
import type { ScoreActions } from "./score/score-actions";
import type { SendActions } from "./send/send-actions";
import type { SetupActions } from "./setup/setup-actions";
import type { UrgeActions } from "./urge/urge-actions";

/** A cell of the open workbook. */
export type Place = { readonly sheet: string; readonly cell: string };

export type Round = { readonly kind: PeriodKind; readonly year: number };

/** What the open workbook says of itself. `round` is `null` where its sheets don't state one yet. */
export type OpenedWorkbook = {
  readonly kind: PaneWorkbookKind;
  /** The Board's, cluster's or unit's name; "" where none is known. */
  readonly name: string;
  readonly round: Round | null;
  readonly unfinished: Unfinished | null;
};

/** A file that a person chose; its bytes are asked for when its turn comes, where the work is done. */
export type ChosenFile = {
  /** Relative to the chosen folder, NFC, "/" between folders. */
  readonly name: string;
  /** Own time of last change, a civil date-time in Asia/Ho_Chi_Minh. */
  readonly changed: string | null;
  /** The browser's own File, which may be handed to a worker and read there. */
  readonly file: Pick<Blob, "arrayBuffer">;
};

export type Step = {
  readonly stage: LiveStage | "testing" | "issuing";
  readonly done: number;
  readonly all: number;
  /** What is being worked on, such as a file; `null` = nothing worth naming. */
  readonly name: string | null;
};

/** How a person follows long work, and stops it. */
export type Watch = {
  readonly progress: (step: Step) => void;
  readonly signal: AbortSignal;
};

/** Thrown by an act that was stopped through its signal. */
export class Stopped extends Error {}

/** Where the round stands today. Days left: 0 = today is the last day on time, negative = over. */
export type Situation = {
  readonly asOf: string;
  readonly lastDays: { readonly units: string; readonly clusters: string };
  readonly daysLeft: { readonly units: number; readonly clusters: number };
  /** In roster order. */
  readonly clusters: readonly ClusterStanding[];
  readonly units: readonly UnitStanding[];
  readonly errors: number;
  /** Codes of the units of which an error is known. */
  readonly unitsWithErrors: readonly string[];
  /** Where people state the round, and when reports came. */
  readonly register: Place;
  /** What the cluster still has to score by hand; `null` = the Board's workbook, where clusters score in their own. */
  readonly toScore: OpenPoints | null;
};

/** A Board's workbook whose round is not stated yet: nothing can be judged. */
export type NoPeriod = { readonly periodSheet: Place };

export type SelfTestReport = {
  readonly steps: readonly {
    readonly title: { readonly [L in Language]: string };
    readonly passed: boolean;
    readonly differences: readonly string[];
  }[];
  /** The file of results: Excel's version, timings, every request and response. */
  readonly json: string;
  readonly fileName: string;
};

/** What a person can do, as the pane sees it. Everything throws `LiveWorkbookError` where Excel fails. */
export type PaneActions = CoreActions &
  AdjustActions &
  BrowseActions &
  CheckActions &
  ConsolidateActions &
  HandInActions &
  MarkActions &
  NominateActions &
  ReceiveActions &
  ScaleActions &
  ScoreActions &
  SendActions &
  SetupActions &
  UrgeActions;

/** What is common to all who open the pane. */
type CoreActions = {
  readonly open: () => Promise<OpenedWorkbook>;
  readonly situation: () => Promise<Situation | NoPeriod>;
  /** The engine says in the language of the pane how points came about. */
  readonly explain: (selected: Selected, language: Language) => Promise<CellExplained>;
  readonly watchSelection: (changed: (selected: Selected) => void) => Promise<() => Promise<void>>;
  /** Calls `changed` when cells of the workbook have changed, until the returned function is called. */
  readonly watchChanges: (changed: (sheet: string | null) => void) => Promise<() => Promise<void>>;
  readonly selected: () => Promise<Selected>;
  /** Opens the sheet and selects the cell. Not there where no program shows the workbook: then no view offers it. */
  readonly goTo?: (place: Place) => Promise<void>;
  readonly finish: () => Promise<void>;
  /**
   * Tests the Excel in which the pane runs; not there outside of Excel. "not-empty": the workbook holds something, so
   * nothing was done.
   */
  readonly selfTest?: (watch: Watch, language: Language) => Promise<SelfTestReport | "not-empty">;
};

/** A chosen file could not be opened any more: it was moved, deleted, or another program holds it. */
export class ChosenFileError extends Error {}

/** Why an act failed, for a person. */
export type PaneTrouble = {
  readonly reason: PaneFailure;
  readonly detail: string;
  /** "unknown" = the product itself failed. */
  readonly left: LiveWorkbookTrouble["left"] | "unknown";
};
