import { choiceWords } from "../../../contract/choice-words";
import { sheetNames } from "../../../contract/sheet-names";
import { choice, code, text } from "../../description/field-type";
import { field, listForm } from "../../description/sheet-form";

/** Which documents are asked of units and clusters. */
export const documentList = listForm({
  sheet: sheetNames.documents,
  aliases: ["Hồ sơ"],
  title: "DANH MỤC HỒ SƠ PHẢI GỬI",
  help: {
    vi: "Hồ sơ phải gửi; Biểu để trống là văn bản giấy, theo dõi ở Sổ.",
    en: "What must be sent; a blank sheet name is a paper, known by the register.",
  },
  rowKey: ["code"],
  orientation: "portrait",
  frozenColumns: 2,
  columns: [
    field(["code", "Mã hồ sơ", code, 11], { vi: "Mã ngắn, ví dụ: BC.", en: "Short code." }, { required: true }),
    field(["name", "Tên hồ sơ", text, 46], { vi: "Tên đầy đủ.", en: "Full name." }, { required: true }),
    field(
      ["level", "Cấp", choice(choiceWords.documentLevel), 12],
      { vi: "Ai phải gửi.", en: "Who must send it." },
      { required: true },
    ),
    field(
      ["required", "Bắt buộc", choice(choiceWords.required), 12],
      { vi: "Bắt buộc hoặc Nếu có.", en: "Required, or only if there is one." },
      { required: true },
    ),
    field(["sheet", "Biểu", text, 22], {
      vi: "Tên trang trong tệp báo cáo; trống = văn bản giấy.",
      en: "Sheet name; blank = a paper.",
    }),
  ],
});
