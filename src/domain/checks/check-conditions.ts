import { sheetNames } from "../../contract/sheet-names";
import type { NeverMet } from "../issues/board-sheets";
import { type Issue, nowhere } from "../issue";
import type { Board } from "../round/board";
import { isWithin, pathKey, type Section } from "../round/section";
import { coded } from "../basics/group-by";
import type { Condition } from "../scoring/conditions/condition";
import { usableConditions } from "../scoring/conditions/usable-conditions";

type NeverMetIssue = Extract<Issue, { readonly code: "condition-never-met" }>;

/** Conditions that no unit can fulfil, as far as it can be told: what they close never opens. */
export function neverMet(board: Board): readonly NeverMetIssue[] {
  return usableConditions(board).conditions.flatMap((condition): readonly NeverMetIssue[] => {
    const reason = whyNever(condition, board);
    return reason === null
      ? []
      : [{ code: "condition-never-met", params: paramsOf(condition, reason), place: placeOf(condition) }];
  });
}

function paramsOf({ code, name }: Condition, reason: NeverMet) {
  return { condition: code, name, reason };
}

function placeOf({ cell }: Condition) {
  return { ...nowhere, sheet: sheetNames.conditions, cell: cell === "" ? null : cell };
}

type Known = Pick<Board, "indicators" | "sections">;

function whyNever({ requirement, clusters }: Condition, { indicators, sections = [] }: Known): NeverMet | null {
  switch (requirement.kind) {
    // Lines of the base have at most their Điểm chuẩn; a total may have more, by bonus.
    case "line-at-least":
    case "targets-reached":
    case "targets-exceeded":
      return requirement.percent > 100 ? "above-hundred" : null;
    case "result-at-least": {
      const most = coded(indicators, requirement.indicator)?.maximum ?? null;
      return most !== null && requirement.value > most ? "above-maximum" : null;
    }
    case "result-at-most": {
      const least = coded(indicators, requirement.indicator)?.minimum ?? null;
      return least !== null && requirement.value < least ? "below-minimum" : null;
    }
    case "section-minimum":
      return sectionsFor(clusters, sections).some((section) => isCrossed(section, requirement.scope))
        ? "section-crossed"
        : null;
    default:
      return null;
  }
}

function sectionsFor(clusters: readonly string[], sections: readonly Section[]): readonly Section[] {
  return sections.filter(({ cluster }) => cluster === "*" || clusters.length === 0 || clusters.includes(cluster));
}

/** Whether a section that is asked for needs more points than it can have. `scope` `null` = every section is. */
function isCrossed({ path, max, lowest }: Section, scope: readonly string[] | null): boolean {
  const isAsked = scope === null || scope.some((name) => isWithin(pathKey(path), pathKey(name)));
  return isAsked && max !== null && lowest !== null && lowest > max;
}
