import { readResults } from "../../../src/forms/cluster/read-results";
import type { Workbook } from "../../../src/workbook/sheet";
import { issuedTo, smallProvince, typeInto } from "../../support/small-province";
import { run, told, written } from "./returned-cluster";
import { cellOf, leader, points, province, results, sent, unitFiles, withCell } from "./returned-results-sample";

const of = (workbook: Workbook) =>
  told(run(province.workbook, [sent(workbook), ...unitFiles]), "result-differs", "formula-overwritten");

describe("a cluster's own outputs", () => {
  test("are found by their headers and codes, each once, with whether a formula stands there", () => {
    const own = results.filter(({ unit }) => unit === "C1-02");
    expect(
      own
        .filter(({ what }) => what !== "target" && what !== "result")
        .map(({ what, code, value, formula }) => [what, code, value, formula]),
    ).toEqual([
      ["points", "T1", 8.6, true],
      ["points", "T2", 5, true],
      ["points", "T3", 8, true],
      ["points", "T4", null, true],
      ["total", "", null, true],
      ["rank", "", null, true],
    ]);
    expect(own.filter(({ what }) => what === "result").map(({ code, value }) => [code, value])).toEqual([
      ["A1", 430],
      ["A2", 55],
      ["A3", 55],
      ["A4", "Đạt"],
    ]);
    expect(readResults(issuedTo(province, "C1-01"))).toEqual([]);
  });

  test("that say what the Board comes to are no issue", () => expect(of(leader)).toEqual([]));

  test("a result, a target or points that differ are told with the cell and both numbers", () => {
    const result = withCell(leader, "Tổng hợp chỉ tiêu", cellOf("result", "C1-02", "A1"), (cell) => ({
      ...cell,
      value: 500,
    }));
    expect(of(result)).toEqual([
      [
        "result-differs",
        "C1/_C1.xlsx",
        "Tổng hợp chỉ tiêu",
        cellOf("result", "C1-02", "A1"),
        { what: "result", unit: "C1-02", code: "A1", found: 500, expected: 430 },
      ],
    ]);
    const changed = withCell(leader, "Bảng điểm", points("T1"), (cell) => ({ ...cell, value: 10 }));
    expect(of(changed)).toEqual([
      [
        "result-differs",
        "C1/_C1.xlsx",
        "Bảng điểm",
        points("T1"),
        { what: "points", unit: "C1-02", code: "T1", found: 10, expected: 8.6 },
      ],
    ]);
  });

  test("a number typed over a formula is told, also where it is the right one", () => {
    const same = withCell(leader, "Bảng điểm", points("T1"), (cell) => ({ ...cell, formula: null }));
    expect(of(same)).toEqual([
      ["formula-overwritten", "C1/_C1.xlsx", "Bảng điểm", points("T1"), { label: "C1-02, T1" }],
    ]);
    const rank = withCell(leader, "Bảng điểm", cellOf("rank", "C1-02", ""), (cell) => ({
      ...cell,
      value: 1,
      formula: null,
    }));
    expect(of(rank)).toEqual([
      ["formula-overwritten", "C1/_C1.xlsx", "Bảng điểm", cellOf("rank", "C1-02", ""), { label: "C1-02, hạng" }],
    ]);
  });

  test("a unit that takes part without being judged has a dash for a rank, which is nobody's change", () => {
    const withGuest = smallProvince({
      "Danh sách": `STT | Mã cụm/khối | Mã đơn vị | Tên đơn vị | Loại đơn vị | Vai trò
        1 | C1 | C1-01 | UBND huyện Một | Huyện | Trưởng
        2 | C1 | C1-02 | UBND huyện Hai | Huyện | Phó
        3 | C1 | C1-03 | Chi cục Ba | Huyện | Tham gia, không bình xét`,
    });
    const issued = issuedTo(withGuest, "_C1");
    const own = written(issued, run(issued, unitFiles));
    expect(own.sheets.find(({ name }) => name === "Bảng điểm")?.rows.size).toBeGreaterThan(5);
    expect(told(run(withGuest.workbook, [sent(own), ...unitFiles]), "formula-overwritten")).toEqual([]);
  });

  test("a sheet saved as values is told once", () => {
    const values = {
      ...leader,
      sheets: leader.sheets.map((sheet) =>
        sheet.name !== "Bảng điểm"
          ? sheet
          : {
              ...sheet,
              rows: new Map(
                [...sheet.rows].map(([row, cells]) => [
                  row,
                  new Map([...cells].map(([column, cell]) => [column, { ...cell, formula: null }])),
                ]),
              ),
            },
      ),
    };
    expect(of(values)).toEqual([["formula-overwritten", "C1/_C1.xlsx", "Bảng điểm", null, { label: "Bảng điểm" }]]);
  });

  test("that are gone, moved or were never calculated say nothing", () => {
    expect(
      of({
        ...leader,
        sheets: leader.sheets.filter(({ name }) => name !== "Bảng điểm" && name !== "Tổng hợp chỉ tiêu"),
      }),
    ).toEqual([]);
    const moved = {
      ...leader,
      sheets: leader.sheets.map((sheet) =>
        sheet.name !== "Tổng hợp chỉ tiêu"
          ? sheet
          : {
              ...sheet,
              rows: new Map(
                [...sheet.rows].map(([row, cells]) => [
                  row + 3,
                  new Map([...cells].map(([column, cell]) => [column + 2, cell])),
                ]),
              ),
            },
      ),
    };
    expect(of(moved)).toEqual([]);
    expect(of(typeInto(leader, []))).toEqual([]);
  });
});
