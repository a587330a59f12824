import type { Unit } from "../round/board";
import type { Criterion, EnteredScore } from "../round/scale";
import type { Period } from "../round/period";
import { foldWords } from "../basics/text";

/** What a slip (phiếu chấm) is for: an agency outside that scores criteria, or a unit that scores its peers. */
export type SlipPurpose = "agency" | "cross";

/** A form that is sent out for scoring: who scores, at which stage, and every line to be scored. */
export type Slip = {
  readonly purpose: SlipPurpose;
  readonly stage: Extract<EnteredScore["stage"], "cross" | "cluster" | "board">;
  /** Counts within its cluster and purpose, from 1, in an order that doesn't show who scores. */
  readonly number: number;
  /** Who scores: a unit's code, or an agency's name. */
  readonly scorer: string;
  /** The cluster scored; `null` = an agency that scores in several. */
  readonly cluster: string | null;
  readonly lines: readonly SlipLine[];
};

/** One criterion of one unit. */
export type SlipLine = { readonly unit: Unit; readonly criterion: Criterion };

/**
 * Words that mean the cluster, its leader and deputy, the members themselves, the Board or the Council. An office of
 * another name is known by `Kỳ báo cáo`.
 */
const ownWords =
  /^(?:(?:các )?(?:trưởng|phó) )?(?:cụm|khối)(?:[ ,/]|$)|^ban (?:thi đua|tđkt)|^hội đồng (?:thi đua|tđkt)|chấm chéo|^(?:các )?(?:đơn vị )?thành viên/u;

/**
 * Whether Cơ quan chấm names an agency outside, to which a slip must go: neither the Board or Council of the round, nor
 * the cluster, nor its leader's or deputy's unit. Blank = no outside agency.
 */
export function isOutside(
  assessor: string | null,
  {
    period,
    members,
  }: { readonly period: Pick<Period, "board" | "office" | "council">; readonly members: readonly Unit[] },
): boolean {
  const words = foldWords(assessor ?? "");
  if (words === "" || ownWords.test(words)) return false;
  const leading = members
    .filter(({ role }) => role === "leader" || role === "deputy")
    .flatMap(({ code, name, aliases }) => [code, name, ...aliases]);
  return ![period.board, period.office ?? "", period.council, ...leading].some((own) => foldWords(own) === words);
}
