import { fileOf, issuedTo, setCell } from "../../support/small-province";
import { run, steady, told, typeRow, written } from "./returned-cluster";
import { codes, coverOf, province, returned, second } from "./earlier-entries-sample";

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
