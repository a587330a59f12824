import {
  body,
  each,
  groupRow,
  heading,
  item,
  orderColumn,
  type PaperColumn,
  rowsOf,
  tableOf,
  type TemplateBlock,
} from "../template";
import type { PaperTemplate } from "../template";

// What letters of a reminder share. Each sentence stands where it is true; bodies of the Party are asked to "quan tâm
// gửi", and nobody is ever required ("yêu cầu").

/** That this is not the first letter. */
export const remindedBefore: TemplateBlock = each(
  "Đã đôn đốc",
  body("{Cơ quan ban hành} đã đôn đốc lần {Lần đôn đốc trước}, ngày {Ngày đôn đốc trước}."),
);

export const contactSentence = body(
  "Mọi vấn đề vướng mắc, đề nghị liên hệ với {Nơi nhận báo cáo} để thống nhất thực hiện./.",
);

/** Every cell that a unit is asked to fill in or to correct. */
const entriesTable = tableOf(
  [
    orderColumn,
    { header: "Biểu", width: 18, cell: "{Tên biểu}" },
    { header: "Ô", width: 9, cell: "{Ô}", align: "center" },
    { header: "Nội dung cần bổ sung, hoàn thiện", width: 66, cell: "{Nội dung cần bổ sung}" },
  ],
  (row) => [rowsOf("Ô cần bổ sung", row)],
);

type Annex = PaperTemplate["annexes"][number];

const annexOf = (...blocks: readonly TemplateBlock[]): Annex => ({
  name: "Phụ lục",
  title: "NỘI DUNG CẦN BỔ SUNG, HOÀN THIỆN",
  note: "(Kèm theo Văn bản số ……/…… ngày …… của {Cơ quan ban hành})",
  landscape: false,
  blocks,
});

/** Stands where the letter itself names some cells alone. */
export const unitAnnex: Annex = {
  ...annexOf(each("Có nhiều ô cần bổ sung", entriesTable)),
  where: "Có nhiều ô cần bổ sung",
};

/** Unit after unit. */
export const clusterAnnex = annexOf(
  each("Đơn vị được đôn đốc", each("Có ô cần bổ sung", heading("{Tên đơn vị}"), entriesTable)),
);

/** What of a report that came is to be completed: documents, then cells; many cells stand in the annex. */
export const entrySentences: readonly TemplateBlock[] = [
  each("Thiếu hồ sơ", item("Hồ sơ còn thiếu: {Các hồ sơ còn thiếu}.")),
  each("Có ô chưa điền", item("Số ô số liệu chưa điền: {Số ô chưa điền}.")),
  each("Có nội dung cần sửa", item("Số nội dung cần sửa: {Số nội dung cần sửa}.")),
  each("Không rõ nội dung", item("Báo cáo cần được rà soát lại.")),
  each(
    "Có ít ô cần bổ sung",
    body("Cụ thể:"),
    each("Ô cần bổ sung", item("Biểu {Tên biểu}, ô {Ô}: {Nội dung cần bổ sung}")),
  ),
  each(
    "Có nhiều ô cần bổ sung",
    body("Cụ thể (đầy đủ tại Phụ lục kèm theo):"),
    each("Biểu cần bổ sung", item("Biểu {Tên biểu}: {Số nội dung của biểu} nội dung, ở {Một số ô của biểu}.")),
  ),
];

const owingColumns: readonly PaperColumn[] = [
  { ...orderColumn, width: 6 },
  { header: "Đơn vị", width: 26, cell: "{Tên đơn vị}" },
  { header: "Hạn gửi", width: 13, cell: "{Hạn của đơn vị}", align: "center" },
  { header: "Tình hình", width: 19, cell: "{Tình hình đôn đốc}" },
  { header: "Hồ sơ còn thiếu", width: 18, cell: "{Các hồ sơ còn thiếu}" },
  { header: "Ô chưa điền", width: 9, cell: "{Số ô chưa điền}", align: "right" },
  { header: "Nội dung cần sửa", width: 9, cell: "{Số nội dung cần sửa}", align: "right" },
];

/** Who owes what, unit by unit. */
export const owingTable = tableOf(owingColumns, (row) => [rowsOf("Đơn vị được đôn đốc", row)]);

/** The same, cluster by cluster. */
export const owingByCluster = tableOf(owingColumns, (row) => [
  rowsOf("Cụm, khối được đôn đốc", groupRow("{Tên cụm, khối}"), rowsOf("Đơn vị được đôn đốc", row)),
]);

/** How many have not sent, and how many have to complete what they sent. */
export const waveCounts: readonly TemplateBlock[] = [
  each("Có đơn vị đôn đốc chưa gửi", item("Chưa nhận được {Báo cáo của kỳ} của {Số đơn vị đôn đốc chưa gửi} đơn vị.")),
  each("Không có đơn vị đôn đốc chưa gửi", item("Không có đơn vị chưa gửi {Báo cáo của kỳ}.")),
  each("Có đơn vị đôn đốc bổ sung", item("Đã gửi, còn nội dung cần bổ sung: {Số đơn vị đôn đốc bổ sung} đơn vị.")),
];

/** What is asked of units named together. */
export const waveRequests: readonly TemplateBlock[] = [
  each(
    "Có đơn vị khác",
    each(
      "Có đơn vị cần hạn mới",
      body(
        "Đề nghị {Đơn vị được đề nghị gửi} hoàn thành, gửi {Báo cáo của kỳ} về {Nơi nhận báo cáo} chậm nhất ngày {Hạn mới}.",
      ),
    ),
    each(
      "Không có đơn vị cần hạn mới",
      body(
        "Đề nghị {Đơn vị được đề nghị gửi} hoàn thành, gửi {Báo cáo của kỳ} về {Nơi nhận báo cáo} đúng thời hạn nêu trên.",
      ),
    ),
  ),
  each(
    "Có tổ chức đảng",
    body(
      "Trân trọng đề nghị {Các tổ chức đảng được đôn đốc} quan tâm gửi {Báo cáo của kỳ} để {Nơi nhận báo cáo} tổng hợp.",
    ),
  ),
];
