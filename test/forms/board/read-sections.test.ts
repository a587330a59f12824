import { smallProvince } from "../../support/small-province";

const header = "Mã cụm/khối | Mục | Tên mục | Điểm tối đa | Điểm tối thiểu";

test("each row of Mục điểm is a section with its limits; a blank limit is none, 0 is one", () => {
  const { board } = smallProvince({
    "Mục điểm": `${header}
      * | A | Phát triển | 60 | 10
      C1 | A/I | Kinh tế | 0 |
      C1 | | Không có mục | 5 |`,
  });
  expect(board.sections).toMatchObject([
    { cluster: "*", path: "A", name: "Phát triển", max: 60, lowest: 10, cell: "B5" },
    { cluster: "C1", path: "A/I", name: "Kinh tế", max: 0, lowest: null, cell: "B6" },
  ]);
  expect(board.issues).toMatchObject([{ code: "board-blank", place: { sheet: "Mục điểm", cell: "B7" } }]);
});

test("a path that is none is told at its cell and makes no section", () => {
  const { board } = smallProvince({ "Mục điểm": `${header}\n* | A//1 | Kinh tế | 60 |` });
  expect(board.sections).toEqual([]);
  expect(board.issues).toMatchObject([
    { code: "scale-undefined", place: { sheet: "Mục điểm" }, params: { raw: "A//1", reason: "empty-part" } },
  ]);
});
