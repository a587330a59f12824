import { formColumns } from "../../../contract/unit-form";
import { sheetNames } from "../../../contract/sheet-names";
import { code, enteredPoints, mark, number, text } from "../../description/field-type";
import { field, listForm } from "../../description/sheet-form";

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
    field(["order", "STT", number(0), 5.5], { vi: "In sẵn.", en: "Printed." }, { aliases: ["TT"], filling: "given" }),
    field(
      ["code", "Mã tiêu chí", code, 9],
      { vi: "In sẵn, không sửa.", en: "Printed; do not change." },
      { filling: "given" },
    ),
    field(
      ["name", "Tiêu chí", text, 50],
      { vi: "In sẵn, không sửa.", en: "Printed; do not change." },
      { filling: "given" },
    ),
    field(
      ["max", "Điểm chuẩn", number(2), 9],
      { vi: "In sẵn, không sửa.", en: "Printed; do not change." },
      { filling: "given" },
    ),
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
    field(["evidence", "Tài liệu kiểm chứng", text, 26], { vi: "Số, ký hiệu tài liệu.", en: "Evidence." }),
    field(["explanation", "Giải trình", text, 30], { vi: "Giải trình, nếu có.", en: "Explanation." }),
  ],
});
