import { sheetNames } from "../../contract/sheet-names";
import { code, enteredPoints, mark, number, text } from "../description/field-type";
import { field, listForm } from "../description/sheet-form";

/**
 * A slip: the lines that an agency or a peer scores. Mã dòng names a line, as one unit and one criterion together do.
 */
export const slipList = listForm({
  sheet: sheetNames.slip,
  aliases: ["Phiếu chấm điểm"],
  title: "PHIẾU CHẤM ĐIỂM THI ĐUA",
  help: {
    vi: "Điểm của cơ quan chấm hoặc của đơn vị chấm chéo cho từng đơn vị, từng tiêu chí.",
    en: "Points of an agency or of a peer for each unit on each criterion.",
  },
  rowKey: ["code"],
  orientation: "landscape",
  frozenColumns: 4,
  columns: [
    field(["order", "STT", number(0), 5.5], { vi: "In sẵn.", en: "Printed." }, { aliases: ["TT"], filling: "given" }),
    field(
      ["code", "Mã dòng", code, 13],
      { vi: "In sẵn, không sửa.", en: "Printed; do not change." },
      { filling: "given" },
    ),
    field(
      ["unit", "Mã đơn vị", code, 9],
      { vi: "In sẵn, không sửa.", en: "Printed; do not change." },
      { filling: "given" },
    ),
    field(
      ["unitName", "Tên đơn vị", text, 26],
      { vi: "In sẵn, không sửa.", en: "Printed; do not change." },
      { filling: "given" },
    ),
    field(
      ["criterion", "Mã tiêu chí", code, 9],
      { vi: "In sẵn, không sửa.", en: "Printed; do not change." },
      { filling: "given" },
    ),
    field(
      ["name", "Tiêu chí", text, 36],
      { vi: "In sẵn, không sửa.", en: "Printed; do not change." },
      { filling: "given" },
    ),
    field(
      ["max", "Điểm chuẩn", number(2), 8],
      { vi: "In sẵn, không sửa.", en: "Printed; do not change." },
      { filling: "given" },
    ),
    field(
      ["points", "Điểm", enteredPoints, 9],
      { vi: "Điểm chấm, từ 0 đến điểm chuẩn của dòng.", en: "Points, from 0 to the line's maximum." },
      { required: true },
    ),
    field(["notApplicable", "Không áp dụng", mark, 9], {
      vi: "Ghi x nếu tiêu chí không áp dụng với đơn vị; khi đó để trống Điểm.",
      en: "x if it does not apply; leave the points blank then.",
    }),
    field(["explanation", "Giải trình", text, 34], {
      vi: "Lý do, khi cho điểm thấp hoặc khác hẳn điểm đơn vị tự chấm.",
      en: "Why, where needed.",
    }),
  ],
});
