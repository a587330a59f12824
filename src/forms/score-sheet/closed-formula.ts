import type { Criterion } from "../../domain/round/scale";
import type { Condition } from "../../domain/scoring/conditions/condition";
import { closes, isBySection } from "../../domain/scoring/conditions/gates";
import { addressOf } from "../../workbook/address";
import { quoted } from "../ways/formula-text";
import { gateKey, gateStates, judgedTogether } from "./gate-plan";
import type { ScoredCluster, ScorePlan } from "./score-plan";
import { notApplicableSign } from "./total-formulas";

/**
 * The row with the verdict of a condition that closes a line; `own`: the rows of its group that the line names, where
 * it doesn't name all: one of them has to concern the unit.
 */
type ClosingRow = { readonly row: number; readonly own: readonly number[] };
type Closing = { readonly rows: readonly ClosingRow[]; readonly bySection: boolean };

/** `null` = nothing closes the line. */
export function closingOf({ gates }: ScoredCluster, plan: ScorePlan, line: Criterion): Closing | null {
  const closing = gates.filter((gate) => closes(gate, line));
  const rows = judgedTogether(gates).flatMap((together): readonly ClosingRow[] => {
    const named = together.filter((gate) => closing.includes(gate));
    const [first] = named;
    const row = first === undefined ? null : gateRowOf(first, gates, plan);
    if (row === null) return [];
    const own = named.length === together.length ? [] : named.flatMap(({ code }) => plan.gates.get(code) ?? []);
    return [{ row, own }];
  });
  return rows.length === 0 ? null : { rows, bySection: closing.every((gate) => isBySection(gate, line)) };
}

/** The row in which the verdict that counts stands, the group's where it has one; `null` = it closes no line here. */
export function gateRowOf(
  gate: Pick<Condition, "code" | "group">,
  gates: ScoredCluster["gates"],
  plan: Pick<ScorePlan, "gates">,
): number | null {
  const together = gates.filter((each) => gateKey(each) === gateKey(gate));
  return plan.gates.get(together.length < 2 ? gate.code : gateKey(gate)) ?? null;
}

/** The cell of the points before, what counts while the line is open, and the unit's column. */
type ClosedCells = { readonly before: string; readonly open: string; readonly column: number };

/** As the engine's `closedLine`. */
export function closedFormula({ before, open, column }: ClosedCells, { rows, bySection }: Closing): string {
  const says = (word: string) => {
    const at = (row: number) => addressOf(row, column);
    const tests = rows.map(({ row, own }) => {
      const concerned = own.map((each) => `${at(each)}<>${quoted(notApplicableSign)}`);
      return own.length === 0 ? `${at(row)}=${word}` : `AND(${anyOf(concerned)},${at(row)}=${word})`;
    });
    return anyOf(tests);
  };
  const stays = [`${before}=${quoted(notApplicableSign)}`, ...(bySection ? [`N(${before})<0`] : [])];
  return `IF(${anyOf(stays)},${before},IF(${says(gateStates.no)},0,IF(${says(gateStates.unknown)},"",${open})))`;
}

function anyOf(tests: readonly string[]): string {
  return tests.length === 1 ? (tests[0] ?? "") : `OR(${tests.join(",")})`;
}
