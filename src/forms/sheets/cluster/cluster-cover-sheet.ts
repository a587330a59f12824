import { headers } from "../../../contract/headers";
import { choiceWords } from "../../../contract/choice-words";
import { sheetNames } from "../../../contract/sheet-names";
import { choice, code, date, number, text } from "../../description/field-type";
import { field, pairsForm, listForm, printed } from "../../description/sheet-form";
import { reviewForms } from "../unit/cover-sheet";

/** The cover of a cluster's own report. */
export const clusterCoverSheet = pairsForm({
  sheet: sheetNames.cover,
  aliases: [],
  title: "THÔNG TIN CHUNG CỦA CỤM, KHỐI",
  help: { vi: "Cụm, khối và việc tổ chức sơ kết.", en: "The cluster and its review." },
  fields: [
    printed(["cluster", headers.cluster, code, 46]),
    printed(["year", "Năm", number(0), 46]),
    printed(["period", "Kỳ báo cáo", choice(choiceWords.periodKind), 46]),
    field(
      ["reviewDate", headers.reviewDate, date, 46],
      { vi: "Ngày cụm, khối tổ chức sơ kết.", en: "Date of the review." },
      { aliases: ["Ngày tổng kết"], kinds: ["h1", "year"] },
    ),
    field(
      ["reviewForm", headers.reviewForm, reviewForms, 46],
      { vi: "Chọn một trong bốn hình thức.", en: "How the review was held." },
      { aliases: ["Hình thức tổng kết"], kinds: ["h1", "year"] },
    ),
    field(["rules", "Quy chế", text, 46], { vi: "Số, ngày quy chế hoạt động.", en: "Number and date of the rules." }),
    field(
      ["scale", "Thang điểm", text, 46],
      { vi: "Văn bản thống nhất thang bảng chấm điểm.", en: "Document that agrees the scale." },
      { kinds: ["h1", "year"] },
    ),
    field(["documentNumber", headers.documentNumber, text, 46], {
      vi: "Số, ký hiệu báo cáo của cụm, khối.",
      en: "Number of the report.",
    }),
    field(["signedOn", headers.signedOn, date, 46], { vi: "Ngày ký báo cáo.", en: "Date signed." }),
    field(["preparedBy", headers.preparedBy, text, 46], { vi: "Họ và tên người lập biểu.", en: "Who prepared it." }),
  ],
});

/** The cluster's report in its own words. */
export const clusterReportList = listForm({
  sheet: sheetNames.clusterReport,
  aliases: ["Báo cáo cụm, khối"],
  title: "BÁO CÁO SƠ KẾT CỦA CỤM, KHỐI THI ĐUA",
  help: { vi: "Nội dung sơ kết của cụm, khối.", en: "The cluster's review." },
  rowKey: ["code"],
  orientation: "landscape",
  frozenColumns: 3,
  columns: [
    printed(["code", "Mã", code, 8]),
    printed(["section", headers.section, text, 26]),
    printed(["name", "Nội dung", text, 46]),
    field(["content", headers.content, text, 64], { vi: "Nội dung của cụm, khối.", en: "The cluster's words." }),
  ],
});
