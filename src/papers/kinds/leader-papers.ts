import type { Consolidation } from "../../domain/consolidation";
import { kindRules, type PeriodKind } from "../../domain/round/period";
import { awardMarks, awardScope, proposedAwards } from "../marks/award-marks";
import { clusterIssuer, issuerScope } from "../marks/issuer-marks";
import type { Scope } from "../marks/mark";
import { clusterScope, marksOfCluster } from "../marks/round-marks";
import { body, each, heading, item, rowsOf, type PaperTemplate } from "../template";
import { nomineesTable } from "./ballot-parts";
import { invitation, minutes, pointsTable, programme } from "./meeting-papers";
import { headOf, issuersSigner, type PaperKind, type PaperSubject } from "./paper-kind";
import { commendations, indicatorSums, leadersWords } from "./result-parts";
import { sendingSentences, unitsTable } from "./sending-parts";
import { ballot, pointsSheet, proposal, voteCount } from "./voting-papers";

/** How the cluster did: what came, points, and whom it proposes. */
const report: PaperTemplate = {
  head: headOf({
    symbol: "BC",
    title: "BÁO CÁO",
    subject: "Kết quả {Nội dung kỳ báo cáo} của {Tên cụm, khối}",
    addressees: ["{Hội đồng}", "{Cơ quan thường trực}"],
  }),
  blocks: [
    body(
      "Thực hiện Văn bản số {Số văn bản} ngày {Ngày văn bản} của {Hội đồng} về việc {Nội dung kỳ báo cáo}, {Tên cụm, khối} báo cáo kết quả như sau:",
    ),
    heading("1. Tình hình gửi báo cáo của các đơn vị thành viên"),
    each(
      "Có đơn vị phải gửi",
      body("{Tên cụm, khối} có {Số đơn vị phải gửi} đơn vị phải gửi báo cáo."),
      ...sendingSentences,
      unitsTable((row) => rowsOf("Đơn vị", row)),
    ),
    each("Không có đơn vị phải gửi", body("{Tên cụm, khối} không có đơn vị phải gửi báo cáo.")),
    heading("2. Kết quả thực hiện chỉ tiêu"),
    ...indicatorSums(true),
    heading("3. Kết quả các phong trào thi đua"),
    ...leadersWords("Kết quả bằng lời của cụm, khối", {
      has: "Cụm, khối có kết quả bằng lời",
      hasNot: "Cụm, khối không có kết quả bằng lời",
    }),
    heading("4. Kết quả khen thưởng của đơn vị thành viên"),
    ...commendations,
    heading("5. Kết quả chấm điểm, xếp hạng"),
    each("Cụm, khối có xếp hạng", pointsTable),
    each("Cụm, khối chưa xếp hạng", body("Kỳ này chưa xếp hạng.")),
    heading("6. Kết quả bình xét, đề nghị khen thưởng"),
    each("Danh hiệu được đề nghị", item("{Danh hiệu}: {Số đơn vị được đề nghị} đơn vị."), nomineesTable),
    each("Không có đề nghị khen thưởng", body("Không có đề nghị khen thưởng.")),
    heading("7. Hạn chế, khó khăn, kiến nghị"),
    ...leadersWords("Kiến nghị của cụm, khối", {
      has: "Cụm, khối có kiến nghị",
      hasNot: "Cụm, khối không có kiến nghị",
    }),
    heading("8. Phương hướng, nhiệm vụ"),
    ...leadersWords("Phương hướng của cụm, khối", {
      has: "Cụm, khối có phương hướng",
      hasNot: "Cụm, khối không có phương hướng",
    }),
    body("{Tên cụm, khối} báo cáo {Hội đồng} xem xét, tổng hợp./."),
  ],
  foot: { recipients: ["Như trên;", "Các đơn vị thành viên;", "Lưu: VT."], signers: [issuersSigner] },
  annexes: [],
};

const reviewed = (kind: PeriodKind): boolean => kindRules[kind].review;
const scored = (kind: PeriodKind): boolean => kindRules[kind].scored;

/** Of the cluster that the workbook belongs to: its marks, in the head of the cluster. */
function scopesOf(round: Consolidation): readonly { readonly code: string; readonly scope: Scope }[] {
  return round.clusters.map(({ code }) => ({
    code,
    scope: issuerScope(clusterIssuer(round.board, code), clusterScope(round, code)),
  }));
}

/** One paper of the cluster. */
function once(name: string, template: PaperTemplate, fits: PaperKind["fits"]): PaperKind {
  return {
    name,
    by: "cluster",
    fits,
    reports: true,
    subjects: (round) => scopesOf(round).map(({ code, scope }) => ({ path: [`${name} ${code}`], scope })),
    marks: marksOfCluster,
    template: () => template,
  };
}

/** One for each award that the cluster proposes somebody for. */
function forEachAward(name: string, template: PaperTemplate): PaperKind {
  return {
    name,
    by: "cluster",
    fits: scored,
    reports: true,
    subjects: (round) =>
      scopesOf(round).flatMap(({ code, scope }): readonly PaperSubject[] =>
        proposedAwards(round, code).map((review, index) => ({
          path: [`${name} ${code} - ${String(index + 1)}`],
          scope: awardScope(round, review, scope),
        })),
      ),
    marks: [awardMarks, ...marksOfCluster],
    template: () => template,
  };
}

/** Who proposes nobody has nothing to ask for. */
function proposals(round: Consolidation): readonly PaperSubject[] {
  return scopesOf(round)
    .filter(({ code }) => proposedAwards(round, code).length > 0)
    .map(({ code, scope }) => ({ path: [`Tờ trình ${code}`], scope }));
}

export const leaderPapers: readonly PaperKind[] = [
  { ...once("Giấy mời", invitation, reviewed), reports: false },
  { ...once("Chương trình", programme, reviewed), reports: false },
  once("Báo cáo của cụm, khối", report, reviewed),
  once("Bảng tổng hợp điểm", pointsSheet, scored),
  forEachAward("Phiếu bầu", ballot),
  forEachAward("Biên bản kiểm phiếu", voteCount),
  once("Biên bản hội nghị", minutes, reviewed),
  { ...once("Tờ trình", proposal, scored), subjects: proposals },
];
