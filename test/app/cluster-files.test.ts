import fc from "fast-check";
import { boardOut } from "../../src/app/board-out";
import { checkWorkbook } from "../../src/app/check-workbooks";
import { consolidate, type Consolidated } from "../../src/app/consolidate";
import { consolidationJson } from "../../src/app/consolidation-json";
import type { GivenFile } from "../../src/app/host";
import { readPairs } from "../../src/forms/reading/read-pairs";
import { clusterCoverSheet } from "../../src/forms/sheets/cluster/cluster-cover-sheet";
import { readStore } from "../../src/forms/store/store";
import { vi } from "../../src/text/vi";
import { parseAddress } from "../../src/workbook/address";
import type { CellValue } from "../../src/workbook/cell";
import { workbookOf } from "../../src/workbook/draft";
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
} from "../support/small-province";

const province = smallProvince({
  "Danh mục hồ sơ": `Mã hồ sơ | Tên hồ sơ | Cấp | Bắt buộc | Biểu
    BIEU | Biểu chỉ tiêu và kết quả | Đơn vị | Bắt buộc | Kết quả
    DC | Bản điều chỉnh | Đơn vị | Nếu có | Điều chỉnh
    C-BC | Báo cáo cụm | Cụm/khối | Bắt buộc | Báo cáo cụm
    C-TD | Thang điểm | Cụm/khối | Bắt buộc | Thang điểm
    C-BB | Biên bản | Cụm/khối | Bắt buộc |
    C-GU | Giao ước | Cụm/khối | Nếu có |`,
});

type Rows = readonly (readonly CellValue[])[];

/** Cover and report of the cluster; rows of its registers from row 5 on, over those that were issued. */
function filledCluster(
  rows: Readonly<Record<string, Rows>>,
  cluster = "C1",
  form: CellValue = "Tổ chức hội nghị",
): Workbook {
  const issued = issuedTo(province, `_${cluster}`);
  const { cells } = readPairs(issued.sheets.find((sheet) => sheet.name === "Thông tin chung")!, clusterCoverSheet);
  const cover: readonly (readonly [string, CellValue])[] = [
    ["reviewDate", { date: "2020-07-07" }],
    ["reviewForm", form],
    ["documentNumber", "=12/BC-CTĐ"],
    ["preparedBy", "Trần Văn Thử"],
  ];
  const covered = cover.reduce(
    (book, [key, value]) => setCell(book, "Thông tin chung", { ...parseAddress(cells.get(key)!)!, value }),
    issued,
  );
  const told = setCell(covered, "Báo cáo cụm", { row: 5, column: 4, value: "Cụm đã tổ chức 3 hoạt động chung." });
  return Object.entries(rows).reduce(
    (book, [sheet, lines]) =>
      lines.reduce<Workbook>(
        (each, line, row) =>
          [...line, ...Array<null>(8 - line.length).fill(null)].reduce<Workbook>(
            (one, value, column) => setCell(one, sheet, { row: row + 5, column: column + 1, value }),
            each,
          ),
        book,
      ),
    told,
  );
}

const scores: Rows = [
  ["C1-01", "T3", "Cụm/khối chấm", 8.5, null, "Tốt", "C1-02", { date: "2020-07-07" }],
  ["C1-02", "T3", "Cụm/khối chấm", 7, null, '=HYPERLINK("x")', "C1-01", { date: "2020-07-07" }],
  ["C1-02", "T3", "Chấm chéo", 6, null, null, "C1-03", null],
  ["C1-03", "T3", "Điểm chính thức", 10, null, null, "C1-01", null],
];
const opinions: Rows = [["C1-02", "A1", 1, "Thống nhất", "Đồng ý", null, "12/BC", null]];
const clusterFile = fileOf(
  "C1/_C1.xlsx",
  filledCluster({ "Điểm chấm": scores, "Ý kiến điều chỉnh": opinions }),
  "2020-07-08T09:00:00",
);
const adjusting = typeInto(issuedTo(province, "C1-02"), [
  ...wellFilled("C1-02"),
  ["Thông tin chung", "Có điều chỉnh chỉ tiêu", "", "Có"],
  ["Điều chỉnh", "A1", "Đề nghị điều chỉnh", 900],
  ["Điều chỉnh", "A1", "Lý do", "Dịch bệnh"],
  ["Điều chỉnh", "A1", "Văn bản", "15/UBND"],
]);
const unitFiles = [
  fileOf("C1/C1-01.xlsx", typeInto(issuedTo(province, "C1-01"), wellFilled("C1-01"))),
  fileOf("C1/C1-02.xlsx", adjusting),
];
const allFiles = [clusterFile, ...unitFiles];

function run(workbook: Workbook, files: readonly GivenFile[]): Consolidated {
  return consolidate(
    {
      board: boardOf(workbook),
      stored: readStore(workbook),
      files,
      asOf: "2020-07-15",
      receivedOption: null,
      progress: () => undefined,
    },
    host,
  );
}

const written = (from: Workbook, consolidated: Consolidated): Workbook =>
  workbookOf(boardOut(from, consolidated, vi).draft);
const steady = ({ consolidation }: Consolidated): unknown => {
  const json = JSON.parse(consolidationJson(consolidation, vi)) as { files: object[] };
  return { ...json, files: json.files.map((file) => ({ ...file, verdict: "", reason: "" })) };
};
const pointsOf = ({ consolidation }: Consolidated): unknown =>
  consolidation.scores
    .filter((score) => score.criterion === "T3" && score.stage !== "auto")
    .map(({ unit, stage, points }) => [unit, stage, points]);
const cluster = ({ consolidation }: Consolidated, code = "C1"): unknown =>
  consolidation.clusters.find((each) => each.code === code);

describe("a cluster's workbook given to the Board", () => {
  const whole = run(province.workbook, allFiles);

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

  test("run again on its own output: the same, and the register has the file once", () => {
    const out = written(province.workbook, whole);
    const again = run(out, allFiles);
    expect(steady(again)).toEqual(steady(whole));
    expect(again.consolidation.files.map((file) => file.verdict)).toEqual(["unchanged", "unchanged", "unchanged"]);
    expect(steady(run(out, []))).toEqual({ ...(steady(whole) as object), files: [] });
    expect(boardOf(written(out, again)).receipts.map((row) => row.sender)).toEqual(["C1", "C1-01", "C1-02"]);
  });

  test("in any order and in any parts", () => {
    fc.assert(
      fc.property(fc.shuffledSubarray(allFiles, { minLength: 3 }), fc.integer({ min: 0, max: 3 }), (files, cut) => {
        const early = run(province.workbook, files.slice(0, cut));
        const late = run(written(province.workbook, early), files.slice(cut));
        expect({ ...(steady(late) as object), files: 0 }).toEqual({ ...(steady(whole) as object), files: 0 });
      }),
      { numRuns: 8 },
    );
  });

  test("a second file of the cluster takes the place of the first", () => {
    const second = fileOf(
      "C1/_C1 (2).xlsx",
      filledCluster({ "Điểm chấm": [["C1-01", "T3", "Cụm/khối chấm", 9.5, null, null, "C1-02"]] }),
      "2020-07-12T09:00:00",
    );
    const ran = run(province.workbook, [...allFiles, second]);
    expect(pointsOf(ran)).toContainEqual(["C1-01", "cluster", 9.5]);
    expect(cluster(ran)).toMatchObject({ status: "on-time" });
    expect(
      ran.consolidation.files.filter((file) => file.unit === null).map((file) => [file.name, file.verdict]),
    ).toEqual([
      ["C1/_C1 (2).xlsx", "accepted"],
      ["C1/_C1.xlsx", "superseded"],
    ]);
  });

  test("the leader's own consolidation, sent as it is, says the same as the workbook it came from", () => {
    const leader = filledCluster({ "Điểm chấm": scores, "Ý kiến điều chỉnh": opinions });
    const consolidated = run(leader, unitFiles);
    expect(consolidated.consolidation.units.map((unit) => [unit.code, unit.status])).toEqual([
      ["C1-01", "on-time"],
      ["C1-02", "on-time"],
      ["C1-03", "missing"],
    ]);
    const ran = run(province.workbook, [
      fileOf("C1/_C1.xlsx", written(leader, consolidated), "2020-07-08T09:00:00"),
      ...unitFiles,
    ]);
    expect(pointsOf(ran)).toEqual(pointsOf(whole));
    expect(cluster(ran)).toEqual(cluster(whole));
    expect(ran.consolidation.adjustments).toEqual(whole.consolidation.adjustments);
  });

  test("checked by the leader before sending it has no error, and names what is open and what is not the cluster's to enter", () => {
    const checked = checkWorkbook(
      { name: "_C1.xlsx", sha256: "00", changed: null, receivedOption: null },
      host.readWorkbook(clusterFile.bytes),
      { asOf: "2020-07-15" },
    );
    expect([
      checked.file.verdict,
      checked.file.cluster,
      [...new Set(checked.issues.map((issue) => issue.code))],
    ]).toEqual(["accepted", "C1", ["hand-in-open", "not-for-cluster"]]);
  });
});

function byStage(one: readonly unknown[], other: readonly unknown[]): number {
  const order = ["auto", "self", "cross", "cluster"];
  return one[0] === other[0]
    ? order.indexOf(String(one[1])) - order.indexOf(String(other[1]))
    : String(one[0]) < String(other[0])
      ? -1
      : 1;
}
