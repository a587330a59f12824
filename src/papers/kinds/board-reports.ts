import { kindRules, type PeriodKind } from "../../domain/round/period";
import { councilIssuer, issuerMarks, issuerScope, officeIssuer } from "../marks/issuer-marks";
import { clusterScope, marksOfCluster, roundMarks, roundScope } from "../marks/round-marks";
import { body, each, groupRow, heading, item, note, rowsOf, type PaperTemplate, type TemplateBlock } from "../template";
import { headOf, issuersSigner, type PaperKind } from "./paper-kind";
import { annexNote, commendations, sumsAnnex, sumsSentences } from "./result-parts";
import { clusterTable, sendingSentences, unitsTable } from "./sending-parts";

const opening =
  "Thực hiện Văn bản số {Số văn bản} ngày {Ngày văn bản} của {Hội đồng} về việc {Nội dung kỳ báo cáo}, {Cơ quan ban hành} báo cáo tình hình gửi {Báo cáo của kỳ} và kết quả tổng hợp tính đến ngày {Ngày tổng hợp} như sau:";

const unitsPart = [
  heading("1. Tình hình gửi {Báo cáo của kỳ} của các đơn vị"),
  each(
    "Có đơn vị phải gửi",
    body(
      "Toàn tỉnh có {Số cụm, khối} cụm, khối thi đua với {Số đơn vị phải gửi} đơn vị phải gửi {Báo cáo của kỳ}, thời hạn chậm nhất là ngày {Hạn đơn vị gửi báo cáo}{Ghi chú hạn riêng}.",
    ),
    ...sendingSentences,
  ),
  each("Không có đơn vị phải gửi", body("Không có đơn vị phải gửi {Báo cáo của kỳ}.")),
];

const clustersPart = [
  heading("2. Tình hình gửi {Báo cáo của kỳ} của các cụm, khối thi đua"),
  body("Cụm, khối thi đua gửi {Báo cáo của kỳ} chậm nhất là ngày {Hạn cụm/khối gửi báo cáo}. Tình hình như sau:"),
  each("Có cụm, khối đúng hạn", item("Gửi đúng hạn: {Số cụm, khối đúng hạn} cụm, khối.")),
  each("Có cụm, khối chậm", item("Gửi chậm: {Số cụm, khối chậm} cụm, khối.")),
  each("Không có cụm, khối chậm", item("Không có cụm, khối gửi chậm.")),
  each("Có cụm, khối chưa gửi", item("Quá hạn chưa gửi: {Số cụm, khối chưa gửi} cụm, khối.")),
  each("Không có cụm, khối chưa gửi", item("Không có cụm, khối quá hạn chưa gửi.")),
  each("Có cụm, khối chưa đến hạn", item("Chưa đến hạn: {Số cụm, khối chưa đến hạn} cụm, khối.")),
  each(
    "Có cụm, khối phải hoàn thiện",
    item("Được đề nghị hoàn thiện, chưa gửi lại: {Số cụm, khối phải hoàn thiện} cụm, khối."),
  ),
  body("Tình hình gửi của các đơn vị theo cụm, khối:"),
  clusterTable,
];

/** What came of the figures, from part `first` on: none of results or awards where targets are registered. */
function resultsPart(kind: PeriodKind, first: number, annex: string): readonly TemplateBlock[] {
  const { results } = kindRules[kind];
  return [
    heading(`${String(first)}. ${results ? "Kết quả thực hiện chỉ tiêu" : "Chỉ tiêu đăng ký"}`),
    ...sumsSentences(annex),
    ...(results ? [heading(`${String(first + 1)}. Kết quả khen thưởng`), ...commendations] : []),
  ];
}

const proposalsHeading = (kind: PeriodKind): TemplateBlock =>
  heading(`${kindRules[kind].results ? "5" : "4"}. Kiến nghị của cụm, khối thi đua`);

const noProposals = each("Không có cụm, khối kiến nghị", body("Không có kiến nghị của cụm, khối thi đua."));

const receivedChart: TemplateBlock = {
  kind: "chart-of",
  title: "Số đơn vị đã gửi theo cụm, khối",
  mark: "Cụm, khối",
  category: "{Tên cụm, khối}",
  series: [
    { name: "Phải gửi", mark: "Số đơn vị phải gửi" },
    { name: "Đã gửi", mark: "Số đơn vị đã gửi" },
  ],
};

/** Names of late units: on the paper to the Chairman alone. */
const lateUnitsAnnex: PaperTemplate["annexes"][number] = {
  name: "Phụ lục I",
  title: "DANH SÁCH ĐƠN VỊ GỬI CHẬM, QUÁ HẠN CHƯA GỬI",
  note: annexNote,
  landscape: false,
  blocks: [
    each(
      "Có đơn vị chậm, chưa gửi",
      unitsTable((row) =>
        rowsOf("Cụm, khối có đơn vị chậm, chưa gửi", groupRow("{Tên cụm, khối}"), rowsOf("Đơn vị chậm, chưa gửi", row)),
      ),
    ),
    each("Không có đơn vị chậm, chưa gửi", note("Không có đơn vị gửi chậm, quá hạn chưa gửi.")),
  ],
};

/** To the Chairman: names of late units stand in an annex, and only on this paper. */
const toChairman = (kind: PeriodKind): PaperTemplate => ({
  head: headOf({
    symbol: "BC",
    title: "BÁO CÁO",
    subject: "Tình hình gửi và kết quả tổng hợp {Tên báo cáo của kỳ}",
    addressees: ["Chủ tịch Ủy ban nhân dân tỉnh {Tỉnh}"],
  }),
  blocks: [
    body(opening),
    ...unitsPart,
    each("Có đơn vị chậm, chưa gửi", body("Danh sách đơn vị gửi chậm, quá hạn chưa gửi tại Phụ lục I kèm theo.")),
    ...clustersPart,
    receivedChart,
    ...resultsPart(kind, 3, "Phụ lục II"),
    proposalsHeading(kind),
    each("Kiến nghị của các cụm, khối", item("{Lời báo cáo} ({Nơi kiến nghị}).")),
    noProposals,
    each("Có đơn vị chưa gửi", body("{Cơ quan ban hành} tiếp tục đôn đốc đơn vị chưa gửi để tổng hợp.")),
    body("Kính báo cáo Chủ tịch Ủy ban nhân dân tỉnh xem xét, chỉ đạo./."),
  ],
  foot: { recipients: ["Như trên;", "Lưu: VT."], signers: [issuersSigner] },
  annexes: [lateUnitsAnnex, sumsAnnex(kindRules[kind], "Phụ lục II")],
});

/** To the Central Board: sums alone, no unit is named. */
const toCentralBoard = (kind: PeriodKind): PaperTemplate => ({
  head: headOf({
    symbol: "BC",
    title: "BÁO CÁO",
    subject: "Tình hình gửi và kết quả tổng hợp {Tên báo cáo của kỳ} của tỉnh {Tỉnh}",
    addressees: ["Ban Thi đua - Khen thưởng Trung ương"],
  }),
  blocks: [
    body(opening),
    ...unitsPart,
    ...clustersPart,
    ...resultsPart(kind, 3, "Phụ lục"),
    proposalsHeading(kind),
    each(
      "Có cụm, khối kiến nghị",
      body("Có {Số cụm, khối kiến nghị} cụm, khối thi đua nêu khó khăn, kiến nghị với {Hội đồng}."),
    ),
    noProposals,
    body("{Cơ quan ban hành} báo cáo để Ban Thi đua - Khen thưởng Trung ương tổng hợp./."),
  ],
  foot: {
    recipients: ["Như trên;", "Chủ tịch Ủy ban nhân dân tỉnh (để báo cáo);", "Lưu: VT."],
    signers: [issuersSigner],
  },
  annexes: [sumsAnnex(kindRules[kind], "Phụ lục")],
});

/** How one cluster stands, for its leader and the official who follows it. */
const ofCluster = (kind: PeriodKind): PaperTemplate => ({
  head: headOf({
    symbol: "BC",
    title: "BÁO CÁO",
    subject: "Tình hình gửi và kết quả tổng hợp {Tên báo cáo của kỳ} của {Tên cụm, khối}",
    addressees: ["Trưởng, Phó {Tên cụm, khối}"],
  }),
  blocks: [
    body(opening),
    heading("1. Tình hình gửi {Báo cáo của kỳ}"),
    each(
      "Có đơn vị phải gửi",
      body(
        "{Tên cụm, khối} có {Số đơn vị phải gửi} đơn vị phải gửi {Báo cáo của kỳ}, thời hạn chậm nhất là ngày {Hạn đơn vị gửi báo cáo}{Ghi chú hạn riêng}; các biểu đã điền {Tỷ lệ ô bắt buộc}% số ô bắt buộc.",
      ),
      ...sendingSentences,
      unitsTable((row) => rowsOf("Đơn vị", row)),
    ),
    each("Không có đơn vị phải gửi", body("{Tên cụm, khối} không có đơn vị phải gửi {Báo cáo của kỳ}.")),
    ...resultsPart(kind, 2, "Phụ lục"),
    body("Đề nghị Trưởng, Phó {Tên cụm, khối} phối hợp đôn đốc các đơn vị thành viên./."),
  ],
  foot: { recipients: ["Như trên;", "Lưu: VT."], signers: [issuersSigner] },
  annexes: [sumsAnnex(kindRules[kind], "Phụ lục")],
});

const marksOfRound = [issuerMarks, roundMarks];
const always = (): boolean => true;

export const boardReports: readonly PaperKind[] = [
  {
    name: "Báo cáo Chủ tịch",
    by: "board",
    fits: always,
    reports: true,
    subjects: (round) => [
      { path: ["Báo cáo Chủ tịch"], scope: issuerScope(officeIssuer(round.board), roundScope(round)) },
    ],
    marks: marksOfRound,
    template: toChairman,
  },
  {
    name: "Báo cáo Trung ương",
    by: "board",
    fits: always,
    reports: true,
    subjects: (round) => [
      { path: ["Báo cáo Trung ương"], scope: issuerScope(councilIssuer(round.board), roundScope(round)) },
    ],
    marks: marksOfRound,
    template: toCentralBoard,
  },
  {
    name: "Báo cáo cụm, khối",
    by: "board",
    fits: always,
    reports: true,
    subjects: (round) =>
      round.clusters.map(({ code }) => ({
        path: [code, `Báo cáo ${code}`],
        scope: issuerScope(officeIssuer(round.board), clusterScope(round, code)),
      })),
    marks: marksOfCluster,
    template: ofCluster,
  },
];
