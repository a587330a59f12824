import type { ScoringMethod } from "../contract/choice-words";
import type { WayExample } from "../domain/ways/example";
import type { Texts } from "../text/texts";

/** A way of scoring in sentences: what it does, which cells it needs and can have, an example with its points. */
export function wayTold(method: ScoringMethod, example: WayExample, texts: Texts): readonly string[] {
  return [...wayRules(method, example, texts), exampleTold(method, example, texts)];
}

/** What it does, which cells it needs and can have. */
export function wayRules(method: ScoringMethod, { needs, may }: WayExample, { ways }: Texts): readonly string[] {
  const cells = (keys: WayExample["needs"]): string => keys.map((key) => ways.cell[key]).join(", ");
  const source = needs.find((key) => key === "indicator" || key === "document");
  return [
    ways.meaning[method],
    ...(needs.length === 0 ? [] : [ways.needs({ cells: cells(needs) })]),
    ...(source === undefined ? [] : [ways.without({ cell: ways.cell[source] })]),
    ...(may.length === 0 ? [] : [ways.may({ cells: cells(may) })]),
  ];
}

type Worked = Pick<WayExample, "bands" | "worked">;

/** An example with its points; its bands are named where they are not seen beside it. */
export function exampleTold(method: ScoringMethod, { bands, worked }: Worked, { ways, explain }: Texts): string {
  const rows = bands.map(({ from, points }) => {
    const row = { from: from ?? 0, points };
    if (method === "interpolated-bands") return ways.markBand(row);
    return method === "by-rank" ? ways.rankBand(row) : ways.band(row);
  });
  return worked === null
    ? ways.byHand
    : ways.example({ explanation: explain(worked.explanation), bands: rows.join("; "), points: worked.points });
}
