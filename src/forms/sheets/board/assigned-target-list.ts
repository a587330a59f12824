import { sheetNames } from "../../../contract/sheet-names";
import { code, figure, text } from "../../description/field-type";
import { field, listForm } from "../../description/sheet-form";

/** What the Board already knows: it prefills the units' sheets and may be empty. */
export const assignedTargetList = listForm({
  sheet: sheetNames.assignedTargets,
  aliases: ["Giao chỉ tiêu"],
  title: "CHỈ TIÊU GIAO VÀ SỐ LIỆU ĐÃ CÓ CỦA ĐƠN VỊ",
  help: { vi: "Số liệu in sẵn vào biểu của đơn vị; có thể để trống.", en: "Prefills the units' sheets; may be empty." },
  rowKey: ["unit", "code"],
  orientation: "landscape",
  frozenColumns: 2,
  columns: [
    field(["unit", "Mã đơn vị", code, 11], { vi: "Mã ở trang Danh sách.", en: "Unit code." }, { required: true }),
    field(
      ["code", "Mã", code, 9],
      { vi: "Mã chỉ tiêu.", en: "Indicator code." },
      { aliases: ["Mã chỉ tiêu"], required: true },
    ),
    field(["previousYear", "Thực hiện năm trước", figure, 14], {
      vi: "Kết quả cả năm trước.",
      en: "Last year's result.",
    }),
    field(["samePeriod", "Thực hiện 6 tháng năm trước", figure, 14], {
      vi: "Kết quả cùng kỳ năm trước.",
      en: "Result of the same period last year.",
    }),
    field(["plan", "Kế hoạch giao", figure, 14], { vi: "Kế hoạch cấp trên giao.", en: "Plan assigned from above." }),
    field(["target", "Chỉ tiêu đăng ký", figure, 14], {
      vi: "Chỉ tiêu đơn vị đã đăng ký đầu năm.",
      en: "Target registered at the start of the year.",
    }),
    field(["halfYearPlan", "Kế hoạch 6 tháng", figure, 14], {
      vi: "Kế hoạch riêng cho 6 tháng, nếu có.",
      en: "Own plan for six months, if any.",
    }),
    field(["basis", "Căn cứ", text, 38], { vi: "Văn bản giao chỉ tiêu.", en: "Legal basis." }),
  ],
});
