import { explainCell } from "../../../../src/app/live/explaining/explain-cell";
import { memoryLiveWorkbook } from "../../../../src/hosts/memory/memory-host";
import { vi } from "../../../../src/text/vi";
import type { Sheet } from "../../../../src/workbook/sheet";
import { setCell } from "../../../support/small-province";
import { consolidated, sentBy, sheetOf } from "../live-province";
import { at, consolidation, explain, explained, live, place, scored, useScoredProvince } from "./explain-cell-sample";

/** The points of a unit in the table, which stands left of the stages; `null` where the cell shows none. */
function inForce(
  cells: Sheet["rows"] extends ReadonlyMap<number, infer Cells> ? Cells : never,
  units: readonly (readonly [number, string])[],
  unit: string,
): unknown {
  const [column] = units.find(([, code]) => code === unit) ?? [0];
  const value = cells.get(column)?.value ?? "";
  return value === "" ? null : value;
}

useScoredProvince();

describe("a figure", () => {
  test("its unit, indicator, file, sheet, cell and the words that were typed", async () => {
    const found = await at("Tổng hợp chỉ tiêu", ["C1-01", "A1"], "Thực hiện trong kỳ");
    const figure = consolidation.figures.find(({ unit, indicator }) => unit === "C1-01" && indicator === "A1")!;
    expect(found).toEqual({
      sheet: "Tổng hợp chỉ tiêu",
      column: "Thực hiện trong kỳ",
      unit: { code: "C1-01", name: "UBND huyện Một" },
      cluster: { code: "C1", name: "Cụm một" },
      indicator: { code: "A1", name: "Thu ngân sách" },
      criterion: null,
      source: figure.source,
      raw: "375",
      receipt: { day: "2020-06-28", source: "file", confirmed: false },
      about: { kind: "figure", figure },
    });
    expect(figure.source).toEqual({ file: "C1/C1-01.xlsx", sheet: "Kết quả", cell: expect.stringMatching(/^H\d+$/) });
  });

  test("its target and its adjusted target come from other cells", async () => {
    const target = await at("Tổng hợp chỉ tiêu", ["C1-01", "A1"], "Chỉ tiêu đăng ký");
    const adjustedTarget = await at("Tổng hợp chỉ tiêu", ["C1-01", "A1"], "Chỉ tiêu điều chỉnh");
    expect([target.source?.sheet, target.raw, adjustedTarget.source?.sheet, adjustedTarget.raw]).toEqual([
      "Chỉ tiêu",
      "1000",
      "Điều chỉnh",
      "900,0",
    ]);
  });

  test("of a unit without a report: how it stands", async () => {
    const found = await at("Tổng hợp chỉ tiêu", ["C1-03"], "Nội dung chỉ tiêu");
    expect(found.about).toMatchObject({ kind: "standing", standing: { code: "C1-03", status: "missing" } });
  });

  test("a line of sums: which units are in it and who is not", async () => {
    const found = await at("Tổng hợp chỉ tiêu", ["Tổng 1/3 đơn vị", "A1"], "Thực hiện trong kỳ");
    expect(found).toMatchObject({
      unit: null,
      cluster: { code: "C1" },
      indicator: { code: "A1", name: "Thu ngân sách" },
      source: null,
      about: { kind: "figure-sum", sum: { of: 3, added: { units: 1, result: 375 } } },
    });
    expect(found.about).toMatchObject({ without: ["UBND huyện Hai", "UBND huyện Ba"] });
  });

  test("every row of the page is known again", async () => {
    const sheet = sheetOf(live.workbook(), "Tổng hợp chỉ tiêu");
    const rows = [...sheet.rows].filter(([, cells]) =>
      consolidation.figures.some(
        (figure) => figure.unit === cells.get(3)?.value && figure.indicator === cells.get(5)?.value,
      ),
    );
    expect(rows).toHaveLength(consolidation.figures.length);
    for (const [row, cells] of rows) {
      const { about, source } = await explained(sheet.name, row, 15);
      expect(about.kind === "figure" && [about.figure.unit, about.figure.indicator]).toEqual([
        cells.get(3)?.value,
        cells.get(5)?.value,
      ]);
      expect(source?.cell ?? "").toBe(cells.get(28)?.value ?? "");
    }
  });
});

describe("a score", () => {
  const scoreCell = async (criterion: string, unit: string) => {
    const [row] = place("Bảng điểm", [criterion], "Mã tiêu chí");
    const [, column] = place("Bảng điểm", [unit], unit);
    return explained("Bảng điểm", row, column);
  };

  test("computed: the points, what they are out of, the engine's words, and the figure behind them", async () => {
    const found = await scoreCell("T1", "C1-01");
    expect(found).toMatchObject({
      unit: { code: "C1-01" },
      cluster: { code: "C1" },
      criterion: { code: "T1", name: "Thu ngân sách" },
      indicator: { code: "A1" },
      source: { file: "C1/C1-01.xlsx", sheet: "Kết quả" },
      raw: "375",
    });
    expect(found.about).toMatchObject({
      kind: "score",
      points: 7.5,
      max: 10,
      decimals: 2,
      notApplicable: false,
      inForce: { stage: "auto" },
    });
    expect(found.about.kind === "score" && found.about.sentence).toBe(
      "Tỷ lệ: kết quả 375, chỉ tiêu 500, đạt 75%, điểm chuẩn 10.",
    );
  });

  test("entered: its cell in this workbook", async () => {
    const found = await scoreCell("T3", "C1-02");
    expect(found.about).toMatchObject({ kind: "score", points: 8.5, inForce: { stage: "board" } });
    expect([found.source, found.raw]).toEqual([{ file: null, sheet: "Điểm chấm", cell: "D5" }, "8.5"]);
    expect(found.about.kind === "score" && found.about.stages.map(({ stage }) => stage)).toEqual(["self", "board"]);
  });

  test("by the unit itself: its cell in its own file", async () => {
    const found = await scoreCell("T3", "C1-01");
    expect(found.about).toMatchObject({ kind: "score", points: 9, inForce: { stage: "self" } });
    expect([found.source?.file, found.source?.sheet, found.raw]).toEqual(["C1/C1-01.xlsx", "Tự chấm", "9"]);
  });

  test("none yet", async () => {
    const found = await scoreCell("T1", "C1-03");
    expect(found.about).toMatchObject({ kind: "score", points: null, inForce: null, sentence: null });
  });

  test("none, as the figures leave the rule without an answer: why", async () => {
    const other = memoryLiveWorkbook(scored.workbook);
    const found = (await consolidated(other, [sentBy("C1-01", [["Chỉ tiêu", "A1", "Chỉ tiêu đăng ký", "0"]])]))
      .consolidated.consolidation;
    const selected = {
      sheet: "Bảng điểm",
      row: place("Bảng điểm", ["T1"], "Mã tiêu chí")[0],
      column: place("Bảng điểm", ["C1-01"], "C1-01")[1],
    };
    const { explained: cell } = await explainCell({
      workbook: other,
      selected,
      consolidation: found,
      texts: vi,
      sheetTexts: vi,
    });
    expect(cell?.about).toMatchObject({
      points: null,
      sentence: "Không tính được điểm tiêu chí T1: chỉ tiêu bằng 0. Đề nghị chấm tay tiêu chí này.",
    });
  });

  test("every line of every unit, and every sum, is known again", async () => {
    const sheet = sheetOf(live.workbook(), "Bảng điểm");
    let units: readonly (readonly [number, string])[] = [];
    let seen = 0;
    for (const [row, cells] of sheet.rows) {
      const codes = [...cells].filter(
        ([column, { value }]) => column > 5 && consolidation.roster.some(({ code }) => code === value),
      );
      if (codes.length > 0) units = codes.map(([column, { value }]) => [column, String(value)] as const);
      const criterion = cells.get(2)?.value;
      if (!consolidation.board.criteria.some(({ code }) => code === criterion)) continue;
      for (const [column, unit] of units) {
        // Beside the table the same unit stands once more for each stage: what is said there is the same.
        const found = await explained("Bảng điểm", row, column);
        expect([found.unit?.code, found.criterion?.code, found.about.kind === "score" && found.about.points]).toEqual([
          unit,
          criterion,
          inForce(cells, units, unit),
        ]);
        seen += 1;
      }
    }
    expect(seen).toBe(consolidation.roster.length * 4 * 6);
    const [row] = place("Bảng điểm", ["Điểm cơ sở"], "Mã tiêu chí");
    expect((await explained("Bảng điểm", row, 6)).about).toMatchObject({
      kind: "total",
      sum: "base",
      total: { unit: "C1-01" },
    });
  });

  test("a row of Chi tiết điểm is the same as the cell to which it refers", async () => {
    const found = await at("Chi tiết điểm", ["C1-02", "T3"], "Cách tính");
    const cell = await scoreCell("T3", "C1-02");
    expect(found).toEqual({ ...cell, sheet: "Chi tiết điểm", column: "Cách tính" });
    const [row] = place("Chi tiết điểm", ["C1-01", "T1"], "STT");
    expect((await explained("Chi tiết điểm", row, 13)).about).toMatchObject({ kind: "score", points: 7.5 });
    const [section] = place("Chi tiết điểm", ["C1. Cụm một"], "STT");
    expect((await explain("Chi tiết điểm", section, 3)).reason).toBe("no-row");
  });

  test("on a table of an earlier consolidation nothing is claimed", async () => {
    const older = memoryLiveWorkbook(
      setCell(live.workbook(), "Bảng điểm", {
        row: place("Bảng điểm", ["T1"], "Mã tiêu chí")[0],
        column: 2,
        value: "T9",
      }),
    );
    expect(await explain("Bảng điểm", place("Bảng điểm", ["T1"], "Mã tiêu chí")[0], 6, older)).toEqual({
      explained: null,
      reason: "outdated",
    });
    const [codes] = place("Bảng điểm", ["C1-01"], "C1-01");
    const other = memoryLiveWorkbook(setCell(live.workbook(), "Bảng điểm", { row: codes, column: 6, value: "C1-09" }));
    expect((await explain("Bảng điểm", place("Bảng điểm", ["T2"], "Mã tiêu chí")[0], 6, other)).reason).toBe(
      "outdated",
    );
  });
});
