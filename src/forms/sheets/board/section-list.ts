import { headers } from "../../../contract/headers";
import { sheetNames } from "../../../contract/sheet-names";
import { code, number, text } from "../../description/field-type";
import { field, listForm } from "../../description/sheet-form";

/** `Mục điểm`: sections of a scale as a tree, with what each may come to (contract §5). */
export const sectionList = listForm({
  sheet: sheetNames.sections,
  aliases: [],
  title: "MỤC ĐIỂM CỦA CÁC THANG ĐIỂM",
  help: {
    vi: "Các mục của thang điểm theo cụm, khối, mỗi mục một dòng, mục trong mục ghi như A/I/1 (tối đa 5 cấp); * dùng cho cụm, khối chưa có dòng riêng.",
    en: "Sections of the scales by cluster, one a row, a section within another as A/I/1 (up to 5 levels); * serves clusters without rows of their own.",
  },
  rowKey: ["cluster", "path"],
  once: ["cluster", "path"],
  orientation: "portrait",
  frozenColumns: 2,
  columns: [
    field(
      ["cluster", headers.cluster, code, 10],
      { vi: "Mã cụm/khối hoặc *.", en: "Cluster code, or *." },
      { required: true, refersTo: sheetNames.clusters },
    ),
    field(
      ["path", headers.section, text, 14],
      { vi: "Như ở cột Mục của trang Thang điểm, ví dụ A/I/1.", en: "As in Thang điểm, such as A/I/1." },
      { required: true },
    ),
    field(["name", "Tên mục", text, 46], { vi: "Tên in trên bảng điểm.", en: "Name on the score table." }),
    field(["max", headers.highest, number(2), 10], {
      vi: "Điểm của mục không quá mức này; phải bằng tổng các mục con và tiêu chí trong mục. Mục chỉ có điểm thưởng hoặc chỉ có điểm trừ: mức trần.",
      en: "The section's points are at most this; it must equal its sub-sections and lines. With bonus or penalty lines alone: a cap.",
    }),
    field(["lowest", headers.lowest, number(2), 10], {
      vi: "Mức điểm tối thiểu của mục, dùng cho điều kiện.",
      en: "Least points of the section, for conditions.",
    }),
  ],
});
