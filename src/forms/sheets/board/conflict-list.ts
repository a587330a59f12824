import { headers } from "../../../contract/headers";
import { choiceWords } from "../../../contract/choice-words";
import { sheetNames } from "../../../contract/sheet-names";
import { choice, code, text } from "../../description/field-type";
import { field, listForm } from "../../description/sheet-form";

/** Differences between two copies of a workbook; the sheet exists only while there are any to keep. */
export const conflictList = listForm({
  sheet: sheetNames.conflicts,
  aliases: [],
  title: "NỘI DUNG HAI BẢN GHI KHÁC NHAU, CẦN ĐỐI CHIẾU",
  help: {
    vi: "Chỗ hai bản của cùng một sổ, hoặc hai tệp của một cụm, khối, ghi khác nhau; giá trị ở cột Đang dùng được tính cho đến khi chọn.",
    en: "Where two copies of one workbook, or two files of one cluster, differ; what stands counts until somebody chooses.",
  },
  rowKey: ["sheet"],
  orientation: "landscape",
  frozenColumns: 3,
  columns: [
    field(["sheet", "Trang tính", text, 17], {
      vi: "Trang có nội dung ghi khác nhau; phần mềm ghi.",
      en: "The sheet; written by the product.",
    }),
    field(["cell", "Ô", text, 7], {
      vi: "Ô đang dùng; trống = sổ này chưa có dòng đó.",
      en: "The cell in use; blank = no such row here.",
    }),
    field(["what", "Nội dung", text, 28], {
      vi: "Dòng ghi về đơn vị, tiêu chí, mục nào.",
      en: "What the row is about.",
    }),
    field(["column", "Cột", text, 18], { vi: "Các cột ghi khác nhau.", en: "The columns that differ." }),
    field(["stands", "Đang dùng", text, 26], {
      vi: "Giá trị của sổ này, đang được tính.",
      en: "What this workbook says; it counts.",
    }),
    field(["other", "Bản kia ghi", text, 26], { vi: "Giá trị của bản kia.", en: "What the other copy says." }),
    field(["file", "Tên tệp của bản kia", text, 20], { vi: "Tệp đã gộp vào sổ này.", en: "The file that was merged." }),
    field(["choice", "Chọn", choice(choiceWords.mergeChoice), 22], {
      vi: "Chọn một; để trống = chưa đối chiếu. Lấy của bản kia được ghi ở lần gộp sau (của tệp cụm, khối: được tính ở lần tổng hợp sau), hoặc sửa thẳng ô đang dùng.",
      en: "Choose one; blank = still open. The other's value is written by the next merge (of a cluster's file: counts with the next consolidation), or correct the cell itself.",
    }),
    field(["note", headers.note, text, 18], { vi: "Ghi chú.", en: "Note." }),
    field(["cluster", headers.cluster, code, 10], {
      vi: "Có mã = hai tệp của cụm, khối này ghi khác nhau; trống = hai bản của chính sổ này.",
      en: "A code = two files of this cluster differ; blank = two copies of this workbook.",
    }),
    field(["otherCell", "Ô ở tệp kia", text, 8], {
      vi: "Ô của tệp kia đã lấy hoặc đã đối chiếu.",
      en: "The cell in the other file.",
    }),
  ],
});
