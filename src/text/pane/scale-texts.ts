import type { CriterionNumber } from "../../domain/ways/way";

type Count = { readonly count: number };

/** What the view of the scale says. */
export type ScaleTexts = {
  readonly title: string;
  readonly hint: string;
  readonly stateLabel: string;
  readonly common: string;
  readonly fits: (scale: { readonly sum: number }) => string;
  readonly differs: (scale: { readonly sum: number; readonly declared: number }) => string;
  readonly undeclared: (scale: { readonly sum: number }) => string;
  /** Points were entered already. */
  readonly entered: (points: Count) => string;
  readonly enteredMeans: string;
  readonly closed: string;
  readonly byHand: string;
  readonly indicator: (indicator: { readonly name: string }) => string;
  readonly document: (document: { readonly name: string }) => string;
  readonly assessor: (assessor: { readonly name: string }) => string;
  readonly mayBeNotApplicable: string;
  readonly bands: string;
  /** From a value (in percent where `percent`), or for a text. */
  readonly band: (band: {
    readonly from: number | null;
    readonly text: string | null;
    readonly points: number;
    readonly by: "percent" | "value" | "rank";
  }) => string;
  readonly number: { readonly [N in CriterionNumber]: string };
  readonly given: (number: { readonly label: string; readonly value: number }) => string;
  readonly outsideBase: string;
  readonly sectionSum: (section: { readonly sum: number }) => string;
  readonly edit: string;
  readonly editLine: (criterion: { readonly code: string }) => string;
  readonly openLine: string;
  readonly closedByFormula: string;
  readonly needed: string;
  readonly aboveZero: string;
  readonly write: string;
  readonly writing: string;
  readonly unwritten: (changes: Count) => string;
  readonly written: (changes: Count) => string;
  readonly undone: string;
  readonly noCluster: string;
  readonly line: CriterionFormTexts;
  readonly sent: SentScaleTexts;
};

/** A whole line of the scale, changed or added. */
type CriterionFormTexts = {
  readonly add: string;
  readonly open: string;
  readonly openOf: (criterion: { readonly code: string }) => string;
  readonly addHint: string;
  readonly section: string;
  readonly noSection: string;
  /** A choice beside the sections that are there. */
  readonly newSection: string;
  readonly newSectionName: string;
  readonly code: string;
  readonly name: string;
  readonly way: string;
  readonly indicator: string;
  readonly document: string;
  readonly noSource: string;
  readonly bandsBy: string;
  readonly by: { readonly percent: string; readonly value: string };
  /** What a band begins with, or the words that earn it. */
  readonly bandFrom: { readonly percent: string; readonly value: string; readonly rank: string };
  readonly bandPoints: string;
  readonly addBand: string;
  readonly dropBand: (band: { readonly order: number }) => string;
  readonly mayBeNotApplicable: string;
  readonly assessor: string;
  readonly required: string;
  readonly taken: string;
  readonly write: string;
  readonly writing: string;
  readonly cancel: string;
  readonly written: (criterion: { readonly code: string }) => string;
  readonly undone: string;
};

/** A scale that a cluster sent, beside the Board's. */
type SentScaleTexts = {
  readonly title: string;
  readonly waiting: (changes: Count) => string;
  /** Over the names of other clusters whose scales wait. */
  readonly others: (clusters: Count) => string;
  /** The Board had accepted another scale before. */
  readonly afterAcceptance: string;
  readonly means: (sent: { readonly file: string }) => string;
  readonly settings: string;
  readonly added: string;
  readonly dropped: string;
  /** What an added line says. */
  readonly states: (fact: { readonly field: string; readonly value: string }) => string;
  readonly changed: (change: { readonly field: string; readonly old: string; readonly now: string }) => string;
  readonly accept: string;
  readonly accepting: string;
  readonly accepted: string;
  readonly undone: string;
};
