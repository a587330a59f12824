import { choiceWords } from "../../../contract/choice-words";
import { sheetNames } from "../../../contract/sheet-names";
import { choice, code, codes, text } from "../../description/field-type";
import { field, listForm } from "../../description/sheet-form";

/** What is told in words, numbers or dates beside the indicators. */
export const contentItemList = listForm({
  sheet: sheetNames.contentItems,
  aliases: ["Nội dung báo cáo"],
  title: "DANH MỤC NỘI DUNG BÁO CÁO",
  help: { vi: "Các nội dung đơn vị phải báo cáo ngoài chỉ tiêu.", en: "What units tell beside the indicators." },
  rowKey: ["code"],
  orientation: "landscape",
  frozenColumns: 3,
  columns: [
    field(["code", "Mã", code, 9], { vi: "Mã ngắn.", en: "Short code." }, { required: true }),
    field(["section", "Mục", text, 30], { vi: "Nhóm nội dung.", en: "Section." }),
    field(["name", "Nội dung", text, 62], { vi: "Nội dung cần báo cáo.", en: "What is asked." }, { required: true }),
    field(
      ["measure", "ĐVT", text, 11],
      { vi: "Đơn vị tính, nếu là số.", en: "Unit of measure, for numbers." },
      { aliases: ["Đơn vị tính"] },
    ),
    field(
      ["type", "Kiểu", choice(choiceWords.contentType), 11],
      { vi: "Kiểu trả lời.", en: "Kind of answer." },
      { required: true },
    ),
    field(["required", "Bắt buộc", choice(choiceWords.required), 11], {
      vi: "Bắt buộc hoặc Nếu có.",
      en: "Required or optional.",
    }),
    field(["scope", "Áp dụng", codes, 24], { vi: "Trống = tất cả.", en: "Blank = all." }),
    field(
      ["indicator", "Chỉ tiêu", code, 11],
      {
        vi: "Mã chỉ tiêu cùng nghĩa, nếu có: hai số phải bằng nhau. Trống = không so.",
        en: "Code of the indicator that counts the same, if any: both numbers must agree. Blank = not compared.",
      },
      { mayBeAbsent: true },
    ),
  ],
});
