import { smallProvince } from "../../support/small-province";

const header = "Mã hồ sơ | Tên hồ sơ | Cấp | Bắt buộc | Biểu | Kỳ | Hạn | Áp dụng";

function documentsIn(rows: string) {
  return smallProvince({ "Danh mục hồ sơ": `${header}\n${rows}` }).board.documents;
}

test("with both columns blank a document has no rows, as in sheets that lack the columns", () => {
  const rows = "BC | Báo cáo | Đơn vị | Bắt buộc | | | |";
  const plain = [{ code: "BC", name: "Báo cáo", level: "unit", required: true, sheet: null }];
  expect(documentsIn(rows)).toEqual(plain);
  const older = "Mã hồ sơ | Tên hồ sơ | Cấp | Bắt buộc | Biểu\nBC | Báo cáo | Đơn vị | Bắt buộc |";
  expect(smallProvince({ "Danh mục hồ sơ": older }).board.documents).toEqual(plain);
});

test("rows of one code are one document, in the place of the first, with the cells of Áp dụng", () => {
  const rows = `HS | Hồ sơ A | Đơn vị | Bắt buộc | | | 20/06/2020 | Sở; C1
    BC | Báo cáo | Đơn vị | Bắt buộc | | | |
    HS | Hồ sơ B | Đơn vị | Nếu có | Nội dung | | | -Sở`;
  const [first, second, ...others] = documentsIn(rows);
  expect(first).toMatchObject({ code: "HS", name: "Hồ sơ A", required: true, sheet: null });
  expect(first?.rows).toMatchObject([
    { name: "Hồ sơ A", due: "2020-06-20", scope: { include: ["Sở", "C1"], exclude: [] } },
    { name: "Hồ sơ B", required: false, sheet: "Nội dung", due: null, scope: { include: [], exclude: ["Sở"] } },
  ]);
  expect(first?.rows?.map(({ cell }) => cell.replace(/\d+/u, ""))).toEqual(["H", "H"]);
  expect(second?.code).toBe("BC");
  expect(others).toEqual([]);
});

test("rows that other kinds of round ask for take no part", () => {
  const rows = `HS | Hồ sơ | Đơn vị | Bắt buộc | | Cả năm | 20/11/2020 |
    HS | Hồ sơ | Đơn vị | Bắt buộc | | 6 tháng | 20/06/2020 |`;
  expect(documentsIn(rows).map((document) => document.rows?.map(({ due }) => due))).toEqual([["2020-06-20"]]);
});

test("what is no day is told at its cell and counts as blank", () => {
  const { board } = smallProvince({
    "Danh mục hồ sơ": `${header}\nHS | Hồ sơ | Đơn vị | Bắt buộc | | | sớm | Sở`,
  });
  expect(board.documents[0]?.rows?.[0]?.due).toBeNull();
  expect(board.issues).toMatchObject([{ code: "not-a-date", place: { sheet: "Danh mục hồ sơ" } }]);
});
