import { formColumns } from "../../../contract/unit-form";
import { code, number, text } from "../../description/field-type";
import { field, type Help } from "../../description/sheet-form";

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
