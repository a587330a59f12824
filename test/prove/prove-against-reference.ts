import * as fc from "fast-check";
import { methodChoice } from "../../src/forms/sheets/board/scale-list";
import { wordsOf } from "../../src/forms/description/field-type";
import { expectedOf, foundOf } from "./compare-with-reference";
import type { GeneratedCluster } from "./generate/generated";
import { anyCluster, anyPeriod } from "./generate/generated-cluster";
import { generatedRound } from "./generated-round";

/** Units of a generated cluster, about. */
const unitsEach = 3.5;

/** Fails with the smallest cluster in which engine and reference differ; else says what was compared. */
export function proveAgainstReference(cases: number, seed: number): string {
  const seen = new Map<string, { lines: number; computed: number }>();
  const totals = { lines: 0, computed: 0 };
  const count = (kind: string, computed: boolean) => {
    const tally = seen.get(kind) ?? { lines: 0, computed: 0 };
    for (const each of [tally, totals]) {
      each.lines += 1;
      each.computed += computed ? 1 : 0;
    }
    seen.set(kind, tally);
  };
  fc.assert(
    fc.property(anyCluster, anyPeriod, (generated, period) => {
      const expected = expectedOf(generated, period);
      expect(foundOf(generatedRound([generated], period), generated)).toEqual(expected);
      counted(generated, [...expected.values()], count);
    }),
    { numRuns: Math.ceil(cases / unitsEach), seed },
  );
  const rows = [...seen, ["all", totals] as const];
  return rows
    .map(
      ([kind, { lines, computed }]) =>
        `${kind.padEnd(32)} ${String(lines).padStart(8)} compared ${String(computed).padStart(8)} with points`,
    )
    .join("\n");
}

type Expected = ReturnType<typeof expectedOf> extends ReadonlyMap<string, infer T> ? T : never;

function counted(
  { criteria }: GeneratedCluster,
  units: readonly Expected[],
  count: (kind: string, computed: boolean) => void,
): void {
  for (const { auto, sums, rank } of units) {
    criteria.forEach(({ kind }, index) => count(wordsOf(methodChoice, kind), auto[index] !== null));
    count("Tổng điểm", sums !== null);
    count("Hạng", rank !== null);
  }
}
