import type { PlausibilityParams } from "./checks/plausibility/params";
import type { FileReason } from "./submissions/file-record";
import type { HandInPart } from "./standing/owed";
import type { ScoringMethod, Stage } from "./round/scale";
import type { ReturnedResult, SentEntry } from "./submissions/sent-entry";
import type { ScaleChange } from "./scales/scale-change";
import type { ReadingParams } from "./checks/reading-params";

/** Where an issue stands. Everything that is known is given: a person must be able to find the cell. */
export type Place = {
  readonly unit: string | null;
  readonly cluster: string | null;
  readonly file: string | null;
  readonly sheet: string | null;
  readonly cell: string | null;
};

export const nowhere: Place = { unit: null, cluster: null, file: null, sheet: null, cell: null };

type Labelled = { readonly label: string };
/** An entry of a cluster's workbook. */
type NamedEntry = Pick<SentEntry, "what" | "unit" | "code" | "stage" | "version" | "part">;
type Typed = Labelled & { readonly raw: string };

type AwardParams = { readonly award: string };

/** A text that stands in a cell of the sheet and may be meant. */
type LikelyText = { readonly likely?: string; readonly likelyCell?: string };

/** Every code and what its sentence needs. Codes are published in docs/issues.md and never change meaning. */
export type IssueParams = PlausibilityParams &
  ReadingParams & {
    // Errors: these alone (contract §4, Issues).
    readonly "required-blank": Labelled;
    readonly "not-a-number": Typed;
    readonly "not-a-date": Typed;
    readonly "number-out-of-sense": Typed;
    readonly "measure-mismatch": Typed & { readonly measure: string };
    readonly "self-score-above-max": { readonly criterion: string; readonly points: number; readonly max: number };
    readonly "adjustment-contradiction": { readonly rows: number };
    readonly "wrong-year": { readonly found: string; readonly expected: string };
    readonly "unit-conflict": { readonly found: string; readonly expected: string };
    readonly "prefilled-changed": { readonly code: string };
    readonly "formula-not-calculated": Labelled;
    /** `reference`: the same for the same bug; `detail`: its own words. */
    readonly "internal-error": { readonly reference: string; readonly detail: string };
    readonly unreadable: { readonly reason: string; readonly detail: string };
    readonly "own-score": { readonly criterion: string };
    /**
     * `indicator`: KAD was declared on it, and the criterion goes by it; absent where the criterion itself was marked.
     */
    readonly "not-applicable-forbidden": { readonly criterion: string; readonly indicator?: string };
    // Warnings: files.
    /** A file that counts for nobody, and no cell says why. */
    readonly "file-unrecognised": { readonly reason: FileReason };
    // Warnings: the structure of a sheet.
    /** `likely`: the name that may be meant. */
    readonly "sheet-missing": { readonly name: string; readonly likely?: string };
    readonly "sheet-renamed": { readonly name: string; readonly found: string };
    readonly "column-missing": { readonly header: string } & LikelyText;
    readonly "column-moved": { readonly header: string };
    readonly "column-repeated": { readonly header: string };
    readonly "row-missing": { readonly code: string } & LikelyText;
    readonly "row-unknown": {
      readonly code: string;
      /** The code it may mean. */
      readonly likely?: string;
    };
    readonly "row-repeated": { readonly code: string };
    readonly "row-without-code": Record<never, never>;
    readonly "structure-changed": Record<never, never>;
    // Warnings: what was typed.
    readonly "number-as-text": Typed & { readonly value: number };
    readonly "number-ambiguous": Typed & { readonly value: number };
    readonly "number-foreign-style": Typed & { readonly value: number };
    readonly "money-converted": Typed & { readonly value: number; readonly measure: string };
    readonly "percent-format": Typed & { readonly value: number };
    readonly "date-as-text": Typed & { readonly value: string };
    readonly "not-in-list": Typed & { readonly choices: string };
    readonly "out-of-range": Labelled & {
      readonly value: number;
      readonly minimum: number | null;
      readonly maximum: number | null;
    };
    /**
     * `raw`: the figure typed over it, which is not taken; `sheet`, `header`: where the one that counts is entered;
     * left out: it is calculated.
     */
    readonly "formula-overwritten": Labelled & {
      readonly raw?: string;
      readonly sheet?: string;
      readonly header?: string;
    };
    readonly "check-number-differs": { readonly found: string; readonly expected: string };
    readonly "text-expected": Typed;
    // Warnings: the Board's own sheets and the register.
    readonly "unknown-code": Typed & { readonly likely?: string };
    /** `likely`, `unit`: name and code of the unit that may be meant. */
    readonly "name-near": Typed & { readonly likely: string; readonly unit: string };
    readonly "roster-repeated": { readonly code: string };
    readonly "cluster-without-leader": { readonly code: string };
    readonly "rule-incomplete": { readonly rule: string; readonly header: string };
    readonly "class-tied-at-edge": { readonly class: string; readonly limit: number; readonly units: string };
    readonly "award-unlisted": AwardParams;
    readonly "award-not-in-force": AwardParams & { readonly day: string };
    readonly "nomination-of-guest": AwardParams;
    readonly "nomination-repeated": AwardParams;
    readonly "nomination-without-led": AwardParams;
    /** `conditions`: codes of those that are not fulfilled. */
    readonly "nomination-not-eligible": AwardParams & { readonly conditions: string };
    readonly "eligibility-contradiction": AwardParams & { readonly stated: string; readonly conditions: string };
    readonly "votes-impossible": AwardParams;
    readonly "votes-below-threshold": AwardParams & {
      readonly agreed: number;
      readonly all: number;
      readonly percent: number;
    };
    readonly "nominations-over-quota": AwardParams & { readonly count: number; readonly limit: number };
    readonly "nominations-tied-at-edge": AwardParams & { readonly limit: number; readonly units: string };
    readonly "nominations-over-cap": AwardParams & { readonly count: number; readonly limit: number };
    readonly "scale-sum-differs": { readonly cluster: string; readonly sum: number; readonly declared: number };
    readonly "scale-field-missing": {
      readonly criterion: string;
      readonly kind: ScoringMethod;
      readonly field: string;
    };
    readonly "scale-step-not-positive": { readonly criterion: string; readonly step: number };
    readonly "scale-bands-missing": { readonly criterion: string; readonly kind: ScoringMethod };
    readonly "scale-band-incomplete": { readonly criterion: string; readonly label: string };
    readonly "scale-code-repeated": { readonly criterion: string };
    readonly "scale-way-unsuitable": {
      readonly criterion: string;
      readonly kind: ScoringMethod;
      readonly reason: "lower-is-better" | "in-words";
    };
    readonly "scale-bounds-crossed": { readonly criterion: string; readonly minimum: number; readonly maximum: number };
    readonly "scale-decimals-lost": {
      readonly criterion: string;
      readonly field: string;
      readonly value: number;
      readonly decimals: number;
    };
    readonly "score-repeated": { readonly criterion: string; readonly stage: string };
    readonly "leader-score-unsigned": { readonly criterion: string };
    readonly "score-out-of-bounds": {
      readonly criterion: string;
      readonly points: number;
      readonly minimum: number;
      readonly maximum: number;
    };
    readonly "score-decimals-kept": { readonly criterion: string; readonly points: number; readonly decimals: number };
    readonly "difference-unexplained": {
      readonly criterion: string;
      readonly stage: Stage;
      readonly points: number;
      readonly before: Stage;
      readonly pointsBefore: number;
      readonly difference: number;
      readonly limit: number;
    };
    /**
     * Points over computed ones, or a mark that the line doesn't apply (`points` `null`); `computed` `null` = none yet.
     */
    readonly "override-unexplained": {
      readonly criterion: string;
      readonly stage: Stage;
      readonly points: number | null;
      readonly computed: number | null;
    };
    readonly "not-computable": {
      readonly criterion: string;
      readonly reason:
        | "target-zero"
        | "target-negative"
        | "result-negative"
        | "no-best"
        | "lower-is-better"
        | "not-a-number";
    };
    readonly "receipt-without-data": { readonly document: string };
    readonly "receipt-ambiguous": { readonly rows: number };
    readonly "not-carried": { readonly what: string };
    /** Two copies of the workbook say it differently and nobody has chosen; `what`, `column`: in the sheet's words. */
    readonly "merge-conflict-open": {
      readonly what: string;
      readonly column: string;
      readonly stands: string;
      readonly other: string;
      readonly file: string;
    };
    // Warnings: what a cluster sent back, beside what the Board holds.
    readonly "accepted-scale-differs": ScaleChange;
    /** `scores`: how many points were entered on the line before it changed. */
    readonly "scale-changed": ScaleChange & { readonly scores: number };
    readonly "earlier-entry-missing": NamedEntry & {
      readonly old: number | string;
      readonly file: string;
      readonly cell: string;
    };
    readonly "board-entry-differs": NamedEntry & { readonly held: number | string; readonly sent: number | string };
    /** A cluster's own output beside what the Board comes to. */
    readonly "result-differs": Pick<ReturnedResult, "what" | "unit" | "code"> & {
      readonly found: number | string;
      readonly expected: number | string;
    };
    /** `unit`: whom the row is about. */
    readonly "not-for-cluster": Typed & { readonly unit: string; readonly criterion: string };
    /**
     * Something of a cluster's workbook that is still to be done before it is sent; `name`: of the award or document,
     * "" = there is one only.
     */
    readonly "hand-in-open": {
      readonly what: HandInPart;
      readonly name: string;
      readonly open: number;
      readonly all: number;
    };
    // Warnings: slips that came back.
    readonly "slip-unrecognised": { readonly reason: "not-a-slip" | "other-round" | "other-workbook" };
    readonly "slip-outdated": { readonly criterion: string; readonly printed: number; readonly max: number };
    /** `null` = does not apply. `cell`: of the points that are there, in `Điểm chấm`. */
    readonly "slip-conflict": {
      readonly criterion: string;
      readonly entered: number | null;
      readonly slip: number | null;
      readonly cell: string;
    };
    // Notices: information.
    readonly "slip-incomplete": { readonly blank: number; readonly lines: number };
    readonly "nomination-order-differs": AwardParams;
    readonly "quota-base-unknown": AwardParams & { readonly base: string };
    readonly "formula-in-entry": Labelled;
    readonly "receipt-unconfirmed": { readonly date: string };
    /** `units`: how many late ones; `day`: the first whose days off are not known. */
    readonly "working-days-unknown": { readonly units: number; readonly day: string };
    readonly "scale-differs": ScaleChange;
    /** On a line that the cluster proposes: `scores` of units, `points` by unit in words. */
    readonly "scores-await-scale": {
      readonly criterion: string;
      readonly name: string;
      readonly scores: number;
      readonly points: string;
    };
    readonly "earlier-entry-changed": NamedEntry & {
      readonly old: number | string;
      readonly new: number | string;
      readonly file: string;
    };
  };

export type IssueCode = keyof IssueParams;

/** A line of the scale that goes by an indicator. `points`: the most it gives; `null` = without bound. */
export type Stake = { readonly criterion: string; readonly points: number | null };

/** A data issue: a value, never thrown. */
export type Issue = {
  readonly [C in IssueCode]: {
    readonly code: C;
    readonly params: IssueParams[C];
    readonly place: Place;
    /**
     * It may cost points: on these lines of the scale; none = nothing is known of it. Absent: it can't, or that was not
     * asked.
     */
    readonly stakes?: readonly Stake[];
  };
}[IssueCode];

export type Severity = "error" | "warning" | "notice";

const errors: ReadonlySet<IssueCode> = new Set<IssueCode>([
  "required-blank",
  "not-a-number",
  "not-a-date",
  "number-out-of-sense",
  "measure-mismatch",
  "self-score-above-max",
  "adjustment-contradiction",
  "wrong-year",
  "unit-conflict",
  "prefilled-changed",
  "formula-not-calculated",
  "unreadable",
  "internal-error",
  "own-score",
  "not-applicable-forbidden",
]);

const notices: ReadonlySet<IssueCode> = new Set<IssueCode>([
  "formula-in-entry",
  "legacy-font-text",
  "column-added",
  "rows-moved",
  "sheet-added",
  "protection-removed",
  "rule-pasted-over",
  "receipt-unconfirmed",
  "working-days-unknown",
  "slip-incomplete",
  "score-decimals-kept",
  "nomination-order-differs",
  "quota-base-unknown",
  "scale-differs",
  "scores-await-scale",
]);

export function severityOf(code: IssueCode): Severity {
  if (errors.has(code)) return "error";
  return notices.has(code) ? "notice" : "warning";
}

/**
 * What rests on another unit's figures is for the Board and the leader to ask about: it stands on no sheet that is
 * printed and in no letter.
 */
export function isConfidential(code: IssueCode): boolean {
  return code === "same-figures";
}
