import { headers } from "../../../contract/headers";
import { sheetNames } from "../../../contract/sheet-names";
import { text } from "../../description/field-type";
import { field, listForm } from "../../description/sheet-form";
import { formalities } from "./roster-lists";

/** How the papers of each form of body begin, and who signs them. */
export const letterheadList = listForm({
  sheet: sheetNames.letterheads,
  aliases: [],
  title: "PHẦN ĐẦU VÀ CHỮ KÝ CỦA VĂN BẢN",
  help: {
    vi: "Phần đầu và chức danh ký của biểu mẫu, phiếu chấm, bảng điểm, theo từng thể thức. [TÊN ĐƠN VỊ] là chỗ ghi tên của đơn vị.",
    en: "How forms, slips and score sheets begin and who signs them, by form of body. [TÊN ĐƠN VỊ] stands for the body's name.",
  },
  rowKey: ["formality"],
  once: ["formality"],
  orientation: "landscape",
  frozenColumns: 1,
  columns: [
    field(
      ["formality", "Thể thức", formalities, 16],
      { vi: "Nhà nước, Đảng, Đoàn thể, Doanh nghiệp.", en: "Form of body." },
      { required: true },
    ),
    field(["leftFirst", headers.superiorLine, text, 34], {
      vi: "Cơ quan chủ quản. Trống = không ghi.",
      en: "Superior body; blank = none.",
    }),
    field(["leftSecond", headers.issuerLine, text, 34], {
      vi: "Cơ quan ban hành. Trống = tên đơn vị.",
      en: "Issuing body; blank = the unit's name.",
    }),
    field(["rightFirst", headers.mottoLine, text, 40], {
      vi: "Quốc hiệu hoặc tiêu đề. Trống = tiêu đề Đảng với cơ quan Đảng, Quốc hiệu với nơi khác.",
      en: "Motto, first line; blank = the Party's heading for Party bodies, the State's for others.",
    }),
    field(["rightSecond", headers.submottoLine, text, 34], { vi: "Tiêu ngữ.", en: "Motto, second line." }),
    field(["signature", headers.signerTitle, text, 28], {
      vi: "Chức danh người ký. Trống = Thủ trưởng cơ quan, đơn vị.",
      en: "Who signs; blank = the head of the unit.",
    }),
  ],
});
