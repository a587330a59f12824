import { findHeader, locateSheet, recogniseSheet } from "../../../src/forms/reading/find-header";
import { readList } from "../../../src/forms/reading/read-list";
import { targetList } from "../../../src/forms/sheets/unit/indicator-lists";
import type { Area } from "../../../src/workbook/address";
import type { Cell, CellValue } from "../../../src/workbook/cell";
import type { Sheet } from "../../../src/workbook/sheet";

/** Rows as the sheet has them, from row 1; `undefined` leaves a cell out, {f} is a formula with its value. */
type Typed = CellValue | undefined | { readonly f: string; readonly value: CellValue };

function sheet(rows: readonly (readonly Typed[])[], more: Partial<Sheet> = {}): Sheet {
  const cellOf = (typed: Typed): Cell =>
    typeof typed === "object" && typed !== null && "f" in typed
      ? { value: typed.value, formula: typed.f, format: "General" }
      : { value: typed ?? null, formula: null, format: "General" };
  const cells = rows.map(
    (row, index) =>
      [
        index + 1,
        new Map(row.flatMap((typed, at) => (typed === undefined ? [] : [[at + 1, cellOf(typed)] as const]))),
      ] as const,
  );
  return { name: "Chỉ tiêu", state: "visible", rows: new Map(cells), merges: [], widths: new Map(), ...more };
}

const headers = targetList.columns.map(({ header }) => header);
const read = (...rows: readonly (readonly Typed[])[]) => {
  const { rows: found, findings } = readList(sheet([["CHỈ TIÊU NĂM 2020"], headers, ...rows]), targetList);
  return {
    rows: found.map(({ row, fields }) => [row, fields.code.value, fields.target.value]),
    findings: findings.map(({ finding, cell }) => `${finding.code} ${cell}`),
  };
};

describe("rows below the header", () => {
  test("rows with a code are read, each at its own row; sections are passed over", () => {
    expect(read(["I", null, "Kinh tế"], [1, "A1", "Thu", "tỷ", null, null, 100], [], [2, "A2", "Chi", "tỷ"])).toEqual({
      rows: [
        [4, "A1", 100],
        [6, "A2", null],
      ],
      findings: [],
    });
  });

  test("a row with figures and no code is told, unless it is a line of sums", () => {
    const figures = [null, null, null, 5] as const;
    expect(read([null, null, "Thu thêm", ...figures]).findings).toEqual(["row-without-code B3"]);
    expect(read([null, null, "Tổng cộng", ...figures]).findings).toEqual([]);
    expect(read(["Cộng", null, null, ...figures]).findings).toEqual([]);
    expect(read([null, null, "Tổng hợp", null, null, null, "năm"]).findings).toEqual([]);
    expect(read([null, null, "Tổngcục", ...figures]).findings).toEqual(["row-without-code B3"]);
    expect(read([null, null, "Tính", null, null, null, { f: "1+1", value: 2 }]).findings).toEqual([]);
  });
});

test("a figure is read by the measure of its own row: 95% is a number in a row of percent alone", () => {
  const row = (measure: string | null) => [1, "A1", "Giải ngân", measure, null, null, "95%"];
  expect(read(row("%")).rows).toEqual([[3, "A1", 95]]);
  expect(read(row("ha"))).toMatchObject({ rows: [[3, "A1", null]], findings: ["measure-mismatch G3"] });
});

describe("the header", () => {
  const columnsOf = (...given: Parameters<typeof sheet>) => {
    const header = findHeader(sheet(...given), targetList);
    return header === null ? null : [header.top, header.row, header.columns.get("target"), header.columns.size];
  };

  test("is the row with the most headers, in any place and however they are written", () => {
    expect(columnsOf([["Mã", "Chỉ tiêu đăng ký"], headers.map((each) => each.toUpperCase())])).toEqual([
      2,
      2,
      7,
      headers.length,
    ]);
    expect(columnsOf([["Chỉ tiêu đăng ký", "Nội dung chỉ tiêu"]])).toBeNull();
    expect(columnsOf([["Mã"]])).toBeNull();
    expect(columnsOf([["Mã", "Chỉ tiêu đăng ký"]])).toEqual([1, 1, 2, 2]);
  });

  test("may be of two rows where cells are merged: a word over others is read with each of them", () => {
    const two = [
      ["Mã", "Nội dung chỉ tiêu", "Kế hoạch", undefined],
      [undefined, undefined, "giao", "6 tháng"],
    ];
    const merge = (top: number, left: number, bottom: number, right: number): Area => ({ top, left, bottom, right });
    const merges = [merge(1, 1, 2, 1), merge(1, 2, 2, 2), merge(1, 3, 1, 4)];
    const header = findHeader(sheet(two, { merges }), targetList);
    expect([header?.top, header?.row, header?.columns.get("plan"), header?.columns.get("halfYearPlan")]).toEqual([
      1, 2, 3, 4,
    ]);
    expect(findHeader(sheet(two), targetList)?.columns.size).toBe(2);
  });

  test("a header that stands twice is told, and the left one is read", () => {
    const { findings, rows } = readList(
      sheet([
        ["Mã", "Chỉ tiêu đăng ký", "Chỉ tiêu đăng ký"],
        ["A1", 5, 6],
      ]),
      targetList,
    );
    expect(rows[0]?.fields.target.value).toBe(5);
    expect(findings.filter(({ finding }) => finding.code === "column-repeated")).toMatchObject([{ cell: "A1" }]);
  });

  test("a column that is gone is told with the text that may be meant", () => {
    const { findings } = readList(
      sheet([headers.map((each) => (each === "Chỉ tiêu đăng ký" ? "Chỉ tiêu đăng kí" : each))]),
      targetList,
    );
    expect(findings).toMatchObject([
      {
        finding: {
          code: "column-missing",
          params: { header: "Chỉ tiêu đăng ký", likely: "Chỉ tiêu đăng kí", likelyCell: "G1" },
        },
        cell: "G1",
      },
    ]);
  });
});

describe("the sheet of a form", () => {
  const named = (name: string, more: Partial<Sheet> = {}) => sheet([headers], { name, ...more });
  const nameOf = (found: Sheet | null) => found?.name ?? null;

  test("is found by its name, and by none that another form has", () => {
    expect(nameOf(locateSheet({ sheets: [named("Khác"), named("CHỈ  TIÊU")] }, targetList))).toBe("CHỈ  TIÊU");
    expect(nameOf(locateSheet({ sheets: [named("Chỉ tiêu")] }, targetList, new Set(["Chỉ tiêu"])))).toBeNull();
  });

  test("under another name by seven in ten of its headers, if people see it and no other form claims it", () => {
    const workbook = (more: Partial<Sheet>) => ({ sheets: [named("Bảng 1", more)], warnings: [] });
    expect(nameOf(recogniseSheet(workbook({}), targetList, new Set()))).toBe("Bảng 1");
    expect(recogniseSheet(workbook({}), targetList, new Set(["Bảng 1"]))).toBeNull();
    expect(recogniseSheet(workbook({ state: "hidden" }), targetList, new Set())).toBeNull();
    const some = (count: number) => workbook({ rows: sheet([headers.slice(0, count)]).rows });
    expect(nameOf(recogniseSheet(some(7), targetList, new Set()))).toBe(headers.length === 10 ? "Bảng 1" : null);
    expect(recogniseSheet(some(6), targetList, new Set())).toBeNull();
  });
});
