import { boardOf, issuedTo, smallProvince } from "../../support/small-province";

const province = smallProvince({
  "Điều kiện": `Mã | Điều kiện | Mã cụm/khối | Loại điều kiện | Phạm vi | Ngưỡng | Hệ quả | Đơn vị vi phạm | Ghi chú
    DK1 | Kỷ luật | * | Theo xác nhận của cơ quan có thẩm quyền | | | Không đề nghị | C1-01; K1-01 | Theo báo cáo số 1
    DK2 | Khiếu kiện | | Theo xác nhận của cơ quan có thẩm quyền | | | Không đề nghị | K1-01 | Theo báo cáo số 2
    DK3 | Tai nạn | | Theo xác nhận của cơ quan có thẩm quyền | | | Không đề nghị | C1-02; C1 | Theo báo cáo số 3
    DK4 | Chậm nộp | | Theo xác nhận của cơ quan có thẩm quyền | | | Không đề nghị | Không có | Theo báo cáo số 4
    DK5 | Của khối khác | K1 | Theo xác nhận của cơ quan có thẩm quyền | | | Không đề nghị | K1-01 |
    DK6 | Của hai nơi | K1; C1 | Gửi báo cáo chậm | | | Không đề nghị | |
    DK7 | Mục có | | Điểm mục hoặc tiêu chí tối thiểu (%) | II | 50 | Không đề nghị | |
    DK8 | Tiêu chí có | | Điểm mục hoặc tiêu chí tối thiểu (%) | T3 | 50 | Không đề nghị | |
    DK9 | Mục không có | | Điểm mục hoặc tiêu chí tối thiểu (%) | IX | 50 | Không đề nghị | |`,
  "Thang điểm": `Mã cụm/khối | Mục | Mã tiêu chí | Tiêu chí | Điểm chuẩn | Cách chấm
    C1 | II | T3 | Hoạt động cụm | 10 | Chấm trực tiếp`,
  "Xếp loại": `Xếp loại | Từ điểm (%) | Tỷ lệ tối đa (%) | Mã cụm/khối
    Xuất sắc | 90 | 20 |
    Xuất sắc | 85 | 30 | K1
    Khá | 50 | | C1`,
});

const asked = smallProvince({
  "Điều kiện": `Mã | Điều kiện | Loại điều kiện | Hệ quả | Cơ quan xác nhận | Hạn | Đơn vị vi phạm | Ngày nhận | Văn bản | Đơn vị đã hỏi
    DK1 | Phòng cháy | Theo xác nhận của cơ quan có thẩm quyền | Không đề nghị | Công an tỉnh | 10/07/2020 | K1-01 | 09/07/2020 | 12/TB: K1-01 | C1-01; K1-01
    DK2 | Nợ thuế | Theo xác nhận của cơ quan có thẩm quyền | Không đề nghị | Thuế tỉnh | 10/07/2020 | K1-01 | 09/07/2020 | 13/TB: K1-01 | K1-01; K1-02
    DK3 | Khiếu kiện | Theo xác nhận của cơ quan có thẩm quyền | Không đề nghị | Thanh tra tỉnh | 10/07/2020 | C1-01 | 09/07/2020 | 14/TB: C1-01 | C1-01`,
});

test("a list that was asked about others alone is not in for this cluster; what it says of others is not told", () => {
  const { conditions } = boardOf(issuedTo(asked, "_C1"));
  expect(
    conditions.map(({ violators, list: { asked: units, receivedOn, paper } }) => [violators, units, receivedOn, paper]),
  ).toEqual([
    [[], ["C1-01"], "2020-07-09", null],
    [null, [], null, null],
    [["C1-01"], ["C1-01"], "2020-07-09", "14/TB: C1-01"],
  ]);
});

const [cluster] = [issuedTo(province, "_C1")];

/** Rows of an input list below its header, each by the given columns. */
function rowsOf(name: string, header: string, ...wanted: readonly string[]): readonly (readonly unknown[])[] {
  const sheet = cluster.sheets.find((each) => each.name === name)!;
  const rows = [...sheet.rows].map(([, cells]) => cells);
  const start = rows.findIndex((cells) => [...cells.values()].some(({ value }) => value === header));
  const columns = wanted.map((text) => [...rows[start]!].find(([, { value }]) => value === text)?.[0] ?? 0);
  return rows
    .slice(start + 1)
    .map((cells) => columns.map((column) => cells.get(column)?.value ?? null))
    .filter((values) => values[0] !== null);
}

test("a cluster gets the conditions that concern it, and of those found by an authority its own units alone", () => {
  expect(rowsOf("Điều kiện", "Điều kiện", "Mã", "Đơn vị vi phạm", "Ghi chú")).toEqual([
    // With others' codes the note goes, too: it may tell of them.
    ["DK1", "C1-01", null],
    ["DK2", "Không", null],
    ["DK3", "C1-02; C1", "Theo báo cáo số 3"],
    ["DK4", "Không có", "Theo báo cáo số 4"],
    ["DK6", null, null],
    ["DK7", null, null],
    ["DK8", null, null],
  ]);
});

test("classes of every cluster and its own, none of another", () => {
  expect(rowsOf("Xếp loại", "Xếp loại", "Xếp loại", "Từ điểm (%)")).toEqual([
    ["Xuất sắc", 90],
    ["Khá", 50],
  ]);
});

test("conditions on any line, on every line of a section and on a section above its lines are its own, too", () => {
  const wide = smallProvince({
    "Điều kiện": `Mã | Điều kiện | Loại điều kiện | Phạm vi | Ngưỡng | Hệ quả
      DK1 | Mọi tiêu chí | Điểm mục hoặc tiêu chí tối thiểu (%) | * | 50 | Không đề nghị
      DK2 | Từng tiêu chí | Điểm mục hoặc tiêu chí tối thiểu (%) | V/* | 50 | Không đề nghị
      DK3 | Mục trên | Điểm mục hoặc tiêu chí tối thiểu (%) | V | 50 | Không đề nghị
      DK4 | Không có 0 điểm | Không tiêu chí nào 0 điểm | V/1 | | Không đề nghị
      DK5 | Mục nơi khác | Không tiêu chí nào 0 điểm | IX/1 | | Không đề nghị
      DK6 | Mục nơi khác | Điểm mục hoặc tiêu chí tối thiểu (%) | IX/* | 50 | Không đề nghị`,
    "Thang điểm": `Mã cụm/khối | Mục | Mã tiêu chí | Tiêu chí | Điểm chuẩn | Cách chấm
      C1 | V/1 | T3 | Hoạt động cụm | 10 | Chấm trực tiếp
      K1 | IX/1 | T9 | Hoạt động khối | 10 | Chấm trực tiếp`,
    "Mục điểm": `Mã cụm/khối | Mục | Tên mục | Điểm tối đa
      C1 | V | Phong trào | 10
      K1 | IX | Phong trào | 10`,
  });
  expect(boardOf(issuedTo(wide, "_C1")).conditions.map(({ code }) => code)).toEqual(["DK1", "DK2", "DK3", "DK4"]);
});
