import { choiceWords } from "../../../contract/choice-words";
import { sheetNames } from "../../../contract/sheet-names";
import { choice, code, codes, date, number, text } from "../../description/field-type";
import { field, listForm } from "../../description/sheet-form";

/** Kinds of bodies by how their papers begin and who signs them. */
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
  orientation: "landscape",
  frozenColumns: 4,
  columns: [
    field(
      ["order", "STT", number(0), 6],
      { vi: "Thứ tự trong cụm, khối.", en: "Order in the cluster." },
      { aliases: ["TT", "Số TT"] },
    ),
    field(
      ["cluster", "Mã cụm/khối", code, 10],
      { vi: "Mã ở trang Cụm, khối.", en: "Code of the cluster." },
      { required: true },
    ),
    field(
      ["unit", "Mã đơn vị", code, 11],
      { vi: "Mã không đổi khi sắp xếp lại cụm, khối.", en: "Code that lasts over regrouping." },
      { required: true },
    ),
    field(["name", "Tên đơn vị", text, 40], { vi: "Tên đầy đủ.", en: "Full name." }, { required: true }),
    field(["aliases", "Tên gọi khác", codes, 22], {
      vi: "Tên viết tắt, cách nhau bằng dấu ;.",
      en: "Other names, separated by ;.",
    }),
    field(["type", "Loại đơn vị", text, 18], {
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
    field(["contact", "Người liên hệ", text, 20], { vi: "Cán bộ đầu mối.", en: "Contact person." }),
    field(["email", "Email", text, 24], { vi: "Địa chỉ thư điện tử.", en: "Mail address." }),
    field(["phone", "Điện thoại", text, 14], { vi: "Số điện thoại.", en: "Phone number." }),
    field(["extendedTo", "Được gia hạn đến", date, 12], {
      vi: "Ngày gia hạn gửi báo cáo.",
      en: "Extended sending deadline.",
    }),
    field(["extensionReason", "Lý do gia hạn", text, 22], { vi: "Lý do được gia hạn.", en: "Why extended." }),
    field(
      ["exemptReason", "Miễn báo cáo (lý do)", text, 22],
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
    field(["successor", "Đơn vị kế thừa", code, 12], { vi: "Mã đơn vị kế thừa.", en: "Code of the successor." }),
  ],
});
