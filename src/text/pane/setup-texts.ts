import type { PeriodKind } from "../../domain/round/period";
import type { ImportTexts } from "./import-texts";
import type { NewBoardTexts } from "./new-board-texts";

/** The steps of setting up a round, in the path's order. */
export type SetupStep = "period" | "roster" | "indicators" | "scale" | "awards" | "issue";

/**
 * `ready`: it can be done now, as often as it is needed. `look`: it is there, and something in it contradicts itself.
 */
export type SetupStatus = "done" | "ready" | "todo" | "look";

type Count = { readonly count: number };
type Sheet = { readonly sheet: string };

/** What the view says in which a round is set up. */
export type SetupTexts = {
  readonly title: string;
  readonly intro: string;
  readonly notHere: { readonly title: string; readonly body: string };
  readonly step: { readonly [S in SetupStep]: string };
  readonly status: { readonly [S in SetupStatus]: string };
  /** What each step is for, in a sentence. */
  readonly about: { readonly [S in SetupStep]: string };
  readonly openSheet: (sheet: Sheet) => string;
  /** How sheets are edited where no program shows them. */
  readonly editInExcel: string;
  readonly issues: (issues: Count) => string;
  readonly period: PeriodTexts;
  readonly roster: {
    readonly none: string;
    readonly found: (round: { readonly units: number; readonly clusters: number }) => string;
  };
  readonly indicators: { readonly none: string; readonly found: (indicators: Count) => string };
  readonly scale: ScaleStateTexts;
  readonly newBoard: NewBoardTexts;
  readonly importing: ImportTexts;
  readonly issue: IssueTexts;
  readonly handedOver: HandedOverTexts;
  readonly awards: { readonly none: string; readonly found: (awards: Count) => string };
};

/** Dates ISO. */
export type PeriodTexts = {
  readonly stated: (round: {
    readonly kind: PeriodKind;
    readonly year: number;
    readonly units: string;
    readonly clusters: string;
  }) => string;
  readonly missing: (labels: { readonly labels: string }) => string;
  readonly edit: string;
  readonly groups: { readonly round: string; readonly deadlines: string; readonly rules: string };
  readonly dateHint: string;
  readonly blank: string;
  readonly save: string;
  readonly cancel: string;
  readonly writing: string;
  readonly nothing: string;
  readonly refused: (values: Count) => string;
  readonly written: (values: Count) => string;
  readonly undo: string;
  readonly undone: string;
};

/** Points as they are shown already: "950". */
export type ScaleStateTexts = {
  readonly none: string;
  readonly fits: (clusters: Count) => string;
  readonly differs: (clusters: Count) => string;
  readonly without: (clusters: Count) => string;
  readonly state: { readonly draft: string; readonly agreed: string; readonly accepted: string };
  readonly sumOf: (points: { readonly sum: string; readonly declared: string }) => string;
  readonly sum: (points: { readonly sum: string }) => string;
  readonly noLines: string;
  readonly show: string;
  readonly openScale: string;
};

type Issued = { readonly units: number; readonly clusters: number };

export type IssueTexts = {
  readonly notYet: string;
  readonly what: (issued: Issued) => string;
  readonly cluster: string;
  readonly allClusters: string;
  readonly unit: string;
  readonly wholeCluster: string;
  readonly issue: string;
  readonly working: string;
  readonly step: (step: { readonly done: number; readonly all: number; readonly name: string | null }) => string;
  readonly stopped: string;
  readonly nobody: string;
  readonly made: (issued: Issued) => string;
};

/** A file that was made and handed to the person, or could not be. */
export type HandedOverTexts = {
  readonly saved: (file: { readonly name: string }) => string;
  readonly opened: (file: { readonly name: string }) => string;
  /** For one workbook, and for a zip of many. */
  readonly unsupported: { readonly xlsx: string; readonly zip: string };
  readonly again: string;
};
