import { severityOf } from "../../../src/domain/issue";
import type { CellValue } from "../../../src/workbook/cell";
import type { Workbook } from "../../../src/workbook/sheet";
import { readPairs } from "../../../src/forms/reading/read-pairs";
import { clusterCoverSheet } from "../../../src/forms/sheets/cluster/cluster-cover-sheet";
import { parseAddress } from "../../../src/workbook/address";
import { fileOf, issuedTo, setCell, smallProvince, typeInto, wellFilled } from "../../support/small-province";
import { run, steady, told, typeRow, written } from "./returned-cluster";

const province = smallProvince();
const codes = [
  "earlier-entry-missing",
  "earlier-entry-changed",
  "board-entry-differs",
  "not-for-cluster",
  "own-score",
  "unknown-code",
] as const;

type Scores = readonly (readonly CellValue[])[];

function returned(scores: Scores, more: (workbook: Workbook) => Workbook = (workbook) => workbook): Workbook {
  return more(
    scores.reduce<Workbook>(
      (book, line, row) =>
        line.reduce<Workbook>(
          (one, value, column) => setCell(one, "Điểm chấm", { row: row + 5, column: column + 1, value }),
          book,
        ),
      issuedTo(province, "_C1"),
    ),
  );
}

function coverOf(workbook: Workbook, key: string, value: CellValue): Workbook {
  const { cells } = readPairs(workbook.sheets.find(({ name }) => name === "Thông tin chung")!, clusterCoverSheet);
  return setCell(workbook, "Thông tin chung", { ...parseAddress(cells.get(key)!)!, value });
}

const first = fileOf(
  "C1/_C1.xlsx",
  returned(
    [
      ["C1-01", "T3", "Cụm/khối chấm", 8.5, null, null, "C1-02"],
      ["C1-02", "T3", "Cụm/khối chấm", 7, null, null, "C1-01"],
      ["C1-03", "T3", "Chấm chéo", 6, null, null, "C1-01"],
      ["C1-03", "T3", "Chấm chéo", 5, null, null, "C1-02"],
    ],
    (book) =>
      coverOf(setCell(book, "Báo cáo cụm", { row: 5, column: 4, value: "Đã tổ chức" }), "documentNumber", "12/BC"),
  ),
  "2020-07-06T09:00:00",
);
const second = fileOf(
  "C1/_C1 (2).xlsx",
  returned([
    ["C1-01", "T3", "Cụm/khối chấm", 9, null, null, "C1-02"],
    ["C1-03", "T3", "Chấm chéo", 5, null, null, "C1-02"],
  ]),
  "2020-07-09T09:00:00",
);

describe("a later return of a cluster", () => {
  test("that lacks what an earlier one had is told so, entry by entry; what it says otherwise likewise", () => {
    const ran = run(province.workbook, [second, first]);
    const entry = (what: string, unit: string | null, code: string, stage: string | null) => ({
      what,
      unit,
      code,
      stage,
      version: null,
    });
    expect(told(ran, ...codes)).toEqual([
      [
        "earlier-entry-missing",
        "C1/_C1 (2).xlsx",
        "Thông tin chung",
        null,
        {
          ...entry("cover", null, "Số ký hiệu", null),
          old: "12/BC",
          file: "C1/_C1.xlsx",
          cell: expect.any(String) as string,
        },
      ],
      [
        "earlier-entry-missing",
        "C1/_C1 (2).xlsx",
        "Báo cáo cụm",
        null,
        { ...entry("report", null, "N1", null), old: "Đã tổ chức", file: "C1/_C1.xlsx", cell: "D5" },
      ],
      [
        "earlier-entry-changed",
        "C1/_C1 (2).xlsx",
        "Điểm chấm",
        "D5",
        { ...entry("score", "C1-01", "T3", "cluster"), old: 8.5, new: 9, file: "C1/_C1.xlsx" },
      ],
      [
        "earlier-entry-missing",
        "C1/_C1 (2).xlsx",
        "Điểm chấm",
        null,
        { ...entry("score", "C1-02", "T3", "cluster"), old: 7, file: "C1/_C1.xlsx", cell: "D6" },
      ],
      [
        "earlier-entry-missing",
        "C1/_C1 (2).xlsx",
        "Điểm chấm",
        null,
        { ...entry("score", "C1-03", "T3", "cross"), old: 6, file: "C1/_C1.xlsx", cell: "D7" },
      ],
    ]);
    expect(ran.stored.clusterSubmissions.flatMap(({ scores }) => scores.map(({ points }) => points)).sort()).toEqual([
      5, 5, 6, 7, 8.5, 9,
    ]);
  });

  test("tells the same on its own output, in one run or two, with or without the files", () => {
    const both = run(province.workbook, [first, second]);
    const inTwo = run(written(province.workbook, run(province.workbook, [first])), [second]);
    expect({ ...(steady(inTwo) as object), files: 0 }).toEqual({ ...(steady(both) as object), files: 0 });
    const out = written(province.workbook, both);
    expect(steady(run(out, [first, second]))).toEqual(steady(both));
    expect(steady(run(out, []))).toEqual({ ...(steady(both) as object), files: [] });
  });

  test("where the Board has its own row the matter is settled", () => {
    const settled = typeRow(
      province.workbook,
      "Điểm chấm",
      { "Mã đơn vị": "C1-02", "Mã tiêu chí": "T3", "Giai đoạn": "Cụm/khối chấm" },
      { Điểm: 7 },
    );
    expect(
      told(run(settled, [first, second]), "earlier-entry-missing").map(
        ([, , , , params]) => (params as { unit: string }).unit,
      ),
    ).toEqual([null, null, "C1-03"]);
  });

  test("an earlier return that was sent back loses nothing", () => {
    const sentBack = typeRow(
      province.workbook,
      "Sổ theo dõi nhận báo cáo",
      { "Mã đơn vị/cụm": "C1" },
      { "Tên tệp": "C1/_C1.xlsx", "Tình trạng": "Đề nghị hoàn thiện" },
    );
    expect(told(run(sentBack, [first, second]), "earlier-entry-missing", "earlier-entry-changed")).toEqual([]);
  });
});

test("where Board and cluster entered the same thing differently both are named, and the Board's counts", () => {
  const board = typeRow(
    province.workbook,
    "Điểm chấm",
    { "Mã đơn vị": "C1-01", "Mã tiêu chí": "T3", "Giai đoạn": "Cụm/khối chấm" },
    { Điểm: 8 },
  );
  const ran = run(board, [second]);
  expect(told(ran, "board-entry-differs")).toEqual([
    [
      "board-entry-differs",
      "C1/_C1 (2).xlsx",
      "Điểm chấm",
      "D5",
      { what: "score", unit: "C1-01", code: "T3", stage: "cluster", version: null, held: 8, sent: 9 },
    ],
  ]);
  expect(ran.consolidation.scores.find(({ unit, stage }) => unit === "C1-01" && stage === "cluster")?.points).toBe(8);
});

test("who scored across is known by code and by name", () => {
  const across = {
    "Mã đơn vị": "C1-03",
    "Mã tiêu chí": "T3",
    "Giai đoạn": "Chấm chéo",
    "Người chấm": "UBND huyện Hai",
  };
  const board = typeRow(province.workbook, "Điểm chấm", across, { Điểm: 4 });
  expect(told(run(board, [second]), "board-entry-differs").map(([, , , , params]) => params)).toMatchObject([
    { unit: "C1-03", stage: "cross", held: 4, sent: 5 },
  ]);
  const byName = fileOf(
    "C1/_C1 (3).xlsx",
    returned([
      ["C1-01", "T3", "Cụm/khối chấm", 9],
      ["C1-03", "T3", "Chấm chéo", 5, null, null, "ubnd huyện hai"],
    ]),
    "2020-07-09T10:00:00",
  );
  expect(told(run(province.workbook, [second, byName]), "earlier-entry-missing")).toEqual([]);
});

test("what is not the cluster's to enter, its own score and codes that nobody knows are told, never dropped without a word", () => {
  const opinion = (book: Workbook) =>
    [["C1-02", "A1", 1, "Thống nhất", "Đồng ý"]].reduce<Workbook>(
      (each, line) =>
        line.reduce<Workbook>(
          (one, value, column) => setCell(one, "Ý kiến điều chỉnh", { row: 5, column: column + 1, value }),
          each,
        ),
      book,
    );
  const rows: Scores = [
    ["C1-02", "T3", "Thẩm định", 9],
    ["C1-03", "T3", "Điểm chính thức", 10],
    ["C1-03", "T3", "Thẩm định", null],
    ["C1-01", "T3", "Cụm/khối chấm", 10, null, null, "C1-01"],
    ["C1-01", "T99", "Cụm/khối chấm", 1],
    ["C1-02", "T3", null, 4],
  ];
  const file = fileOf("C1/_C1.xlsx", returned(rows, opinion), "2020-07-08T09:00:00");
  const ran = run(province.workbook, [
    file,
    fileOf("C1/C1-01.xlsx", typeInto(issuedTo(province, "C1-01"), wellFilled("C1-01"))),
  ]);
  expect(
    told(ran, ...codes, "required-blank")
      .filter(([, file]) => file === "C1/_C1.xlsx")
      .map(([code, , sheet, cell, params]) => [code, sheet, cell, params]),
  ).toEqual([
    ["not-for-cluster", "Điểm chấm", "C5", { label: "Giai đoạn", raw: "Thẩm định", unit: "C1-02", criterion: "T3" }],
    [
      "not-for-cluster",
      "Điểm chấm",
      "C6",
      { label: "Giai đoạn", raw: "Điểm chính thức", unit: "C1-03", criterion: "T3" },
    ],
    ["required-blank", "Điểm chấm", "C10", { label: "Giai đoạn" }],
    ["own-score", "Điểm chấm", "D8", { criterion: "T3" }],
    ["unknown-code", "Điểm chấm", "D9", { label: "Mã tiêu chí", raw: "T99" }],
    [
      "not-for-cluster",
      "Ý kiến điều chỉnh",
      "A5",
      { label: "Ý kiến Hội đồng", raw: "Đồng ý", unit: "C1-02", criterion: "A1" },
    ],
  ]);
  expect(steady(run(written(province.workbook, ran), []))).toEqual({ ...(steady(ran) as object), files: [] });
});

test("a nomination that a later return lacks, or puts elsewhere, is told", () => {
  const nominated = (units: readonly (readonly [string, number])[]) =>
    units.reduce(
      (book, [unit, order]) =>
        typeRow(
          book,
          "Kết quả bình xét",
          { "Mã đơn vị": unit, "Danh hiệu/hình thức": "Bằng khen" },
          { "Thứ tự": order },
        ),
      issuedTo(province, "_C1"),
    );
  const ran = run(province.workbook, [
    fileOf(
      "C1/_C1.xlsx",
      nominated([
        ["C1-01", 1],
        ["C1-02", 2],
      ]),
      "2020-07-06T09:00:00",
    ),
    fileOf("C1/_C1 (2).xlsx", nominated([["C1-02", 1]]), "2020-07-08T09:00:00"),
  ]);
  expect(
    told(ran, "earlier-entry-missing", "earlier-entry-changed").map(([code, , sheet, , params]) => [
      code,
      sheet,
      params,
    ]),
  ).toMatchObject([
    ["earlier-entry-missing", "Kết quả bình xét", { what: "nomination", unit: "C1-01", code: "Bằng khen", old: 1 }],
    [
      "earlier-entry-changed",
      "Kết quả bình xét",
      { what: "nomination", unit: "C1-02", code: "Bằng khen", old: 2, new: 1 },
    ],
  ]);
});

test("a scorer whose name is nearly a member's is asked for at its row; a person's name is nobody's", () => {
  const rows: Scores = [
    ["C1-01", "T3", "Cụm/khối chấm", 9, null, null, "UBND huyên Một"],
    ["C1-02", "T3", "Cụm/khối chấm", 9, null, null, "Nguyễn Thị Một"],
    ["C1-03", "T3", "Cụm/khối chấm", 9, null, null, "UBND huyện Một"],
  ];
  expect(told(run(province.workbook, [fileOf("C1/_C1.xlsx", returned(rows))]), "name-near")).toEqual([
    [
      "name-near",
      "C1/_C1.xlsx",
      "Điểm chấm",
      "D5",
      { label: "Người chấm", raw: "UBND huyên Một", likely: "UBND huyện Một", unit: "C1-01" },
    ],
  ]);
});

describe("two valid files of one cluster", () => {
  const files = (one: Workbook, other: Workbook) => [
    fileOf("C1/_C1.xlsx", one, "2020-07-06T09:00:00"),
    fileOf("C1/_C1 (2).xlsx", other, "2020-07-09T09:00:00"),
  ];
  const parts = (one: Workbook, other: Workbook): unknown =>
    told(run(province.workbook, files(one, other)), "earlier-entry-missing", "earlier-entry-changed").map(
      ([code, , sheet, , params]) => [
        code,
        sheet,
        (params as { code: string; part?: string }).code,
        (params as { part?: string }).part ?? null,
      ],
    );
  const issued = issuedTo(province, "_C1");

  test("each cell of a row that they say differently is told as a warning: reasons, votes, sections, cover", () => {
    const rows = (points: number, reason: string): Workbook =>
      typeRow(
        typeRow(
          issued,
          "Điểm chấm",
          { "Mã đơn vị": "C1-02", "Mã tiêu chí": "T3", "Giai đoạn": "Cụm/khối chấm" },
          { Điểm: points, "Giải trình": reason },
        ),
        "Kết quả bình xét",
        { "Mã đơn vị": "C1-02", "Danh hiệu/hình thức": "Bằng khen" },
        { "Thứ tự": 1, "Phiếu phát ra": 9, "Đồng ý": points },
      );
    const whole = (points: number, text: string): Workbook =>
      coverOf(setCell(rows(points, text), "Báo cáo cụm", { row: 5, column: 4, value: text }), "documentNumber", text);
    expect(parts(whole(7, "Bản một"), whole(8, "Bản hai"))).toEqual([
      ["earlier-entry-changed", "Thông tin chung", "Số ký hiệu", null],
      ["earlier-entry-changed", "Báo cáo cụm", "N1", null],
      ["earlier-entry-changed", "Điểm chấm", "T3", null],
      ["earlier-entry-changed", "Điểm chấm", "T3", "Giải trình"],
      ["earlier-entry-changed", "Kết quả bình xét", "Bằng khen", "Đồng ý"],
    ]);
    expect(severityOf("earlier-entry-changed")).toBe("warning");
  });

  test("a row that is gone is told once, not cell by cell; files that say the same are told nothing", () => {
    const scored = typeRow(
      issued,
      "Điểm chấm",
      { "Mã đơn vị": "C1-02", "Mã tiêu chí": "T3", "Giai đoạn": "Cụm/khối chấm" },
      { Điểm: 7, "Giải trình": "Biên bản" },
    );
    expect(parts(scored, issued)).toEqual([["earlier-entry-missing", "Điểm chấm", "T3", null]]);
    expect(parts(scored, setCell(scored, "Ghi chú của tôi", { row: 1, column: 1, value: 1 }))).toEqual([]);
  });
});
