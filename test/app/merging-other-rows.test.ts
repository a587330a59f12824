import { notACopy } from "../../src/app/merging/same-workbook";
import { boardOf, issuedTo, smallProvince } from "../support/small-province";
import { deputy, issued, merge, opened, points, province, run, typed } from "./merging-sample";

describe("a leader's and a deputy's copy: the scale, the leader's own unit, other workbooks", () => {
  test("a scale that both edited differently is told and changes nothing before it is chosen", () => {
    const edited = typed("Thang điểm", [[7, 5, 12]]);
    const { out, open } = merge(issued, [edited]);
    expect(open).toMatchObject([{ sheet: "Thang điểm", column: "Điểm chuẩn", stands: "10", other: "12" }]);
    expect(boardOf(out).criteria.find(({ code }) => code === "T3")?.max).toBe(10);
    expect(boardOf(merge(issued, [edited], "other").out).criteria.find(({ code }) => code === "T3")?.max).toBe(12);
  });

  test("the deputy's row for the leader's unit is kept beside the leader's own", () => {
    const own = typed("Điểm chấm", [
      [5, 4, 10],
      [5, 7, "UBND huyện Một"],
    ]);
    const { out, open } = merge(own, [deputy]);
    expect(open).toEqual([]);
    expect(points(out)).toEqual([
      ["C1-01", 10, "UBND huyện Một"],
      ["C1-03", 6.5, "UBND huyện Một"],
      ["C1-01", 9, "UBND huyện Hai"],
    ]);
    const { scores } = run(out, []).consolidation;
    expect(
      scores.filter(({ unit, criterion }) => unit === "C1-01" && criterion === "T3").map(({ points: given }) => given),
    ).toEqual([9]);
  });

  test("a workbook of another kind, cluster or round is no copy", () => {
    expect(notACopy(opened(issued), opened(deputy))).toBeNull();
    expect(notACopy(opened(issued), opened(province.workbook))).toEqual({
      what: "kind",
      ours: "cluster",
      theirs: "board",
    });
    expect(notACopy(opened(issued), opened(issuedTo(province, "_K1")))).toEqual({
      what: "cluster",
      ours: "C1",
      theirs: "K1",
    });
    const next = smallProvince({
      "Kỳ báo cáo":
        "Tỉnh | Mẫu\nNăm | 2021\nKỳ | 6 tháng đầu năm\nHạn đơn vị tổ chức sơ kết | 30/06/2021\nHạn cụm/khối tổ chức sơ kết | 10/07/2021",
    });
    expect(notACopy(opened(province.workbook), opened(next.workbook))).toMatchObject({
      what: "year",
      ours: "2020",
      theirs: "2021",
    });
  });
});

test("two clerks of the Board: what each entered stands in one workbook", () => {
  const roster = province.workbook.sheets.find(({ name }) => name === "Danh sách")!;
  const phone = [...roster.rows.get(4)!].find(([, cell]) => cell.value === "Điện thoại")![0];
  const one = typed("Danh sách", [[6, phone, "0204 111"]], province.workbook);
  const other = typed(
    "Sổ theo dõi nhận báo cáo",
    [
      [5, 1, "K1"],
      [5, 2, "C-BC"],
    ],
    typed("Danh sách", [[5, phone, "0204 222"]], province.workbook),
  );
  const { out, open } = merge(one, [other]);
  expect(open).toEqual([]);
  expect(
    boardOf(out)
      .roster.slice(0, 2)
      .map((row) => row.phone),
  ).toEqual(["0204 222", "0204 111"]);
  expect(boardOf(out).receipts).toMatchObject([{ sender: "K1", document: "C-BC" }]);
});

describe("rows that count only together are merged as one", () => {
  const bands = (rows: string) =>
    smallProvince({ "Mức điểm": `Mã cụm/khối | Mã tiêu chí | Từ | Giá trị chữ | Điểm\n${rows}` }).workbook;
  const ours = bands("* | T1 | 50 | | 6\n* | T1 | 80 | | 10\n* | T2 | | Tốt | 5");

  test("two lists of bands of a criterion are told whole, each with its numbers, and chosen whole", () => {
    const other = bands("* | T1 | 60 | | 6\n* | T1 | 80 | | 10\n* | T2 | | Tốt | 5");
    expect(merge(ours, [other]).open.map(({ sheet, stands, other: theirs }) => [sheet, stands, theirs])).toEqual([
      ["Mức điểm", "Từ 50, Điểm 6; Từ 80, Điểm 10", "Từ 60, Điểm 6; Từ 80, Điểm 10"],
    ]);
    const of = (out: Parameters<typeof boardOf>[0]) =>
      boardOf(out).bands.map(({ criterion, from, text, points: given }) => [criterion, from ?? text, given]);
    expect(of(merge(ours, [other], "other").out)).toEqual([
      ["T1", 60, 6],
      ["T1", 80, 10],
      ["T2", "Tốt", 5],
    ]);
  });

  test("in another order they are the same", () => {
    expect(merge(ours, [bands("* | T2 | | Tốt | 5\n* | T1 | 80 | | 10\n* | T1 | 50 | | 6")]).open).toEqual([]);
  });
});
