import type { Issue } from "../issue";
import type { Board } from "../round/board";
import { conditionsOf, type Criterion } from "../round/scale";
import { unitsOfRound } from "../round/units-of-round";
import { neverMet } from "./check-conditions";
import { unreachableOn } from "./check-reach";
import { checkCriterion } from "./check-scale";

/**
 * For each line of the board what keeps it from giving points, what nobody can reach on it, and the conditions that it
 * names and nobody can fulfil.
 */
export function lineFaults(board: Board): (criterion: Criterion) => readonly Issue[] {
  const { units } = unitsOfRound(board);
  const closed = neverMet(board);
  return (criterion) => {
    const named = conditionsOf(criterion);
    return [
      ...checkCriterion(board, criterion),
      ...unreachableOn(board, criterion, units),
      ...closed.filter(({ params }) => named.includes(params.condition)),
    ];
  };
}
