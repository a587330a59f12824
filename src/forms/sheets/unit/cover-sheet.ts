import { headers } from "../../../contract/headers";
import { choiceWords } from "../../../contract/choice-words";
import { sheetNames } from "../../../contract/sheet-names";
import { coverFields, type AskedField } from "../../../contract/unit-form";
import { choice, code, date, number, text, yesNo, type FieldType } from "../../description/field-type";
import { field, pairsForm, type Help, printed } from "../../description/sheet-form";

export const reviewForms = choice(choiceWords.reviewForm);

/** As a year round calls them. */
const otherWords: Readonly<Record<string, readonly string[]>> = {
  reviewForm: ["Hình thức tổng kết"],
  reviewDate: ["Ngày tổng kết"],
};

/** A value that the unit fills in; the contract says whether it is required. */
function asked<const K extends keyof typeof coverFields, const T extends FieldType>(key: K, type: T, help: Help) {
  const { header, required, kinds }: AskedField = coverFields[key];
  return field([key, header, type, 46], help, { required: required === true, kinds, aliases: otherWords[key] ?? [] });
}

/** The unit's cover: who reports, on which day's data, and whether targets were adjusted. */
export const coverSheet = pairsForm({
  sheet: sheetNames.cover,
  aliases: ["Thông tin", "Bìa"],
  title: "THÔNG TIN CHUNG",
  help: { vi: "Đơn vị, kỳ báo cáo và các xác nhận chung.", en: "The unit, the period and general statements." },
  fields: [
    printed(["unit", headers.unit, code, 46]),
    printed(["name", headers.unitName, text, 46]),
    printed(["cluster", "Cụm/khối", text, 46]),
    printed(["year", "Năm", number(0), 46]),
    printed(["period", "Kỳ báo cáo", choice(choiceWords.periodKind), 46]),
    asked("asOf", date, { vi: "Ngày/tháng/năm, ví dụ: 15/06/2020.", en: "Day/month/year." }),
    asked("dataNature", choice(choiceWords.dataNature), {
      vi: "Chọn Ước thực hiện hoặc Chính thức.",
      en: "Estimate or official.",
    }),
    asked("reviewForm", reviewForms, { vi: "Chọn một trong bốn hình thức.", en: "How the review was held." }),
    asked("reviewDate", date, {
      vi: "Bắt buộc nếu tổ chức hội nghị hoặc lồng ghép hội nghị khác.",
      en: "Required for a conference.",
    }),
    asked("adjusts", yesNo, {
      vi: "Chọn Có thì điền trang Điều chỉnh; chọn Không là xác nhận không điều chỉnh.",
      en: "Yes: fill the adjustment sheet; No confirms none.",
    }),
    asked("documentNumber", text, { vi: "Số, ký hiệu báo cáo giấy.", en: "Number of the signed report." }),
    asked("signedOn", date, { vi: "Ngày ký báo cáo giấy.", en: "Date signed." }),
    asked("preparedBy", text, { vi: "Họ và tên người lập biểu.", en: "Who prepared it." }),
    asked("phone", text, { vi: "Số điện thoại người lập biểu.", en: "Phone number." }),
  ],
});
