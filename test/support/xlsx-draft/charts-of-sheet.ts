import { strFromU8, unzipSync } from "fflate";
import type { Chart, Sheet } from "hucre";
import type { ChartDraft, ChartRange } from "../../../src/workbook/draft";
import { areaOf } from "./rules-of-sheet";

/** The ranges of a chart, in order → whether its bars lie: hucre's reader doesn't say. */
export type BarDirections = ReadonlyMap<string, "bar" | "column">;

export function barDirections(bytes: Uint8Array): BarDirections {
  const parts = unzipSync(bytes, { filter: ({ name }) => /^xl\/charts\/chart\d+\.xml$/.test(name) });
  return new Map(
    Object.values(parts).flatMap((part) => {
      const xml = strFromU8(part);
      const direction = /<c:barDir val="(bar|col)"/.exec(xml)?.[1];
      const ranges = [...xml.matchAll(/<c:(cat|val)>.*?<c:f>([^<]*)<\/c:f>/gs)].map(
        ([, kind, range = ""]) => `${kind} ${unescaped(range)}`,
      );
      return direction === undefined ? [] : [[rangesKey(ranges), direction === "bar" ? "bar" : "column"] as const];
    }),
  );
}

export function chartsOf(sheet: Sheet, directions: BarDirections): readonly ChartDraft[] {
  return (sheet.charts ?? []).map((chart, index) => {
    const series = chart.series ?? [];
    return {
      name: `${index + 1}`,
      kind: kindOf(chart, directions),
      title: chart.title ?? "",
      categories: rangeOf(series[0]?.categoriesRef),
      series: series.map((each) => ({
        name: each.name ?? "",
        values: rangeOf(each.valuesRef),
        color: typeof each.color === "string" ? each.color : "",
      })),
      place: placeOf(chart),
    };
  });
}

function kindOf(chart: Chart, directions: BarDirections): ChartDraft["kind"] {
  const kind = chart.kinds[0];
  if (kind === "line") return "line";
  const ranges = (chart.series ?? []).flatMap(({ categoriesRef = "", valuesRef = "" }) => [
    `cat ${categoriesRef}`,
    `val ${valuesRef}`,
  ]);
  const direction = directions.get(rangesKey(ranges));
  if (kind !== "bar" || direction === undefined) throw new Error(`A chart that drafts don't know: ${String(kind)}`);
  return `${direction}-${chart.barGrouping === "stacked" ? "stacked" : "clustered"}`;
}

function rangesKey(ranges: readonly string[]): string {
  return [...ranges].sort().join("\n");
}

function rangeOf(reference = ""): ChartRange {
  const found = /^(?:'((?:[^']|'')+)'|([^'!]+))!(.+)$/.exec(reference);
  if (found?.[3] === undefined) throw new Error(`Not a range of a sheet: ${reference}`);
  return { sheet: (found[1] ?? found[2] ?? "").replaceAll("''", "'"), area: areaOf(found[3]) };
}

function placeOf({ anchor }: Chart): ChartDraft["place"] {
  const { from = { row: 0, col: 0 }, to = from } = anchor ?? {};
  return { top: from.row + 1, left: from.col + 1, bottom: to.row, right: to.col };
}

function unescaped(text: string): string {
  return text
    .replaceAll("&apos;", "'")
    .replaceAll("&lt;", "<")
    .replaceAll("&gt;", ">")
    .replaceAll("&quot;", '"')
    .replaceAll("&amp;", "&");
}
