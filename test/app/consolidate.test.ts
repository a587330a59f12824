import fc from "fast-check";
import { boardOut } from "../../src/app/board-out";
import { consolidate, type Consolidated } from "../../src/app/consolidate";
import { consolidationJson } from "../../src/app/consolidation-json";
import type { GivenFile } from "../../src/app/host";
import { readStore } from "../../src/forms/store/store";
import { vi } from "../../src/text/vi";
import { workbookOf } from "../../src/workbook/draft";
import type { Workbook } from "../../src/workbook/sheet";
import {
  boardOf,
  fileOf,
  host,
  issuedTo,
  smallProvince,
  typeInto,
  wellFilled,
  type Province,
} from "../support/small-province";

const province = smallProvince();

function filled(unit: string, change: Parameters<typeof typeInto>[1] = []): Workbook {
  return typeInto(issuedTo(province, unit), [...wellFilled(unit), ...change]);
}

function run(workbook: Workbook, files: readonly GivenFile[], asOf = "2020-07-15"): Consolidated {
  const request = {
    board: boardOf(workbook),
    stored: readStore(workbook),
    files,
    asOf,
    receivedOption: null,
    progress: () => undefined,
  };
  return consolidate(request, host);
}

function written(from: Province["workbook"], consolidated: Consolidated): Workbook {
  return workbookOf(boardOut(from, consolidated, vi).draft);
}

/** The JSON without what may differ on a second run (contract §2). */
function steadyJson({ consolidation }: Consolidated): unknown {
  const json = JSON.parse(consolidationJson(consolidation, vi)) as {
    files: { verdict?: string; reason?: string | null }[];
  };
  return { ...json, files: json.files.map((file) => ({ ...file, verdict: "", reason: "" })) };
}

const good = fileOf("C1/C1-01.xlsx", filled("C1-01"));
const poor = fileOf(
  "C1/C1-02.xlsx",
  filled("C1-02", [["Kết quả", "A1", "Thực hiện trong kỳ", "chưa có"]]),
  "2020-07-02T08:00:00",
);
const corrected = fileOf(
  "moi/C1-02.xlsx",
  filled("C1-02", [["Kết quả", "A1", "Thực hiện trong kỳ", "1.234,5"]]),
  "2020-07-05T08:00:00",
);
const noWorkbook: GivenFile = {
  name: "C1/C1-03 (ban scan).xlsx",
  bytes: new TextEncoder().encode("%PDF"),
  changed: "2020-06-29T08:00:00",
};
const stranger: GivenFile = { name: "ghi-chu.txt", bytes: new TextEncoder().encode("xin chào"), changed: null };
const allFiles = [good, poor, corrected, noWorkbook, stranger];

describe("consolidate", () => {
  const { consolidation } = run(province.workbook, allFiles);

  test("every unit of the roster stands in units once, every file in files once", () => {
    expect(consolidation.units.map((unit) => [unit.code, unit.status, unit.structure])).toEqual([
      ["C1-01", "on-time", "ok"],
      ["C1-02", "late", "ok"],
      ["C1-03", "on-time", "unreadable"],
      ["K1-01", "missing", null],
      ["K1-02", "missing", null],
    ]);
    expect(consolidation.files.map((file) => [file.name, file.verdict, file.unit])).toEqual([
      ["C1/C1-01.xlsx", "accepted", "C1-01"],
      ["C1/C1-02.xlsx", "superseded", "C1-02"],
      ["moi/C1-02.xlsx", "accepted", "C1-02"],
      ["C1/C1-03 (ban scan).xlsx", "rejected", "C1-03"],
      ["ghi-chu.txt", "rejected", null],
    ]);
  });

  test("a clean submission is complete, and every figure knows its cell", () => {
    expect(consolidation.units[0]).toMatchObject({
      complete: true,
      requiredCells: 16,
      filledCells: 16,
      version: 1,
      documents: { BC: "missing", BIEU: "present", DC: "none" },
    });
    expect(consolidation.issues.filter((issue) => issue.place.unit === "C1-01").map((issue) => issue.code)).toEqual([
      "receipt-unconfirmed",
    ]);
    const figure = consolidation.figures.find((each) => each.unit === "C1-01" && each.indicator === "A1");
    expect(figure).toMatchObject({
      target: 1000,
      result: 500,
      pctOfTarget: 50,
      benchmark: 500,
      source: { file: "C1/C1-01.xlsx", sheet: "Kết quả" },
    });
  });

  test("a correction gives the figures and keeps the day of the first file", () => {
    expect(consolidation.units[1]).toMatchObject({
      received: "2020-07-02",
      daysLate: 2,
      workingDaysLate: 2,
      version: 2,
      confirmed: false,
    });
    expect(consolidation.figures.find((each) => each.unit === "C1-02" && each.indicator === "A1")).toMatchObject({
      result: 1234.5,
      rawResult: "1.234,5",
    });
    expect(consolidation.issues.map((issue) => issue.code)).not.toContain("not-a-number");
  });

  test("late over days whose days off nobody knows: calendar days are told, working days are null, and that is said once", () => {
    const board = boardOf(province.workbook);
    const request = {
      board: { ...board, period: { ...board.period, unitSendBy: "2027-01-29" } },
      stored: readStore(province.workbook),
      files: [good],
      asOf: "2027-02-20",
      receivedOption: "2027-02-12",
      progress: () => undefined,
    };
    const later = consolidate(request, host);
    expect(later.consolidation.units[0]).toMatchObject({ status: "late", daysLate: 14, workingDaysLate: null });
    expect(later.consolidation.issues.filter(({ code }) => code === "working-days-unknown")).toMatchObject([
      { params: { units: 1, day: "2027-01-30" } },
    ]);
    expect(steadyJson(later)).toMatchObject({ units: [{ daysLate: 14, workingDaysLate: null }, {}, {}, {}, {}] });
  });

  test("points of the scale, pending where nobody scored", () => {
    const total = consolidation.totals.find((each) => each.unit === "C1-01");
    expect(total?.lines.map(({ criterion, stage, points }) => [criterion, stage, points])).toEqual([
      ["T1", "auto", 10],
      ["T2", "auto", 5],
      ["T3", "self", 9],
      ["T4", null, null],
    ]);
    expect(total).toMatchObject({ pending: true, total: null });
  });

  test("run again on its own output with the same files: nothing changes but `unchanged`", () => {
    const first = run(province.workbook, allFiles);
    const again = run(written(province.workbook, first), allFiles);
    expect(steadyJson(again)).toEqual(steadyJson(first));
    expect(
      again.consolidation.files
        .filter((file) => file.unit !== null && file.verdict !== "rejected")
        .map((file) => file.verdict),
    ).toEqual(["unchanged", "unchanged", "unchanged"]);
  });

  test("given only the new files, in any order and in any parts, it knows the same", () => {
    const whole = steadyJson(run(province.workbook, allFiles)) as { files: unknown };
    const order = fc.shuffledSubarray(allFiles, { minLength: allFiles.length });
    fc.assert(
      fc.property(order, fc.integer({ min: 0, max: allFiles.length }), (files, cut) => {
        const early = run(province.workbook, files.slice(0, cut));
        const late = run(written(province.workbook, early), [...files.slice(cut), stranger]);
        expect({ ...(steadyJson(late) as object), files: 0 }).toEqual({ ...whole, files: 0 });
      }),
      { numRuns: 12 },
    );
  });

  test("the register gets a row for each file that has none, once", () => {
    const first = run(province.workbook, allFiles);
    const out = written(province.workbook, first);
    expect(boardOf(out).receipts.map((row) => [row.sender, row.file, row.arrivedOn, row.state])).toEqual([
      ["C1-01", "C1/C1-01.xlsx", null, "received"],
      ["C1-02", "C1/C1-02.xlsx", null, "received"],
      ["C1-02", "moi/C1-02.xlsx", null, "received"],
      ["C1-03", "C1/C1-03 (ban scan).xlsx", null, "received"],
    ]);
    expect(boardOf(written(out, run(out, allFiles))).receipts).toHaveLength(4);
  });

  test("a file that the register turns away says so in the register's words", () => {
    const reasonAfter = (state: string): unknown => {
      const turned = smallProvince({
        "Sổ theo dõi nhận báo cáo": `Mã đơn vị/cụm | Tên tệp | Ngày đến | Tình trạng\nC1-01 | C1/C1-01.xlsx | 28/06/2020 | ${state}`,
      });
      const { files, units } = run(turned.workbook, [good]).consolidation;
      return [files[0]?.verdict, files[0]?.reason?.params, units[0]?.status];
    };
    for (const state of ["Đề nghị hoàn thiện", "Hủy", "Từ chối"])
      expect(reasonAfter(state)).toEqual(["superseded", { state }, "returned"]);
  });

  test("equal bytes under two names are one submission", () => {
    const twice = run(province.workbook, [good, { ...good, name: "ban sao/C1-01.xlsx" }]).consolidation;
    expect(twice.files.map((file) => [file.name, file.verdict])).toEqual([
      ["C1/C1-01.xlsx", "accepted"],
      ["ban sao/C1-01.xlsx", "duplicate"],
    ]);
  });
});
