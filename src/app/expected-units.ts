import { isExpected } from "../domain/standing/cluster-standing";
import type { UnitStanding } from "../domain/standing/standing";

/** Units that must report, in the order given (contract §4, Roster). */
export function expectedUnits(units: readonly UnitStanding[]): readonly UnitStanding[] {
  return units.filter(isExpected);
}
