import { formColumns } from "../../../contract/unit-form";
import { sheetNames } from "../../../contract/sheet-names";
import { figure, text } from "../../description/field-type";
import { field, listForm, repeated } from "../../description/sheet-form";
import { fromTargets, indicatorColumns, targetList } from "./target-list";

/** Biểu 03: targets re-registered with the leader and the Council, if any. */
export const adjustmentList = listForm({
  sheet: sheetNames.adjustments,
  aliases: ["Điều chỉnh chỉ tiêu", "Biểu 03"],
  title: "ĐỀ NGHỊ ĐIỀU CHỈNH CHỈ TIÊU THI ĐUA",
  help: {
    vi: "Chỉ điền các chỉ tiêu đề nghị điều chỉnh; không có thì để trống.",
    en: "Only the targets to be adjusted.",
  },
  rowKey: ["code"],
  orientation: "landscape",
  frozenColumns: 3,
  columns: [
    ...indicatorColumns({ nameWidth: 40, ...fromTargets }),
    field(
      ["registered", "Đã đăng ký", figure, 12],
      { vi: "Công thức, lấy từ trang Chỉ tiêu.", en: "Formula, from the target sheet." },
      { filling: "formula", repeats: repeated(targetList, "target") },
    ),
    field(["proposed", formColumns.adjustments.proposed.header, figure, 12], {
      vi: "Chỉ tiêu mới của cả năm.",
      en: "The new target of the year.",
    }),
    field(["reason", formColumns.adjustments.reason.header, text, 34], {
      vi: "Bắt buộc khi đề nghị điều chỉnh.",
      en: "Required with a proposal.",
    }),
    field(["document", "Văn bản", text, 22], {
      vi: "Văn bản giao lại kế hoạch (số, ngày).",
      en: "Document (number, date).",
    }),
    field(["note", "Ghi chú", text, 16], { vi: "Ghi chú, nếu có.", en: "Note." }),
  ],
});
