import * as fc from "fast-check";
import type { Evaluation } from "../../../src/domain/round/indicator";
import type { Criterion } from "../../../src/domain/round/scale";
import type {
  BandsBy,
  CountsToward,
  ExcessBy,
  PartSteps,
  ScoringMethod,
  WhenLeftOut,
  WhenNotAssigned,
} from "../../../src/contract/choice-words";
import { rarely } from "./raw-amounts";

export const allWays: readonly ScoringMethod[] = [
  "proportional",
  "bands",
  "pass-fail",
  "stepwise-deduction",
  "excess-bonus",
  "deduct-from-max",
  "progressive-to-leader",
  "ratio-to-best",
  "by-rank",
  "per-occurrence",
  "direct",
  "bonus-penalty",
  "deadline",
  "interpolated",
  "interpolated-bands",
];

/** Words of results and of Giá trị chữ, some that a formula could take for something else. */
export const knownWords = [
  "Tốt",
  "Khá",
  "Trung bình",
  "Đạt",
  "Hoàn thành",
  'Loại "A"',
  "<5",
  "*",
  "=1+1",
  "12",
] as const;

const band = fc.record({
  from: fc.oneof(
    fc.constantFrom<number>(0, 1, 2, 3, 4, 5, 10, 50, 60, 70, 80, 90, 95, 100, 110),
    fc.constantFrom<number>(-10, 0.5, 33.33, 99.99),
  ),
  words: fc.constantFrom<string>(...knownWords),
  /** Of M, in thousandths; now and then more than all or less than nothing. */
  share: fc.oneof(
    { weight: 8, arbitrary: fc.constantFrom<number>(0, 125, 200, 333, 500, 600, 750, 800, 1000) },
    { weight: 1, arbitrary: fc.constantFrom<number>(1200, -100) },
  ),
});

/** Up to five levels, lines and sub-sections side by side. */
export const treePaths = ["A", "A/I", "A/I/1", "A/I/1/a", "A/I/1/a/x", "A/II", "B", "B/1"] as const;

/** `Mục điểm` of a cluster, by path; most clusters have none. What a section declares: nothing, its sum, a number. */
export const rawSections = fc.oneof(
  { weight: 2, arbitrary: fc.constant(null) },
  {
    weight: 1,
    arbitrary: fc.array(fc.constantFrom<"none" | "sum" | number>("sum", "sum", "sum", "none", 10, 33.3, 0), {
      minLength: treePaths.length,
      maxLength: treePaths.length,
    }),
  },
);
export type RawSections = typeof rawSections extends fc.Arbitrary<infer T> ? T : never;

/**
 * One line of a scale as it is drawn: plain choices that don't depend on each other, so that a failing case shrinks.
 */
export const rawLine = fc.record({
  kind: fc.constantFrom<ScoringMethod>(...allWays),
  evaluation: fc.oneof(
    { weight: 5, arbitrary: fc.constant<Evaluation>("higher") },
    { weight: 3, arbitrary: fc.constant<Evaluation>("lower") },
    { weight: 1, arbitrary: fc.constantFrom<Evaluation>("pass-fail", "qualitative") },
  ),
  nature: fc.constantFrom<"flow" | "level">("flow", "level"),
  measure: fc.constantFrom("tỷ đồng", "%", "hạng", null),
  ownBenchmark: rarely(fc.constantFrom(45, 33.3, 60, 0), 3),
  /** What the criterion looks at: its own indicator, the one of the line before, a document, nothing, or both. */
  looksAt: fc.oneof(
    { weight: 14, arbitrary: fc.constant("usual" as const) },
    { weight: 2, arbitrary: fc.constant("shared" as const) },
    { weight: 1, arbitrary: fc.constantFrom("nothing" as const, "both" as const, "document" as const) },
  ),
  document: fc.constantFrom("BIEU", "BC"),
  max: fc.oneof(
    { weight: 6, arbitrary: fc.constantFrom(10, 5, 20, 30, 100) },
    { weight: 4, arbitrary: fc.constantFrom(2.5, 12.75, 33.33, 0.1, 7, 1.2345, 0) },
  ),
  step: fc.oneof(
    { weight: 12, arbitrary: fc.constantFrom(1, 5, 10, 0.5, 2.5, 3, 0.1, 7) },
    { weight: 1, arbitrary: fc.constant(null) },
  ),
  perTime: fc.oneof(
    { weight: 12, arbitrary: fc.constantFrom(0.5, 1, 2, 0.25, 3.3, 0.001, 0.125) },
    { weight: 1, arbitrary: fc.constantFrom(null, 0) },
  ),
  penalty: fc.boolean(),
  minimumPercent: rarely(fc.constantFrom(50, 80, 100, 33.33, 0), 6),
  lowest: fc.constantFrom(null, -5, -2.5, 0),
  highest: fc.constantFrom(null, 5, 2.5, 10, 0.3),
  bandsBy: fc.constantFrom<BandsBy>("percent", "value", "rank"),
  bands: fc.array(band, { minLength: 0, maxLength: 6 }),
  wordedBands: fc.boolean(),
  mayBeNotApplicable: fc.boolean(),
  comparedWith: rarely(
    fc.constantFrom<NonNullable<Criterion["comparedWith"]>>(
      "cluster-average",
      "province-average",
      "highest",
      "lowest",
      50,
      0,
      -2.5,
    ),
    4,
  ),
  excessBy: rarely(fc.constantFrom<ExcessBy>("value", "percent"), 2),
  partSteps: rarely(fc.constantFrom<PartSteps>("counted", "dropped"), 2),
  bonusGroup: rarely(fc.constantFrom("Cờ", "cờ", "Bằng khen"), 3),
  roundTo: rarely(fc.constantFrom(0.25, 0.5, 1, 0.3, 5), 4),
  /** Áp dụng: of the units by their places, from 1; "-" = all but these. */
  concerns: rarely(fc.constantFrom("1", "-1", "2;3", "-2;-4"), 6),
  whenNotAssigned: rarely(fc.constantFrom<WhenNotAssigned>("not-applicable", "best-of-these"), 3),
  countsToward: rarely(fc.constantFrom<CountsToward>("bonus", "penalty", "base"), 4),
  section: fc.constantFrom(null, 0, 1, 2),
  /** Its Mục in a scale with sections. */
  path: rarely(fc.constantFrom(...treePaths), 50),
  whenLeftOut: fc.oneof(
    { weight: 3, arbitrary: fc.constant(null) },
    { weight: 1, arbitrary: fc.constantFrom<WhenLeftOut>("full", "zero", "rescale") },
    {
      weight: 2,
      arbitrary: fc.constantFrom<WhenLeftOut>(
        "rescale-within",
        "share-within",
        "rescale-within A",
        "share-within A",
        "share-within A/I",
        "rescale-within B",
      ),
    },
  ),
  accepted: fc.constantFrom<readonly string[]>([], ["Tốt"], ["Tốt", "Khá"], ["*", '  loại  "a" ']),
});
export type RawLine = typeof rawLine extends fc.Arbitrary<infer T> ? T : never;

export const rawSettings = fc.record({
  decimals: fc.constantFrom(2, 2, 0, 1, 3, 4),
  whenNotApplicable: fc.constantFrom<"rescale" | "full" | "zero">("rescale", "full", "zero"),
  whenMissing: fc.constantFrom<"pending" | "zero">("pending", "zero"),
  declared: fc.constantFrom<"none" | "sum" | number>("none", "sum", 100, 90.5, 1000),
  bonusCap: fc.constantFrom(null, null, 5, 2.5, 0),
  penaltyCap: fc.constantFrom(null, null, 3, 1.75, 0),
  totalCap: fc.constantFrom(null, null, 100, 50.5),
  totalFloor: fc.constantFrom(null, null, null, 0, 7.5),
  tieBreaks: fc.array(
    fc.constantFrom<number | "section" | "unknown" | "result" | "less" | "votes">(
      ...([0, 1, 2, 3, "section", "unknown", "result", "less", "votes"] as const),
    ),
    { maxLength: 3 },
  ),
  /** Xếp hạng theo: how many indicators. */
  rankedBy: fc.constantFrom(0, 0, 0, 0, 1, 2),
});
export type RawSettings = typeof rawSettings extends fc.Arbitrary<infer T> ? T : never;
