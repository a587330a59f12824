import type { MergedEntry, MergedConflict, NotACopy } from "./merge-texts";
import type { Severity } from "../domain/issue";
import type { FileVerdict } from "../domain/submissions/file-record";

/** Every word of the command line (contract §2). Names of commands and options are the same in every language. */
export type CliTexts = {
  readonly program: string;
  readonly headings: { readonly [H in "usage" | "arguments" | "options" | "globalOptions" | "commands"]: string };
  readonly commands: { readonly [C in CommandName]: string };
  readonly arguments: { readonly [A in ArgumentName]: string };
  readonly options: { readonly [O in OptionName]: string };
  readonly progress: ProgressTexts;
  readonly results: ResultTexts;
  readonly demo: DemoTexts;
  readonly failures: FailureTexts;
};

export type CommandName =
  | "new"
  | "issue"
  | "slips"
  | "fill-sample"
  | "check"
  | "consolidate"
  | "merge"
  | "mark"
  | "remind"
  | "report"
  | "demo"
  | "cells"
  | "docs"
  | "help";

export type ArgumentName =
  | "board"
  | "new-board"
  | "consolidated-board"
  | "issued-folder"
  | "workbooks"
  | "to-mark"
  | "copies"
  | "file"
  | "command";

export type OptionName =
  | "sample"
  | "as-of"
  | "as-of-new"
  | "as-of-demo"
  | "out-folder"
  | "out-board"
  | "out-document"
  | "out-merged"
  | "prefer"
  | "out-marked"
  | "board-to-mark"
  | "out-slips"
  | "in-slips"
  | "each"
  | "out-demo"
  | "cluster"
  | "unit"
  | "in"
  | "received"
  | "json"
  | "dry-run"
  | "jobs"
  | "lang"
  | "quiet"
  | "help"
  | "version";

/** Counts run from 1 to `total`. */
type Step = { readonly done: number; readonly total: number };

export type ProgressTexts = {
  readonly reading: (step: Step) => string;
  readonly issuing: (step: Step) => string;
  readonly filling: (step: Step) => string;
  readonly checking: (step: Step) => string;
  readonly marking: (step: Step) => string;
  readonly consolidating: () => string;
  readonly writing: (file: { readonly name: string }) => string;
};

/** What a run found. Files by verdict add up to `read`; units by status to `expected`. */
export type FileCounts = { readonly read: number } & { readonly [V in FileVerdict]: number };
export type UnitCounts = {
  readonly expected: number;
  readonly received: number;
  readonly onTime: number;
  readonly late: number;
  readonly missing: number;
  readonly notDue: number;
  readonly returned: number;
  readonly complete: number;
};

export type ResultTexts = {
  readonly created: (file: { readonly path: string }) => string;
  readonly slipsMade: (result: {
    readonly agencies: number;
    readonly cross: number;
    readonly folder: string;
  }) => string;
  readonly slipsTaken: (result: {
    readonly files: number;
    readonly added: number;
    readonly unchanged: number;
  }) => string;
  readonly issued: (result: { readonly units: number; readonly clusters: number; readonly folder: string }) => string;
  readonly filled: (result: { readonly files: number; readonly faults: number; readonly folder: string }) => string;
  /** `period` in words, `asOf` ISO. */
  readonly consolidated: (round: { readonly period: string; readonly year: number; readonly asOf: string }) => string;
  readonly files: (counts: FileCounts) => string;
  readonly units: (counts: UnitCounts) => string;
  readonly issues: (counts: { readonly [S in Severity]: number }) => string;
  /** One line of a file that needs a person: rejected, unrecognised, duplicate, superseded. */
  readonly file: (file: { readonly name: string; readonly verdict: string; readonly reason: string }) => string;
  /** One line of an issue: its place, then its sentence. Empty parts of the place are left out. */
  readonly issue: (issue: {
    readonly severity: string;
    readonly place: readonly string[];
    readonly message: string;
  }) => string;
  readonly filesToSee: () => string;
  readonly checkedClean: (file: { readonly name: string }) => string;
  /** No error; so many warnings to be confirmed before sending. */
  readonly checkedToConfirm: (file: { readonly name: string; readonly warnings: number }) => string;
  readonly checked: (file: { readonly name: string } & { readonly [S in Severity]: number }) => string;
  readonly marked: (
    file: { readonly name: string; readonly path: string } & { readonly [S in Severity]: number },
  ) => string;
  /** Nothing was to be marked: the copy bears no marks. */
  readonly markedClean: (file: { readonly name: string; readonly path: string }) => string;
  readonly notMarked: (file: { readonly name: string; readonly why: string }) => string;
  readonly written: (file: { readonly path: string }) => string;
  readonly backedUp: (file: { readonly path: string }) => string;
  /** `example`: the first of them. */
  readonly keptBeside: (kept: { readonly files: number; readonly example: string }) => string;
  readonly dryRun: () => string;
  readonly merged: (copy: {
    readonly name: string;
    readonly added: number;
    readonly filled: number;
    readonly files: number;
    readonly conflicts: number;
  }) => string;
  readonly mergeAdded: (entry: MergedEntry) => string;
  readonly mergeFilled: (entry: MergedEntry) => string;
  readonly mergeConflict: (conflict: MergedConflict) => string;
  /** How many are still open. */
  readonly mergeOpen: (conflicts: { readonly count: number }) => string;
  readonly reminded: (result: { readonly letters: number; readonly folder: string }) => string;
};

export type DemoTexts = {
  readonly statusTitle: (round: { readonly asOf: string }) => string;
  /** Headers of the status table, one row a cluster. */
  readonly statusHeaders: { readonly [H in StatusHeader]: string };
  readonly wholeProvince: string;
  readonly lastDay: (days: { readonly units: string; readonly clusters: string }) => string;
  readonly faultsFound: (faults: { readonly found: number; readonly planted: number }) => string;
  readonly faultMissed: (fault: { readonly code: string; readonly place: string }) => string;
  readonly faultUnexpected: (fault: { readonly code: string; readonly place: string }) => string;
  readonly whereFilesAre: (folder: { readonly path: string }) => string;
  readonly whereBoard: string;
  readonly whereIssued: string;
  readonly whereFilled: string;
  readonly whereConsolidated: string;
  readonly whereJson: string;
  readonly wherePlanted: string;
};

export type StatusHeader =
  | "code"
  | "cluster"
  | "expected"
  | "received"
  | "onTime"
  | "late"
  | "missing"
  | "notDue"
  | "returned"
  | "complete"
  | "requiredCellPct"
  | "status";

type Path = { readonly path: string };

/**
 * Why a command could not run: exit code 2. In reading `why` is a sentence already; in writing the system's words,
 * without a full stop.
 */
export type FailureTexts = {
  readonly unknownCommand: (given: { readonly name: string }) => string;
  readonly unknownOption: (given: { readonly name: string }) => string;
  readonly missingArgument: (given: { readonly name: string }) => string;
  readonly missingOption: (given: { readonly name: string }) => string;
  readonly missingValue: (given: { readonly name: string }) => string;
  readonly tooManyArguments: () => string;
  readonly badDate: (given: { readonly option: string; readonly value: string }) => string;
  readonly badNumber: (given: { readonly option: string; readonly value: string }) => string;
  readonly badLanguage: (given: { readonly value: string }) => string;
  readonly notFound: (file: Path) => string;
  readonly cannotReadBoard: (file: Path & { readonly why: string }) => string;
  readonly notABoard: (file: Path) => string;
  readonly cannotRead: (file: Path & { readonly why: string }) => string;
  readonly cannotWrite: (file: Path & { readonly why: string }) => string;
  readonly notAFolder: (folder: Path) => string;
  readonly noFiles: (folder: Path) => string;
  readonly alreadyThere: (file: Path) => string;
  /** A name for the JSON that is a workbook's. */
  readonly notForJson: (file: Path) => string;
  /** `what`: what the reader told of parts that no new workbook may hold, or of another format. */
  readonly notCopied: (file: Path & { readonly what: readonly string[] }) => string;
  /** The demo makes its files anew: nothing of anybody else's may go. */
  readonly notTheDemos: (file: Path) => string;
  readonly notACopy: (file: Path & NotACopy) => string;
  readonly copyAsOut: (file: Path) => string;
  /** `where`: a sheet, or a sheet and a header. */
  readonly noPlaceToMerge: (place: { readonly where: string }) => string;
  readonly unknownCluster: (given: { readonly code: string }) => string;
  readonly unknownUnit: (given: { readonly code: string }) => string;
  readonly noPeriod: (file: Path) => string;
  /** A bug of the product: nothing the person did. */
  readonly bug: (error: { readonly message: string }) => string;
  readonly seeHelp: (command: { readonly name: string }) => string;
};
