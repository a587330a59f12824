import type { Criterion } from "../../domain/round/scale";

/**
 * What of each of these lines doesn't count, since another of its Nhóm thưởng is higher, or as high and stands before
 * it: an expression for each, as the engine's `outdoneBonuses`; its points, or 0. `group`: all lines of the group, in
 * the order of the scale; `cellOf`: the cell of a line's points.
 */
export function outdoneIn(
  lines: readonly Criterion[],
  group: readonly Criterion[],
  cellOf: (criterion: Criterion) => string,
): readonly string[] {
  if (group.length < 2) return [];
  const all = group.map(cellOf).join(",");
  return lines.map((line) => {
    const own = cellOf(line);
    const before = group.slice(0, group.indexOf(line)).map(cellOf).join(",");
    const isBehind = before === "" ? "" : `,MAX(${before})>=${own}`;
    return `IF(COUNT(${own})=0,0,IF(${own}<=0,0,IF(OR(MAX(${all})>${own}${isBehind}),${own},0)))`;
  });
}
