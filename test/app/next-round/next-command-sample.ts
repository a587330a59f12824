import { writeFileSync } from "node:fs";
import { runConsolidate } from "../../../src/cli/commands/consolidate";
import { runNext } from "../../../src/cli/commands/next";
import { nodeHost } from "../../../src/hosts/node/node-host";
import type { CellValue } from "../../../src/workbook/cell";
import type { WorkbookDraft } from "../../../src/workbook/draft";
import { commandDesk } from "../../support/command-desk";
import { smallForms } from "../../support/marking/marked-forms";
import { smallProvince } from "../../support/small-province";
import { drawnAgain } from "../rounds/changed-round";

export const { folder, at, desk, said, bytesOf, read, takeAway } = commandDesk("next");

export const year20 = { year: 2020, kind: "year" } as const;

const province = smallProvince({
  "Danh mục hồ sơ": `Mã hồ sơ | Tên hồ sơ | Cấp | Bắt buộc | Biểu | Hạn | Áp dụng
    BC | Báo cáo sơ kết | Đơn vị | Bắt buộc | | 25/06/2020 | Sở
    BC | Báo cáo sơ kết | Đơn vị | Bắt buộc | | | -Sở
    BIEU | Biểu chỉ tiêu và kết quả | Đơn vị | Bắt buộc | Kết quả | |
    DC | Bản điều chỉnh | Đơn vị | Nếu có | Điều chỉnh | |
    C-BC | Báo cáo cụm | Cụm/khối | Bắt buộc | Báo cáo cụm | |`,
  "Điều kiện": `Mã | Điều kiện | Loại điều kiện | Hệ quả | Cơ quan xác nhận | Hạn | Đơn vị vi phạm | Ngày nhận | Văn bản | Đơn vị đã hỏi
    DK1 | Không bị kỷ luật | Theo xác nhận của cơ quan có thẩm quyền | Không đề nghị | | 10/07/2020 | C1-03 | 08/07/2020 | 12/BC-UBKT | C1-02; C1-03
    DK2 | Không có đơn thư | Theo xác nhận của cơ quan có thẩm quyền | Không đề nghị | Thanh tra tỉnh | 10/07/2020 | | | |`,
  "Khen thưởng": `Danh hiệu/hình thức khen thưởng | Loại | Đến ngày
    Bằng khen | Theo công trạng |
    Cờ cũ | Theo công trạng | 31/12/2019
    Cờ nay | Theo công trạng | 31/12/2020`,
  "Danh sách": `STT | Mã cụm/khối | Mã đơn vị | Tên đơn vị | Loại đơn vị | Vai trò | Được gia hạn đến | Lý do gia hạn | Miễn báo cáo (lý do) | Đến ngày | Đơn vị kế thừa
    1 | C1 | C1-01 | UBND huyện Một | Huyện | Trưởng | | | | |
    2 | C1 | C1-02 | UBND huyện Hai | Huyện | Phó | 05/07/2020 | Bão | | |
    3 | C1 | C1-03 | UBND huyện Ba | Huyện | Thành viên | | | | 31/12/2020 | C1-01
    1 | K1 | K1-01 | Sở Một | Sở | Trưởng | | | Mới lập | |
    2 | K1 | K1-02 | Sở Hai | Sở | Phó | | | | |`,
  "Ý kiến điều chỉnh": `Mã đơn vị | Mã | Lần | Ý kiến Hội đồng
    C1-02 | A1 | 1 | Đồng ý`,
  "Kết quả bình xét": `Mã đơn vị | Danh hiệu/hình thức | Thứ tự
    C1-02 | Bằng khen | 1`,
});

/** A sheet of the person's own, with formulas that look into other sheets. */
function withOwnSheet(draft: WorkbookDraft): WorkbookDraft {
  const [pattern] = draft.sheets;
  const cell = (value: CellValue, formula: string | null = null) => ({
    value,
    formula,
    note: null,
    style: [...pattern!.rows.values()][0]!.get(1)!.style,
  });
  const rows = new Map([
    [
      1,
      new Map([
        [1, cell("Theo dõi riêng")],
        [2, cell(42)],
      ]),
    ],
    [
      2,
      new Map([
        [1, cell(3, "COUNTA('Sổ theo dõi nhận báo cáo'!A5:A200)")],
        [2, cell(4, "A2+1")],
      ]),
    ],
    [
      3,
      new Map([
        [1, cell("UBND huyện Một", "'Danh sách'!D5")],
        [2, cell(9.5, "'Bảng điểm'!F10")],
      ]),
    ],
    [4, new Map([[1, cell(5, "SUM(1,4)")]])],
  ]);
  const own = { ...pattern!, name: "Việc riêng", rows, merges: [], filter: null, validations: [], conditions: [] };
  return { ...draft, sheets: [own, ...draft.sheets] };
}

/** The six months of the small province, consolidated, with a sheet of the person's own, as `h1.xlsx`. */
export async function sixMonths(): Promise<void> {
  const [form] = smallForms().filter(({ name }) => name === "C1-02.xlsx");
  writeFileSync(at("in.xlsx"), await nodeHost.writeWorkbook(form!.draft()));
  writeFileSync(at("board.xlsx"), await nodeHost.writeWorkbook(withOwnSheet(drawnAgain(province.workbook))));
  await runConsolidate(desk, at("board.xlsx"), {
    in: [at("in.xlsx")],
    out: at("h1.xlsx"),
    asOf: null,
    received: null,
    json: null,
    dryRun: false,
  });
  await runNext(desk, at("h1.xlsx"), { next: year20, out: at("year.xlsx"), asOf: null, dryRun: false });
}
