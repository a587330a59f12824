import { headers } from "../../../contract/headers";
import { printedOrder } from "./indicator-lists";
import { listForm, field, printed, type FieldForm, type Help } from "../../description/sheet-form";
import { commendationHeaders, statisticalCounts, type CommendationCount } from "../../../contract/commendations";
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

const whole = declarableNumber(0);

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
    printed(["code", headers.awardForm, text, 44], { aliases: ["Hình thức khen thưởng"] }),
    count("collectives", 10, { vi: "Số tập thể.", en: "Collectives." }),
    count("individuals", 10, { vi: "Số cá nhân.", en: "Individuals." }),
    count("workers", 22, { vi: "Trong số cá nhân.", en: "Of the individuals, direct workers." }),
    count("enterprises", 11, { vi: "Số doanh nghiệp.", en: "Enterprises." }),
    count("byMerit", 11, { vi: "Số khen theo công trạng.", en: "By merit." }),
    count("thematic", 11, { vi: "Số khen chuyên đề.", en: "Thematic." }),
    count("unexpected", 11, { vi: "Số khen đột xuất.", en: "For unexpected deeds." }),
    count("households", 8, { vi: "Số hộ gia đình.", en: "Households." }),
    count("women", 8, { vi: "Trong số cá nhân, số nữ.", en: "Of the individuals, women." }),
    count("leadersTop", 9, {
      vi: "Trong số cá nhân: lãnh đạo cấp bộ, cấp tỉnh và tương đương trở lên.",
      en: "Of the individuals, leaders of a ministry or province and above.",
    }),
    count("leadersDepartment", 9, {
      vi: "Trong số cá nhân: lãnh đạo cấp vụ, sở, ngành và tương đương.",
      en: "Of the individuals, leaders of a department.",
    }),
    count("leadersOther", 9, {
      vi: "Trong số cá nhân: các cấp lãnh đạo khác từ phó phòng trở lên.",
      en: "Of the individuals, other leaders from deputy head of a division up.",
    }),
    count("entrepreneurs", 8, { vi: "Trong số cá nhân, số doanh nhân.", en: "Of the individuals, entrepreneurs." }),
    count("external", 8, { vi: "Số khen thưởng đối ngoại.", en: "For external relations." }),
    count("contribution", 8, { vi: "Số khen quá trình cống hiến.", en: "For long contribution." }),
    count("tenure", 8, { vi: "Số khen theo niên hạn.", en: "By years of service." }),
    count("resistance", 8, { vi: "Số khen thành tích kháng chiến.", en: "For merits in the resistance wars." }),
  ],
});

type Count<K> = FieldForm & { readonly key: K; readonly type: typeof whole };

/** What the yearly statistics add is asked for in the year round alone, and never missed. */
function count<const K extends CommendationCount>(key: K, width: number, help: Help): Count<K> {
  const added = statisticalCounts.has(key) ? { mayBeAbsent: true, kinds: ["year"] as const } : {};
  return field([key, commendationHeaders[key], whole, width], help, added);
}

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
    printed(["section", headers.section, text, 34]),
    printed(["name", "Nội dung", text, 48]),
    printed(["measure", headers.measure, text, 10], { aliases: ["Đơn vị tính"] }),
    field(
      ["content", formColumns.contents.content.header, figure, 60],
      { vi: "Trả lời ngắn gọn, đúng kiểu của nội dung.", en: "The answer." },
      { aliases: ["Trả lời"], required: formColumns.contents.content.required },
    ),
  ],
});
