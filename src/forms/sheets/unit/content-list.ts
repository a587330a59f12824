import { formColumns } from "../../../contract/unit-form";
import { sheetNames } from "../../../contract/sheet-names";
import { code, figure, text } from "../../description/field-type";
import { field, listForm } from "../../description/sheet-form";

/** Biểu 06: what is told in words, numbers, dates or yes/no. */
export const contentList = listForm({
  sheet: sheetNames.contents,
  aliases: ["Nội dung báo cáo", "Biểu 06"],
  title: "CÁC NỘI DUNG BÁO CÁO KHÁC",
  help: {
    vi: "Phong trào thi đua, điển hình tiên tiến, đại hội, phương hướng.",
    en: "Movements, models, congresses, directions.",
  },
  rowKey: ["code"],
  orientation: "landscape",
  frozenColumns: 3,
  columns: [
    field(["code", "Mã", code, 7.5], { vi: "In sẵn, không sửa.", en: "Printed; do not change." }, { filling: "given" }),
    field(
      ["section", "Mục", text, 34],
      { vi: "In sẵn, không sửa.", en: "Printed; do not change." },
      { filling: "given" },
    ),
    field(
      ["name", "Nội dung", text, 48],
      { vi: "In sẵn, không sửa.", en: "Printed; do not change." },
      { filling: "given" },
    ),
    field(
      ["measure", "ĐVT", text, 10],
      { vi: "In sẵn, không sửa.", en: "Printed; do not change." },
      { aliases: ["Đơn vị tính"], filling: "given" },
    ),
    field(
      ["content", formColumns.contents.content.header, figure, 60],
      { vi: "Trả lời ngắn gọn, đúng kiểu của nội dung.", en: "The answer." },
      { aliases: ["Trả lời"], required: formColumns.contents.content.required },
    ),
  ],
});
