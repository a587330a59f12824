import type { Band, Criterion } from "../../domain/round/scale";
import { isUndecided } from "../../domain/round/scale";
import { isRanked } from "../../domain/ways/ways";

/** A row below the table that says where the units' results stand, for formulas of a line to look at. */
export type Placing = {
  readonly key: string;
  /**
   * - result, rank: the result to 8 decimals, and its rank in the cluster;
   * - value, below, above: what is interpolated, and the marks next to it.
   */
  readonly of: "result" | "rank" | "value" | "below" | "above";
  readonly criterion: Criterion;
  readonly bands: readonly Band[];
  /** Of the line in the scale, from 0. */
  readonly index: number;
};

type Lines = { readonly scale: readonly Criterion[]; readonly bands: readonly (readonly Band[])[] };

/** The rows of all lines that rank their results or interpolate between marks, in the order of the scale. */
export function placingsOf({ scale, bands }: Lines): readonly Placing[] {
  return scale.flatMap((criterion, index): readonly Placing[] => {
    const own = bands[index] ?? [];
    if (criterion.indicator === null || isUndecided(criterion) || own.every(({ from }) => from === null)) return [];
    return partsOf(criterion).map((of) => ({ key: placingKey(of, criterion), of, criterion, bands: own, index }));
  });
}

function partsOf(criterion: Criterion): readonly Placing["of"][] {
  if (isRanked(criterion)) return ["result", "rank"];
  return criterion.kind === "interpolated-bands" ? ["value", "below", "above"] : [];
}

/** No code holds this character. */
export function placingKey(of: Placing["of"], { code }: Pick<Criterion, "code">): string {
  return `${of}\u0000${code}`;
}
