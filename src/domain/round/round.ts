import { groupBy } from "../basics/group-by";
import type { Issue } from "../issue";
import type { Board, Unit } from "./board";
import { unitsOfRound } from "./units-of-round";

/** What the Board states and who takes part, on one day: where every round begins. */
export type Round = {
  readonly board: Board;
  /** Civil date on which the round is looked at. */
  readonly asOf: string;
  /** The units of the round, once each, in roster order. */
  readonly roster: readonly Unit[];
  readonly unitByCode: ReadonlyMap<string, Unit>;
  /** Cluster code → its units, guests included, in roster order; a cluster without units is absent. */
  readonly unitsByCluster: ReadonlyMap<string, readonly Unit[]>;
  /** What was found so far; every step adds its own. In no order. */
  readonly issues: readonly Issue[];
};

/** For what looks at one unit or cluster alone. */
export type RoundDay = Pick<Round, "board" | "asOf">;

export function openRound(board: Board, asOf: string): Round {
  const { units, issues } = unitsOfRound(board);
  return { ...withRoster(units), board, asOf, issues: [...board.issues, ...issues] };
}

/** The units with their indexes: whoever narrows the roster takes them all from here. */
export function withRoster(roster: readonly Unit[]): Pick<Round, "roster" | "unitByCode" | "unitsByCluster"> {
  return {
    roster,
    unitByCode: new Map(roster.map((unit) => [unit.code, unit])),
    unitsByCluster: groupBy(roster, ({ cluster }) => cluster),
  };
}
