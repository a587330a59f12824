import { rankingWords } from "../../contract/choice-words";
import { roundPoints, sumOf } from "../basics/exact";
import { byIndicator } from "../basics/group-by";
import { isAmong } from "../basics/text";
import type { Board } from "../round/board";
import type { Indicator } from "../round/indicator";
import type { Cluster } from "../round/roster";
import { scaleOf, tieBreakCriteria, type Criterion } from "../round/scale";
import type { Score } from "../scoring/score";
import { sectionNamed, treeOf, type SectionNode } from "../scoring/sections/section-tree";
import { signedPoints } from "../ways/ways";
import type { Contender } from "./contenders";

/** One thing by which units are compared. `name` as the cluster states it. */
export type RankKey =
  | { readonly kind: "total" }
  /** Points in force on these lines: of a criterion, or of all that have one title as Mục. */
  | { readonly kind: "lines"; readonly name: string; readonly lines: readonly Criterion[] }
  /** Points of a section of `Mục điểm` with all under it, within its limits. */
  | { readonly kind: "section"; readonly name: string; readonly section: SectionNode }
  /** The result, in the indicator's own direction (Cách đánh giá). */
  | { readonly kind: "indicator"; readonly name: string; readonly indicator: Indicator }
  /** The sum of the points that the unit gave itself. */
  | { readonly kind: "self-score"; readonly name: string; readonly scale: readonly Criterion[] };

/** What names in the order of a cluster may mean. */
type Ranked = Pick<Board, "criteria" | "sections" | "indicators">;

/** By what a cluster's units are ranked (contract §5: Xếp hạng theo, Thứ tự ưu tiên). */
export type RankingOrder = {
  /** Most important first; at least one. */
  readonly keys: readonly [RankKey, ...RankKey[]];
  /** How many of them are of Xếp hạng theo, in place of the total; 0 = ranks go by points. */
  readonly leading: number;
  /**
   * Biểu quyết: units that are level in all keys before it keep their shared rank, and votes decide who is nominated.
   */
  readonly votes: boolean;
};

/**
 * Names that are nothing of the cluster's decide nothing (`unknownKeys`). After Biểu quyết nothing is compared any
 * more, since votes leave no rank to decide.
 */
export function rankingOrder(board: Ranked, cluster: Cluster): RankingOrder {
  const first = cluster.rankedBy
    .filter((name) => !isAmong(name, [rankingWords.points]))
    .flatMap((name): readonly RankKey[] => {
      const indicator = indicatorNamed(board.indicators, name);
      return indicator === undefined ? [] : [{ kind: "indicator", name, indicator }];
    });
  const end = cluster.tieBreaks.findIndex((name) => isAmong(name, [rankingWords.votes]));
  const breaks = (end < 0 ? cluster.tieBreaks : cluster.tieBreaks.slice(0, end)).flatMap((name) => {
    const key = tieBreakKey(name, board, cluster);
    return key === null ? [] : [key];
  });
  const [top = { kind: "total" }, ...others] = first;
  return { keys: [top, ...others, ...breaks], leading: first.length, votes: end >= 0 };
}

/**
 * What a name of Thứ tự ưu tiên means: a criterion's code before a section before an indicator (contract §5). `null` =
 * nothing to compare: votes, or nothing of the cluster's.
 */
export function tieBreakKey(name: string, board: Ranked, { code: cluster }: Cluster): RankKey | null {
  const { indicators } = board;
  const scale = scaleOf(board, cluster);
  const section = scale.some(({ code }) => isAmong(code, [name])) ? null : sectionNamed(treeOf(board, cluster), name);
  if (section !== null) return { kind: "section", name, section };
  const lines = tieBreakCriteria(scale, name);
  if (lines.length > 0) return { kind: "lines", name, lines };
  const indicator = indicatorNamed(indicators, name);
  if (indicator !== undefined) return { kind: "indicator", name, indicator };
  return isAmong(name, [rankingWords.selfScore]) ? { kind: "self-score", name, scale } : null;
}

function indicatorNamed(indicators: readonly Indicator[], name: string): Indicator | undefined {
  return indicators.find(({ code }) => isAmong(code, [name]));
}

/** Whether ranks go by results and not by points (Xếp hạng theo): then a unit has a rank without a total. */
export function isWithoutPoints({ leading }: Pick<RankingOrder, "leading">): boolean {
  return leading > 0;
}

/**
 * What a unit has in a key, as it is shown. `null` = pending total, or no number (blank, KAD, KG, words): in the first
 * key no rank, in others last. A line left out counts as 0 in the points of its section, and a section without any
 * points as 0.
 */
export function keyValue(key: RankKey, { total, figures, scores }: Contender): number | null {
  switch (key.kind) {
    case "total":
      return total?.total ?? null;
    case "lines": {
      const points = new Map(total?.lines.map((line) => [line.criterion, line.points ?? 0]));
      return roundPoints(sumOf(key.lines.map((line) => signedPoints(line, points.get(line.code) ?? 0))), 8);
    }
    case "section": {
      const { path, counts } = key.section;
      const points = total?.sections?.find(({ section }) => section === path)?.points ?? 0;
      return counts === "penalty" ? 0 - points : points;
    }
    case "indicator": {
      const result = byIndicator(figures).get(key.indicator.code)?.[0]?.result ?? null;
      return typeof result === "number" ? result : null;
    }
    case "self-score":
      return selfScoreOf(key.scale, scores);
    default:
      return key satisfies never;
  }
}

/** `null` = the unit gave itself no points at all; a line that it left out, or passed over, counts as 0. */
function selfScoreOf(scale: readonly Criterion[], scores: readonly Score[]): number | null {
  const own = scores.filter(({ stage, points }) => stage === "self" && points !== null);
  const points = new Map(own.map((score) => [score.criterion, score.points ?? 0]));
  return own.length === 0
    ? null
    : roundPoints(sumOf(scale.map((line) => signedPoints(line, points.get(line.code) ?? 0))), 8);
}

/**
 * The names of Xếp hạng theo and Thứ tự ưu tiên that are neither of the cluster's scale nor of the catalogue. While
 * there is no scale, nothing is known of the names of its lines.
 */
export function unknownKeys(
  board: Ranked,
  cluster: Cluster,
): {
  readonly rankedBy: readonly string[];
  readonly tieBreaks: readonly string[];
} {
  const scale = scaleOf(board, cluster.code);
  return {
    rankedBy: cluster.rankedBy.filter(
      (name) => !isAmong(name, [rankingWords.points]) && indicatorNamed(board.indicators, name) === undefined,
    ),
    tieBreaks: cluster.tieBreaks.filter(
      (name) => scale.length > 0 && !isAmong(name, [rankingWords.votes]) && tieBreakKey(name, board, cluster) === null,
    ),
  };
}
