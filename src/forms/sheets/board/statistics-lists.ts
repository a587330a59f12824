import { sheetNames } from "../../../contract/sheet-names";
import { headers } from "../../../contract/headers";
import type { FormCode } from "../../../domain/round/stated-statistics";
import { choice, code, number, numberCode, text } from "../../description/field-type";
import { field, listForm } from "../../description/sheet-form";

/** Words, since a spreadsheet takes the zero off a code such as 0601. */
const forms = choice({
  "0601": sheetNames.form0601,
  "0602": sheetNames.form0602,
  "0603": sheetNames.form0603,
  "0604": sheetNames.form0604,
  "0605": sheetNames.form0605,
} as const satisfies Record<FormCode, string>);

/** What is printed at the head of each statistical form. */
export const statisticsFormList = listForm({
  sheet: sheetNames.statisticsForms,
  aliases: [],
  title: "BIỂU THỐNG KÊ NGÀNH VỀ THI ĐUA, KHEN THƯỞNG",
  help: {
    vi: "Số biểu, thông tư và hạn gửi in ở đầu các biểu thống kê của kỳ cả năm; chưa xác nhận thì in dòng chấm.",
    en: "Number, circular and due date printed on the statistical forms of the year round; dotted until confirmed.",
  },
  rowKey: ["form"],
  once: ["form"],
  orientation: "landscape",
  frozenColumns: 1,
  columns: [
    field(["form", "Biểu", forms, 12], { vi: "Chọn biểu.", en: "Which form." }, { required: true }),
    field(["name", "Tên biểu", text, 56], { vi: "Tên để nhận ra biểu.", en: "Its name, to tell it by." }),
    field(["symbol", "Ký hiệu", text, 22], { vi: "Số biểu theo thông tư.", en: "Number of the form by the circular." }),
    field(["circular", "Thông tư", text, 40], { vi: "Văn bản ban hành biểu.", en: "The circular it is of." }),
    field(["due", "Hạn gửi", text, 24], { vi: "Ví dụ: 15 tháng 12 hằng năm.", en: "When it is due." }),
  ],
});

/** What units don't report of the forms: a person types it here, and the forms take it over with every other figure. */
export const statisticsFigureList = listForm({
  sheet: sheetNames.statisticsFigures,
  aliases: [],
  title: "SỐ LIỆU THỐNG KÊ DO CƠ QUAN THƯỜNG TRỰC GHI",
  help: {
    vi: "Số liệu của biểu thống kê mà đơn vị không báo cáo: phong trào do tỉnh phát động, tổ chức và người làm công tác thi đua, khen thưởng.",
    en: "Figures of the statistical forms that units don't report: movements of the province, bodies and staff.",
  },
  rowKey: ["form", "line"],
  apart: ["column"],
  once: ["form", "line", "column"],
  orientation: "portrait",
  frozenColumns: 2,
  columns: [
    field(["form", "Biểu", forms, 12], { vi: "Chọn biểu.", en: "Which form." }, { required: true }),
    field(["line", "Mã số", code, 8], { vi: "Mã số dòng của biểu.", en: "Number of the line." }, { required: true }),
    field(["name", "Nội dung", text, 48], { vi: "Tên dòng, để dễ nhận ra.", en: "What the line is." }),
    field(["column", "Cột", numberCode, 7], {
      vi: "Số cột của biểu; trống = 1.",
      en: "Number of the column; blank = 1.",
    }),
    field(["value", "Số liệu", number(0), 12], { vi: "Trống = chưa có số.", en: "Blank = not known." }),
    field(["note", headers.note, text, 30], { vi: "Nguồn, giải thích.", en: "Note." }),
  ],
});
