import fc from "fast-check";
import { checkWorkbook } from "../../src/app/check-workbooks";
import { boardOut } from "../../src/app/board-out";
import { consolidate, type Consolidated } from "../../src/app/consolidate";
import { consolidationJson } from "../../src/app/consolidation-json";
import { percentOfTarget } from "../../src/domain/figures/target-percent";
import { exact, over, plus, roundPoints, times, toNumber, wholeDown, wholeUp } from "../../src/domain/basics/exact";
import { readValue } from "../../src/forms/reading/read-value";
import { isInSense } from "../../src/workbook/text/parse-number";
import { vi } from "../../src/text/vi";
import type { CellValue } from "../../src/workbook/cell";
import type { Workbook } from "../../src/workbook/sheet";
import {
  boardOf,
  fileOf,
  host,
  issuedTo,
  setCell,
  smallProvince,
  typeInto,
  wellFilled,
  type Typed,
} from "../support/small-province";

const province = smallProvince();
const filled = (unit: string, ...typed: readonly Typed[]): Workbook =>
  typeInto(issuedTo(province, unit), [...wellFilled(unit), ...typed]);

function run(board: Workbook, ...files: readonly Workbook[]): Consolidated {
  const given = files.map((workbook, index) => fileOf(`${index}.xlsx`, workbook));
  return consolidate(
    {
      board: boardOf(board),
      stored: { submissions: [], clusterSubmissions: [], unreadable: [] },
      files: given,
      asOf: "2020-07-15",
      receivedOption: null,
      progress: () => undefined,
    },
    host,
  );
}

const outOfSense = ({ consolidation }: Consolidated): readonly string[] =>
  consolidation.issues
    .filter(({ code }) => code === "number-out-of-sense")
    .map(({ place }) => `${place.unit ?? "-"} ${place.sheet} ${place.cell}`);

describe("a number that nobody can mean is an error at its cell, and nobody else's harm:", () => {
  test.each([1e-305, -1e308, 1.1e15, Number.MAX_VALUE])("%d as target and as result", (value) => {
    const bad = filled(
      "C1-01",
      ["Chỉ tiêu", "A1", "Chỉ tiêu đăng ký", value],
      ["Kết quả", "A2", "Thực hiện trong kỳ", value],
      ["Kết quả", "A4", "Thực hiện trong kỳ", value],
      ["Tự chấm", "T3", "Điểm tự chấm", value],
    );
    const consolidated = run(province.workbook, bad, filled("C1-02"));
    expect(outOfSense(consolidated)).toEqual([
      "C1-01 Chỉ tiêu G11",
      "C1-01 Kết quả H12",
      "C1-01 Kết quả H15",
      "C1-01 Tự chấm F13",
    ]);
    const { figures, units } = consolidated.consolidation;
    expect(figures.find(({ unit, indicator }) => unit === "C1-01" && indicator === "A2")).toMatchObject({
      result: null,
      resultState: "invalid",
      rawResult: String(value),
    });
    expect(figures.find(({ unit, indicator }) => unit === "C1-02" && indicator === "A1")).toMatchObject({
      target: 1000,
      result: 500,
      pctOfTarget: 50,
    });
    expect(units.find(({ code }) => code === "C1-02")?.complete).toBe(true);
    expect(JSON.parse(consolidationJson(consolidated.consolidation, vi))).toBeDefined();
    expect(boardOut(province.workbook, consolidated, vi).draft.sheets.length).toBeGreaterThan(20);
    const checked = checkWorkbook({ name: "C1-01.xlsx", sha256: "00", changed: null, receivedOption: null }, bad, {
      asOf: "2020-06-28",
    });
    expect(checked.issues.filter(({ code }) => code === "number-out-of-sense")).toHaveLength(4);
  });

  test.each<readonly [string, string, CellValue]>([
    ["Thang điểm", "Điểm chuẩn", 1e308],
    ["Thang điểm", "Điểm mỗi lần", 1e-305],
    ["Chỉ tiêu giao", "Chỉ tiêu đăng ký", 1e308],
    ["Cụm, khối", "Tổng điểm", -1e308],
    ["Kỳ báo cáo", "Mốc 6 tháng (%)", 1e-305],
    ["Kỳ báo cáo", "Năm", 1e308],
  ])("in the Board's %s, %s", (sheet, header, value) => {
    const { row, column } = cellUnder(province.workbook, sheet, header);
    const board = setCell(province.workbook, sheet, { row, column, value });
    if (header === "Năm") return expect(() => boardOf(board)).toThrow("has a period");
    const consolidated = run(board, filled("C1-01"), filled("C1-02"));
    expect(outOfSense(consolidated)).toHaveLength(1);
    expect(boardOut(board, consolidated, vi).draft.sheets.length).toBeGreaterThan(20);
    return undefined;
  });
});

/** The cell below a header, or beside a label. */
function cellUnder(workbook: Workbook, name: string, text: string): { readonly row: number; readonly column: number } {
  for (const [row, cells] of workbook.sheets.find((sheet) => sheet.name === name)!.rows) {
    for (const [column, { value }] of cells)
      if (value === text)
        return name === "Kỳ báo cáo"
          ? { row, column: column + 1 }
          : { row: name === "Thang điểm" && text === "Điểm mỗi lần" ? row + 4 : row + 1, column };
  }
  throw new Error(`no ${text}`);
}

describe("what is read keeps to sense, so nothing that is computed can fail", () => {
  const context = { label: "A1", cell: "H11", figure: { measure: "%", reads: "number" } as const };
  const cells = fc.record({
    value: fc.oneof(
      fc.double(),
      fc.constantFrom(-0, Infinity, NaN, 1e15, 1e-9),
      fc.string(),
      fc.constantFrom("1e999", ".1e-400", "1E308", "9".repeat(400), "1000000000000000000000"),
    ),
    format: fc.constantFrom("General", "0%"),
    kind: fc.constantFrom("number", "figure"),
  });

  test("whatever stands in a cell", () => {
    fc.assert(
      fc.property(cells, fc.constantFrom("number", "words"), ({ value, format, kind }, reads) => {
        const { entry, findings } = readValue(
          { value, formula: null, format },
          kind === "number" ? ({ kind, decimals: 2 } as never) : ({ kind: "figure" } as never),
          { ...context, figure: { ...context.figure, reads: reads as "number" } },
        );
        if (typeof entry.value === "number") expect(isInSense(entry.value)).toBe(true);
        else if (typeof value === "number") expect(findings.map(({ code }) => code)).toContain("number-out-of-sense");
      }),
      { numRuns: 2000 },
    );
  });

  const numbers = fc.oneof(
    fc.constantFrom(0, 1e15, -1e15, 1e-9, -1e-9),
    fc.double({ min: -1e15, max: 1e15, noNaN: true }).filter(isInSense),
    fc.double({ min: 1e-9, max: 1, noNaN: true }),
  );
  test("whatever numbers are compared, multiplied, divided and rounded", () => {
    fc.assert(
      fc.property(numbers, numbers, numbers, fc.integer({ min: 0, max: 4 }), (a, b, c, decimals) => {
        for (const evaluation of ["higher", "lower"] as const)
          expect([null, "number"]).toContain(
            percentOfTarget({ evaluation, acceptedTexts: [] } as never, a, {
              state: "value",
              value: b,
              raw: "",
              cell: "",
            }) === null
              ? null
              : "number",
          );
        const share = b === 0 ? exact(a) : over(times(exact(a), exact(c)), exact(b));
        for (const value of [
          toNumber(share),
          roundPoints(plus(share, exact(c)), decimals),
          toNumber(wholeUp(share)),
          toNumber(wholeDown(share)),
        ])
          expect(() => exact(value)).not.toThrow();
      }),
      { numRuns: 500 },
    );
  });
});
