import { byUnit, coded } from "../basics/group-by";
import { isAmong } from "../basics/text";
import type { Board, Unit } from "../round/board";
import { classSteps } from "../round/decision-rules";
import { inOrder, withGroups } from "../scoring/conditions/apply-conditions";
import type { Condition, Finding } from "../scoring/conditions/condition";
import { isAbout } from "../scoring/conditions/judge-conditions";
import { usableConditions } from "../scoring/conditions/usable-conditions";
import type { Rank } from "../scoring/score";
import type { UnitClass } from "./unit-class";

type Verdict = Pick<Finding, "met" | "facts">;
type Judged = { readonly board: Board; readonly units: readonly Unit[]; readonly findings: readonly Finding[] };

/**
 * The findings with those on ranks (Xếp hạng không quá), judged before classes, which they may limit. A rank that is
 * shared counts as it is shown.
 */
export function withRankFindings(judged: Judged, ranking: readonly Rank[]): readonly Finding[] {
  return withLate(judged, ({ requirement }, { code }): Verdict | null => {
    if (requirement.kind !== "rank-at-most") return null;
    const rank = byUnit(ranking).get(code)?.[0]?.rank ?? null;
    return rank === null
      ? { met: "unknown", facts: { kind: "waiting", for: "rank" } }
      : { met: rank <= requirement.rank ? "yes" : "no", facts: { kind: "rank", rank, most: requirement.rank } };
  });
}

/**
 * The findings with those on classes (Xếp loại ít nhất). While a condition could still put the unit lower, a class that
 * is good enough is not sure. A cluster without classes: nobody is asked.
 */
export function withClassFindings(judged: Judged, classes: readonly UnitClass[]): readonly Finding[] {
  return withLate(judged, ({ requirement }, unit): Verdict | null => {
    const found = byUnit(classes).get(unit.code)?.[0];
    if (requirement.kind !== "class-at-least" || found === undefined) return null;
    const names = classSteps(judged.board.classRules, unit).map(({ name }) => name);
    const placeOf = (name: string | null): number =>
      name === null ? names.length : names.findIndex((each) => isAmong(each, [name]));
    const isEnough = placeOf(found.class) <= placeOf(requirement.class);
    const isOpen = found.percent === null || found.awaits !== undefined || (isEnough && found.open.length > 0);
    return isOpen
      ? { met: "unknown", facts: { kind: "waiting", for: "class" } }
      : { met: isEnough ? "yes" : "no", facts: { kind: "class", class: found.class, least: requirement.class } };
  });
}

function withLate(
  { board, units, findings }: Judged,
  verdictOf: (condition: Condition, unit: Unit) => Verdict | null,
): readonly Finding[] {
  const { conditions } = usableConditions(board);
  const found = units.flatMap((unit) => {
    if (unit.role === "guest" || coded(board.clusters, unit.cluster) === undefined) return [];
    return conditions.flatMap((condition): readonly Finding[] => {
      const verdict = isAbout(condition, unit) ? verdictOf(condition, unit) : null;
      return verdict === null ? [] : [{ unit: unit.code, cluster: unit.cluster, condition, ...verdict }];
    });
  });
  if (found.length === 0) return findings;
  const codes = units.map(({ code }) => code);
  const all = byUnit(inOrder(board, codes, [...findings, ...found]));
  return codes.flatMap((code) => withGroups(all.get(code) ?? []));
}
