import { severityOf } from "../../../src/domain/issue";
import type { Workbook } from "../../../src/workbook/sheet";
import { fileOf, issuedTo, setCell, typeInto, wellFilled } from "../../support/small-province";
import { run, steady, told, typeRow, written } from "./returned-cluster";
import { codes, coverOf, province, returned, second, type Scores } from "./earlier-entries-sample";

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
