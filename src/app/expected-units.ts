import { isExpected } from "../domain/completeness/cluster-standing";
import type { UnitStanding } from "../domain/standing";

/** Units that must report, in the order given (contract §4, Roster). */
export function expectedUnits(units: readonly UnitStanding[]): readonly UnitStanding[] {
  return units.filter(isExpected);
}
