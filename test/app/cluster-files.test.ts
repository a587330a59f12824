import type { CellValue } from "../../src/workbook/cell";
import type { Workbook } from "../../src/workbook/sheet";
import { fileOf, setCell } from "../support/small-province";
import {
  allFiles,
  cluster,
  filledCluster,
  pointsOf,
  province,
  run,
  unitFiles,
  whole,
  written,
} from "./cluster-files-sample";

function byStage(one: readonly unknown[], other: readonly unknown[]): number {
  const order = ["auto", "self", "cross", "cluster"];
  return one[0] === other[0]
    ? order.indexOf(String(one[1])) - order.indexOf(String(other[1]))
    : String(one[0]) < String(other[0])
      ? -1
      : 1;
}

describe("a cluster's workbook given to the Board", () => {
  test("a scale without any criterion is missing, also when only the store knows the file", () => {
    const emptied = {
      ...filledCluster({}),
      sheets: filledCluster({}).sheets.map((sheet) =>
        sheet.name === "Thang điểm" ? { ...sheet, rows: new Map([...sheet.rows].filter(([row]) => row < 5)) } : sheet,
      ),
    };
    const first = run(province.workbook, [fileOf("C1/_C1.xlsx", emptied)]);
    for (const each of [first, run(written(province.workbook, first), [])]) {
      expect(cluster(each)).toMatchObject({ documents: { "C-BC": "present", "C-TD": "missing" } });
    }
  });

  test("is the cluster's own submission: received, review held, documents", () => {
    expect(cluster(whole)).toMatchObject({
      status: "on-time",
      daysLate: 0,
      reviewHeld: "2020-07-07",
      received: 2,
      expected: 3,
      documents: { "C-BC": "present", "C-TD": "present", "C-BB": "missing", "C-GU": "none" },
    });
    expect(cluster(whole, "K1")).toMatchObject({
      status: "missing",
      reviewHeld: null,
      documents: { "C-BC": "missing", "C-TD": "missing", "C-BB": "missing", "C-GU": "none" },
    });
    expect(whole.consolidation.files.map((file) => [file.name, file.verdict, file.unit, file.cluster])).toEqual([
      ["C1/_C1.xlsx", "accepted", null, "C1"],
      ["C1/C1-01.xlsx", "accepted", "C1-01", "C1"],
      ["C1/C1-02.xlsx", "accepted", "C1-02", "C1"],
    ]);
  });

  test("its points of the stages Chấm chéo and Cụm/khối chấm count, later stages are the Board's alone", () => {
    expect(pointsOf(whole)).toEqual(
      [
        ["C1-01", "self", 9],
        ["C1-01", "cluster", 8.5],
        ["C1-02", "self", 9],
        ["C1-02", "cross", 6],
        ["C1-02", "cluster", 7],
      ].sort(byStage),
    );
    const lines = whole.consolidation.totals.find((total) => total.unit === "C1-01")?.lines;
    expect(lines?.find((line) => line.criterion === "T3")).toMatchObject({ stage: "cluster", points: 8.5 });
  });

  test("a row of the Board's that is still blank sets nothing aside, one that says something does", () => {
    const row = (points: number | null): readonly CellValue[] => ["C1-01", "T3", "Cụm/khối chấm", points];
    const typed = (points: number | null): Workbook =>
      row(points).reduce<Workbook>(
        (book, value, column) => setCell(book, "Điểm chấm", { row: 5, column: column + 1, value }),
        province.workbook,
      );
    expect(pointsOf(run(typed(null), allFiles))).toContainEqual(["C1-01", "cluster", 8.5]);
    expect(pointsOf(run(typed(6), allFiles))).toContainEqual(["C1-01", "cluster", 6]);
  });

  test("its opinion on an adjustment counts, the Council's consent is not the cluster's to give", () => {
    expect(whole.consolidation.adjustments).toMatchObject([
      {
        unit: "C1-02",
        indicator: "A1",
        from: 1000,
        to: 900,
        inForce: false,
        clusterOpinion: "agree",
        councilOpinion: "none",
      },
    ]);
  });

  test("what it says of other clusters' units, or of nobody, is told and not used", () => {
    const foreign = filledCluster({
      "Điểm chấm": [
        ["K1-01", "T3", "Cụm/khối chấm", 3],
        ["XX-99", "T3", "Cụm/khối chấm", 4],
        ["c1-01 ", "T3", "Cụm/khối chấm", 5],
      ],
      "Ý kiến điều chỉnh": [["K1-01", "A1", 1, "Thống nhất"]],
    });
    const ran = run(province.workbook, [fileOf("C1/_C1.xlsx", foreign, "2020-07-08T09:00:00"), ...unitFiles]);
    expect(pointsOf(ran)).not.toContainEqual(["K1-01", "cluster", 3]);
    expect(pointsOf(ran)).toContainEqual(["C1-01", "cluster", 5]);
    expect(
      ran.consolidation.issues
        .filter((issue) => issue.code === "unknown-code")
        .map(({ place, params }) => [place.cluster, place.file, place.sheet, place.cell, params]),
    ).toEqual([
      ["C1", "C1/_C1.xlsx", "Ý kiến điều chỉnh", "A5", { label: "Mã đơn vị", raw: "K1-01" }],
      ["C1", "C1/_C1.xlsx", "Điểm chấm", "D5", { label: "Mã đơn vị", raw: "K1-01" }],
      ["C1", "C1/_C1.xlsx", "Điểm chấm", "D6", { label: "Mã đơn vị", raw: "XX-99" }],
    ]);
  });

  test("a leader who scores its own unit is told so", () => {
    const own = filledCluster({ "Điểm chấm": [["C1-01", "T3", "Cụm/khối chấm", 10, null, null, "C1-01"]] });
    const ran = run(province.workbook, [fileOf("C1/_C1.xlsx", own, "2020-07-08T09:00:00")]);
    expect(
      ran.consolidation.issues
        .filter((issue) => issue.code === "own-score")
        .map(({ place }) => [place.file, place.sheet, place.cell]),
    ).toEqual([["C1/_C1.xlsx", "Điểm chấm", "D5"]]);
    expect(pointsOf(ran)).toEqual([]);
  });

  test("a review that was not held is none, whatever day is written", () => {
    expect(
      cluster(
        run(province.workbook, [fileOf("C1/_C1.xlsx", filledCluster({}, "C1", "Chưa tổ chức"), "2020-07-08T09:00:00")]),
      ),
    ).toMatchObject({ reviewHeld: null });
  });
});
