import { issueWorkbooks } from "../../../src/app/issue-workbooks";
import { makeSlips } from "../../../src/app/slips/make-slips";
import { slipChange } from "../../../src/app/slips/slip-edits";
import { needsLook, takeSlips, type TakenSlips } from "../../../src/app/slips/take-slips";
import type { GivenFile } from "../../../src/app/host";
import { appendRows } from "../../../src/forms/board/edit-rows";
import { enteredScoreList } from "../../../src/forms/sheets/board/register-lists";
import { findHeader } from "../../../src/forms/reading/find-header";
import { slipList } from "../../../src/forms/slip/slip-list";
import { inputSheets } from "../../../src/forms/board/input-rows";
import { vi } from "../../../src/text/vi";
import type { CellValue } from "../../../src/workbook/cell";
import { workbookOf } from "../../../src/workbook/draft";
import type { Workbook } from "../../../src/workbook/sheet";
import { boardOf, fileOf, host, setCell, smallProvince, typeInto, type Province } from "../../support/small-province";

const scale = (
  max = 10,
): string => `Mã cụm/khối | Mục | Mã tiêu chí | Tiêu chí | Điểm chuẩn | Cách chấm | Chỉ tiêu | Mã hồ sơ | Điểm mỗi lần | Cơ quan chấm
    * | I | T1 | Thu ngân sách | 10 | Tỷ lệ | A1 | | |
    * | II | T3 | Hoạt động cụm | ${max} | Chấm trực tiếp | | | | Trưởng cụm, khối
    * | II | T5 | Nộp thuế | 5 | Chấm trực tiếp | | | | Cục Thuế tỉnh`;

const province = smallProvince({ "Thang điểm": scale() });

function slipsOf({ board }: Province, each: number | null = null): ReadonlyMap<string, Workbook> {
  const { books } = makeSlips({ board, cluster: null, each, issued: "2020-06-01" });
  return new Map(books.map(({ path, draft }) => [path, workbookOf(draft())]));
}

const slips = slipsOf(province);
const crossOf = (unit: string): string => `${unit.split("-")[0]}/Phiếu chấm chéo - ${unit}.xlsx`;
const tax = "Cơ quan chấm/Phiếu chấm 01 - Cục Thuế tỉnh.xlsx";

/** The slip with these typed into it: line, header, value. */
function scored(
  path: string,
  typed: readonly (readonly [line: string, header: string, value: CellValue])[],
  book: Workbook = slips.get(path)!,
): GivenFile {
  const filled = typed.reduce((workbook, [line, header, value]) => {
    const sheet = workbook.sheets.find(({ name }) => name === slipList.sheet)!;
    const columns = findHeader(sheet, slipList)!.columns;
    const row = [...sheet.rows].find(([, cells]) => cells.get(columns.get("code")!)?.value === line)?.[0];
    const column = columns.get(slipList.columns.find((each) => each.header === header)!.key);
    if (row === undefined || column === undefined) throw new Error(`no ${line} or ${header}`);
    return setCell(workbook, slipList.sheet, { row, column, value });
  }, book);
  return fileOf(path, typeInto(filled, []));
}

const take = (files: readonly GivenFile[], { board }: Province = province): TakenSlips =>
  takeSlips({ board, files, day: "2020-07-01" }, host);
const codes = (taken: TakenSlips): readonly string[] =>
  taken.slips.flatMap(({ issues }) =>
    issues
      .filter(({ code }) => code !== "slip-incomplete")
      .map(({ code, place }) => `${code} ${place.cell ?? ""}`.trim()),
  );
const rows = ({ rows: taken }: TakenSlips): readonly string[] =>
  taken.map(({ unit, criterion, stage, points, notApplicable, explanation, scorer }) =>
    [unit, criterion, stage, points, notApplicable, explanation, scorer].map((value) => value ?? "").join("|"),
  );

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
  const [first] = makeSlips({ board: into.board, cluster: "C1", each: null, issued: "2020-06-01" }).books;
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
