import type { Indicator } from "../../../src/domain/round/indicator";
import type { Cluster } from "../../../src/domain/round/roster";
import type { Band, Criterion } from "../../../src/domain/round/scale";
import { isBase, referencePart } from "../reference/reference-part";
import { cluster, criterion, indicator } from "../../domain/round-samples";
import { multiply, numberOf, rational, rounded, sum } from "../reference/rational";
import type { RawLine, RawSettings } from "./raw-scale";

export const sectionNames = [
  "I. Phát triển kinh tế - xã hội (60 điểm)",
  "II. Công tác thi đua",
  "III. Điểm thưởng, điểm trừ",
] as const;

/** One line of a scale with the indicator it brings into the catalogue, which another line may look at, too. */
export type BuiltLine = {
  readonly criterion: Criterion;
  readonly indicator: Indicator;
  readonly bands: readonly Band[];
  /** As it was drawn. */
  readonly raw: RawLine;
};

/** The lines of a scale, the sections side by side. */
export function buildScale(code: string, raw: readonly RawLine[]): readonly BuiltLine[] {
  const ordered = [...raw].sort((one, other) => (one.section ?? -1) - (other.section ?? -1));
  return ordered.map((line, index) => buildLine(code, line, { index, before: ordered[index - 1] }));
}

function buildLine(
  code: string,
  line: RawLine,
  { index, before }: { readonly index: number; readonly before: RawLine | undefined },
): BuiltLine {
  const own = indicatorCode(code, index);
  const shared = line.looksAt === "shared" && before !== undefined && before.looksAt !== "shared";
  const isRanked = mayRank(line);
  const looked = lookedAt(line, shared ? indicatorCode(code, index - 1) : own);
  // With Thưởng/Trừ it stays blank.
  const countsToward = line.kind === "bonus-penalty" ? null : line.countsToward;
  const built = criterion(`T${String(index + 1).padStart(2, "0")}`, {
    cluster: code,
    section: line.section === null ? null : sectionNames[line.section],
    max: isBase({ kind: line.kind, countsToward }) || countsToward !== null ? line.max : 0,
    kind: line.kind,
    comparedWith: mayCompare(line) && !isRanked ? line.comparedWith : null,
    excessBy: measuring.has(line.kind) ? line.excessBy : null,
    partSteps: stepping.has(line.kind) ? line.partSteps : null,
    bonusGroup: mayBeBonus({ kind: line.kind, countsToward }) ? line.bonusGroup : null,
    roundTo: line.roundTo,
    concerns: line.concerns?.replaceAll(/\d/gu, (place) => `${code}-0${place}`).replaceAll(";", "; ") ?? null,
    whenNotAssigned:
      looked.indicator === null || (line.whenNotAssigned === "best-of-these" && byHand.has(line.kind))
        ? null
        : line.whenNotAssigned,
    countsToward,
    whenLeftOut: line.whenLeftOut?.includes("-within") === true ? null : line.whenLeftOut,
    ...looked,
    bandsBy: line.bandsBy === "rank" && !isRanked ? "percent" : line.bandsBy,
    step: line.step,
    perTime: line.perTime !== null && line.penalty && line.kind === "bonus-penalty" ? -line.perTime : line.perTime,
    minimumPercent: line.minimumPercent,
    lowest: line.lowest,
    highest: line.highest,
    mayBeNotApplicable: line.mayBeNotApplicable,
    cell: `C${index + 5}`,
  });
  return { criterion: built, indicator: indicatorOf(code, own, line), bands: bandsOf(built, line), raw: line };
}

/** Bậc theo = Thứ hạng is for bands over an indicator in numbers. */
function mayRank({ kind, bandsBy, looksAt, evaluation }: RawLine): boolean {
  const inNumbers = looksAt === "usual" && (evaluation === "higher" || evaluation === "lower");
  return bandsBy === "rank" && (kind === "bands" || kind === "by-rank") && inNumbers;
}

const comparing = new Set([
  "interpolated-bands",
  "proportional",
  "bands",
  "pass-fail",
  "stepwise-deduction",
  "excess-bonus",
  "progressive-to-leader",
]);

/** Phần vượt theo says how far A is from T. */
const measuring = new Set(["stepwise-deduction", "excess-bonus", "progressive-to-leader"]);

/** Bước lẻ is about steps. */
const stepping = new Set(["stepwise-deduction", "excess-bonus"]);

function mayBeBonus(line: Parameters<typeof referencePart>[0]): boolean {
  const part = referencePart(line);
  return part === "bonus" || part === "by-sign";
}

/** So với says what T is: where r is used, of an indicator in numbers. */
function mayCompare({ kind, looksAt, evaluation }: RawLine): boolean {
  return comparing.has(kind) && looksAt === "usual" && (evaluation === "higher" || evaluation === "lower");
}

function indicatorCode(cluster: string, index: number): string {
  return `${cluster}-I${index + 1}`;
}

function lookedAt({ kind, looksAt, document }: RawLine, code: string): Pick<Criterion, "indicator" | "document"> {
  switch (looksAt) {
    case "usual":
    case "shared":
      return kind === "deadline" ? { indicator: null, document } : { indicator: code, document: null };
    case "nothing":
      return { indicator: null, document: null };
    case "document":
      return { indicator: null, document };
    case "both":
      return { indicator: code, document };
    default:
      return looksAt satisfies never;
  }
}

function indicatorOf(cluster: string, code: string, line: RawLine): Indicator {
  return indicator(code, {
    measure: line.measure,
    evaluation: line.evaluation,
    nature: line.nature,
    benchmarkPercent: line.ownBenchmark,
    scope: { include: [cluster], exclude: [] },
    acceptedTexts: line.accepted,
  });
}

function bandsOf(
  { cluster: code, code: criterionCode, max }: Criterion,
  { bands, wordedBands }: RawLine,
): readonly Band[] {
  const pointsOf = (share: number) => numberOf(rounded(multiply(rational(max), rational(share / 1000)), 4));
  return bands.map(({ from, words, share }, index) => {
    const worded = wordedBands && index % 2 === 0;
    return {
      cluster: code,
      criterion: criterionCode,
      from: worded ? null : from,
      text: worded ? words : null,
      points: pointsOf(share),
      meaning: null,
    };
  });
}

/** Methods in which people give the points, or a document's day does: no results are compared. */
const byHand: ReadonlySet<Criterion["kind"]> = new Set(["direct", "bonus-penalty", "deadline"]);

export function buildSettings(code: string, raw: RawSettings, lines: readonly BuiltLine[]): Cluster {
  const { decimals, whenNotApplicable, whenMissing, bonusCap, penaltyCap, totalCap, totalFloor } = raw;
  const base = lines.filter((each) => isBase(each.criterion)).map(({ criterion: { max } }) => rational(max));
  const declared = raw.declared === "none" ? null : raw.declared === "sum" ? numberOf(sum(base)) : raw.declared;
  const results = (lessIsBetter: boolean): readonly string[] =>
    lines.flatMap(({ indicator }) => ((indicator.evaluation === "lower") === lessIsBetter ? [indicator.code] : []));
  const tieBreaks = raw.tieBreaks.flatMap((one) => {
    if (typeof one === "number") return lines[one] === undefined ? [] : [lines[one].criterion.code];
    if (one === "section") return [sectionNames[0]];
    if (one === "votes") return ["Biểu quyết"];
    return one === "unknown" ? ["Không có mục này"] : (results(one === "less")[0] ?? []);
  });
  return cluster(code, {
    declaredTotal: declared,
    bonusCap,
    penaltyCap,
    totalCap,
    totalFloor,
    tieBreaks: [...new Set(tieBreaks)],
    rankedBy: results(false).slice(0, raw.rankedBy),
    scoring: { decimals, whenNotApplicable, whenMissing },
  });
}
