import type { Issue, Place } from "../../issue";
import type { Report } from "../../targets/figures";
import { issueOf, type FigureLine } from "./figure-line";

/** Fewer equal figures may be chance. */
const leastFigures = 5;

/**
 * Reports whose results are all those of another unit's, figure by figure: one was made by copying the other. Rates of 0
 * and 100, places and small counts are the same in many units and don't count towards the figures that must agree.
 */
export function sameFigures(reports: readonly Report[], lines: readonly FigureLine[]): readonly Issue[] {
  const bySignature = new Map<string, string[]>();
  const telling = new Map<string, Telling>();
  for (const [unit, own] of groupByUnit(lines)) {
    const results = own.flatMap(({ code, result }) => (result === null ? [] : [[code, result.value] as const]));
    const counting = own.flatMap(({ result }) => (result !== null && isTelling(result.value) ? [result] : []));
    const [first] = counting;
    if (first === undefined || counting.length < leastFigures) continue;
    const signature = JSON.stringify(results);
    telling.set(unit, { figures: results.length, place: first.place });
    bySignature.set(signature, [...(bySignature.get(signature) ?? []), unit]);
  }
  const reportOf = new Map(reports.map((report) => [report.unit.code, report]));
  return [...bySignature.values()].filter((units) => units.length > 1).flatMap((units) => units.flatMap((unit) => copied(unit, units, { reportOf, telling })));
}

/** How many figures agree, and where the first stands that can't be the same by chance. */
type Telling = { readonly figures: number; readonly place: Place };

type Known = { readonly reportOf: ReadonlyMap<string, Report>; readonly telling: ReadonlyMap<string, Telling> };

function copied(unit: string, units: readonly string[], { reportOf, telling }: Known): readonly Issue[] {
  const own = telling.get(unit);
  const other = reportOf.get(units.find((each) => each !== unit) ?? "");
  return own === undefined || other === undefined ? [] : [issueOf("same-figures", { unit: other.unit.code, name: other.unit.name, figures: own.figures }, own.place)];
}

function groupByUnit(lines: readonly FigureLine[]): ReadonlyMap<string, readonly FigureLine[]> {
  const groups = new Map<string, FigureLine[]>();
  for (const line of lines) groups.set(line.unit, [...(groups.get(line.unit) ?? []), line]);
  return groups;
}

function isTelling(value: number): boolean {
  return value !== 100 && (!Number.isInteger(value) || Math.abs(value) >= 10);
}
