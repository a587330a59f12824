import { formColumns } from "../../../contract/unit-form";
import { sheetNames } from "../../../contract/sheet-names";
import { figure, text, code, number } from "../../description/field-type";
import { field, listForm, type Help } from "../../description/sheet-form";

const printed: Help = { vi: "In sẵn, không sửa.", en: "Printed; do not change." };

/** The columns by which an indicator is known on every form of a unit; printed in section A. */
export function indicatorColumns({
  nameWidth,
  name,
  measure,
}: {
  readonly nameWidth: number;
  readonly name: Help;
  readonly measure: Help;
}) {
  return [
    field(["order", "STT", number(0), 5.5], { vi: "In sẵn.", en: "Printed." }, { aliases: ["TT"], filling: "given" }),
    field(["code", "Mã", code, 7.5], printed, { aliases: ["Mã chỉ tiêu"], filling: "given" }),
    field(["name", formColumns.indicators.name.header, text, nameWidth], name, {
      aliases: ["Chỉ tiêu"],
      filling: "given",
    }),
    field(["measure", formColumns.indicators.measure.header, text, 10], measure, {
      aliases: ["Đơn vị tính"],
      filling: "given",
    }),
  ] as const;
}

/** On the forms after `Chỉ tiêu`, where the unit has told its own indicators. */
export const fromTargets = {
  name: { vi: "In sẵn; phần B lấy từ trang Chỉ tiêu.", en: "Printed; section B comes from the target sheet." },
  measure: { vi: "In sẵn; phần B lấy từ trang Chỉ tiêu.", en: "Printed; section B comes from the target sheet." },
} as const;

/** Biểu 01: what the unit promises for the year. */
export const targetList = listForm({
  sheet: sheetNames.indicators,
  aliases: ["Đăng ký chỉ tiêu", "Biểu 01"],
  title: "ĐĂNG KÝ CHỈ TIÊU THI ĐUA",
  help: { vi: "Chỉ tiêu thi đua đăng ký cả năm.", en: "Targets registered for the year." },
  rowKey: ["code"],
  orientation: "landscape",
  frozenColumns: 3,
  columns: [
    ...indicatorColumns({
      nameWidth: 42,
      name: { vi: "Phần B: ghi nội dung chỉ tiêu riêng của đơn vị.", en: "Section B: the unit's own indicator." },
      measure: { vi: "Phần B: ghi đơn vị tính.", en: "Section B: unit of measure." },
    }),
    field(
      ["previousYear", "Thực hiện năm trước", figure, 12],
      { vi: "Kết quả cả năm trước.", en: "Last year's result." },
      { filling: "given-or-entry" },
    ),
    field(
      ["plan", "Kế hoạch giao", figure, 12],
      { vi: "Kế hoạch cấp trên giao; không giao ghi KG.", en: "Plan from above; KG when none." },
      { filling: "given-or-entry" },
    ),
    field(
      ["target", formColumns.indicators.target.header, figure, 12],
      {
        vi: "Chỉ tiêu đăng ký cả năm; không áp dụng ghi KAD, không giao ghi KG.",
        en: "The year's target; KAD = not applicable, KG = not assigned.",
      },
      { aliases: ["Đăng ký"], required: formColumns.indicators.target.required },
    ),
    field(["halfYearPlan", "Kế hoạch 6 tháng", figure, 12], {
      vi: "Chỉ điền nếu có kế hoạch riêng cho 6 tháng.",
      en: "Only with an own six-month plan.",
    }),
    field(["basis", "Căn cứ", text, 26], { vi: "Văn bản giao chỉ tiêu.", en: "Legal basis." }),
    field(["note", "Ghi chú", text, 18], { vi: "Ghi chú, nếu có.", en: "Note." }),
  ],
});
