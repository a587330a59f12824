import type { ScoringMethod } from "../contract/choice-words";
import type { WayExample } from "../domain/ways/example";
import type { Texts } from "../text/texts";

/** A way of scoring in sentences: what it does, which cells it needs and can have, an example with its points. */
export function wayTold(method: ScoringMethod, example: WayExample, { ways, explain }: Texts): readonly string[] {
  const { needs, may, bands, worked } = example;
  const cells = (keys: WayExample["needs"]): string => keys.map((key) => ways.cell[key]).join(", ");
  const rows = bands.map(({ from, points }) => {
    const row = { from: from ?? 0, points };
    if (method === "interpolated-bands") return ways.markBand(row);
    return method === "by-rank" ? ways.rankBand(row) : ways.band(row);
  });
  const source = needs.find((key) => key === "indicator" || key === "document");
  return [
    ways.meaning[method],
    ...(needs.length === 0 ? [] : [ways.needs({ cells: cells(needs) })]),
    ...(source === undefined ? [] : [ways.without({ cell: ways.cell[source] })]),
    ...(may.length === 0 ? [] : [ways.may({ cells: cells(may) })]),
    worked === null
      ? ways.byHand
      : ways.example({ explanation: explain(worked.explanation), bands: rows.join("; "), points: worked.points }),
  ];
}
