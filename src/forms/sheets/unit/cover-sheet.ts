import { sheetNames } from "../../../contract/sheet-names";
import { choice, code, date, number, text, yesNo } from "../../description/field-type";
import { field, pairsForm } from "../../description/sheet-form";

export const reviewForms = choice([
  ["Tổ chức hội nghị", "conference"],
  ["Lồng ghép hội nghị khác", "combined"],
  ["Bằng văn bản", "written"],
  ["Chưa tổ chức", "not-held"],
]);

/** The unit's cover: who reports, on which day's data, and whether targets were adjusted. */
export const coverSheet = pairsForm({
  sheet: sheetNames.cover,
  aliases: ["Thông tin", "Bìa"],
  title: "THÔNG TIN CHUNG",
  help: { vi: "Đơn vị, kỳ báo cáo và các xác nhận chung.", en: "The unit, the period and general statements." },
  fields: [
    field(
      ["unit", "Mã đơn vị", code, 46],
      { vi: "In sẵn, không sửa.", en: "Printed; do not change." },
      { filling: "given" },
    ),
    field(
      ["name", "Tên đơn vị", text, 46],
      { vi: "In sẵn, không sửa.", en: "Printed; do not change." },
      { filling: "given" },
    ),
    field(
      ["cluster", "Cụm/khối", text, 46],
      { vi: "In sẵn, không sửa.", en: "Printed; do not change." },
      { filling: "given" },
    ),
    field(
      ["year", "Năm", number(0), 46],
      { vi: "In sẵn, không sửa.", en: "Printed; do not change." },
      { filling: "given" },
    ),
    field(
      [
        "period",
        "Kỳ báo cáo",
        choice([
          ["6 tháng đầu năm", "h1"],
          ["Cả năm", "year"],
        ]),
        46,
      ],
      { vi: "In sẵn, không sửa.", en: "Printed; do not change." },
      { filling: "given" },
    ),
    field(
      ["asOf", "Số liệu tính đến ngày", date, 46],
      { vi: "Ngày/tháng/năm, ví dụ: 15/06/2020.", en: "Day/month/year." },
      { required: true },
    ),
    field(
      [
        "dataNature",
        "Tính chất số liệu",
        choice([
          ["Ước thực hiện", "estimate"],
          ["Chính thức", "official"],
        ]),
        46,
      ],
      { vi: "Chọn Ước thực hiện hoặc Chính thức.", en: "Estimate or official." },
      { required: true },
    ),
    field(
      ["reviewForm", "Hình thức sơ kết", reviewForms, 46],
      { vi: "Chọn một trong bốn hình thức.", en: "How the review was held." },
      { required: true },
    ),
    field(["reviewDate", "Ngày sơ kết", date, 46], {
      vi: "Bắt buộc nếu tổ chức hội nghị hoặc lồng ghép hội nghị khác.",
      en: "Required for a conference.",
    }),
    field(
      ["adjusts", "Có điều chỉnh chỉ tiêu", yesNo, 46],
      {
        vi: "Chọn Có thì điền trang Điều chỉnh; chọn Không là xác nhận không điều chỉnh.",
        en: "Yes: fill the adjustment sheet; No confirms none.",
      },
      { required: true },
    ),
    field(["documentNumber", "Số ký hiệu", text, 46], {
      vi: "Số, ký hiệu báo cáo giấy.",
      en: "Number of the signed report.",
    }),
    field(["signedOn", "Ngày ký", date, 46], { vi: "Ngày ký báo cáo giấy.", en: "Date signed." }),
    field(
      ["preparedBy", "Người lập biểu", text, 46],
      { vi: "Họ và tên người lập biểu.", en: "Who prepared it." },
      { required: true },
    ),
    field(["phone", "Điện thoại", text, 46], { vi: "Số điện thoại người lập biểu.", en: "Phone number." }),
  ],
});
