import type { EntryState } from "../src/domain/basics/entry";
import type { FileVerdict } from "../src/domain/submissions/file-record";
import type { IssueCode } from "../src/domain/issue";
import type { DocumentState, SendingStatus } from "../src/domain/standing/standing";

/** What a planted fault must lead to in the consolidation. `note`: what the JSON can't show; nothing is compared. */
export type Expectation =
  | { readonly verdict: FileVerdict }
  /** `sheet` under its name in that file; `cell` `null` where there is no cell to point at. */
  | { readonly issue: { readonly code: IssueCode; readonly sheet: string | null; readonly cell: string | null } }
  | { readonly status: SendingStatus; readonly daysLate?: number }
  | { readonly structure: "ok" | "changed" | "unreadable" }
  /** Mã hồ sơ → its state. */
  | { readonly document: Readonly<Record<string, DocumentState>> }
  | { readonly figure: ExpectedFigure }
  | { readonly note: string };

/** Only the facts that are named are compared. */
export type ExpectedFigure = {
  readonly indicator: string;
  readonly target?: number | string | null;
  readonly adjustedTarget?: number | string | null;
  readonly inForce?: number | string | null;
  readonly targetVersion?: number;
  readonly result?: number | string | null;
  readonly resultState?: EntryState;
};

export type Fault = {
  /** In kebab-case; one planted fault may have several consequences, each an entry of its own. */
  readonly fault: string;
  /** As in the JSON of consolidate: relative to the folder; `null` for what is no file's. */
  readonly file: string | null;
  /** Whose fault it is; both `null` for a file of nobody. */
  readonly unit: string | null;
  readonly cluster: string | null;
  readonly expect: Expectation;
};

export type PlantedFile = { readonly file: string; readonly unit: string | null; readonly verdict: FileVerdict };

/** Written into the folder of the files it speaks of. */
export const plantedFile = "planted.json";

/** planted.json: every file that was sent, and every consequence that is an error, a warning or a changed fact. */
export type Planted = {
  readonly seed: number;
  /** The day for which the statuses hold. */
  readonly asOf: string;
  readonly files: readonly PlantedFile[];
  readonly faults: readonly Fault[];
};
