import { slipChange } from "../../../src/app/slips/slip-edits";
import { needsLook, type TakenSlips } from "../../../src/app/slips/take-slips";
import { appendRows } from "../../../src/forms/board/edit-rows";
import { enteredScoreList } from "../../../src/forms/sheets/board/register-lists";
import { boardOf, setCell, smallProvince, type Province } from "../../support/small-province";
import { codes, crossOf, province, rows, scale, scored, slips, take, tax } from "./slips-sample";

/** The Board's workbook after these rows were put under its `Điểm chấm`. */
function withRows({ workbook }: Province, { rows: added }: TakenSlips): Province {
  const place = appendRows(workbook, enteredScoreList, added);
  if ("noPlace" in place) throw new Error("no place");
  const written = [...place.rows].reduce(
    (book, [row, cells]) =>
      [...cells].reduce((each, [column, { value }]) => setCell(each, place.sheet, { row, column, value }), book),
    workbook,
  );
  return { workbook: written, board: boardOf(written) };
}

test("one slip for an agency outside over all clusters, one for each member; who leads or is computed needs none", () => {
  expect([...slips.keys()]).toEqual([tax, ...["C1-01", "C1-02", "C1-03", "K1-01", "K1-02"].map(crossOf)]);
  const text = (path: string): string =>
    JSON.stringify(
      [...slips.get(path)!.sheets[0]!.rows].map(([, cells]) => [...cells.values()].map(({ value }) => value)),
    );
  expect(text(tax)).toContain("CỤC THUẾ TỈNH");
  for (const line of ["C1-01/T5", "C1-03/T5", "K1-02/T5"]) expect(text(tax)).toContain(line);
  expect(text(tax)).not.toContain("/T3");
});

test("a cross slip is anonymous on paper and asks for nobody's own line", () => {
  const paper = JSON.stringify(
    [...slips.get(crossOf("C1-02"))!.sheets[0]!.rows].map(([, cells]) => [...cells.values()].map(({ value }) => value)),
  );
  expect(paper).toContain("CỤM MỘT");
  expect(paper).toMatch(/Phiếu chấm chéo số 0[123]/u);
  expect(paper).toContain("C1-01/T3");
  expect(paper).not.toContain("C1-02");
  expect(paper).not.toContain("T5");
});

test("a slip comes back as rows of its stage, signed by who scored; blank lines are told", () => {
  const taken = take([
    scored(crossOf("C1-02"), [
      ["C1-01/T3", "Điểm", 8.5],
      ["C1-01/T3", "Giải trình", "Chậm"],
      ["C1-03/T3", "Không áp dụng", "x"],
    ]),
    scored(tax, [["C1-01/T5", "Điểm", "4,25"]]),
  ]);
  expect(rows(taken)).toEqual([
    "C1-01|T3|cross|8.5||Chậm|UBND huyện Hai",
    "C1-03|T3|cross||x||UBND huyện Hai",
    "C1-01|T5|board|4.25|||Cục Thuế tỉnh",
  ]);
  expect(taken.slips.map(({ slip, added, blank }) => [slip?.scorer, added, blank])).toEqual([
    ["UBND huyện Hai", 2, 0],
    ["Cục Thuế tỉnh", 1, 4],
  ]);
  expect(taken.slips[1]?.issues.map(({ code }) => code)).toEqual(["number-as-text", "slip-incomplete"]);
  expect(needsLook(taken)).toBe(false);
});

test("the same slips again change nothing, and say nothing", () => {
  const files = [
    scored(crossOf("C1-02"), [
      ["C1-01/T3", "Điểm", 8.5],
      ["C1-03/T3", "Không áp dụng", "x"],
    ]),
  ];
  const after = withRows(province, take(files));
  expect(after.board.scores.map(({ unit, stage, scorer }) => [unit, stage, scorer])).toEqual([
    ["C1-01", "cross", "UBND huyện Hai"],
    ["C1-03", "cross", "UBND huyện Hai"],
  ]);
  const again = take(files, after);
  expect([again.rows, codes(again), again.slips[0]?.unchanged]).toEqual([[], [], 2]);
});

test("points that are there are never written over: other ones are told with the cell that holds them", () => {
  const after = withRows(province, take([scored(crossOf("C1-02"), [["C1-01/T3", "Điểm", 8.5]])]));
  const other = take([scored(crossOf("C1-02"), [["C1-01/T3", "Điểm", 7]])], after);
  expect([other.rows, codes(other)]).toEqual([[], ["slip-conflict H10"]]);
  expect(other.slips[0]?.issues[0]?.params).toMatchObject({
    criterion: "T3",
    entered: 8.5,
    slip: 7,
    cell: after.board.scores[0]?.cell,
  });
  expect(needsLook(other)).toBe(true);
  const peer = take([scored(crossOf("C1-03"), [["C1-01/T3", "Điểm", 7]])], after);
  expect(rows(peer)).toEqual(["C1-01|T3|cross|7|||UBND huyện Ba"]);
});

test("two copies of one slip that differ: the first by name counts, whatever the order of the files", () => {
  const one = { ...scored(crossOf("C1-02"), [["C1-01/T3", "Điểm", 8]]), name: "a.xlsx" };
  const other = { ...scored(crossOf("C1-02"), [["C1-01/T3", "Điểm", 6]]), name: "b.xlsx" };
  expect(rows(take([other, one]))).toEqual(["C1-01|T3|cross|8|||UBND huyện Hai"]);
  expect(take([other, one])).toEqual(take([one, other]));
});

test("a row of Điểm chấm that asks for the points and is blank is filled, not doubled", () => {
  const asking = smallProvince({
    "Thang điểm": scale(),
    "Điểm chấm": "Mã đơn vị | Mã tiêu chí | Giai đoạn | Điểm\nC1-01 | T5 | Thẩm định |\nC1-02 | T5 | Cụm/khối chấm |",
  });
  const taken = take(
    [
      scored(tax, [
        ["C1-01/T5", "Điểm", 4],
        ["C1-02/T5", "Điểm", 3],
      ]),
    ],
    asking,
  );
  const { cells, added } = slipChange(asking, taken);
  expect(cells.map(({ row, value }) => [row, value])).toEqual(
    [
      [asking.board.scores[0]!.cell, 4],
      [asking.board.scores[0]!.cell, "Cục Thuế tỉnh"],
      [asking.board.scores[0]!.cell, { date: "2020-07-01" }],
    ].map(([cell, value]) => [Number(String(cell).slice(1)), value]),
  );
  expect(added.map(({ rows: all }) => all.size)).toEqual([1]);
});
