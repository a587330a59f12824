import { clusterScores, memberSums, scoringRound } from "../../../src/app/live/board/scoring/scored-cluster";
import { openScoreSheet } from "../../../src/app/live/board/scoring/score-sheet";
import type { PointsDraft } from "../../../src/app/live/board/scoring/enter-points";
import type { LiveStatus } from "../../../src/app/live/opening/live-status";
import type { OpenedBoard } from "../../../src/app/open-board";
import type { Consolidation } from "../../../src/domain/consolidation";
import type { Stage } from "../../../src/domain/round/scale";
import { expectSame, type Json } from "./consolidation-told";

/** What the pane shows of a cluster's points, totals and ranks, against the Board's JSON. */
export function expectSameScores(
  opened: OpenedBoard,
  status: LiveStatus,
  { json, code }: { readonly json: Json; readonly code: string },
): void {
  const round = scoringRound({ consolidation: status.consolidation, stored: opened.stored });
  const sheet = openScoreSheet(opened, round, { cluster: code, stage: null });
  if (sheet?.cluster !== code) return;
  const shown = sheet.members.map(({ unit, sums, lines }) => [
    unit,
    sums.total,
    sums.rank,
    sums.tied,
    lines.flatMap((line, index) => {
      // What each stage gave is shown as given; of the one that counts, JSON has what conditions and shares left of it.
      const changed = changedStage(status, unit, index);
      return (line?.stages ?? []).map(({ criterion, stage, points }) => [
        criterion,
        stage,
        stage === changed ? (sums.points[index] ?? null) : points,
      ]);
    }),
  ]);
  const written = sheet.members.map(({ unit }) => {
    const rank = json.ranking.find((each) => each.unit === unit);
    const scores = json.scores
      .filter((each) => each.unit === unit)
      .map(({ criterion, stage, points }) => [criterion, stage, points]);
    return [
      unit,
      json.totals.find((each) => each.unit === unit)?.total ?? null,
      rank?.rank ?? null,
      rank?.tied ?? false,
      scores,
    ];
  });
  expectSame(shown, written);
}

/** The stage that counts, where other points count than it gave; `null` = they are the same. */
function changedStage({ consolidation }: LiveStatus, unit: string, index: number): Stage | null {
  const line = consolidation.totalByUnit.get(unit)?.lines[index];
  return (line?.raised ?? line?.madeUp ?? line?.gate) === undefined ? null : (line?.stage ?? null);
}

/** Points that were just typed come to what a whole consolidation makes of them once they are written. */
export function expectSameWhenTried(
  opened: OpenedBoard,
  { consolidation }: LiveStatus,
  consolidationOf: (opened: OpenedBoard) => Consolidation,
): void {
  const [code = ""] = consolidation.clusters.map((each) => each.code);
  const round = scoringRound({ consolidation, stored: opened.stored });
  const cluster = opened.board.clusters.find((each) => each.code === code);
  if (cluster === undefined) return;
  const units = opened.board.roster.filter((unit) => unit.cluster === code);
  const stage = opened.board.kind === "cluster" ? "cluster" : "board";
  const drafts = opened.board.criteria
    .filter((line) => line.cluster === code)
    .flatMap((line, at) =>
      units.flatMap(({ unit }, index): readonly PointsDraft[] =>
        (at + index) % 2 === 0
          ? [
              {
                unit,
                criterion: line.code,
                points: Math.min(line.max, index),
                notApplicable: (at + index) % 6 === 0,
                explanation: null,
                scorer: null,
                seen: null,
              },
            ]
          : [],
      ),
    );
  const key = ({ unit, criterion }: { readonly unit: string; readonly criterion: string }): string =>
    JSON.stringify([unit, criterion]);
  const typed = new Set(drafts.map(key));
  const scores = [
    ...opened.board.scores.filter((score) => score.stage !== stage || !typed.has(key(score))),
    ...drafts.map((draft) => ({ ...draft, stage, date: null, cell: "", file: null }) as const),
  ];
  const whole = consolidationOf({ ...opened, board: { ...opened.board, scores } });
  const tried = memberSums(clusterScores(round, cluster, { stage, drafts }), round);
  expectSame(
    tried.map(({ unit, total, rank, tied, points }) => [unit, total, rank, tied, points]),
    whole.totals
      .filter(
        (total) =>
          total.cluster === code && whole.roster.some((unit) => unit.code === total.unit && unit.role !== "guest"),
      )
      .map(({ unit, total, lines }) => {
        const rank = whole.ranking.find((each) => each.unit === unit);
        return [unit, total, rank?.rank ?? null, rank?.tied ?? false, lines.map(({ points }) => points)];
      }),
  );
}
