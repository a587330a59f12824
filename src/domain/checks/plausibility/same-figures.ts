import type { Issue } from "../../issue";
import type { Report } from "../../targets/figures";
import { issueOf, placeIn, type FigureLine } from "./figure-line";

/** Fewer equal figures may be chance. */
const leastFigures = 5;

/**
 * Reports whose results are all those of another unit's, figure by figure: one was made by copying the other. Rates of 0
 * and 100, places and small counts are the same in many units and don't count towards the figures that must agree.
 */
export function sameFigures(reports: readonly Report[], lines: readonly FigureLine[]): readonly Issue[] {
  const bySignature = new Map<string, string[]>();
  const telling = new Map<string, number>();
  for (const [unit, own] of groupByUnit(lines)) {
    const results = own.flatMap(({ code, result }) => (result === null ? [] : [[code, result.value] as const]));
    const count = results.filter(([, value]) => isTelling(value)).length;
    if (count < leastFigures) continue;
    const signature = JSON.stringify(results);
    telling.set(unit, results.length);
    bySignature.set(signature, [...(bySignature.get(signature) ?? []), unit]);
  }
  const reportOf = new Map(reports.map((report) => [report.unit.code, report]));
  return [...bySignature.values()].filter((units) => units.length > 1).flatMap((units) => units.flatMap((unit) => copied(unit, units, { reportOf, telling })));
}

type Known = { readonly reportOf: ReadonlyMap<string, Report>; readonly telling: ReadonlyMap<string, number> };

function copied(unit: string, units: readonly string[], { reportOf, telling }: Known): readonly Issue[] {
  const report = reportOf.get(unit);
  const other = reportOf.get(units.find((each) => each !== unit) ?? "");
  if (report === undefined || other === undefined) return [];
  const place = { ...placeIn(report, "Kết quả", ""), cell: null };
  return [issueOf("same-figures", { unit: other.unit.code, name: other.unit.name, figures: telling.get(unit) ?? 0 }, place)];
}

function groupByUnit(lines: readonly FigureLine[]): ReadonlyMap<string, readonly FigureLine[]> {
  const groups = new Map<string, FigureLine[]>();
  for (const line of lines) groups.set(line.unit, [...(groups.get(line.unit) ?? []), line]);
  return groups;
}

function isTelling(value: number): boolean {
  return value !== 100 && (!Number.isInteger(value) || Math.abs(value) >= 10);
}
