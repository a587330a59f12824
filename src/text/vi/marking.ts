import type { MarkingTexts } from "../marking-texts";

export const marking: MarkingTexts = {
  "not-xlsx": () =>
    "Chỉ đánh dấu được tệp .xlsx. Đề nghị mở tệp bằng Excel hoặc LibreOffice, chọn Lưu thành (Save As), loại tệp .xlsx, rồi đánh dấu tệp mới lưu.",
  macros: () =>
    "Tệp có macro nên không đánh dấu, vì phần mềm không chuyển tiếp macro. Đề nghị mở tệp, lưu thành .xlsx không có macro, rồi đánh dấu tệp mới lưu.",
  signatureGone: ({ name }) =>
    `${name} có chữ ký số: chữ ký không còn giá trị với bản đánh dấu; đề nghị đơn vị ký lại sau khi sửa.`,
};
