/** Cells that are compared, most important first: the totals, then the value of each tie-break. */
export type RankCells = {
  /** The unit's own cells: its total, then one per tie-break. */
  readonly own: readonly [total: string, ...tieBreaks: string[]];
  /**
   * The same cells of all judged units of the cluster, the unit itself among them, as areas of one shape; several runs
   * where guests stand between. Each run has as many areas as `own` has cells.
   */
  readonly runs: readonly (readonly string[])[];
};

/**
 * 1-2-2-4 as the engine's `rankCluster`: 1 + how many are better on the total, or equal on it and better on a
 * tie-break. "" without a total. A total that is not a number is never better; in a tie-break it counts as 0.
 */
export function rankFormula({ own, runs }: RankCells): string {
  const better = runs.flatMap((areas) => own.map((_, depth) => `SUMPRODUCT(${betterAt(own, areas, depth)})`));
  return `IF(COUNT(${own[0]})<1,"",1+${better.join("+")})`;
}

function betterAt(own: RankCells["own"], areas: readonly string[], depth: number): string {
  return own
    .slice(0, depth + 1)
    .map((cell, index) =>
      comparison(areas[index] ?? cell, { cell, sign: index < depth ? "=" : ">", isTotal: index === 0 }),
    )
    .join("*");
}

function comparison(
  area: string,
  own: { readonly cell: string; readonly sign: "=" | ">"; readonly isTotal: boolean },
): string {
  const { cell, sign, isTotal } = own;
  const numbers = `ISNUMBER(${area})*(${area}${sign}N(${cell}))`;
  return isTotal ? numbers : `(${numbers}+(1-ISNUMBER(${area}))*(0${sign}N(${cell})))`;
}
