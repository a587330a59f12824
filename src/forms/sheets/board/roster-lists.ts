import { headers } from "../../../contract/headers";
import { listForm, field } from "../../description/sheet-form";
import { sheetNames } from "../../../contract/sheet-names";
import { code, choice, text, number, codes, date } from "../../description/field-type";
import { choiceWords } from "../../../contract/choice-words";

/** The clusters with their own settings; blank = as in `Kỳ báo cáo`. */
export const clusterList = listForm({
  sheet: sheetNames.clusters,
  aliases: ["Cụm khối", "Danh sách cụm, khối"],
  title: "DANH SÁCH CỤM, KHỐI THI ĐUA",
  help: {
    vi: "Các cụm, khối thi đua; ô để trống được hiểu như ở trang Kỳ báo cáo.",
    en: "The clusters; a blank setting is taken from the period sheet.",
  },
  rowKey: ["code"],
  once: ["code"],
  codeStart: ({ kind }) => (kind === "khoi" ? "K" : "C"),
  orientation: "landscape",
  frozenColumns: 3,
  columns: [
    field(
      ["code", headers.cluster, code, 11],
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
      vi: "Chuyên viên của cơ quan thường trực phụ trách.",
      en: "The Board's officer in charge.",
    }),
    field(
      ["rules", headers.rulesOfCluster, text, 20],
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
    field(["whenNotApplicable", headers.whenLeftOut, choice(choiceWords.whenNotApplicable), 14], {
      vi: "Trống = như Kỳ báo cáo.",
      en: "Blank = as in the period.",
    }),
    field(["whenMissing", "Khi thiếu số liệu", choice(choiceWords.whenMissing), 12], {
      vi: "Trống = như Kỳ báo cáo.",
      en: "Blank = as in the period.",
    }),
    field(["tieBreaks", headers.tieBreaks, codes, 20], {
      vi: "Mã tiêu chí, Mục, mã chỉ tiêu, Tự chấm hoặc Biểu quyết, cách nhau bằng dấu ;.",
      en: "Criterion codes, sections, indicator codes, Tự chấm (self-score) or Biểu quyết (votes), separated by ;.",
    }),
    field(["extendedTo", headers.extendedTo, date, 12], {
      vi: "Ngày gia hạn gửi báo cáo của cụm, khối.",
      en: "Extended sending deadline.",
    }),
    field(["extensionReason", "Lý do gia hạn", text, 24], { vi: "Lý do được gia hạn.", en: "Why." }),
    field(
      ["rankedBy", headers.rankedBy, codes, 16],
      {
        vi: "Trống hoặc Điểm = theo tổng điểm. Mã chỉ tiêu, cách nhau bằng dấu ; = theo kết quả, không theo điểm.",
        en: "Blank or Điểm = by total points. Indicator codes, separated by ; = by results, without points.",
      },
      { mayBeAbsent: true },
    ),
    field(
      ["totalFloor", headers.totalFloor, number(2), 9],
      {
        vi: "Tổng điểm không thấp hơn số này; trống = không giới hạn.",
        en: "The total is not below it; blank = none.",
      },
      { mayBeAbsent: true },
    ),
  ],
});

/** Kinds of bodies, by the letterhead and the signature of their papers. */
export const formalities = choice(choiceWords.formality);

/** Who must report, in which cluster, in which role, and over which days. */
export const rosterList = listForm({
  sheet: sheetNames.roster,
  aliases: ["Danh sách đơn vị", "Danh sách thành viên"],
  title: "DANH SÁCH ĐƠN VỊ THÀNH VIÊN CÁC CỤM, KHỐI THI ĐUA",
  help: {
    vi: "Mỗi đơn vị một dòng; khi đơn vị chuyển cụm, khối hoặc sáp nhập thì ghi Đến ngày và thêm dòng mới.",
    en: "One row a unit; a regrouping closes the row and opens a new one.",
  },
  rowKey: ["unit"],
  codeStart: ({ cluster }) => `${String(cluster)}-`,
  orientation: "landscape",
  frozenColumns: 4,
  columns: [
    field(
      ["order", headers.order, number(0), 6],
      { vi: "Thứ tự trong cụm, khối.", en: "Order in the cluster." },
      { aliases: ["TT", "Số TT"] },
    ),
    field(
      ["cluster", headers.cluster, code, 10],
      { vi: "Mã ở trang Cụm, khối.", en: "Code of the cluster." },
      { required: true, refersTo: sheetNames.clusters },
    ),
    field(
      ["unit", headers.unit, code, 11],
      { vi: "Mã không đổi khi sắp xếp lại cụm, khối.", en: "Code that lasts over regrouping." },
      { required: true },
    ),
    field(["name", headers.unitName, text, 35], { vi: "Tên đầy đủ.", en: "Full name." }, { required: true }),
    field(["aliases", "Tên gọi khác", codes, 22], {
      vi: "Tên viết tắt, cách nhau bằng dấu ;.",
      en: "Other names, separated by ;.",
    }),
    field(["type", "Loại đơn vị", text, 16], {
      vi: "Dùng ở cột Áp dụng của các danh mục.",
      en: "Used in the Áp dụng columns.",
    }),
    field(
      ["role", "Vai trò", choice(choiceWords.role), 14],
      { vi: "Vai trò trong cụm, khối của năm.", en: "Role in the cluster this year." },
      { required: true },
    ),
    field(["formality", "Thể thức", formalities, 13], {
      vi: "Thể thức phần đầu và chữ ký của biểu mẫu.",
      en: "Form of letterhead and signature.",
    }),
    field(["contact", "Người liên hệ", text, 18], { vi: "Cán bộ đầu mối.", en: "Contact person." }),
    field(["email", "Email", text, 24], { vi: "Địa chỉ thư điện tử.", en: "Mail address." }),
    field(["phone", headers.phone, text, 14], { vi: "Số điện thoại.", en: "Phone number." }),
    field(["extendedTo", headers.extendedTo, date, 12], {
      vi: "Ngày gia hạn gửi báo cáo.",
      en: "Extended sending deadline.",
    }),
    field(["extensionReason", "Lý do gia hạn", text, 19], { vi: "Lý do được gia hạn.", en: "Why extended." }),
    field(
      ["exemptReason", "Miễn báo cáo (lý do)", text, 19],
      { vi: "Có lý do ở đây là được miễn báo cáo.", en: "A reason here exempts the unit." },
      { aliases: ["Miễn báo cáo"] },
    ),
    field(["from", "Từ ngày", date, 12], {
      vi: "Ngày đầu tiên dòng có hiệu lực; trống = từ đầu.",
      en: "First day the row holds.",
    }),
    field(["to", "Đến ngày", date, 12], {
      vi: "Ngày cuối cùng dòng có hiệu lực; trống = chưa hết.",
      en: "Last day the row holds.",
    }),
    field(
      ["successor", "Đơn vị kế thừa", code, 12],
      { vi: "Mã đơn vị kế thừa.", en: "Code of the successor." },
      { refersTo: sheetNames.roster },
    ),
  ],
});
