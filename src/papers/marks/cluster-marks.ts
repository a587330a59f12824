import type { Consolidation } from "../../domain/consolidation";
import type { Role } from "../../domain/round/roster";
import { clusterLastDay } from "../../domain/standing/deadlines";
import { ask, cellOf, text } from "./ask";
import { awardMarks, awardScopes, hasVoted, proposedAwards } from "./award-marks";
import { commendationMarks } from "./commendation-marks";
import { scopeOf, type Figure, type MarkTable, type Scope } from "./mark";
import { indicatorMarks } from "./result-marks";
import { sendingMarks } from "./sending-marks";
import { day, ordinal, unitMarks, unitScopes } from "./unit-marks";
import { reportWordsMarks } from "./words-marks";

export type ClusterSubject = { readonly round: Consolidation; readonly cluster: string; readonly order: number };

export const clusterMarks: MarkTable<ClusterSubject> = {
  ...sendingMarks,
  ...indicatorMarks,
  ...commendationMarks,
  ...reportWordsMarks,
  "STT cụm, khối": { kind: "figure", says: "Số thứ tự của cụm, khối.", of: ({ order }) => ordinal(order) },
  "Tên cụm, khối": {
    kind: "figure",
    says: "Tên cụm, khối ở Cụm, khối.",
    of: ({ round, cluster }) => ask(round).only("clusters", "name", { code: cluster }),
  },
  "Trưởng cụm, khối": {
    kind: "figure",
    says: "Đơn vị giữ vai trò Trưởng ở Danh sách.",
    of: (subject) => holderOf(subject, "leader"),
  },
  "Phó cụm, khối": {
    kind: "figure",
    says: "Đơn vị giữ vai trò Phó ở Danh sách.",
    of: (subject) => holderOf(subject, "deputy"),
  },
  "Tỷ lệ ô bắt buộc": {
    kind: "figure",
    says: "Số ô bắt buộc đã điền so với số phải điền, %.",
    of: ({ round, cluster }) => ask(round).only("clusters", "requiredCellPct", { code: cluster }),
  },
  "Ngày họp của cụm, khối": {
    kind: "figure",
    says: "Ngày cụm, khối tổ chức hội nghị, theo Thông tin chung của cụm, khối.",
    of: ({ round, cluster }) =>
      day(round.clusters.find(({ code }) => code === cluster)?.reviewHeld, `clusters[code=${cluster}].reviewHeld`),
  },
  "Hạn của cụm, khối": {
    kind: "figure",
    says: "Ngày cuối cụm, khối gửi báo cáo đúng hạn, kể cả gia hạn.",
    of: ({ round, cluster }) =>
      day(
        clusterLastDay(round.board, { code: cluster, extendedTo: statedCluster(round, cluster)?.extendedTo ?? null }),
        cellOf("clusters", "extendedTo", cluster),
      ),
  },
  "Quy chế của cụm, khối": {
    kind: "figure",
    says: "Số, ngày quy chế ở Cụm, khối.",
    of: ({ round, cluster }) =>
      text(statedCluster(round, cluster)?.rules, cellOf("clusters", "rulesOfCluster", cluster)),
  },
  "Đơn vị": {
    kind: "list",
    says: "Các đơn vị của cụm, khối, theo thứ tự ở Danh sách.",
    of: ({ round, cluster }) => unitScopes(round, membersOf(round, cluster)),
    inner: unitMarks,
  },
  "Đơn vị theo hạng": {
    kind: "list",
    says: "Các đơn vị được xếp hạng của cụm, khối, từ hạng 1; chưa xếp hạng ở cuối.",
    of: ({ round, cluster }) =>
      unitScopes(
        round,
        round.ranking.filter((rank) => rank.cluster === cluster).map(({ unit }) => unit),
      ),
    inner: unitMarks,
  },
  "Danh hiệu được đề nghị": {
    kind: "list",
    says: "Các danh hiệu, hình thức mà cụm, khối có đề nghị.",
    of: ({ round, cluster }) => awardScopes(round, cluster),
    inner: awardMarks,
  },
  "Có đề nghị khen thưởng": {
    kind: "fact",
    says: "Đúng khi cụm, khối có đề nghị khen thưởng.",
    of: ({ round, cluster }) => proposedAwards(round, cluster).length > 0,
  },
  "Không có đề nghị khen thưởng": {
    kind: "fact",
    says: "Đúng khi cụm, khối không có đề nghị khen thưởng.",
    of: ({ round, cluster }) => proposedAwards(round, cluster).length === 0,
  },
  "Cụm, khối đã bỏ phiếu": {
    kind: "fact",
    says: "Đúng khi cụm, khối đã có số phiếu của ít nhất một đơn vị.",
    of: ({ round, cluster }) => hasVoted(round, cluster),
  },
  "Cụm, khối chưa bỏ phiếu": {
    kind: "fact",
    says: "Đúng khi cụm, khối chưa có số phiếu nào.",
    of: ({ round, cluster }) => !hasVoted(round, cluster),
  },
  "Cụm, khối có xếp hạng": {
    kind: "fact",
    says: "Đúng khi có đơn vị của cụm, khối được xếp hạng.",
    of: ({ round, cluster }) => isRanked(round, cluster),
  },
  "Cụm, khối chưa xếp hạng": {
    kind: "fact",
    says: "Đúng khi chưa có đơn vị nào của cụm, khối được xếp hạng.",
    of: ({ round, cluster }) => !isRanked(round, cluster),
  },
};

function isRanked({ ranking }: Consolidation, code: string): boolean {
  return ranking.some(({ cluster, rank }) => cluster === code && rank !== null);
}

function statedCluster(round: Consolidation, code: string): Consolidation["board"]["clusters"][number] | undefined {
  return round.board.clusters.find((cluster) => cluster.code === code);
}

function membersOf(round: Consolidation, cluster: string): readonly string[] {
  return (round.unitsByCluster.get(cluster) ?? []).map(({ code }) => code);
}

function holderOf({ round, cluster }: ClusterSubject, role: Role): Figure {
  const holder = round.unitsByCluster.get(cluster)?.find((unit) => unit.role === role);
  return text(holder?.name, `units[cluster=${cluster},role=${role}].name`);
}

/** Clusters as items of a list, numbered from 1. */
export function clusterScopes(round: Consolidation, codes: readonly string[]): readonly Scope[] {
  return codes.map((cluster, index) => scopeOf(clusterMarks, { round, cluster, order: index + 1 }));
}
