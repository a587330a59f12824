import type { Words } from "./vi/words";
import type { TieDecided, ScoringTexts, TotalTexts } from "./vi/scoring";
import type { Language } from "./language";
import type { UnitClass } from "../domain/decisions/unit-class";
import type { Effect, Finding } from "../domain/scoring/conditions/condition";
import type { RefusalReason, VerdictReason, VerdictReasonParams } from "../domain/submissions/file-record";
import type { IssueCode, IssueParams, Stake } from "../domain/issue";
import type { Explanation } from "../domain/scoring/score";
import type { SendingStatus } from "../domain/standing/standing";
import type { NextRoundTexts } from "./vi/next-round";
import type { SealingTexts } from "./vi/sealing";
import type { MarkingTexts, MessageTexts } from "./vi/messages";
import type { NominationWords } from "./vi/nominations";
import type { WayTexts } from "./vi/ways";
import type { ScaleWords } from "./scale-words";

export type IssueSentences = { readonly [C in IssueCode]: (params: IssueParams[C]) => string };
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
  /** Each way of scoring, where it is chosen and in the docs. */
  readonly ways: WayTexts;
  readonly scoring: ScoringTexts;
  readonly totals: TotalTexts;
  /** One condition on one unit: whether it is fulfilled, by which numbers. */
  readonly finding: (finding: Finding) => string;
  /** What a list of another agency says of a nominated unit. */
  readonly listed: (finding: Finding) => string;
  /** What not fulfilling a condition does. */
  readonly effect: (effect: Effect) => string;
  /** Which tie-break decided between two units of the same total; no sentence, as it is for a cell. */
  readonly tieDecided: (tie: TieDecided) => string;
  /** By what rule a unit has its class, or none. */
  readonly classBasis: (found: UnitClass) => string;
  readonly nomination: NominationWords;
  /** Texts that go out to others. */
  readonly messages: MessageTexts;
  /** Of copies with the cells in question marked. */
  readonly marking: MarkingTexts;
  /** Of making the next round's workbook. */
  readonly nextRound: NextRoundTexts;
  /** Of sealing the numbers of a round. */
  readonly sealing: SealingTexts;
};
