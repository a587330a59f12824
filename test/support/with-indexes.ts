import type { Consolidation } from "../../src/domain/consolidation";
import { byUnit } from "../../src/domain/basics/group-by";
import { sumFigures } from "../../src/domain/figures/sum-figures";
import { withRoster } from "../../src/domain/round/round";
import { notSealed } from "../../src/domain/sealing/seal-state";
import { withTotals } from "../../src/domain/scoring/score-round";

type Made =
  | "unitByCode"
  | "unitsByCluster"
  | "receipts"
  | "differing"
  | "marks"
  | "opinions"
  | "linesBefore"
  | "standingByUnit"
  | "arrivals"
  | "reports"
  | "figuresByUnit"
  | "sums"
  | "returned"
  | "returnedIssues"
  | "sealing"
  | "totalByUnit"
  | "lines"
  | "scaleChanges";

/** A round that a test states by hand, with its indexes; what came in and waits is left empty. */
export function withIndexes(stated: Omit<Consolidation, Made>): Consolidation {
  return {
    ...stated,
    ...withRoster(stated.roster),
    ...withTotals(stated.totals),
    figuresByUnit: byUnit(stated.figures),
    sums: sumFigures(stated),
    returned: [],
    returnedIssues: [],
    sealing: notSealed,
    standingByUnit: new Map(stated.units.map((unit) => [unit.code, unit])),
    receipts: { units: new Map(), clusters: new Map() },
    differing: new Map(),
    marks: stated.board.scores,
    opinions: stated.board.opinions,
    linesBefore: [],
    arrivals: new Map(),
    reports: [],
    lines: [],
    scaleChanges: new Map(),
  };
}
