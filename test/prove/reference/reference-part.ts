import { largest, type Rational, rational, smallest } from "./rational";
import type { Criterion } from "../../../src/domain/round/scale";

type Line = Pick<Criterion, "kind" | "countsToward" | "max" | "highest">;

/** Contract §5, Tính vào; blank: Cộng điểm phần vượt is a bonus, Thưởng/Trừ goes by its sign, all others are base. */
export function referencePart({ kind, countsToward }: Pick<Line, "kind" | "countsToward">) {
  if (countsToward !== null) return countsToward;
  if (kind === "bonus-penalty") return "by-sign";
  return kind === "excess-bonus" ? "bonus" : "base";
}

export function isBase(line: Pick<Line, "kind" | "countsToward">): boolean {
  return referencePart(line) === "base";
}

/** "each stays within its Điểm tối đa (else its Điểm chuẩn)"; §4: 0…M in the base; what §4 has outside: Điểm tối đa. */
export function referenceMost(line: Line): number | null {
  const { kind, max, highest } = line;
  if (isBase(line)) return max;
  return kind === "bonus-penalty" || kind === "excess-bonus" ? highest : (highest ?? max);
}

/** Thưởng/Trừ: within Điểm tối thiểu…Điểm tối đa. */
export function bonusOrPenalty({ lowest, highest }: Pick<Criterion, "lowest" | "highest">, points: Rational): Rational {
  const capped = highest === null ? points : smallest(rational(highest), points);
  return lowest === null ? capped : largest(rational(lowest), capped);
}
