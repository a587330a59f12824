import type { Figure } from "../../domain/figure";
import type { ReturnedResult } from "../../domain/returns/returned-result";
import { matchKey } from "../../workbook/text/match-key";

export type StatedTargets = {
  /** The figures with the targets that the cluster's own workbook goes by. */
  readonly figures: readonly Figure[];
  /**
   * Units of which that can't be said: the workbook names no target that may be in force, or none at all where several
   * may.
   */
  readonly unclear: ReadonlySet<string>;
};

/**
 * Which of the targets that may be in force each figure had when the cluster's workbook was calculated, by what it says
 * in `Tổng hợp chỉ tiêu`: what the Council decides reaches the Board's workbook first. `ways`: the same figures in the
 * same order, with the targets of one way each; the first that fits is taken.
 */
export function withStatedTargets(
  results: readonly ReturnedResult[],
  ways: readonly (readonly Figure[])[],
): StatedTargets {
  const stated = new Map(
    results.flatMap(({ what, unit, code, value }) => (what === "target" ? [[keyOf(unit, code), value] as const] : [])),
  );
  const unclear = new Set<string>();
  const figures = (ways[0] ?? []).map((first, index) => {
    const possible = ways.flatMap((way) => way[index] ?? []);
    const said = stated.get(keyOf(first.unit, first.indicator)) ?? null;
    const fitting = possible.every(({ inForce }) => inForce === first.inForce)
      ? first
      : possible.find(({ inForce }) => said !== null && inForce === said);
    if (fitting === undefined) unclear.add(first.unit);
    return fitting ?? first;
  });
  return { figures, unclear };
}

function keyOf(unit: string, code: string): string {
  return JSON.stringify([matchKey(unit), matchKey(code)]);
}
