import { headers } from "../../../contract/headers";
import { printedOrder } from "./indicator-lists";
import { listForm, field, printed } from "../../description/sheet-form";
import { sheetNames } from "../../../contract/sheet-names";
import { number, code, text, enteredPoints, mark, declarableNumber, figure } from "../../description/field-type";
import { formColumns } from "../../../contract/unit-form";

/** Biểu 04: the unit's own points, issued only where the scale is agreed. */
export const selfScoreList = listForm({
  sheet: sheetNames.selfScores,
  aliases: ["Tự chấm điểm", "Biểu 04"],
  title: "BẢNG TỰ CHẤM ĐIỂM",
  help: {
    vi: "Điểm tự chấm của đơn vị; tiêu chí chấm tự động được để trống.",
    en: "The unit's own points; automatic criteria may stay blank.",
  },
  rowKey: ["code"],
  orientation: "landscape",
  frozenColumns: 3,
  columns: [
    printedOrder,
    printed(["code", headers.criterion, code, 9]),
    printed(["name", "Tiêu chí", text, 50]),
    printed(["max", headers.maximum, number(2), 9]),
    field(
      ["bounds", "Khung điểm", text, 15],
      {
        vi: "In sẵn: điểm thấp nhất và cao nhất được ghi.",
        en: "Printed: the least and the most that may be entered; not in earlier forms.",
      },
      { filling: "given", mayBeAbsent: true },
    ),
    field(
      ["points", formColumns.selfScores.points.header, enteredPoints, 10],
      {
        vi: "Bắt buộc với tiêu chí chấm trực tiếp; trong khung điểm.",
        en: "Required where scored by hand; within the bounds printed before it.",
      },
      { aliases: ["Tự chấm"], required: formColumns.selfScores.points.required },
    ),
    field(["notApplicable", "Không áp dụng", mark, 10], {
      vi: "Ghi x nếu tiêu chí không áp dụng với đơn vị.",
      en: "x if it does not apply.",
    }),
    field(["evidence", headers.proof, text, 26], { vi: "Số, ký hiệu tài liệu.", en: "Evidence." }),
    field(["explanation", headers.explanation, text, 30], { vi: "Giải trình, nếu có.", en: "Explanation." }),
  ],
});

/** Biểu 05: commendations given in the period. */
export const commendationList = listForm({
  sheet: sheetNames.commendations,
  aliases: ["Khen thưởng", "Biểu 05"],
  title: "KẾT QUẢ KHEN THƯỞNG TRONG KỲ",
  help: {
    vi: "Số tập thể, cá nhân được khen thưởng trong kỳ theo hình thức.",
    en: "Commendations given in the period.",
  },
  rowKey: ["code"],
  orientation: "landscape",
  frozenColumns: 1,
  columns: [
    printed(["code", "Hình thức", text, 44], { aliases: ["Hình thức khen thưởng"] }),
    field(["collectives", "Tập thể", declarableNumber(0), 10], { vi: "Số tập thể.", en: "Collectives." }),
    field(["individuals", "Cá nhân", declarableNumber(0), 10], { vi: "Số cá nhân.", en: "Individuals." }),
    field(["workers", "Trong đó người trực tiếp lao động", declarableNumber(0), 22], {
      vi: "Trong số cá nhân.",
      en: "Of the individuals, direct workers.",
    }),
    field(["enterprises", "Doanh nghiệp", declarableNumber(0), 11], { vi: "Số doanh nghiệp.", en: "Enterprises." }),
    field(["byMerit", "Theo công trạng", declarableNumber(0), 11], { vi: "Số khen theo công trạng.", en: "By merit." }),
    field(["thematic", "Chuyên đề", declarableNumber(0), 11], { vi: "Số khen chuyên đề.", en: "Thematic." }),
    field(["unexpected", "Đột xuất", declarableNumber(0), 11], {
      vi: "Số khen đột xuất.",
      en: "For unexpected deeds.",
    }),
  ],
});

/** Biểu 06: reports in words, numbers, dates or yes/no. */
export const contentList = listForm({
  sheet: sheetNames.contents,
  aliases: ["Nội dung báo cáo", "Biểu 06"],
  title: "CÁC NỘI DUNG BÁO CÁO KHÁC",
  help: {
    vi: "Phong trào thi đua, điển hình tiên tiến, đại hội, phương hướng.",
    en: "Movements, models, congresses, directions.",
  },
  rowKey: ["code"],
  orientation: "landscape",
  frozenColumns: 3,
  columns: [
    printed(["code", "Mã", code, 7.5]),
    printed(["section", "Mục", text, 34]),
    printed(["name", "Nội dung", text, 48]),
    printed(["measure", headers.measure, text, 10], { aliases: ["Đơn vị tính"] }),
    field(
      ["content", formColumns.contents.content.header, figure, 60],
      { vi: "Trả lời ngắn gọn, đúng kiểu của nội dung.", en: "The answer." },
      { aliases: ["Trả lời"], required: formColumns.contents.content.required },
    ),
  ],
});
