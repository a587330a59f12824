import { kindRules, type PeriodKind } from "../../domain/round/period";
import { councilIssuer, issuerMarks, issuerScope, officeIssuer } from "../marks/issuer-marks";
import { clusterScope, marksOfCluster, roundMarks, roundScope } from "../marks/round-marks";
import { body, each, groupRow, heading, item, note, rowsOf, type PaperTemplate, type TemplateBlock } from "../template";
import { headOf, issuersSigner, type PaperKind } from "./paper-kind";
import { commendations, indicatorSums } from "./result-parts";
import { clusterTable, sendingSentences, unitsTable } from "./sending-parts";

const opening =
  "Thực hiện Văn bản số {Số văn bản} ngày {Ngày văn bản} của {Hội đồng} về việc {Nội dung kỳ báo cáo}, {Cơ quan ban hành} báo cáo tình hình gửi báo cáo và kết quả tổng hợp tính đến ngày {Ngày tổng hợp} như sau:";

const unitsPart = [
  heading("1. Báo cáo của các đơn vị"),
  each(
    "Có đơn vị phải gửi",
    body(
      "Toàn tỉnh có {Số cụm, khối} cụm, khối thi đua, {Số đơn vị phải gửi} đơn vị phải gửi báo cáo, chậm nhất ngày {Hạn đơn vị gửi báo cáo}.",
    ),
    ...sendingSentences,
  ),
  each("Không có đơn vị phải gửi", body("Không có đơn vị phải gửi báo cáo.")),
];

const clustersPart = [
  heading("2. Báo cáo của các cụm, khối thi đua"),
  body("Cụm, khối thi đua gửi báo cáo của mình chậm nhất ngày {Hạn cụm/khối gửi báo cáo}. Tình hình như sau:"),
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
  body("Số đơn vị đã gửi báo cáo của từng cụm, khối:"),
  clusterTable,
];

/** What came of the figures: none of results or awards where targets are registered. */
function resultsPart(kind: PeriodKind, annex: string): readonly TemplateBlock[] {
  const { results } = kindRules[kind];
  return [
    heading(results ? "3. Kết quả thực hiện chỉ tiêu" : "3. Chỉ tiêu đăng ký"),
    each(
      "Có chỉ tiêu cộng dồn",
      body(`Tổng hợp của toàn tỉnh, với những chỉ tiêu cộng được giữa các đơn vị, tại ${annex} kèm theo.`),
    ),
    each("Không có chỉ tiêu cộng dồn", body("Chưa có số liệu để tổng hợp chỉ tiêu.")),
    ...(results ? [heading("4. Kết quả khen thưởng"), ...commendations] : []),
  ];
}

const proposalsHeading = (kind: PeriodKind): TemplateBlock =>
  heading(`${kindRules[kind].results ? "5" : "4"}. Kiến nghị của cụm, khối thi đua`);

const noProposals = each("Không có cụm, khối kiến nghị", body("Không có kiến nghị của cụm, khối thi đua."));

const annexNote = "(Kèm theo Báo cáo số ……/BC-…… ngày …… của {Cơ quan ban hành})";

const sumsAnnex = (kind: PeriodKind, name: string): PaperTemplate["annexes"][number] => ({
  name,
  title: kindRules[kind].results ? "KẾT QUẢ THỰC HIỆN CHỈ TIÊU" : "CHỈ TIÊU ĐĂNG KÝ",
  note: annexNote,
  landscape: false,
  blocks: indicatorSums(kindRules[kind].results),
});

const receivedChart: TemplateBlock = {
  kind: "chart-of",
  title: "Số đơn vị đã gửi báo cáo theo cụm, khối",
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
  title: "DANH SÁCH ĐƠN VỊ GỬI CHẬM, QUÁ HẠN CHƯA GỬI BÁO CÁO",
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
    subject: "Tình hình gửi và kết quả tổng hợp báo cáo {Nội dung kỳ báo cáo}",
    addressees: ["Chủ tịch Ủy ban nhân dân tỉnh {Tỉnh}"],
  }),
  blocks: [
    body(opening),
    ...unitsPart,
    ...clustersPart,
    receivedChart,
    each("Có đơn vị chậm, chưa gửi", body("Danh sách đơn vị gửi chậm, quá hạn chưa gửi tại Phụ lục I kèm theo.")),
    ...resultsPart(kind, "Phụ lục II"),
    proposalsHeading(kind),
    each("Các cụm, khối kiến nghị", each("Kiến nghị của cụm, khối", item("{Tên cụm, khối}: {Lời báo cáo}"))),
    noProposals,
    each("Có đơn vị chưa gửi", body("{Cơ quan ban hành} tiếp tục đôn đốc đơn vị chưa gửi báo cáo để tổng hợp.")),
    body("Kính báo cáo Chủ tịch Ủy ban nhân dân tỉnh xem xét, chỉ đạo./."),
  ],
  foot: { recipients: ["Như trên;", "Lưu: VT."], signers: [issuersSigner] },
  annexes: [lateUnitsAnnex, sumsAnnex(kind, "Phụ lục II")],
});

/** To the Central Board: sums alone, no unit is named. */
const toCentralBoard = (kind: PeriodKind): PaperTemplate => ({
  head: headOf({
    symbol: "BC",
    title: "BÁO CÁO",
    subject: "Tình hình {Nội dung kỳ báo cáo} của tỉnh {Tỉnh}",
    addressees: ["Ban Thi đua - Khen thưởng Trung ương"],
  }),
  blocks: [
    body(opening),
    ...unitsPart,
    ...clustersPart,
    ...resultsPart(kind, "Phụ lục"),
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
  annexes: [sumsAnnex(kind, "Phụ lục")],
});

/** How one cluster stands, for its leader and the official who follows it. */
const ofCluster = (kind: PeriodKind): PaperTemplate => ({
  head: headOf({
    symbol: "BC",
    title: "BÁO CÁO",
    subject: "Tình hình gửi và kết quả tổng hợp báo cáo {Nội dung kỳ báo cáo} của {Tên cụm, khối}",
    addressees: ["Trưởng, Phó {Tên cụm, khối}"],
  }),
  blocks: [
    body(opening),
    heading("1. Tình hình gửi báo cáo"),
    each(
      "Có đơn vị phải gửi",
      body(
        "{Tên cụm, khối} có {Số đơn vị phải gửi} đơn vị phải gửi báo cáo, chậm nhất ngày {Hạn đơn vị gửi báo cáo}; các biểu đã điền {Tỷ lệ ô bắt buộc}% số ô bắt buộc.",
      ),
      ...sendingSentences,
      unitsTable((row) => rowsOf("Đơn vị", row)),
    ),
    each("Không có đơn vị phải gửi", body("{Tên cụm, khối} không có đơn vị phải gửi báo cáo.")),
    heading(kindRules[kind].results ? "2. Kết quả thực hiện chỉ tiêu" : "2. Chỉ tiêu đăng ký"),
    ...indicatorSums(kindRules[kind].results),
    ...(kindRules[kind].results ? [heading("3. Kết quả khen thưởng"), ...commendations] : []),
    body("Đề nghị Trưởng, Phó {Tên cụm, khối} phối hợp đôn đốc các đơn vị thành viên./."),
  ],
  foot: { recipients: ["Như trên;", "Lưu: VT."], signers: [issuersSigner] },
  annexes: [],
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
