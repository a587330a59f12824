import { contendersOf } from "../../../../domain/decisions/contenders";
import { isWithoutPoints, rankingOrder } from "../../../../domain/decisions/ranking-order";
import { mayClusterSee } from "../../../../domain/issue";
import type { StatedTotal } from "../../../../domain/comparison/explain-total";
import type { Consolidation } from "../../../../domain/consolidation";
import { rankSensitivity, type Sensitivity, variantTotals } from "../../../../domain/decisions/sensitivity";
import { registeredFigures } from "../../../../domain/figures/figures";
import type { FigureSum } from "../../../../domain/figures/sum-figures";
import type { Indicator } from "../../../../domain/round/indicator";
import { documentsOfCluster } from "../../../../domain/round/documents";
import type { DocumentType } from "../../../../domain/round/receipt";
import type { Cluster } from "../../../../domain/round/roster";
import type { Total } from "../../../../domain/scoring/score";
import { clusterLastDay, documentLastDay } from "../../../../domain/standing/deadlines";
import type { ClusterStanding, UnitStanding } from "../../../../domain/standing/standing";
import type { ClusterCover } from "../../../../domain/submissions/cluster-submission";
import { entryWords } from "../../../../forms/output/output-cells";
import { clusterCoverSheet } from "../../../../forms/sheets/cluster/cluster-cover-sheet";
import { unitsWithErrors } from "../../../issue-line";
import type { LiveStatus } from "../../opening/live-status";
import type { PageDocument } from "./unit-page";
import type { WaitingRow } from "../deciding/waiting-rows";
import { rescored, type ScoringRound } from "../scoring/scored-cluster";

/** What is known of one cluster and its units. */
export type ClusterPage = {
  readonly standing: ClusterStanding;
  /** Chuyên viên theo dõi. */
  readonly officer: string | null;
  /** The last day on which the cluster itself sends on time, an extension included. */
  readonly lastDay: string;
  /** Documents asked of its units and of the cluster, each in the order of `Danh mục hồ sơ`. */
  readonly unitDocuments: readonly DocumentType[];
  readonly clusterDocuments: readonly PageDocument[];
  /** Its units in roster order, guests included. */
  readonly units: readonly UnitStanding[];
  /** Codes of its units of which an error is known. */
  readonly unitsWithErrors: readonly string[];
  /** `null` = not to be shown here, or nobody has a rank. */
  readonly ranks: ClusterRanks | null;
  /** Its own workbook that counts; `null` = none does. */
  readonly sent: SentReport | null;
  /** Totals of its own table beside the Board's, in roster order; [] = it sent none. */
  readonly totals: readonly { readonly name: string; readonly stated: StatedTotal }[];
  /** What its units' figures come to, indicators in the catalogue's order. */
  readonly sums: readonly { readonly indicator: Indicator; readonly sum: FigureSum }[];
  /** Rows of its other files that wait for the Board's word; [] = none, or a cluster's own workbook. */
  readonly waiting: readonly WaitingRow[];
  readonly workbook: "board" | "cluster";
};

/**
 * What a cluster told, as it wrote it; blank entries are left out. `from`: another file of the cluster from which the
 * Board takes it.
 */
export type SentReport = {
  readonly file: string;
  /** Whether a marked copy of it has something to show the cluster. */
  readonly toMark: boolean;
  readonly cover: readonly { readonly key: keyof ClusterCover; readonly value: string; readonly from?: string }[];
  /** `name` "" = its code alone is known. */
  readonly report: readonly {
    readonly code: string;
    readonly name: string;
    readonly content: string;
    readonly from?: string;
  }[];
};

/** `null` where the workbook has no such cluster. `beside`: what is worked out elsewhere; `null` = none of it. */
export function clusterPage(
  { consolidation }: Pick<LiveStatus, "consolidation">,
  code: string,
  beside: Pick<ClusterPage, "ranks" | "waiting"> | null,
): ClusterPage | null {
  const { board, clusters, units, issues, statedTotals } = consolidation;
  const standing = clusters.find((each) => each.code === code);
  const cluster = board.clusters.find((each) => each.code === code);
  if (standing === undefined || cluster === undefined) return null;
  const members = units.filter((unit) => unit.cluster === code);
  const wrong = new Set(unitsWithErrors(issues));
  return {
    standing,
    officer: cluster.officer,
    lastDay: clusterLastDay(board, cluster),
    unitDocuments: board.documents.filter(
      ({ level, rows, code: of }) =>
        level === "unit" && (rows === undefined || members.some(({ documents }) => of in documents)),
    ),
    clusterDocuments: documentsOfCluster(board, code).map(({ code: of, name, required, due }) => ({
      ...{ code: of, name, required },
      lastDay: due === null ? null : documentLastDay(board, cluster, due),
    })),
    units: members,
    unitsWithErrors: members.map((unit) => unit.code).filter((unit) => wrong.has(unit)),
    ...(beside ?? { ranks: null, waiting: [] }),
    sent: sentReport(consolidation, code),
    totals: statedTotals
      .filter(({ cluster: of }) => of === code)
      .map((stated) => ({ name: members.find((unit) => unit.code === stated.unit)?.name ?? stated.unit, stated })),
    sums: sumsOf(consolidation, code),
    workbook: board.kind,
  };
}

function sumsOf({ board, sums }: Consolidation, code: string): ClusterPage["sums"] {
  return board.indicators.flatMap((indicator) =>
    sums.flatMap((sum) => (sum.cluster === code && sum.indicator === indicator.code ? [{ indicator, sum }] : [])),
  );
}

function sentReport({ sent, board, issues }: Consolidation, code: string): SentReport | null {
  const own = sent.get(code);
  if (own === undefined) return null;
  const keys = clusterCoverSheet.fields.map(({ key }) => key as string);
  const cover = (Object.keys(own.cover) as (keyof ClusterCover)[]).sort(
    (one, other) => keys.indexOf(one) - keys.indexOf(other),
  );
  return {
    file: own.file.name,
    toMark: issues.some((issue) => issue.place.file === own.file.name && mayClusterSee(issue)),
    cover: cover.flatMap((key) =>
      own.cover[key].state === "blank"
        ? []
        : [
            {
              key,
              value: entryWords(own.cover[key]),
              ...fromFile(own.takenCover?.find((taken) => taken.key === key)?.file),
            },
          ],
    ),
    report: own.report.flatMap((row) =>
      row.content.state === "blank"
        ? []
        : [
            {
              code: row.code,
              name: row.name ?? board.contentItems.find((item) => item.code === row.code)?.name ?? "",
              content: row.content.raw ?? "",
              ...fromFile(row.file),
            },
          ],
    ),
  };
}

function fromFile(file: string | undefined): { readonly from?: string } {
  return file === undefined ? {} : { from: file };
}

/** The ranks of a cluster with how firm each is. */
export type ClusterRanks = {
  /** Decimals of totals. */
  readonly decimals: number;
  /** By rank, then roster order; units without a rank are left out. */
  readonly ranks: readonly (Sensitivity & { readonly tied: boolean; readonly total: number | null })[];
  /** Code → name of every unit of the cluster. */
  readonly names: Readonly<Record<string, string>>;
};

/**
 * How firm the ranks of one cluster are, for the Board's eyes only: `null` in a cluster's own workbook, where the round
 * isn't ranked, and where nobody has a rank. Reads and writes nothing; no sheet, no report and no JSON is made from it.
 */
export function clusterRanks(round: ScoringRound, code: string): ClusterRanks | null {
  const { board, roster, ranking } = round.consolidation;
  const cluster = board.clusters.find((each) => each.code === code);
  if (board.kind === "cluster" || cluster === undefined) return null;
  const units = roster.filter((unit) => unit.cluster === code);
  const own = new Map(ranking.filter((rank) => rank.cluster === code).map((rank) => [rank.unit, rank]));
  const totals = new Map(round.consolidation.totals.map((total) => [total.unit, total]));
  const order = rankingOrder(board, cluster);
  // Points of difference say nothing where ranks go by results.
  if (isWithoutPoints(order)) return null;
  const ranks = rankSensitivity({
    cluster,
    order,
    contenders: contendersOf({ ...round.consolidation, units }, code),
    variants: variantTotals(cluster, rescoring(round, cluster)),
  });
  if (own.size === 0 || ranks.length === 0) return null;
  return {
    decimals: cluster.scoring.decimals,
    ranks: ranks.map((each) => ({
      ...each,
      tied: own.get(each.unit)?.tied ?? false,
      total: totals.get(each.unit)?.total ?? null,
    })),
    names: Object.fromEntries(units.map(({ code: unit, name }) => [unit, name])),
  };
}

function rescoring(round: ScoringRound, cluster: Cluster): Parameters<typeof variantTotals>[1] {
  const { consolidation, marks } = round;
  return ({ decimals = cluster.scoring.decimals, originalTargets = false }): readonly Total[] => {
    const figures = originalTargets
      ? registeredFigures(consolidation.board, consolidation.roster, consolidation.accepted)
      : consolidation.figures;
    return rescored(
      { ...round, consolidation: { ...consolidation, figures } },
      { ...cluster, scoring: { ...cluster.scoring, decimals } },
      marks,
    ).totals;
  };
}
