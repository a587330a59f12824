import { sheetNames } from "../../contract/sheet-names";
import type { NeverMet } from "../issues/board-sheets";
import { type Issue, nowhere } from "../issue";
import type { Board } from "../round/board";
import { coded } from "../basics/group-by";
import type { Condition, Requirement } from "../scoring/conditions/condition";
import { usableConditions } from "../scoring/conditions/usable-conditions";

/** Conditions that no unit can fulfil, as far as it can be told: what they close never opens. */
export function neverMet(board: Board): readonly Issue[] {
  return usableConditions(board).conditions.flatMap((condition): readonly Issue[] => {
    const reason = whyNever(condition.requirement, board);
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

function whyNever(requirement: Requirement, { indicators }: Pick<Board, "indicators">): NeverMet | null {
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
    default:
      return null;
  }
}
