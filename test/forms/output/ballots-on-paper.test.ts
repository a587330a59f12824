import { consolidateStored } from "../../../src/app/consolidate";
import { nominationsPage } from "../../../src/forms/output/nominations/nominations-page";
import { vi } from "../../../src/text/vi";
import { sheetText } from "../../support/sheet-text";
import { smallProvince } from "../../support/small-province";

const awards = `Danh hiệu/hình thức khen thưởng | Loại | Tỷ lệ phiếu tối thiểu (%) | Tỷ lệ phiếu tính trên | Tỷ lệ dự họp tối thiểu (%) | Số lần bỏ phiếu tối đa
  Bằng khen | Theo công trạng | 80 | Số phiếu hợp lệ | 66,66 | 2`;
const head =
  "Mã đơn vị | Danh hiệu/hình thức | Thứ tự | Lần bỏ phiếu | Số dự họp | Lấy ý kiến bằng văn bản | Phiếu phát ra | Thu về | Hợp lệ | Đồng ý | Tổng thành viên";

function consolidated(rows: string, changes: Readonly<Record<string, string>> = {}) {
  const { board } = smallProvince({ "Khen thưởng": awards, "Kết quả bình xét": `${head}\n${rows}`, ...changes });
  const stored = { submissions: [], clusterSubmissions: [], unreadable: [] };
  return consolidateStored({ board, stored, asOf: "2020-07-15" }).consolidation;
}
const issuesOn = (rows: string) =>
  consolidated(rows)
    .issues.filter(({ place }) => place.sheet === "Kết quả bình xét")
    .map(({ code, place }) => [code, place.cell]);

test("two ballots of one unit: the second counts, both stand on the sheet with attendance and verdict", () => {
  const rows = `C1-01 | Bằng khen | 1 | 1 | 8 | 1 | 9 | 9 | 9 | 5 | 9
    C1-01 | Bằng khen | | 2 | 6 | 3 | 9 | 9 | 9 | 8 | 9`;
  expect(issuesOn(rows)).toEqual([]);
  const text = sheetText(nominationsPage(consolidated(rows), vi));
  expect(text).toContain("✔ Đủ: 8/9 số phiếu hợp lệ, bằng 88,89%, tối thiểu 80%");
  expect(text).toContain("Dự họp 6/9, bằng 66,6667%, tối thiểu 66,66%");
  expect(text).toContain("Lần bỏ phiếu 2");
  expect(text).toContain("CÁC LẦN BỎ PHIẾU");
  expect(text).toContain("✖ Chưa đủ tỷ lệ phiếu");
});

test("what is wrong is told at the ballot's own row", () => {
  expect(
    issuesOn(`C1-01 | Bằng khen | 1 | 1 | 5 | 4 | 9 | 9 | 9 | 9 | 9
      C1-02 | Bằng khen | 2 | 2 | 8 | 1 | 9 | 9 | 9 | 9 | 9
      C1-03 | Bằng khen | 3 | | 8 | | 9 | 9 | 9 | 9 | 9
      C1-03 | Bằng khen | | 2 | 9 | | 9 | 9 | 9 | 9 | 9
      C1-03 | Bằng khen | | 3 | | | 9 | 9 | 9 | 9 | 9`),
  ).toEqual([
    ["ballot-below-quorum", "A5"],
    ["ballots-not-numbered", "A6"],
    ["attendance-impossible", "A7"],
    ["ballot-over-limit", "A9"],
    ["quorum-unknown", "A9"],
  ]);
  const text = sheetText(nominationsPage(consolidated("C1-01 | Bằng khen | 1 | 1 | 5 | 4 | 9 | 9 | 9 | 9 | 9"), vi));
  expect(text).toContain("✖ Không đủ số dự họp, không có giá trị quyết định");
});

test("one ballot without attendance: the sheet is as before", () => {
  const plain = consolidated("C1-01 | Bằng khen | 1 | | | | 9 | 9 | 9 | 8 | 9", {
    "Khen thưởng":
      "Danh hiệu/hình thức khen thưởng | Loại | Tỷ lệ phiếu tối thiểu (%)\n Bằng khen | Theo công trạng | 80",
  });
  expect(sheetText(nominationsPage(plain, vi))).not.toContain("CÁC LẦN BỎ PHIẾU");
});

test("lists of other agencies: on the nomination and, one by one, below", () => {
  const conditions = `Mã | Điều kiện | Loại điều kiện | Hệ quả | Cơ quan xác nhận | Hạn | Đơn vị vi phạm | Ngày nhận | Văn bản
    DK1 | Phòng cháy | Theo xác nhận của cơ quan có thẩm quyền | Không đề nghị | Công an tỉnh | 10/07/2020 | C1-01 | 12/07/2020 | Văn bản 12/TB-CA
    DK2 | Nợ thuế | Theo xác nhận của cơ quan có thẩm quyền | Không đề nghị | Thuế tỉnh | 10/07/2020 | | |
    DK3 | Khiếu kiện | Theo xác nhận của cơ quan có thẩm quyền | Không đề nghị | Thanh tra tỉnh | 20/07/2020 | | |`;
  const rows = `C1-01 | Bằng khen | 1 | 1 | 8 | 1 | 9 | 9 | 9 | 9 | 9
    C1-02 | Bằng khen | 2 | 1 | 8 | 1 | 9 | 9 | 9 | 9 | 9`;
  const round = consolidated(rows, { "Điều kiện": conditions });
  expect(
    round.issues.filter(({ place }) => place.sheet === "Điều kiện").map(({ code, place }) => [code, place.cell]),
  ).toEqual([["list-overdue", "A6"]]);
  const text = sheetText(nominationsPage(round, vi));
  for (const said of [
    "▲ Cần Hội đồng xem xét: DK1. Phòng cháy: không đạt (theo xác nhận của Công an tỉnh, Văn bản 12/TB-CA, nhận ngày 12/07/2020).",
    "… DK2. Nợ thuế: chưa xét được (chưa có xác nhận của Thuế tỉnh).",
    "✔ Đã có, chậm 2 ngày",
    "▲ Chưa có xác nhận, quá hạn 5 ngày",
    "… Chưa có xác nhận",
  ])
    expect(text).toContain(said);
});
