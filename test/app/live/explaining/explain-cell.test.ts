import { explainCell } from "../../../../src/app/live/explaining/explain-cell";
import type { CellExplained, Explained } from "../../../../src/app/live/explaining/explained";
import { memoryLiveWorkbook, type MemoryLiveWorkbook } from "../../../../src/hosts/memory/memory-live-workbook";
import type { Consolidation } from "../../../../src/domain/consolidation";
import { vi } from "../../../../src/text/vi";
import type { Sheet } from "../../../../src/workbook/sheet";
import { issuedTo, setCell, smallProvince, typeInto, wellFilled } from "../../../support/small-province";
import { consolidated, sentBy, sheetOf } from "../live-province";

const scored = smallProvince({
  "Điểm chấm": "Mã đơn vị | Mã tiêu chí | Giai đoạn | Điểm\nC1-02 | T3 | Thẩm định | 8.5",
  "Kết quả bình xét": "Mã đơn vị | Danh hiệu/hình thức | Thứ tự | Hợp lệ | Đồng ý\nC1-01 | Bằng khen | 1 | 9 | 8",
});
const adjusted = [
  ["Thông tin chung", "Có điều chỉnh chỉ tiêu", "", "Có"],
  ["Điều chỉnh", "A1", "Đề nghị điều chỉnh", "900,0"],
  ["Điều chỉnh", "A1", "Lý do", "Dịch bệnh"],
] as const;

let live: MemoryLiveWorkbook;
let consolidation: Consolidation;

beforeAll(async () => {
  live = memoryLiveWorkbook(scored.workbook);
  const files = [
    sentBy("C1-01", [["Kết quả", "A1", "Thực hiện trong kỳ", "375"], ...adjusted]),
    sentBy("C1-02", [["Kết quả", "A1", "Thực hiện trong kỳ", "chưa có"]]),
  ];
  ({ consolidation } = (await consolidated(live, files)).consolidated);
});

function explain(sheet: string, row: number, column: number, from: MemoryLiveWorkbook = live): Promise<CellExplained> {
  return explainCell({ workbook: from, selected: { sheet, row, column }, consolidation, texts: vi, sheetTexts: vi });
}

async function explained(sheet: string, row: number, column: number): Promise<Explained> {
  const { explained: found, reason } = await explain(sheet, row, column);
  if (found === null) throw new Error(`${sheet} ${row} ${column}: ${reason}`);
  return found;
}

/** The row in which these texts stand, and the column under that header. */
function place(sheet: string, texts: readonly string[], header: string): readonly [row: number, column: number] {
  const rows = [...sheetOf(live.workbook(), sheet).rows];
  const row = rows.find(([, cells]) =>
    texts.every((text) => [...cells.values()].some(({ value }) => value === text)),
  )?.[0];
  const column = rows.flatMap(([, cells]) =>
    [...cells].filter(([, { value }]) => value === header).map(([at]) => at),
  )[0];
  if (row === undefined || column === undefined) throw new Error(`no ${texts.join(", ")} or ${header} in ${sheet}`);
  return [row, column];
}

const at = (sheet: string, texts: readonly string[], header: string): Promise<Explained> =>
  explained(sheet, ...place(sheet, texts, header));

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

describe("other output sheets", () => {
  test("how a unit and a cluster stand", async () => {
    expect((await at("Tình hình gửi báo cáo", ["C1-01"], "Tình trạng")).about).toMatchObject({
      kind: "standing",
      standing: { code: "C1-01", status: "on-time" },
    });
    expect((await at("Tình hình cụm, khối", ["K1"], "Chưa gửi")).about).toMatchObject({
      kind: "cluster",
      standing: { code: "K1", missing: 2 },
    });
  });

  test("an adjustment", async () => {
    const found = await at("Điều chỉnh chỉ tiêu", ["C1-01", "A1"], "Đến");
    expect(found).toMatchObject({
      indicator: { code: "A1", name: "Thu ngân sách" },
      source: { file: "C1/C1-01.xlsx", sheet: "Điều chỉnh" },
      raw: "900,0",
      about: { kind: "adjustment", adjustment: { version: 1, to: 900 } },
    });
  });

  test("a rank", async () => {
    expect((await at("Xếp hạng", ["C1-01"], "Tổng điểm")).about).toMatchObject({
      kind: "ranking",
      total: { unit: "C1-01" },
      rank: { unit: "C1-01" },
    });
  });

  test("an award", async () => {
    expect((await at("Suy tôn", ["Bằng khen", "C1-01"], "Tỷ lệ phiếu")).about).toMatchObject({
      kind: "award",
      award: "Bằng khen",
      found: { nomination: { votes: { agreed: 8, all: 9 } }, review: { limit: null } },
    });
  });

  test("what a unit told, in its own words", async () => {
    const found = await at("Tổng hợp nội dung", ["N1", "C1-02"], "Kết quả tổng hợp, nội dung báo cáo");
    expect(found).toMatchObject({
      unit: { code: "C1-02" },
      indicator: { code: "N1" },
      source: { file: "C1/C1-02.xlsx", sheet: "Nội dung" },
      raw: "Đã phát động 2 đợt thi đua.",
      about: { kind: "content" },
    });
  });

  test("an issue, in a file or in this workbook", async () => {
    const found = await at("Nội dung cần rà soát", ["not-a-number"], "Nội dung");
    expect(found).toMatchObject({
      unit: { code: "C1-02" },
      source: { file: "C1/C1-02.xlsx", sheet: "Kết quả" },
      about: { kind: "issue", code: "not-a-number", issue: { code: "not-a-number", params: { raw: "chưa có" } } },
    });
  });

  test("a file", async () => {
    const found = await at("Tệp đã đọc", ["C1/C1-02.xlsx"], "Kết quả");
    expect(found).toMatchObject({
      unit: { code: "C1-02" },
      cluster: { code: "C1" },
      about: { kind: "file", file: { name: "C1/C1-02.xlsx", verdict: "accepted" } },
    });
  });
});

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

test("what says nothing of its own: why", async () => {
  const [section] = place("Tổng hợp chỉ tiêu", ["C1. Cụm một"], "STT");
  const reasons = [
    ["Danh sách", 5, 3],
    ["Tổng quan", 5, 3],
    ["Của tôi", 1, 1],
    ["Tổng hợp chỉ tiêu", 2, 3],
    ["Tổng hợp chỉ tiêu", section, 3],
    ["Tổng hợp chỉ tiêu", 500, 3],
    ["Tình hình cụm, khối", place("Tình hình cụm, khối", ["TỔNG CỘNG"], "Mã")[0], 5],
    ["Bảng điểm", 1, 3],
    ["Bảng điểm", 4000, 6],
  ] as const;
  const found = await Promise.all(
    reasons.map(([sheet, row, column]) => explain(sheet, row, column).then(({ reason }) => reason)),
  );
  expect(found).toEqual([
    "own-sheet",
    "own-sheet",
    "own-sheet",
    "heading",
    "no-row",
    "no-row",
    "no-row",
    "heading",
    "heading",
  ]);
  const damaged = memoryLiveWorkbook(
    setCell(live.workbook(), "Xếp hạng", { row: place("Xếp hạng", ["Hạng"], "Hạng")[0], column: 2, value: "Mã" }),
  );
  expect((await explain("Xếp hạng", place("Xếp hạng", ["C1-01"], "Hạng")[0], 2, damaged)).reason).toBe("outdated");
});

test("a unit's own form: the row, the column, who fills it and what is typed there", async () => {
  const unit = memoryLiveWorkbook(typeInto(issuedTo(scored, "C1-02"), wellFilled("C1-02", 512)));
  const rows = [...sheetOf(unit.workbook(), "Kết quả").rows];
  const row = rows.find(([, cells]) => cells.get(2)?.value === "A1")?.[0] ?? 0;
  const ask = (sheet: string, atRow: number, column: number) =>
    explainCell({
      workbook: unit,
      selected: { sheet, row: atRow, column },
      consolidation: null,
      texts: vi,
      sheetTexts: vi,
    });
  expect((await ask("Kết quả", row, 8)).explained).toMatchObject({
    column: "Thực hiện trong kỳ",
    indicator: { code: "A1", name: "Thu ngân sách" },
    source: { file: null, sheet: "Kết quả", cell: `H${row}` },
    raw: "512",
    about: { kind: "form", entry: true },
  });
  expect((await ask("Kết quả", row, 6)).explained?.about).toMatchObject({ kind: "form", entry: false });
  const [cover = 0] =
    [...sheetOf(unit.workbook(), "Thông tin chung").rows].find(([, cells]) =>
      [...cells.values()].some(({ value }) => value === "Người lập biểu"),
    ) ?? [];
  expect((await ask("Thông tin chung", cover, 2)).explained).toMatchObject({
    column: "Người lập biểu",
    raw: "Nguyễn Thị Mẫu",
  });
  expect([
    (await ask("Kết quả", 1, 1)).reason,
    (await ask("Kết quả", 900, 2)).reason,
    (await ask("Của tôi", 1, 1)).reason,
  ]).toEqual(["heading", "no-row", "own-sheet"]);
});
