import type { Board } from "../board";
import type { Issue } from "../issue";
import { unitsOfRound } from "../roster/units-of-round";
import { enteredSheet } from "../scoring/scored-unit";
import { scoreUnits } from "../scoring/score-units";

/**
 * What is wrong with the rows of `Điểm chấm` themselves, before any report is at hand: points outside their bounds, a
 * unit's own, several for one line. Of stages that are far apart only those typed here are seen.
 */
export function checkEntries(board: Board): readonly Issue[] {
  const units = unitsOfRound(board).units.map((unit) => ({ unit, figures: [], documents: {}, self: null }));
  return scoreUnits({ ...board, units }).issues.filter(({ place }) => place.sheet === enteredSheet);
}
