import { boardForms } from "../../../src/forms/board/input-sheets";
import { findHeader, locateSheet } from "../../../src/forms/reading/find-header";
import { unitForms } from "../../../src/forms/unit/unit-forms";
import type { Cell } from "../../../src/workbook/cell";
import type { Sheet } from "../../../src/workbook/sheet";

/** How offices write the names of sheets and headers, of the Board's workbook and of a unit's. */
const ofBoard = `Kỳ báo cáo: Kỳ xét; Đợt báo cáo
Cụm, khối: Cụm khối; Danh sách cụm, khối | Quy chế (số, ngày)=Quy chế
Danh sách: Danh sách đơn vị; Danh sách thành viên | STT=TT/Số TT | Miễn báo cáo (lý do)=Miễn báo cáo
Danh mục hồ sơ: Hồ sơ
Chỉ tiêu: Danh mục chỉ tiêu | Mã=Mã chỉ tiêu | Nội dung chỉ tiêu=Chỉ tiêu/Tên chỉ tiêu | ĐVT=Đơn vị tính
Chỉ tiêu giao: Giao chỉ tiêu | Mã=Mã chỉ tiêu
Danh mục nội dung: Nội dung báo cáo | ĐVT=Đơn vị tính
Thang điểm: Thang bảng chấm điểm | Chỉ tiêu=Mã chỉ tiêu
Mức điểm: Bậc điểm
Khen thưởng: | Danh hiệu/hình thức khen thưởng=Danh hiệu/hình thức; Hình thức khen thưởng
Sổ theo dõi nhận báo cáo: Sổ nhận báo cáo; Sổ theo dõi | Mã đơn vị/cụm=Mã đơn vị
Ý kiến điều chỉnh: | Mã=Mã chỉ tiêu
Điểm chấm: Chấm điểm
Kết quả bình xét: | Danh hiệu/hình thức=Danh hiệu, hình thức`;
const ofUnit = `Thông tin chung: Thông tin; Bìa
Chỉ tiêu: Đăng ký chỉ tiêu; Biểu 01 | STT=TT | Mã=Mã chỉ tiêu | Nội dung chỉ tiêu=Chỉ tiêu | ĐVT=Đơn vị tính | Chỉ tiêu đăng ký=Đăng ký
Kết quả: Kết quả thực hiện; Biểu 02 | Thực hiện 6 tháng năm trước=Thực hiện cùng kỳ năm trước | Thực hiện trong kỳ=Kết quả thực hiện/Thực hiện
Kết quả: | STT=TT | Mã=Mã chỉ tiêu | Nội dung chỉ tiêu=Chỉ tiêu | ĐVT=Đơn vị tính
Điều chỉnh: Điều chỉnh chỉ tiêu; Biểu 03 | STT=TT | Mã=Mã chỉ tiêu | Nội dung chỉ tiêu=Chỉ tiêu | ĐVT=Đơn vị tính
Tự chấm: Tự chấm điểm; Biểu 04 | STT=TT | Điểm tự chấm=Tự chấm
Kết quả khen thưởng: Khen thưởng; Biểu 05 | Hình thức=Hình thức khen thưởng
Nội dung: Nội dung báo cáo; Biểu 06 | ĐVT=Đơn vị tính | Nội dung báo cáo=Trả lời`;

const sheet = (name: string, texts: readonly string[] = []): Sheet => {
  const cells = new Map<number, Cell>(texts.map((value, index) => [index + 1, { value, formula: null, format: "@" }]));
  return { name, state: "visible", rows: new Map([[1, cells]]), merges: [], widths: new Map() };
};

const cases = [
  ...ofBoard.split("\n").map((line) => ["the Board's", boardForms, line] as const),
  ...ofUnit.split("\n").map((line) => ["a unit's", unitForms, line] as const),
];

test.each(cases)("%s %#", (_, forms, line) => {
  const [sheets = "", ...headers] = line.split("|").map((part) => part.trim());
  const [name, names = ""] = sheets.split(":");
  const form = forms.find((each) => each.sheet === name);
  if (form === undefined) throw new Error(`no form ${name ?? ""}`);
  for (const other of names.split(";").map((each) => each.trim()))
    if (other !== "") expect(locateSheet({ sheets: [sheet("Khác"), sheet(other)] }, form)?.name).toBe(other);
  for (const each of headers) {
    const [header = "", spellings = ""] = each.split("=");
    if (form.shape !== "list") throw new Error(`${form.sheet} has no columns`);
    // "Danh hiệu/hình thức" is one spelling: where a bar belongs to it, spellings are divided by semicolons.
    const others = spellings.includes("Danh hiệu") ? spellings.split(";") : spellings.split("/");
    for (const spelling of others.map((one) => one.trim())) {
      const texts = form.columns.map((column) => (column.header === header ? spelling : column.header));
      const column = form.columns.findIndex((one) => one.header === header);
      expect(findHeader(sheet(form.sheet, texts), form)?.columns.get(form.columns[column]?.key ?? "")).toBe(column + 1);
    }
  }
});
