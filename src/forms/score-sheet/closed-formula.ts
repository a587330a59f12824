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
/** `bySection`: what closes the line as part of its section alone, and so does nothing to points below 0. */
type Closing = { readonly always: readonly ClosingRow[]; readonly bySection: readonly ClosingRow[] };

/** `null` = nothing closes the line. */
export function closingOf({ gates }: ScoredCluster, plan: ScorePlan, line: Criterion): Closing | null {
  const closing = gates.filter((gate) => closes(gate, line));
  const rowsOf = (isWanted: (gate: ScoredCluster["gates"][number]) => boolean): readonly ClosingRow[] =>
    judgedTogether(gates).flatMap((together): readonly ClosingRow[] => {
      const named = together.filter((gate) => closing.includes(gate) && isWanted(gate));
      const [first] = named;
      const row = first === undefined ? null : gateRowOf(first, gates, plan);
      if (row === null) return [];
      const own = named.length === together.length ? [] : named.flatMap(({ code }) => plan.gates.get(code) ?? []);
      return [{ row, own }];
    });
  const always = rowsOf((gate) => !isBySection(gate, line));
  const bySection = rowsOf((gate) => isBySection(gate, line));
  return always.length + bySection.length === 0 ? null : { always, bySection };
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
export function closedFormula({ before, open, column }: ClosedCells, { always, bySection }: Closing): string {
  const at = (row: number) => addressOf(row, column);
  const test = (word: string, { row, own }: ClosingRow) => {
    const concerned = own.map((each) => `${at(each)}<>${quoted(notApplicableSign)}`);
    return own.length === 0 ? `${at(row)}=${word}` : `AND(${anyOf(concerned)},${at(row)}=${word})`;
  };
  const says = (word: string) =>
    anyOf([
      ...always.map((row) => test(word, row)),
      ...(bySection.length === 0 ? [] : [`AND(N(${before})>=0,${anyOf(bySection.map((row) => test(word, row)))})`]),
    ]);
  const isLeftOut = `${before}=${quoted(notApplicableSign)}`;
  return `IF(${isLeftOut},${before},IF(${says(gateStates.no)},0,IF(${says(gateStates.unknown)},"",${open})))`;
}

function anyOf(tests: readonly string[]): string {
  return tests.length === 1 ? (tests[0] ?? "") : `OR(${tests.join(",")})`;
}
