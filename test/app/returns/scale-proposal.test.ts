import type { Workbook } from "../../../src/workbook/sheet";
import { fileOf, issuedTo, smallProvince } from "../../support/small-province";
import { run, steady, told, typeRow, withoutRow, written } from "./returned-cluster";

const change = {
  "Thang điểm": `Mã cụm/khối | Mục | Mã tiêu chí | Tiêu chí | Điểm chuẩn | Cách chấm | Chỉ tiêu | Mã hồ sơ | Điểm mỗi lần
    C1 | I | T1 | Thu ngân sách | 10 | Theo bậc | A1 | |
    C1 | II | T3 | Hoạt động cụm | 10 | Chấm trực tiếp | | |
    C1 | II | T5 | Nêu gương | 10 | Chấm trực tiếp | | |
    * | I | T1 | Thu ngân sách | 30 | Tỷ lệ | A1 | |`,
  "Mức điểm": `Mã cụm/khối | Mã tiêu chí | Từ | Giá trị chữ | Điểm
    C1 | T1 | 100 | | 10
    C1 | T1 | 80 | | 6`,
};
const agreed = smallProvince(change);
const province = smallProvince({
  ...change,
  "Cụm, khối": `Mã cụm/khối | Loại | Tên cụm/khối | Trạng thái thang điểm | Tổng điểm
  C1 | Cụm | Cụm một | Dự thảo | 30
  K1 | Khối | Khối một | Dự thảo | 30`,
});

const sent = (workbook: Workbook, name = "C1/_C1.xlsx", changed = "2020-07-08T09:00:00") =>
  fileOf(name, workbook, changed);
const issued = issuedTo(province, "_C1");
const line = (code: string) => ({ "Mã cụm/khối": "C1", "Mã tiêu chí": code });

/** A line changed, one added, one dropped, a band and a setting changed. */
const another = [
  (book: Workbook) => typeRow(book, "Thang điểm", line("T3"), { "Điểm chuẩn": 12.5, "Được không áp dụng": "Có" }),
  (book: Workbook) => withoutRow(book, "Thang điểm", ["C1", "II", "T5"]),
  (book: Workbook) =>
    typeRow(book, "Thang điểm", line("T6"), {
      Mục: "II",
      "Tiêu chí": "Cách làm mới",
      "Điểm chuẩn": 7.5,
      "Cách chấm": "Chấm trực tiếp",
    }),
  (book: Workbook) => typeRow(book, "Mức điểm", { ...line("T1"), Từ: 80 }, { Điểm: 7 }),
  (book: Workbook) =>
    typeRow(
      book,
      "Cụm, khối",
      { "Mã cụm/khối": "C1" },
      { "Trần điểm thưởng": 5, "Trạng thái thang điểm": "Cụm/khối đã thống nhất" },
    ),
].reduce((book, step) => step(book), issued);

describe("the scale in a cluster's returned workbook", () => {
  test("as it was issued says nothing, whether the cluster's own or the one for all", () => {
    expect(
      told(
        run(province.workbook, [sent(issued), sent(issuedTo(province, "_K1"), "K1/_K1.xlsx")]),
        "scale-differs",
        "accepted-scale-differs",
      ),
    ).toEqual([]);
  });

  test("is a proposal: every difference is told with both sides, and the Board's own stays in force", () => {
    const ran = run(province.workbook, [sent(another)]);
    const band = (points: number) => ({ from: 80, text: null, points, meaning: null });
    const full = { from: 100, text: null, points: 10, meaning: null };
    expect(told(ran, "scale-differs")).toEqual([
      ["scale-differs", "C1/_C1.xlsx", "Cụm, khối", null, { criterion: null, field: "bonusCap", old: null, new: 5 }],
      [
        "scale-differs",
        "C1/_C1.xlsx",
        "Cụm, khối",
        null,
        { criterion: null, field: "scaleState", old: "draft", new: "agreed" },
      ],
      [
        "scale-differs",
        "C1/_C1.xlsx",
        "Thang điểm",
        null,
        { criterion: "T5", field: "line", old: "Nêu gương", new: null },
      ],
      [
        "scale-differs",
        "C1/_C1.xlsx",
        "Thang điểm",
        "C5",
        { criterion: "T1", field: "bands", old: [full, band(6)], new: [full, band(7)] },
      ],
      ["scale-differs", "C1/_C1.xlsx", "Thang điểm", "C6", { criterion: "T3", field: "max", old: 10, new: 12.5 }],
      [
        "scale-differs",
        "C1/_C1.xlsx",
        "Thang điểm",
        "C6",
        { criterion: "T3", field: "mayBeNotApplicable", old: false, new: true },
      ],
      [
        "scale-differs",
        "C1/_C1.xlsx",
        "Thang điểm",
        "C7",
        { criterion: "T6", field: "line", old: null, new: "Cách làm mới" },
      ],
    ]);
    expect(
      ran.consolidation.totals.find(({ unit }) => unit === "C1-01")?.lines.map(({ criterion }) => criterion),
    ).toEqual(["T1", "T3", "T5"]);
  });

  test("of a cluster whose scale the Board accepted is a warning", () => {
    const ran = run(agreed.workbook, [
      sent(typeRow(issuedTo(agreed, "_C1"), "Thang điểm", line("T3"), { "Điểm chuẩn": 12 })),
    ]);
    expect(told(ran, "scale-differs", "accepted-scale-differs").map(([code, , , , params]) => [code, params])).toEqual([
      ["accepted-scale-differs", { criterion: "T3", field: "max", old: 10, new: 12 }],
    ]);
  });

  test("where it was written over the one for all is a proposal, too", () => {
    const changed = typeRow(
      issuedTo(province, "_K1"),
      "Thang điểm",
      { "Mã cụm/khối": "*", "Mã tiêu chí": "T1" },
      { "Điểm chuẩn": 25 },
    );
    expect(
      told(run(province.workbook, [sent(changed, "K1/_K1.xlsx")]), "scale-differs").map(([, , , , params]) => params),
    ).toEqual([{ criterion: "T1", field: "max", old: 30, new: 25 }]);
  });

  test("is kept: the next run tells the same without the file, and with it", () => {
    const first = run(province.workbook, [sent(another)]);
    const out = written(province.workbook, first);
    expect(steady(run(out, [sent(another)]))).toEqual(steady(first));
    expect(steady(run(out, []))).toEqual({ ...(steady(first) as object), files: [] });
  });

  test("that is gone is no proposal to drop every line", () => {
    const without = { ...issued, sheets: issued.sheets.filter(({ name }) => name !== "Thang điểm") };
    expect(told(run(province.workbook, [sent(without)]), "scale-differs")).toEqual([]);
  });
});

describe("points on a line that the cluster proposes", () => {
  const scored = ["C1-01", "C1-02"].reduce(
    (book, unit, index) =>
      typeRow(
        book,
        "Điểm chấm",
        { "Mã đơn vị": unit, "Mã tiêu chí": "T6", "Giai đoạn": "Cụm/khối chấm" },
        { Điểm: 7 - index / 2, "Người chấm": index === 0 ? "C1-02" : "C1-01" },
      ),
    another,
  );
  const ran = run(province.workbook, [sent(scored)]);

  test("are known, told with their points, and wait for the Board to accept the line", () => {
    expect(told(ran, "unknown-code")).toEqual([]);
    expect(told(ran, "scores-await-scale")).toEqual([
      [
        "scores-await-scale",
        "C1/_C1.xlsx",
        "Điểm chấm",
        expect.stringMatching(/^[A-Z]+\d+$/u),
        { criterion: "T6", name: "Cách làm mới", scores: 2, points: "C1-01: 7; C1-02: 6,5" },
      ],
    ]);
    expect(ran.consolidation.scores.filter(({ criterion }) => criterion === "T6")).toEqual([]);
  });

  test("count as soon as the line stands in the Board's scale, from what the workbook keeps", () => {
    const accepted = typeRow(written(province.workbook, ran), "Thang điểm", line("T6"), {
      Mục: "II",
      "Tiêu chí": "Cách làm mới",
      "Điểm chuẩn": 7.5,
      "Cách chấm": "Chấm trực tiếp",
    });
    const again = run(accepted, []);
    expect(told(again, "scores-await-scale", "unknown-code")).toEqual([]);
    expect(
      again.consolidation.scores
        .filter(({ criterion }) => criterion === "T6")
        .map(({ unit, stage, points }) => [unit, stage, points]),
    ).toEqual([
      ["C1-01", "cluster", 7],
      ["C1-02", "cluster", 6.5],
    ]);
  });

  test("on a line that nobody proposes are an unknown code, as before", () => {
    const stray = typeRow(
      scored,
      "Điểm chấm",
      { "Mã đơn vị": "C1-03", "Mã tiêu chí": "T9", "Giai đoạn": "Cụm/khối chấm" },
      { Điểm: 1 },
    );
    expect(told(run(province.workbook, [sent(stray)]), "unknown-code").map(([, , , , params]) => params)).toEqual([
      { label: "Mã tiêu chí", raw: "T9" },
    ]);
  });
});
