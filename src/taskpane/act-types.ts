import type { LiveStage } from "../app/live/board/consolidating/consolidate-live";
import type { LiveWorkbookTrouble } from "../app/live-workbook";
import type { PaneFailure } from "../text/vi/pane/help";

/** A cell of the open workbook. */
export type Place = { readonly sheet: string; readonly cell: string };

/** A file that a person chose; its bytes are asked for when its turn comes, where the work is done. */
export type ChosenFile = {
  /** Relative to the chosen folder, NFC, "/" between folders. */
  readonly name: string;
  /** Own time of last change, a civil date-time in Asia/Ho_Chi_Minh. */
  readonly changed: string | null;
  /** The browser's own File, which may be handed to a worker and read there. */
  readonly file: Pick<Blob, "arrayBuffer">;
};

/** A file that was made here, to be handed to the person. */
export type MadeFile = {
  /** Without folders; its ending says what it is (.xlsx, .zip). */
  readonly name: string;
  readonly bytes: Uint8Array;
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

/** A chosen file could not be opened any more: it was moved, deleted, or another program holds it. */
export class ChosenFileError extends Error {}

/** Why an act failed, for a person. */
export type PaneTrouble = {
  readonly reason: PaneFailure;
  readonly detail: string;
  /** "unknown" = the product itself failed. */
  readonly left: LiveWorkbookTrouble["left"] | "unknown";
};
