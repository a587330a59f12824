import { headers } from "../../../contract/headers";
import { sheetNames } from "../../../contract/sheet-names";
import type { Entry } from "../../basics/entry";
import { isInWords } from "../../round/indicator";
import type { Issue, IssueCode } from "../../issue";
import { kindRules, type Period } from "../../round/period";
import type { Report } from "../../figures/figures";
import { isCountedIndicator } from "./countable";
import { issueOf, placeIn, type FigureLine, type Stated } from "./figure-line";

/** How far a pasted column may have slid. */
const slides = [1, -1, 2, -2, 3, -3] as const;

/** Fewer rows may fit another row by chance, and so may a smaller gain. */
const leastRows = 3;
const leastGain = 6;
/** In slid rows the figures fit almost everywhere. */
const mostMisfit = 0.6;

/** What a figure costs that fits its row not at all, and what each breach of the row's rule costs. */
const worst = 3;
const breach = 2;

export type Slid = {
  readonly issue: Issue;
  /** Places of the figures that are in the wrong rows, as `placeKey` gives them. */
  readonly places: ReadonlySet<string>;
};

type Column = {
  readonly sheet: string;
  readonly label: string;
  readonly entryOf: (line: FigureLine) => Entry;
  readonly near: (line: FigureLine) => readonly (Stated | null)[];
};

/**
 * Rows of results that fit the row above or below much better than their own: last year's figures and the target give
 * the size, the row's bounds and its kind what it may hold. Reported once, with the first and the last row.
 */
export function rowsShifted(
  report: Report,
  lines: readonly FigureLine[],
  period: Pick<Period, "kind">,
): readonly Slid[] {
  const columns: readonly Column[] = [
    {
      sheet: sheetNames.results,
      label: headers.result,
      entryOf: ({ entries }) => entries.result,
      near: (line) =>
        kindRules[period.kind].midYear ? [line.samePeriod, halfOf(line.target)] : [line.previousYear, line.target],
    },
    {
      sheet: sheetNames.indicators,
      label: headers.target,
      entryOf: ({ entries }) => entries.target,
      near: (line) => [line.previousYear, line.plan],
    },
  ];
  const own = lines.filter(({ indicator }) => indicator !== null);
  return columns.flatMap((column) => slidIn(report, own, column));
}

function halfOf(target: Stated | null): Stated | null {
  return target === null ? null : { ...target, value: target.value / 2 };
}

type Run = { readonly by: number; readonly from: number; readonly to: number; readonly gain: number };

function slidIn(report: Report, lines: readonly FigureLine[], column: Column): readonly Slid[] {
  const placed = lines.map((line) => {
    const entry = column.entryOf(line);
    const references = column.near(line).flatMap((stated) => (stated === null ? [] : [stated.value]));
    const row = { line, references };
    return { ...row, entry, misfit: misfit(row, entry) };
  });
  const best = slides.flatMap((by) => bestRun(placed, by)).sort((one, other) => other.gain - one.gain)[0];
  if (best === undefined) return [];
  const moved = lines.slice(best.from + best.by, best.to + best.by + 1);
  const [first, last] = [moved[0], moved.at(-1)];
  if (first === undefined || last === undefined) return [];
  const place = (line: FigureLine) => placeIn(report, column.sheet, column.entryOf(line).cell);
  const params = { label: column.label, from: first.code, to: last.code, rows: moved.length, by: best.by };
  return [
    {
      issue: issueOf("rows-shifted", params, place(first)),
      places: new Set(moved.map((line) => placeKey(place(line)))),
    },
  ];
}

/** A row, and the figures that give the size of what it may hold. */
type Sized = { readonly line: FigureLine; readonly references: readonly number[] };
/** A row with the figure in it, and how badly it fits. */
type Placed = Sized & { readonly entry: Entry; readonly misfit: number };

/** The run of rows that gains most if each takes the figure `by` rows below it. */
function bestRun(lines: readonly Placed[], by: number): readonly Run[] {
  const gains = lines.map((row, index) => {
    const other = lines[index + by]?.entry;
    if (other === undefined) return null;
    const rest = misfit(row, other);
    return { gain: row.misfit - rest, rest };
  });
  let best: Run | null = null;
  let current: { from: number; gain: number } = { from: 0, gain: 0 };
  gains.forEach((each, index) => {
    if (each === null || current.gain + each.gain <= 0) current = { from: index + 1, gain: 0 };
    else {
      current = { from: current.from, gain: current.gain + each.gain };
      if (best === null || current.gain > best.gain) best = { by, from: current.from, to: index, gain: current.gain };
    }
  });
  const found = best as Run | null;
  if (found === null || found.gain < leastGain || found.to - found.from + 1 < leastRows) return [];
  const rests = gains.slice(found.from, found.to + 1).map((each) => each?.rest ?? worst);
  return rests.reduce((sum, rest) => sum + rest, 0) / rests.length > mostMisfit ? [] : [found];
}

/** 0 = just what the row would hold. A power of e away costs 1. */
function misfit({ line, references }: Sized, { state, value }: Entry): number {
  const { indicator } = line;
  if (indicator === null) return 0;
  const isWords = isInWords(indicator);
  if (state === "blank" || state === "not-applicable" || state === "not-assigned") return 1;
  const isText = typeof value === "string" || state === "invalid";
  if (isWords || typeof value !== "number") return isWords === isText ? 0 : worst;
  const isOutside =
    (indicator.minimum !== null && value < indicator.minimum) ||
    (indicator.maximum !== null && value > indicator.maximum);
  const isBroken = !Number.isInteger(value) && isCountedIndicator({ ...indicator, measure: line.measure });
  return distance(value, references) + (isOutside ? breach : 0) + (isBroken ? breach : 0);
}

/** To the nearest of the references. Zeros and small counts are near to each other. */
function distance(value: number, references: readonly number[]): number {
  if (references.length === 0) return 0;
  const size = (number: number): number => Math.log(Math.max(1, Math.abs(number)) + (Math.abs(number) < 1 ? 0 : 1));
  return Math.min(
    worst,
    ...references.map((reference) =>
      value * reference > 0 && Math.max(Math.abs(value), Math.abs(reference)) < 2
        ? Math.abs(Math.log(value / reference))
        : Math.abs(size(value) - size(reference)),
    ),
  );
}

/** Doubts that are explained by rows that slid; errors stay. */
const explainedBySliding: ReadonlySet<IssueCode> = new Set<IssueCode>([
  "out-of-range",
  "percent-slip",
  "magnitude-slip",
  "far-from-last-year",
  "far-from-peers",
  "far-above-target",
  "estimate-below-result",
  "fraction-of-countable",
  "text-expected",
  "words-not-accepted",
]);

export function withoutShifted(issues: readonly Issue[], slid: readonly Slid[]): readonly Issue[] {
  const places = new Set(slid.flatMap((each) => [...each.places]));
  return issues.filter((issue) => !explainedBySliding.has(issue.code) || !places.has(placeKey(issue.place)));
}

function placeKey({ file, sheet, cell }: Issue["place"]): string {
  return JSON.stringify([file, sheet, cell]);
}
