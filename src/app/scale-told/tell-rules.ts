import type { Board } from "../../domain/round/board";
import { usesBenchmark } from "../../domain/round/period";
import type { Cluster } from "../../domain/round/roster";
import type { Criterion } from "../../domain/round/scale";
import { isAmong } from "../../domain/basics/text";
import { baseSum } from "../../domain/scales/scale-sum";
import { tieBreakKey } from "../../domain/decisions/ranking-order";
import { rankingWords } from "../../contract/choice-words";
import type { OrderKey } from "../../text/scale-told";
import { readSource } from "./read-cells";
import { namedIn, type ScaleTexts } from "./tell-line";

/** One cluster's scale with the workbook around it. */
export type ToldCluster = {
  readonly board: Board;
  readonly cluster: Cluster;
  readonly scale: readonly Criterion[];
  readonly texts: ScaleTexts;
};

/** What holds for the whole scale: the sum and its limits, rounding, what is missing, and ranks. */
export function tellRules(given: ToldCluster): readonly string[] {
  const { cluster, scale, texts } = given;
  const { rules: words } = texts.scaleTold;
  const { scoring, declaredTotal, bonusCap, penaltyCap, totalCap, totalFloor } = cluster;
  return [
    words.total({ declared: declaredTotal, sum: baseSum(scale) ?? 0 }),
    ...(scale.some((line) => line.concerns !== null) ? [words.ownTotal] : []),
    words.formula,
    words.bonusCap({ points: bonusCap }),
    words.penaltyCap({ points: penaltyCap }),
    ...(totalCap === null ? [] : [words.totalCap({ points: totalCap })]),
    ...(totalFloor === null ? [] : [words.totalFloor({ points: totalFloor })]),
    words.decimals({ decimals: scoring.decimals }),
    words.notApplicable({ how: scoring.whenNotApplicable }),
    words.missing({ how: scoring.whenMissing }),
    words.stages,
    ...tellPeriod(given),
    ...tellRanking(given),
  ];
}

/** What `Kỳ báo cáo` states for all clusters. */
function tellPeriod({ board: { period }, scale, texts }: ToldCluster): readonly string[] {
  const { rules: words } = texts.scaleTold;
  const { benchmarkPercent, adjustmentInForce, crossMethod = "mean", explainDifference } = period;
  const { inclusive, returnBasis = "first" } = period;
  const goesByDays = scale.some((line) => readSource(line) === "document");
  return [
    ...(usesBenchmark(period) ? [words.benchmark({ percent: benchmarkPercent })] : []),
    ...(goesByDays ? [words.lastDay({ inclusive, basis: returnBasis })] : []),
    words.adjustment({ inForce: adjustmentInForce }),
    words.cross({ method: crossMethod }),
    ...(explainDifference === null ? [] : [words.difference({ points: explainDifference })]),
  ];
}

function tellRanking(given: ToldCluster): readonly string[] {
  const { board, cluster, texts } = given;
  const { rules: words } = texts.scaleTold;
  if (!board.period.ranked) return [words.notRanked];
  const indicator = (code: string): OrderKey => ({ kind: "indicator", what: namedIn(board.indicators, code) });
  const rankedBy = cluster.rankedBy.filter((name) => !isAmong(name, [rankingWords.points]));
  const keys = cluster.tieBreaks.map((name) => orderKey(name, given));
  return [
    rankedBy.length === 0 ? words.ranked : words.rankedBy({ keys: rankedBy.map(indicator) }),
    keys.length === 0 ? words.noTies : words.ties({ keys }),
  ];
}

function orderKey(name: string, { board, cluster }: ToldCluster): OrderKey {
  if (isAmong(name, [rankingWords.votes])) return { kind: "votes", word: name };
  const key = tieBreakKey(name, board, cluster);
  switch (key?.kind) {
    case "lines": {
      const line = key.lines.find(({ code }) => isAmong(code, [name]));
      return line === undefined ? { kind: "section", name } : { kind: "line", what: line };
    }
    case "section":
      return { kind: "section", name };
    case "indicator":
      return { kind: "indicator", what: key.indicator };
    case "self-score":
      return { kind: "self", word: name };
    default:
      return { kind: "unknown", word: name };
  }
}
