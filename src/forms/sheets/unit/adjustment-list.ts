import { code, figure, number, text } from "../../description/field-type";
import { field, listForm } from "../../description/sheet-form";

/** Biểu 03: targets re-registered with the leader and the Council, if any. */
export const adjustmentList = listForm({
  sheet: "Điều chỉnh",
  aliases: ["Điều chỉnh chỉ tiêu", "Biểu 03"],
  title: "ĐỀ NGHỊ ĐIỀU CHỈNH CHỈ TIÊU THI ĐUA",
  help: { vi: "Chỉ điền các chỉ tiêu đề nghị điều chỉnh; không có thì để trống.", en: "Only the targets to be adjusted." },
  rowKey: ["code"],
  orientation: "landscape",
  frozenColumns: 3,
  columns: [
    field(["order", "STT", number(0), 5.5], { vi: "In sẵn.", en: "Printed." }, { aliases: ["TT"], filling: "given" }),
    field(["code", "Mã", code, 7.5], { vi: "In sẵn, không sửa.", en: "Printed; do not change." }, { aliases: ["Mã chỉ tiêu"], filling: "given" }),
    field(["name", "Nội dung chỉ tiêu", text, 40], { vi: "In sẵn; phần B lấy từ trang Chỉ tiêu.", en: "Printed; section B comes from the target sheet." }, { aliases: ["Chỉ tiêu"], filling: "given" }),
    field(["measure", "ĐVT", text, 10], { vi: "In sẵn; phần B lấy từ trang Chỉ tiêu.", en: "Printed; section B comes from the target sheet." }, { aliases: ["Đơn vị tính"], filling: "given" }),
    field(["registered", "Đã đăng ký", figure, 12], { vi: "Công thức, lấy từ trang Chỉ tiêu.", en: "Formula, from the target sheet." }, { filling: "formula" }),
    field(["proposed", "Đề nghị điều chỉnh", figure, 12], { vi: "Chỉ tiêu mới của cả năm.", en: "The new target of the year." }),
    field(["reason", "Lý do", text, 34], { vi: "Bắt buộc khi đề nghị điều chỉnh.", en: "Required with a proposal." }),
    field(["document", "Văn bản", text, 22], { vi: "Văn bản giao lại kế hoạch (số, ngày).", en: "Document (number, date)." }),
    field(["note", "Ghi chú", text, 16], { vi: "Ghi chú, nếu có.", en: "Note." }),
  ],
});
