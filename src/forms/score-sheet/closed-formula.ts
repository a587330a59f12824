import { groupBy } from "../../domain/basics/group-by";
import type { Criterion } from "../../domain/round/scale";
import { closes, isBySection } from "../../domain/scoring/conditions/gates";
import { addressOf } from "../../workbook/address";
import { quoted } from "../ways/formula-text";
import { gateKey, gateStates } from "./gate-plan";
import type { ScoredCluster, ScorePlan } from "./score-plan";
import { notApplicableSign } from "./total-formulas";

/** The conditions that close a line, by the rows in which their verdicts stand. */
type Closing = { readonly rows: readonly number[]; readonly bySection: boolean };

/** `null` = nothing closes the line. */
export function closingOf({ gates }: ScoredCluster, plan: ScorePlan, line: Criterion): Closing | null {
  const closing = gates.filter((gate) => closes(gate, line));
  const grouped = groupBy(gates, gateKey);
  const rows = closing.flatMap(
    (gate) => plan.gates.get((grouped.get(gateKey(gate)) ?? []).length < 2 ? gate.code : gateKey(gate)) ?? [],
  );
  return rows.length === 0
    ? null
    : { rows: [...new Set(rows)], bySection: closing.every((gate) => isBySection(gate, line)) };
}

/** The cell of the points before, what counts while the line is open, and the unit's column. */
type ClosedCells = { readonly before: string; readonly open: string; readonly column: number };

/** As the engine's `closedLine`. */
export function closedFormula({ before, open, column }: ClosedCells, { rows, bySection }: Closing): string {
  const says = (word: string) => {
    const tests = rows.map((row) => `${addressOf(row, column)}=${word}`);
    return tests.length === 1 ? (tests[0] ?? "") : `OR(${tests.join(",")})`;
  };
  const stays = [`${before}=${quoted(notApplicableSign)}`, ...(bySection ? [`N(${before})<0`] : [])];
  const isKept = stays.length === 1 ? (stays[0] ?? "") : `OR(${stays.join(",")})`;
  return `IF(${isKept},${before},IF(${says(gateStates.no)},0,IF(${says(gateStates.unknown)},"",${open})))`;
}
