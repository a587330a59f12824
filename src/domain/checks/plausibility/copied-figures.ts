import { headers } from "../../../contract/headers";
import { type FigureLine, type Stated, issueOf } from "./figure-line";
import type { Issue, Place } from "../../issue";
import type { Report } from "../../figures/figures";

/**
 * Fewer equal figures may be chance, and so may a smaller share of those that can be compared. In the sample of 160
 * sound reports the most is 1 of 4.
 */
const fewestFigures = 4;
const leastCopied = 0.5;

type Reference = readonly [label: string, of: (line: FigureLine) => Stated | null];

const references: readonly Reference[] = [
  ["Thực hiện 6 tháng năm trước", (line) => line.samePeriod],
  ["Thực hiện năm trước", (line) => line.previousYear],
  [headers.target, (line) => line.target],
];

/**
 * Results that are, figure by figure, another column of the form: last year's or the targets. Of several the one with
 * most.
 */
export function columnCopied(lines: readonly FigureLine[]): readonly Issue[] {
  const found = references.map((reference) => ({ label: reference[0], ...sharedWith(lines, reference) }));
  const [most] = found
    .filter(({ equal, of }) => equal.length >= fewestFigures && equal.length >= leastCopied * of)
    .sort((one, other) => other.equal.length - one.equal.length);
  const [first] = most?.equal ?? [];
  return most === undefined || first === undefined
    ? []
    : [
        issueOf(
          "column-copied",
          { label: first.label, reference: most.label, equal: most.equal.length, of: most.of },
          first.place,
        ),
      ];
}

function sharedWith(
  lines: readonly FigureLine[],
  [, referenceOf]: Reference,
): { readonly equal: readonly Stated[]; readonly of: number } {
  const pairs = lines.flatMap((line) => {
    const reference = referenceOf(line);
    return line.result !== null && reference !== null && isTelling(reference.value)
      ? [{ result: line.result, isEqual: line.result.value === reference.value }]
      : [];
  });
  return { equal: pairs.filter(({ isEqual }) => isEqual).map(({ result }) => result), of: pairs.length };
}

/**
 * Fewer equal figures may be chance, and so may a smaller share of those that both state. In the sample of 160 sound
 * reports the most is 2 of 3, and of more figures 2 of 9.
 */
const leastFigures = 4;
const leastShare = 0.5;
/** What so many units state says nothing. */
const mostSharing = 10;

type Own = { readonly values: ReadonlyMap<string, number>; readonly placeOf: ReadonlyMap<string, Place> };

/**
 * Reports of which at least half of the figures are those of another unit's. Only what can't be the same by chance
 * counts. The one with most equal figures is named, of several the first in the order of the roster.
 */
export function sameFigures(reports: readonly Report[], lines: readonly FigureLine[]): readonly Issue[] {
  const owned = ownFigures(lines);
  const equal = equalFigures(owned);
  const reportOf = new Map(reports.map((report) => [report.unit.code, report]));
  return [...owned].flatMap(([unit, own]) => {
    const twins = [...(equal.get(unit) ?? [])].flatMap(([other, codes]) => {
      const theirs = owned.get(other);
      const of = [...own.values.keys()].filter((code) => theirs?.values.has(code) === true).length;
      return codes.length >= leastFigures && codes.length >= leastShare * of ? [{ other, codes, of }] : [];
    });
    const [twin] = twins.sort((one, next) => next.codes.length - one.codes.length);
    const report = reportOf.get(twin?.other ?? "");
    const place = own.placeOf.get(twin?.codes[0] ?? "");
    return twin === undefined || report === undefined || place === undefined
      ? []
      : [
          issueOf(
            "same-figures",
            { unit: report.unit.code, name: report.unit.name, figures: twin.codes.length, of: twin.of },
            place,
          ),
        ];
  });
}

/** Own rows have the same codes but mean other things. */
function ownFigures(lines: readonly FigureLine[]): ReadonlyMap<string, Own> {
  const units = new Map<string, { readonly values: Map<string, number>; readonly placeOf: Map<string, Place> }>();
  for (const { unit, code, indicator, result } of lines) {
    if (result === null || indicator === null || !isTelling(result.value)) continue;
    const own = units.get(unit) ?? { values: new Map<string, number>(), placeOf: new Map<string, Place>() };
    own.values.set(code, result.value);
    own.placeOf.set(code, result.place);
    units.set(unit, own);
  }
  return units;
}

/** Unit → other unit → codes of the figures that are equal, in the order of the form. */
function equalFigures(owned: ReadonlyMap<string, Own>): ReadonlyMap<string, ReadonlyMap<string, readonly string[]>> {
  const stating = new Map<string, string[]>();
  for (const [unit, { values }] of owned) {
    for (const [code, value] of values) {
      const key = JSON.stringify([code, value]);
      const units = stating.get(key);
      if (units === undefined) stating.set(key, [unit]);
      else units.push(unit);
    }
  }
  const equal = new Map<string, Map<string, string[]>>();
  for (const [unit, { values }] of owned) {
    for (const [code, value] of values) {
      const units = stating.get(JSON.stringify([code, value])) ?? [];
      if (units.length > mostSharing) continue;
      for (const other of units.filter((each) => each !== unit)) {
        const others = equal.get(unit) ?? new Map<string, string[]>();
        others.set(other, [...(others.get(other) ?? []), code]);
        equal.set(unit, others);
      }
    }
  }
  return equal;
}

/** Rates of 0 and 100, places and small counts are the same in many rows and units, and say nothing. */
export function isTelling(value: number): boolean {
  return value !== 100 && (!Number.isInteger(value) || Math.abs(value) >= 10);
}
