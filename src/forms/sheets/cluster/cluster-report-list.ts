import { sheetNames } from "../../../contract/sheet-names";
import { code, text } from "../../description/field-type";
import { field, listForm } from "../../description/sheet-form";

/** What the cluster tells in its own words. */
export const clusterReportList = listForm({
  sheet: sheetNames.clusterReport,
  aliases: ["Báo cáo cụm, khối"],
  title: "BÁO CÁO SƠ KẾT CỦA CỤM, KHỐI THI ĐUA",
  help: { vi: "Nội dung sơ kết của cụm, khối.", en: "The cluster's review." },
  rowKey: ["code"],
  orientation: "landscape",
  frozenColumns: 3,
  columns: [
    field(["code", "Mã", code, 8], { vi: "In sẵn, không sửa.", en: "Printed; do not change." }, { filling: "given" }),
    field(
      ["section", "Mục", text, 26],
      { vi: "In sẵn, không sửa.", en: "Printed; do not change." },
      { filling: "given" },
    ),
    field(
      ["name", "Nội dung", text, 46],
      { vi: "In sẵn, không sửa.", en: "Printed; do not change." },
      { filling: "given" },
    ),
    field(["content", "Nội dung báo cáo", text, 64], { vi: "Nội dung của cụm, khối.", en: "The cluster's words." }),
  ],
});
