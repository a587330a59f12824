import { choiceWords } from "../../../contract/choice-words";
import { formColumns } from "../../../contract/unit-form";
import { sheetNames } from "../../../contract/sheet-names";
import { choice, figure, number, text } from "../../description/field-type";
import { field, listForm, repeated } from "../../description/sheet-form";
import { fromTargets, indicatorColumns, targetList } from "./target-list";

/** Biểu 02: what was achieved. The two percentages are for the reader only and never read back. */
export const resultList = listForm({
  sheet: sheetNames.results,
  aliases: ["Kết quả thực hiện", "Biểu 02"],
  title: "KẾT QUẢ THỰC HIỆN CHỈ TIÊU THI ĐUA",
  help: { vi: "Kết quả thực hiện trong kỳ so với chỉ tiêu đăng ký.", en: "Results against the registered targets." },
  rowKey: ["code"],
  orientation: "landscape",
  frozenColumns: 3,
  columns: [
    ...indicatorColumns({ nameWidth: 36, ...fromTargets }),
    field(
      ["samePeriod", "Thực hiện 6 tháng năm trước", figure, 11],
      { vi: "Kết quả cùng kỳ năm trước.", en: "Same period last year." },
      { aliases: ["Thực hiện cùng kỳ năm trước"], filling: "given-or-entry" },
    ),
    field(
      ["yearTarget", "Chỉ tiêu năm", figure, 11],
      { vi: "Công thức, lấy từ trang Chỉ tiêu.", en: "Formula, from the target sheet." },
      { filling: "formula", repeats: repeated(targetList, "target") },
    ),
    field(
      ["halfYearPlan", "Kế hoạch 6 tháng", figure, 11],
      { vi: "Công thức, lấy từ trang Chỉ tiêu.", en: "Formula, from the target sheet." },
      { filling: "formula-or-entry", repeats: repeated(targetList, "halfYearPlan") },
    ),
    field(
      ["result", formColumns.results.result.header, figure, 11],
      {
        vi: "Kết quả trong kỳ; không áp dụng ghi KAD, không giao ghi KG.",
        en: "The round's result; KAD = not applicable, KG = not assigned.",
      },
      { aliases: ["Kết quả thực hiện", "Thực hiện"], required: formColumns.results.result.required },
    ),
    field(
      ["percentOfTarget", "So với chỉ tiêu năm (%)", number(1), 9],
      { vi: "Công thức.", en: "Formula." },
      { filling: "formula" },
    ),
    field(
      ["percentOfSamePeriod", "So với cùng kỳ (%)", number(1), 9],
      { vi: "Công thức.", en: "Formula." },
      { filling: "formula" },
    ),
    field(["yearEstimate", "Ước thực hiện cả năm", figure, 11], {
      vi: "Ước cả năm, nếu có.",
      en: "Estimate for the year.",
    }),
    field(["outlook", "Khả năng hoàn thành", choice(choiceWords.outlook), 10], {
      vi: "Chọn Vượt, Đạt hoặc Khó đạt.",
      en: "Above, reached or at risk.",
    }),
    field(["evidence", "Tài liệu kiểm chứng", text, 20], { vi: "Số, ký hiệu tài liệu.", en: "Evidence." }),
    field(["note", "Ghi chú", text, 14], { vi: "Ghi chú, nếu có.", en: "Note." }),
  ],
});
