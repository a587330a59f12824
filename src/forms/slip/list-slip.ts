import { headers } from "../../contract/headers";
import { sheetNames } from "../../contract/sheet-names";
import type { ListSlip } from "../../domain/slips/slip";
import { code, date, text, yesNo } from "../description/field-type";
import { field, listForm, printed } from "../description/sheet-form";
import { printedOrder } from "../sheets/unit/indicator-lists";
import { section, type UnitRow } from "../unit/unit-forms";

/** A slip on which an agency says what it has found at nominated units. Mã dòng names a unit under a condition. */
export const listSlipForm = listForm({
  sheet: sheetNames.listSlip,
  aliases: [],
  title: "PHIẾU CUNG CẤP THÔNG TIN VỀ ĐƠN VỊ ĐƯỢC ĐỀ NGHỊ KHEN THƯỞNG",
  help: {
    vi: "Cơ quan có thẩm quyền trả lời từng đơn vị được đề nghị có vi phạm hay không; ghi vào trang Điều kiện.",
    en: "An authority answers for each nominated unit; the answers go into Điều kiện.",
  },
  rowKey: ["code"],
  orientation: "landscape",
  frozenColumns: 4,
  columns: [
    printedOrder,
    printed(["code", "Mã dòng", code, 13]),
    printed(["unit", headers.unit, code, 10]),
    printed(["unitName", headers.unitName, text, 34]),
    printed(["condition", headers.condition, code, 10]),
    field(
      ["broken", "Có vi phạm", yesNo, 10],
      { vi: "Có hoặc Không, với từng đơn vị.", en: "Có or Không, for each unit." },
      { required: true },
    ),
    field(["content", "Nội dung", text, 40], { vi: "Nội dung vi phạm, nếu có.", en: "What was found, if anything." }),
    field(["paper", headers.paper, text, 24], { vi: "Số, ký hiệu văn bản kết luận.", en: "The paper that says so." }),
    field(["date", headers.day, date, 12], { vi: "Ngày của văn bản.", en: "Its day." }),
  ],
});

/** Condition by condition, each with its text as a title. */
export function listSlipRows({ lines }: ListSlip): readonly UnitRow[] {
  return lines.flatMap(({ unit, condition }, index): readonly UnitRow[] => {
    const isFirst = condition.code !== lines[index - 1]?.condition.code;
    const row: UnitRow = {
      code: `${unit.code}/${condition.code}`,
      drawn: {
        kind: "row",
        fields: {
          order: { value: index + 1 },
          code: { value: `${unit.code}/${condition.code}` },
          unit: { value: unit.code },
          unitName: { value: unit.name },
          condition: { value: condition.code },
        },
      },
      facts: {
        given: [],
        reads: "yes-no",
        required: true,
        mayBeNotApplicable: false,
        minimum: null,
        maximum: null,
        indicator: null,
      },
    };
    return [...(isFirst ? [section(`${condition.code}. ${condition.name}`)] : []), row];
  });
}
