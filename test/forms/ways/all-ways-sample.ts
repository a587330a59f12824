import type { Evaluation, Indicator } from "../../../src/domain/round/indicator";
import type { Band, Criterion } from "../../../src/domain/round/scale";
import type { ScoringMethod } from "../../../src/contract/choice-words";
import type { Consolidation } from "../../../src/domain/consolidation";
import { boardOf, cluster, criterion, indicator, period, unitOf } from "../../domain/round-samples";
import { scoredRound, type SampleUnit } from "../output/scored-round";

/** A way on an indicator of its own, judged as given. */
type Way = {
  readonly code: string;
  readonly kind: ScoringMethod;
  readonly evaluation?: Evaluation;
  readonly line?: Partial<Criterion>;
  readonly bands?: string;
};

const steps = { step: 5, perTime: 0.75, highest: 4 };

const ways: readonly Way[] = [
  { code: "TL1", kind: "proportional", line: { minimumPercent: 50 } },
  { code: "TL2", kind: "proportional", evaluation: "lower" },
  { code: "BA1", kind: "bands", bands: "100:10;80:7.5;50:4" },
  { code: "BA2", kind: "bands", evaluation: "lower", line: { bandsBy: "value" }, bands: "0:10;60:6;120:1;Tốt:9" },
  { code: "DK1", kind: "pass-fail" },
  { code: "DK2", kind: "pass-fail", evaluation: "pass-fail" },
  { code: "TD1", kind: "stepwise-deduction", line: steps },
  { code: "TD2", kind: "stepwise-deduction", evaluation: "lower", line: { step: 0.3, perTime: 0.05 } },
  { code: "TD3", kind: "stepwise-deduction", evaluation: "pass-fail", line: steps },
  { code: "CV1", kind: "excess-bonus", line: { ...steps, max: 0 } },
  { code: "CV2", kind: "excess-bonus", evaluation: "lower", line: { ...steps, max: 0, step: 0.7 } },
  { code: "TC1", kind: "deduct-from-max", evaluation: "lower", line: { perTime: 0.07 } },
  { code: "LT1", kind: "progressive-to-leader" },
  { code: "LT2", kind: "progressive-to-leader", evaluation: "lower" },
  { code: "CN1", kind: "ratio-to-best" },
  { code: "TH1", kind: "by-rank", evaluation: "lower", bands: "1:10;30:8;99.5:3;Không xếp hạng:0.5" },
  { code: "TH2", kind: "by-rank", line: { bandsBy: "rank" }, bands: "1:10;3:8;6:3;9:1" },
  { code: "TH3", kind: "bands", evaluation: "lower", line: { bandsBy: "rank" }, bands: "2:10;4:5.5;12:1" },
  { code: "NS1", kind: "interpolated" },
  { code: "NS2", kind: "interpolated", evaluation: "lower" },
  { code: "NM1", kind: "interpolated-bands", bands: "100:10;80:7.5;50:4;120:9" },
  {
    code: "NM2",
    kind: "interpolated-bands",
    evaluation: "lower",
    line: { bandsBy: "value" },
    bands: "0:10;60:6;120:1;Tốt:9",
  },
  { code: "NM3", kind: "interpolated-bands", evaluation: "pass-fail", bands: "0:1;100:9" },
  { code: "SL1", kind: "per-occurrence", line: { perTime: 0.055 } },
  // With what a line may state besides (contract §5).
  { code: "TL3", kind: "proportional", line: { whenNotAssigned: "best-of-these" } },
  { code: "TD4", kind: "stepwise-deduction", line: { ...steps, excessBy: "value", partSteps: "counted" } },
  { code: "CV3", kind: "excess-bonus", line: { ...steps, max: 0, excessBy: "value", partSteps: "counted" } },
  { code: "LT3", kind: "progressive-to-leader", line: { excessBy: "value" } },
  { code: "LT4", kind: "progressive-to-leader", line: { excessBy: "percent" } },
  { code: "TT1", kind: "bonus-penalty", line: { max: 0, perTime: -0.015, lowest: -3, highest: 2 } },
];

type Case = readonly [target: number | null, result: number | string, role?: "guest"];

/**
 * One unit each: below, at and above the target; half, third and tie; nothing, none and words; a guest above all
 * others.
 */
const cases: readonly Case[] = [
  [100, 80],
  [100, 100],
  [100, 125.25],
  [100, 150],
  [100, 150],
  [100, 94.999999999],
  [3, 1],
  [100.3, 100.1],
  [100, 0],
  [100, -4],
  [0, 5],
  [-2, 5],
  [null, 60],
  [100, ""],
  [100, "KAD"],
  [100, "KG"],
  [100, "?khoảng 80"],
  [100, "Đạt"],
  [100, "tốt"],
  [100, "không xếp hạng"],
  [100, 160, "guest"],
  [100, 120, "guest"],
];

function bandsOf({ code, bands }: Way): readonly Band[] {
  return (bands ?? "").split(";").flatMap((row) => {
    const [key = "", points = ""] = row.split(":");
    const from = Number.isNaN(Number(key)) ? null : Number(key);
    return key === ""
      ? []
      : [
          {
            cluster: "*",
            criterion: code,
            from,
            text: from === null ? key : null,
            points: Number(points),
            meaning: null,
          },
        ];
  });
}

function indicatorOf({ code, evaluation = "higher" }: Way): Indicator {
  return indicator(code, { name: `Chỉ tiêu ${code}`, evaluation, nature: "level", decimals: 2 });
}

/** Three clusters on one scale of every computed way: the cases; nobody above 0; a guest alone. */
export function allWaysRound(): Consolidation {
  const figuresAs = ([target, result]: Case): SampleUnit["figures"] =>
    Object.fromEntries(ways.map(({ code }) => [code, [target, result]]));
  const samples: readonly (readonly [string, Case])[] = [
    ...cases.map((given, index) => [`C01-${String(index + 1).padStart(2, "0")}`, given] as const),
    ["C02-01", [10, 0]],
    ["C02-02", [10, -1]],
    ["C02-03", [10, ""]],
    ["C03-01", [100, 120, "guest"]],
  ];
  const units = samples.map(
    ([code, given]): SampleUnit => ({ unit: unitOf(code, { role: given[2] ?? "member" }), figures: figuresAs(given) }),
  );
  const missing = { unit: unitOf("C02-04"), figures: null };
  const criteria = ways.map(({ code, kind, line }) =>
    criterion(code, { section: "I", indicator: code, kind, ...line }),
  );
  const clusters = ["C01", "C02", "C03"].map((code) =>
    cluster(code, { scoring: { ...period.scoring, decimals: code === "C01" ? 3 : 2 } }),
  );
  const board = boardOf({ clusters, indicators: ways.map(indicatorOf), criteria, bands: ways.flatMap(bandsOf) });
  return scoredRound(board, [...units.slice(0, -1), missing, ...units.slice(-1)]);
}
