import type { UnitClass } from "../domain/decisions/class-cluster";
import type { Effect, Finding } from "../domain/scoring/conditions/condition";
import type { FileVerdict, RefusalReason, VerdictReason, VerdictReasonParams } from "../domain/submissions/file-record";
import type { IssueCode, IssueParams, Severity, Stake } from "../domain/issue";
import type { Adjustment } from "../domain/figures/figure";
import type { PeriodKind } from "../domain/round/period";
import type { ClusterKind, Role } from "../domain/round/roster";
import type { ScoringMethod, Stage } from "../domain/round/scale";
import type { Explanation } from "../domain/scoring/score";
import type { DocumentState, SendingStatus, UnitStanding } from "../domain/standing/standing";
import type { CliTexts } from "./cli-texts";
import type { MarkingTexts } from "./marking-texts";
import type { MessageTexts } from "./message-texts";
import type { ScoringTexts } from "./scoring-texts";
import type { TotalTexts } from "./total-texts";
import type { NominationWords } from "./nomination-texts";
import type { ScaleWords } from "./scale-words";

export type Language = "vi" | "en";

/** Short words for the domain's literals: labels, not sentences. */
export type Words = {
  readonly yes: string;
  readonly no: string;
  readonly severity: { readonly [S in Severity]: string };
  readonly verdict: { readonly [V in FileVerdict]: string };
  readonly documentState: { readonly [S in DocumentState]: string };
  readonly reviewStatus: { readonly [S in UnitStanding["reviewStatus"]]: string };
  readonly structure: { readonly [S in NonNullable<UnitStanding["structure"]>]: string };
  readonly receivedSource: { readonly [S in NonNullable<UnitStanding["receivedSource"]>]: string };
  readonly stage: { readonly [S in Stage]: string };
  readonly role: { readonly [R in Role]: string };
  readonly clusterKind: { readonly [K in ClusterKind]: string };
  readonly periodKind: { readonly [K in PeriodKind]: string };
  readonly scoringMethod: { readonly [K in ScoringMethod]: string };
  readonly clusterOpinion: { readonly [O in Adjustment["clusterOpinion"]]: string };
  readonly councilOpinion: { readonly [O in Adjustment["councilOpinion"]]: string };
  /** Added to a status that rests on a file's own time. */
  readonly provisional: string;
};

export type IssueSentences = { readonly [C in IssueCode]: (params: IssueParams[C]) => string };
/** The sentences about what a cluster sent back. */
export type ReturnSentences = Pick<
  IssueSentences,
  | "accepted-scale-differs"
  | "scale-differs"
  | "scores-await-scale"
  | "result-differs"
  | "scale-changed"
  | "earlier-entry-missing"
  | "earlier-entry-changed"
  | "board-entry-differs"
  | "not-for-cluster"
  | "hand-in-open"
>;
/** `own`, `others`: what the two have in the tie-break; `ahead`: the unit itself stands before the other. */
export type TieDecided = {
  readonly total: number;
  readonly decimals: number;
  readonly other: string;
  readonly name: string;
  readonly own: number;
  readonly others: number;
  readonly ahead: boolean;
};
export type IssueNotes = { readonly [C in IssueCode]: string };

/**
 * Every sentence a person reads, once per language. The place of an issue is printed before its sentence, never in it.
 */
export type Texts = {
  readonly lang: Language;
  /** What is wrong and what to do. */
  readonly issues: IssueSentences;
  /** Added to a sentence where points may be lost, on these lines of the scale; none = it is not known on which. */
  readonly atStake: (stakes: readonly Stake[]) => string;
  /** For the catalogue of issues: where such an issue comes from. */
  readonly causes: IssueNotes;
  /** For the catalogue of issues: what to do about it. */
  readonly remedies: IssueNotes;
  /** `detail` in the reader's technical terms; "" = none. */
  readonly refusals: { readonly [R in RefusalReason]: (detail: string) => string };
  readonly verdictReasons: { readonly [R in VerdictReason]: (params: VerdictReasonParams[R]) => string };
  readonly words: Words;
  readonly scaleWords: ScaleWords;
  /** `daysLate` in calendar days; it counts for "late" alone. */
  readonly sendingStatus: (status: SendingStatus, daysLate: number | null) => string;
  /** How points came about. Parts that are null or not known here are left out. */
  readonly explain: (explanation: Explanation) => string;
  readonly scoring: ScoringTexts;
  readonly totals: TotalTexts;
  /** One condition on one unit: whether it is fulfilled, by which numbers. */
  readonly finding: (finding: Finding) => string;
  /** What not fulfilling a condition does. */
  readonly effect: (effect: Effect) => string;
  /** By what rule a unit has its class, or none. */
  /** Which tie-break decided between two units of the same total; no sentence, as it stands in a cell. */
  readonly tieDecided: (tie: TieDecided) => string;
  readonly classBasis: (found: UnitClass) => string;
  readonly nomination: NominationWords;
  /** Texts that go out to others. */
  readonly messages: MessageTexts;
  /** Of copies with the cells in question marked. */
  readonly marking: MarkingTexts;
  readonly cli: CliTexts;
};
