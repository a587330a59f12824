import { readResults } from "../../../src/forms/cluster/read-results";
import { readStore } from "../../../src/forms/store/store";
import type { Workbook } from "../../../src/workbook/sheet";
import { fileOf, issuedTo, smallProvince, typeInto, wellFilled } from "../../support/small-province";
import { run, steady, told, typeRow, written } from "./returned-cluster";
import { leader, points, province, scored, sent, unitFiles, withCell } from "./returned-results-sample";

describe("a cluster's own outputs, beside what the Board decided", () => {
  test("by the scale that the cluster itself proposes, and by its own points, not by what the Board decided otherwise", () => {
    const proposing = typeRow(scored, "Thang điểm", { "Mã cụm/khối": "*", "Mã tiêu chí": "T1" }, { "Điểm chuẩn": 20 });
    const own = written(proposing, run(proposing, unitFiles));
    const board = typeRow(
      province.workbook,
      "Điểm chấm",
      { "Mã đơn vị": "C1-02", "Mã tiêu chí": "T3", "Giai đoạn": "Cụm/khối chấm" },
      { Điểm: 9 },
    );
    const ran = run(board, [sent(own), ...unitFiles]);
    expect(told(ran, "result-differs", "formula-overwritten")).toEqual([]);
    expect(told(ran, "scale-differs", "accepted-scale-differs", "board-entry-differs").map(([code]) => code)).toEqual([
      "accepted-scale-differs",
      "board-entry-differs",
    ]);
  });

  test("a target that only the Council's consent changed is not held against the cluster, nor are the points on it", () => {
    const adjusting = [
      ...wellFilled("C1-02", 430),
      ["Thông tin chung", "Có điều chỉnh chỉ tiêu", "", "Có"],
      ["Điều chỉnh", "A1", "Đề nghị điều chỉnh", 900],
      ["Điều chỉnh", "A1", "Lý do", "Dịch bệnh"],
    ] as const;
    const files = [unitFiles[0]!, fileOf("C1/C1-02.xlsx", typeInto(issuedTo(province, "C1-02"), adjusting))];
    const own = written(scored, run(scored, files));
    const consented = typeRow(
      province.workbook,
      "Ý kiến điều chỉnh",
      { "Mã đơn vị": "C1-02", Mã: "A1", Lần: 1 },
      { "Ý kiến Hội đồng": "Đồng ý" },
    );
    const ran = run(consented, [sent(own), ...files]);
    expect(
      ran.consolidation.figures.find(({ unit, indicator }) => unit === "C1-02" && indicator === "A1")?.inForce,
    ).toBe(900);
    expect(told(ran, "result-differs")).toEqual([]);
    const wrong = withCell(own, "Bảng điểm", points("T1"), (cell) => ({ ...cell, value: 9 }));
    expect(told(run(consented, [sent(wrong), ...files]), "result-differs").map(([, , , , params]) => params)).toEqual([
      { what: "points", unit: "C1-02", code: "T1", found: 9, expected: 8.6 },
    ]);
  });

  describe("sums of units whose targets the Council has adjusted", () => {
    const withoutDays = smallProvince({
      "Thang điểm": `Mã cụm/khối | Mục | Mã tiêu chí | Tiêu chí | Điểm chuẩn | Cách chấm | Chỉ tiêu
        * | I | T1 | Thu ngân sách | 10 | Tỷ lệ | A1
        * | II | T3 | Hoạt động cụm | 10 | Chấm trực tiếp |`,
    });
    const members = ["C1-01", "C1-02", "C1-03"];
    const issued = members.reduce(
      (book, unit) =>
        typeRow(
          book,
          "Điểm chấm",
          { "Mã đơn vị": unit, "Mã tiêu chí": "T3", "Giai đoạn": "Cụm/khối chấm" },
          { Điểm: 8 },
        ),
      issuedTo(withoutDays, "_C1"),
    );
    const adjusting = [
      ["Thông tin chung", "Có điều chỉnh chỉ tiêu", "", "Có"],
      ["Điều chỉnh", "A1", "Đề nghị điều chỉnh", 900],
      ["Điều chỉnh", "A1", "Lý do", "Dịch bệnh"],
    ] as const;
    const files = members.map((unit, index) =>
      fileOf(
        `C1/${unit}.xlsx`,
        typeInto(issuedTo(withoutDays, unit), [
          ...wellFilled(unit, 410 + 20 * index),
          ...(unit === "C1-02" ? adjusting : []),
        ]),
      ),
    );
    const consent = (workbook: Workbook): Workbook =>
      typeRow(
        workbook,
        "Ý kiến điều chỉnh",
        { "Mã đơn vị": "C1-02", Mã: "A1", Lần: 1 },
        { "Ý kiến Hội đồng": "Đồng ý" },
      );
    const before = written(issued, run(issued, files));
    const after = written(consent(issued), run(consent(issued), files));
    const wrongAt = (book: Workbook, what: string, value: number): Workbook =>
      withCell(
        book,
        "Bảng điểm",
        readResults(book).find((each) => each.what === what && each.unit === "C1-02")!.cell,
        (cell) => ({ ...cell, value }),
      );
    const toldOf = (workbook: Workbook) =>
      told(run(consent(withoutDays.workbook), [sent(workbook), ...files]), "result-differs").map(
        ([, , , , params]) => params,
      );

    test("are those of the targets by which its own workbook goes, before and after the decision", () => {
      expect(readResults(before).filter(({ what, unit }) => what === "total" && unit === "C1-02")).toMatchObject([
        { value: 16.6 },
      ]);
      expect(readResults(after).filter(({ what, unit }) => what === "total" && unit === "C1-02")).toMatchObject([
        { value: 17.56 },
      ]);
      expect([toldOf(before), toldOf(after)]).toEqual([[], []]);
    });

    test("are told where they are others: the total, or the rank", () => {
      expect(toldOf(wrongAt(before, "total", 19))).toEqual([
        { what: "total", unit: "C1-02", code: "", found: 19, expected: 16.6 },
      ]);
      expect(toldOf(wrongAt(after, "total", 19))).toEqual([
        { what: "total", unit: "C1-02", code: "", found: 19, expected: 17.56 },
      ]);
      expect(toldOf(wrongAt(before, "rank", 3))).toEqual([
        { what: "rank", unit: "C1-02", code: "", found: 3, expected: 2 },
      ]);
    });

    test("are left alone where its workbook doesn't say which target it goes by", () => {
      const silent = { ...before, sheets: before.sheets.filter(({ name }) => name !== "Tổng hợp chỉ tiêu") };
      expect(toldOf(wrongAt(silent, "total", 19))).toEqual([]);
      expect(toldOf(wrongAt(silent, "rank", 3))).toEqual([]);
    });
  });

  test("are kept: the next run tells the same without the file", () => {
    const changed = withCell(leader, "Bảng điểm", points("T1"), (cell) => ({ ...cell, value: 10, formula: null }));
    const ran = run(province.workbook, [sent(changed), ...unitFiles]);
    const out = written(province.workbook, ran);
    expect(readStore(out).clusterSubmissions[0]?.results).toEqual(readResults(changed));
    expect(steady(run(out, [sent(changed), ...unitFiles]))).toEqual(steady(ran));
    expect(steady(run(out, []))).toEqual({ ...(steady(ran) as object), files: [] });
  });
});
