import { choiceWords } from "../../../contract/choice-words";
import { sheetNames } from "../../../contract/sheet-names";
import { choice, code, codes, date, number, text } from "../../description/field-type";
import { field, listForm } from "../../description/sheet-form";

/** The clusters with what each decides for itself; blank there = as in `Kỳ báo cáo`. */
export const clusterList = listForm({
  sheet: sheetNames.clusters,
  aliases: ["Cụm khối", "Danh sách cụm, khối"],
  title: "DANH SÁCH CỤM, KHỐI THI ĐUA",
  help: {
    vi: "Các cụm, khối thi đua; ô để trống được hiểu như ở trang Kỳ báo cáo.",
    en: "The clusters; a blank setting is taken from the period sheet.",
  },
  rowKey: ["code"],
  orientation: "landscape",
  frozenColumns: 3,
  columns: [
    field(
      ["code", "Mã cụm/khối", code, 11],
      { vi: "Mã ngắn, không đổi trong năm, ví dụ: K01.", en: "Short code." },
      { required: true },
    ),
    field(
      ["kind", "Loại", choice(choiceWords.clusterKind), 8],
      { vi: "Cụm theo địa bàn, khối theo lĩnh vực.", en: "By place or by sector." },
      { required: true },
    ),
    field(["name", "Tên cụm/khối", text, 38], { vi: "Tên đầy đủ.", en: "Full name." }, { required: true }),
    field(["officer", "Chuyên viên theo dõi", text, 18], {
      vi: "Chuyên viên của Ban phụ trách.",
      en: "The Board's officer in charge.",
    }),
    field(
      ["rules", "Quy chế (số, ngày)", text, 20],
      { vi: "Số, ngày của quy chế hoạt động.", en: "Number and date of the rules." },
      { aliases: ["Quy chế"] },
    ),
    field(["scaleState", "Trạng thái thang điểm", choice(choiceWords.scaleState), 16], {
      vi: "Biểu Tự chấm chỉ được phát khi thang điểm đã thống nhất.",
      en: "The self-score sheet is issued once the scale is agreed.",
    }),
    field(["declaredTotal", "Tổng điểm", number(2), 9], {
      vi: "Tổng điểm chuẩn đã công bố; trống = tổng các tiêu chí.",
      en: "Declared total; blank = the sum.",
    }),
    field(["bonusCap", "Trần điểm thưởng", number(2), 9], { vi: "Trống = không giới hạn.", en: "Blank = none." }),
    field(["penaltyCap", "Trần điểm trừ", number(2), 9], {
      vi: "Số dương; trống = không giới hạn.",
      en: "A positive number; blank = none.",
    }),
    field(["totalCap", "Tổng điểm tối đa", number(2), 9], { vi: "Trống = không giới hạn.", en: "Blank = none." }),
    field(["decimals", "Số chữ số thập phân", number(0), 9], {
      vi: "Trống = như Kỳ báo cáo.",
      en: "Blank = as in the period.",
    }),
    field(["whenNotApplicable", "Khi không áp dụng", choice(choiceWords.whenNotApplicable), 14], {
      vi: "Trống = như Kỳ báo cáo.",
      en: "Blank = as in the period.",
    }),
    field(["whenMissing", "Khi thiếu số liệu", choice(choiceWords.whenMissing), 12], {
      vi: "Trống = như Kỳ báo cáo.",
      en: "Blank = as in the period.",
    }),
    field(["tieBreaks", "Thứ tự ưu tiên khi bằng điểm", codes, 20], {
      vi: "Mã tiêu chí hoặc Mục, cách nhau bằng dấu ;.",
      en: "Criterion codes or sections, separated by ;.",
    }),
    field(["extendedTo", "Được gia hạn đến", date, 12], {
      vi: "Ngày gia hạn gửi báo cáo của cụm, khối.",
      en: "Extended sending deadline.",
    }),
    field(["extensionReason", "Lý do gia hạn", text, 24], { vi: "Lý do được gia hạn.", en: "Why." }),
  ],
});
