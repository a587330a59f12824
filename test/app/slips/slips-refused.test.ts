import { issueWorkbooks } from "../../../src/app/issue-workbooks";
import { makeSlips } from "../../../src/app/slips/make-slips";
import { slipChange } from "../../../src/app/slips/slip-edits";
import { takeSlips, type TakenSlips } from "../../../src/app/slips/take-slips";
import { inputSheets } from "../../../src/forms/board/input-sheets";
import { vi } from "../../../src/text/vi";
import type { CellValue } from "../../../src/workbook/cell";
import { workbookOf } from "../../../src/workbook/draft";
import { boardOf, fileOf, host, smallProvince, type Province } from "../../support/small-province";
import { codes, crossOf, province, rows, scale, scored, take, tax } from "./slips-sample";

describe("what can't be taken", () => {
  test.each<[string, readonly (readonly [string, string, CellValue])[], string]>([
    ["points above the maximum", [["C1-01/T3", "Điểm", 10.5]], "score-out-of-bounds"],
    ["points below 0", [["C1-01/T3", "Điểm", -1]], "score-out-of-bounds"],
    ["words for points", [["C1-01/T3", "Điểm", "tốt"]], "not-a-number"],
    [
      "a changed maximum",
      [
        ["C1-01/T3", "Điểm", 12],
        ["C1-01/T3", "Điểm chuẩn", 20],
      ],
      "prefilled-changed",
    ],
    [
      "a changed name",
      [
        ["C1-01/T3", "Điểm", 8],
        ["C1-01/T3", "Tên đơn vị", "Đơn vị khác"],
      ],
      "prefilled-changed",
    ],
    [
      "a changed unit",
      [
        ["C1-01/T3", "Điểm", 8],
        ["C1-01/T3", "Mã đơn vị", "C1-02"],
      ],
      "prefilled-changed",
    ],
    [
      "a changed code",
      [
        ["C1-01/T3", "Điểm", 8],
        ["C1-01/T3", "Mã dòng", "C1-02/T3"],
      ],
      "row-unknown",
    ],
  ])("%s", (_, typed, code) => {
    const taken = take([scored(crossOf("C1-02"), typed)]);
    expect(taken.rows).toEqual([]);
    const found = taken.slips[0]?.issues.find((issue) => issue.code === code);
    expect(found?.place).toMatchObject({
      file: crossOf("C1-02"),
      sheet: "Phiếu chấm",
      cell: expect.stringMatching(/^[A-J]\d+$/u),
    });
  });

  test("a maximum that the scale no longer has", () => {
    const changed = smallProvince({ "Thang điểm": scale(12) });
    expect(codes(take([scored(crossOf("C1-02"), [["C1-01/T3", "Điểm", 8]])], changed))).toEqual(["slip-outdated H10"]);
  });

  test("a unit that left the roster, a criterion that left the scale", () => {
    const fewer = smallProvince({
      "Thang điểm": scale().replace("T5", "T6"),
      "Danh sách": `STT | Mã cụm/khối | Mã đơn vị | Tên đơn vị | Loại đơn vị | Vai trò
    2 | C1 | C1-02 | UBND huyện Hai | Huyện | Trưởng`,
    });
    expect(codes(take([scored(crossOf("C1-02"), [["C1-01/T3", "Điểm", 8]])], fewer))).toEqual([
      "unknown-code H10",
      "unknown-code H12",
    ]);
    expect(codes(take([scored(tax, [["C1-02/T5", "Điểm", 3]])], fewer))).toContain("unknown-code H12");
  });

  test("another round's slip, another workbook's, no slip at all, no workbook at all", () => {
    const nextYear = smallProvince({
      "Thang điểm": scale(),
      "Kỳ báo cáo":
        "Tỉnh | Mẫu\nNăm | 2021\nKỳ | 6 tháng đầu năm\nHạn đơn vị tổ chức sơ kết | 30/06/2021\nHạn cụm/khối tổ chức sơ kết | 10/07/2021",
    });
    const reasons = (taken: TakenSlips): unknown =>
      taken.slips.flatMap(({ issues }) => issues.map(({ params }) => (params as { readonly reason?: string }).reason));
    expect(reasons(take([scored(tax, [["C1-01/T5", "Điểm", 3]])], nextYear))).toEqual(["other-round"]);
    expect(
      reasons(
        take([scored(tax, [["C1-01/T5", "Điểm", 3]])], { ...province, board: { ...province.board, kind: "cluster" } }),
      ),
    ).toEqual(["other-workbook"]);
    expect(
      reasons(
        take([fileOf("x.xlsx", province.workbook), { name: "y.xlsx", bytes: new Uint8Array([1]), changed: null }]),
      ),
    ).toEqual(["not-a-slip", "not-a-workbook"]);
  });
});

describe("a blank row that names its scorer already", () => {
  const asking = (scorer: string): Province =>
    smallProvince({
      "Thang điểm": scale(),
      "Điểm chấm": `Mã đơn vị | Mã tiêu chí | Giai đoạn | Điểm | Người chấm\nC1-01 | T5 | Thẩm định | | ${scorer}`,
    });
  const slip = [scored(tax, [["C1-01/T5", "Điểm", 4]])];

  test.each(["Cục Thuế tỉnh", "cục thuế  tỉnh"])(
    "is filled where %s scored on the slip, and keeps the name as it is written",
    (scorer) => {
      const into = asking(scorer);
      const { cells, added } = slipChange(into, take(slip, into));
      expect([cells.map(({ column, value }) => [column, value]), added]).toEqual([
        [
          [4, 4],
          [8, { date: "2020-07-01" }],
        ],
        [],
      ]);
    },
  );

  test("waits for another whom it names: the slip's points get a row of their own", () => {
    const into = asking("Sở Tài chính");
    const { cells, added } = slipChange(into, take(slip, into));
    expect([cells, added.map(({ rows: all }) => all.size)]).toEqual([[], [1]]);
  });

  test("goes before a row that names nobody", () => {
    const into = smallProvince({
      "Thang điểm": scale(),
      "Điểm chấm":
        "Mã đơn vị | Mã tiêu chí | Giai đoạn | Điểm | Người chấm\nC1-01 | T5 | Thẩm định | | \nC1-01 | T5 | Thẩm định | | Cục Thuế tỉnh",
    });
    expect(slipChange(into, take(slip, into)).cells.map(({ row }) => row)).toEqual([6, 6]);
  });
});

test("in a cluster's own workbook agencies score for the cluster", () => {
  const { books } = makeSlips({
    board: { ...province.board, kind: "cluster" },
    cluster: "C1",
    nominated: new Set(),
    each: null,
    issued: "2020-06-01",
  });
  const [first] = books;
  const book = workbookOf(first!.draft());
  const taken = takeSlips(
    {
      board: { ...province.board, kind: "cluster" },
      files: [scored(first!.path, [["C1-02/T5", "Điểm", 5]], book)],
      day: "2020-07-01",
    },
    host,
  );
  expect(rows(taken)).toEqual(["C1-02|T5|cluster|5|||Cục Thuế tỉnh"]);
});

test("an issued cluster workbook waits for the agency that the scale names, and its slip fills these rows", () => {
  const own = issueWorkbooks({
    board: province.board,
    inputs: inputSheets(province.workbook),
    cluster: "C1",
    unit: null,
    texts: vi,
    issued: "2020-06-01",
  }).find(({ path }) => path.endsWith("_C1.xlsx"))!;
  const workbook = workbookOf(own.draft());
  const into: Province = { workbook, board: boardOf(workbook) };
  expect(into.board.scores.map(({ unit, criterion, scorer }) => [unit, criterion, scorer].join(" "))).toEqual([
    "C1-01 T3 UBND huyện Hai",
    "C1-01 T5 Cục Thuế tỉnh",
    "C1-02 T3 UBND huyện Một",
    "C1-02 T5 Cục Thuế tỉnh",
    "C1-03 T3 UBND huyện Một",
    "C1-03 T5 Cục Thuế tỉnh",
  ]);
  const [first] = makeSlips({
    board: into.board,
    cluster: "C1",
    each: null,
    nominated: new Set(),
    issued: "2020-06-01",
  }).books;
  const { cells, added } = slipChange(
    into,
    take([scored(first!.path, [["C1-02/T5", "Điểm", 4.5]], workbookOf(first!.draft()))], into),
  );
  expect([cells.map(({ row, column, value }) => [row, column, value]), added]).toEqual([
    [
      [8, 4, 4.5],
      [8, 8, { date: "2020-07-01" }],
    ],
    [],
  ]);
});
