import type { Unit } from "../round/board";
import type { Criterion, EnteredScore } from "../round/scale";
import type { Period } from "../round/period";
import { foldWords } from "../basics/text";

/**
 * What a slip (phiếu) is for: an agency outside that scores criteria, a unit that scores its peers, or an agency that
 * is asked what it has found at nominated units.
 */
export type SlipPurpose = "agency" | "cross" | "list";

/** A form that is sent out: who fills it in, for which stage, and every line. */
export type Slip = ScoreSlip | ListSlip;

type AnySlip = {
  readonly stage: Extract<EnteredScore["stage"], "cross" | "cluster" | "board">;
  /** Counts within its cluster and purpose, from 1, in an order that doesn't show who scores. */
  readonly number: number;
  /** Who fills it in: a unit's code, or an agency's name. */
  readonly scorer: string;
  /** The only cluster that it is about; `null` = several. */
  readonly cluster: string | null;
};

export type ScoreSlip = AnySlip & { readonly purpose: "agency" | "cross"; readonly lines: readonly SlipLine[] };

/** Giấy đề nghị cung cấp thông tin: conditions that rest on the agency's list, each with the nominated units. */
export type ListSlip = AnySlip & {
  readonly purpose: "list";
  /** The earliest Hạn of its conditions, ISO; `null` = none is stated. */
  readonly due: string | null;
  readonly lines: readonly ListLine[];
};

/** One nominated unit under one condition. */
export type ListLine = { readonly unit: Unit; readonly condition: { readonly code: string; readonly name: string } };

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
