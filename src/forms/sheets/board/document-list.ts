import { headers } from "../../../contract/headers";
import { sheetNames } from "../../../contract/sheet-names";
import { choiceWords } from "../../../contract/choice-words";
import { listForm, field } from "../../description/sheet-form";
import { code, text, choice, codes, date } from "../../description/field-type";

/** Which rounds ask for a row of a catalogue. */
export const roundsAsked = field(
  ["rounds", "Kỳ", codes, 22],
  {
    vi: "Đăng ký; 6 tháng; Cả năm, cách nhau dấu chấm phẩy. Trống = 6 tháng; Cả năm.",
    en: "The rounds that ask for it: Đăng ký; 6 tháng; Cả năm. Blank = 6 tháng; Cả năm.",
  },
  { mayBeAbsent: true },
);

/** Which documents units and clusters must send. */
export const documentList = listForm({
  sheet: sheetNames.documents,
  aliases: ["Hồ sơ"],
  title: "DANH MỤC HỒ SƠ PHẢI GỬI",
  help: {
    vi: "Hồ sơ phải gửi; Biểu để trống là văn bản giấy, theo dõi ở Sổ.",
    en: "What must be sent; a blank sheet name is a paper, known by the register.",
  },
  rowKey: ["code"],
  apart: ["scope"],
  once: ["code", "rounds", "scope"],
  codeStart: () => "HS",
  orientation: "landscape",
  frozenColumns: 2,
  columns: [
    field(["code", "Mã hồ sơ", code, 11], { vi: "Mã ngắn, ví dụ: BC.", en: "Short code." }, { required: true }),
    field(["name", headers.documentName, text, 46], { vi: "Tên đầy đủ.", en: "Full name." }, { required: true }),
    field(
      ["level", "Cấp", choice(choiceWords.documentLevel), 12],
      { vi: "Ai phải gửi.", en: "Who must send it." },
      { required: true },
    ),
    field(
      ["required", "Bắt buộc", choice(choiceWords.required), 12],
      { vi: "Bắt buộc hoặc Nếu có.", en: "Required, or only if there is one." },
      { required: true },
    ),
    field(["sheet", "Biểu", text, 22], {
      vi: "Tên trang trong tệp báo cáo; trống = văn bản giấy.",
      en: "Sheet name; blank = a paper.",
    }),
    roundsAsked,
    field(
      ["due", headers.due, date, 11],
      {
        vi: "Hạn gửi riêng của hồ sơ; ở dòng của báo cáo (BC, C-BC) là hạn của nơi gửi. Được gia hạn muộn hơn thì theo ngày gia hạn. Trống = hạn của kỳ.",
        en: "The document's own last day; of the report (BC, C-BC) the sender's. A later extension counts instead. Blank = the round's.",
      },
      { mayBeAbsent: true },
    ),
    field(
      ["scope", headers.concerns, codes, 24],
      {
        vi: "Nơi phải gửi: loại đơn vị, mã cụm/khối hoặc mã đơn vị; dấu - để trừ ra. Trống = tất cả. Một mã có thể có nhiều dòng.",
        en: "Who must send it: kind of unit, cluster or unit; - before one excludes. Blank = all. A code may have several rows.",
      },
      { mayBeAbsent: true },
    ),
  ],
});
