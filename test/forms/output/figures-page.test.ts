import { figuresPage } from "../../../src/forms/output/figures/figures-page";
import { looks, palette } from "../../../src/forms/drawing/styles";
import { boardOf, cluster, indicator, unitOf } from "../../domain/round-samples";
import { pageText, rowOf } from "./page-text";
import { sampleRound } from "../score-sheet/score-sample";
import { withIndexes } from "../../support/with-indexes";
import { scoredRound } from "./scored-round";

const { consolidation } = sampleRound();
const { draft, places } = figuresPage(consolidation);
const header = draft.freeze.rows;

test("every unit of the roster, in roster order, each figure with its target, result and judgement", () => {
  expect(pageText(draft, header, [1, 3, 5, 10, 14, 15, 16, 17, 18])).toEqual([
    "STT|Mã đơn vị|Mã|Chỉ tiêu đăng ký|Mốc chấm kỳ này|Thực hiện trong kỳ|So với chỉ tiêu năm (%)|Đánh giá|Nguyên văn kết quả",
    "C01. Cụm thi đua số 1",
    "1|C01-01|KT01|1000|500|433.35|43.3|Chưa đạt|433.35",
    "2|C01-01|KT02|2.5|2.5|2|125|Tốt hơn",
    "3|C01-01|KT03|||Hoàn thành||Đạt|hoàn  thành",
    "4|C01-01|KT04|||Tốt||Đạt|TỐT",
    "5|C01-01|KT05|3|1.5|1|33.3|Chưa đạt",
    "6|C01-01|R01|10|10|4.25|42.5|Chưa đạt",
    "7|C01-02|KT01|100|50|KAD",
    "8|C01-02|KT02|2|2|2|100|Đạt",
    "9|C01-02|KT03",
    "10|C01-02|KT04|||Khá||Chưa đạt",
    "11|C01-02|KT05|3|1.5|KG",
    "12|C01-03|KT01|60|30|31|51.7|Vượt",
    "13|C01-03|KT02|3|3|3.5|85.7|Chưa đạt",
    "14|C01-03|KT03|||Chưa đạt||Chưa đạt",
    "15|C01-03|KT04|||Trung bình||Chưa đạt",
    "16|C01-03|KT05|1|0.5|4|400|Vượt",
    "17|C01-04|KT01|60|30|khoảng ba mươi",
    "18|C01-04|KT03|||#REF!",
    "||KT01|||464.35|43.8",
    "||KT01|||232.18||1/2 đạt",
    "||KT01|||232.18",
    "||KT02|||2.75||1/2 đạt",
    "||KT02|||2.75",
    "||KT05|||5|125",
    "||KT05|||2.5||1/2 đạt",
    "||KT05|||2.5",
    "K03. Khối thi đua số 3",
    "19|K03-01|KT01|200|100|100|50|Đạt",
    "20|K03-02|KT01|200|100|100|50|Đạt",
    "21|K03-03",
    "||KT01|||200|50",
    "||KT01|||100||2/2 đạt",
    "||KT01|||100",
    "TOÀN TỈNH",
    "||KT01|||664.35|45.5",
    "||KT01|||166.09||3/4 đạt",
    "||KT01|||100",
    "||KT02|||2.75||1/2 đạt",
    "||KT02|||2.75",
    "||KT05|||5|125",
    "||KT05|||2.5||1/2 đạt",
    "||KT05|||2.5",
    expect.stringContaining("KAD: không áp dụng"),
    expect.stringContaining("So với chỉ tiêu năm"),
    expect.stringContaining("chỉ cộng đơn vị có cả chỉ tiêu áp dụng và kết quả bằng số"),
  ]);
});

test("sums name their cluster, how many units are in them, last year and the target in force", () => {
  const sums = pageText(draft, header, [2, 4, 5, 8, 12, 15, 16]).filter((line) => /Tổng \d|Bình quân/u.test(line));
  expect(sums.filter((line) => line.includes("KT01"))).toEqual([
    "C01|Tổng 2/3 đơn vị|KT01|954|1060|464.35|43.8",
    "C01|Bình quân 2/3 đơn vị|KT01|||232.18",
    "K03|Tổng 2/3 đơn vị|KT01|360|400|200|50",
    "K03|Bình quân 2/3 đơn vị|KT01|||100",
    "|Tổng 4/6 đơn vị|KT01|1314|1460|664.35|45.5",
    "|Bình quân 4/6 đơn vị|KT01|||166.09",
  ]);
});

test("last year's sum says so where fewer units have one; a cluster's own workbook has no whole province", () => {
  const board = boardOf({ clusters: [cluster("C01")], indicators: [indicator("KT01", { decimals: 0 })] });
  const round = scoredRound(board, [
    { unit: unitOf("C01-01"), figures: { KT01: [10, 4] } },
    { unit: unitOf("C01-02"), figures: { KT01: [20, 7] } },
  ]);
  const figures = round.figures.map((figure) =>
    figure.unit === "C01-01" ? { ...figure, previousYear: null } : figure,
  );
  const told = (kind: "board" | "cluster") => {
    const stated = withIndexes({ ...round, board: { ...board, kind }, figures });
    const page = figuresPage(stated).draft;
    return pageText(page, page.freeze.rows + 4, [4, 8, 12, 15, 16, 17]);
  };
  expect(told("cluster")).toEqual([
    "Tổng 2/2 đơn vị (năm trước 1)|18|30|11|36.7",
    "Bình quân 2/2 đơn vị|||5.5||0/2 đạt",
    "Trung vị 2/2 đơn vị|||5.5",
  ]);
  expect(told("board")).toEqual([...told("cluster"), ...told("cluster")]);
});

test("a unit that sent nothing keeps its line, with the reason in place of figures", () => {
  const row = draft.rows.get(rowOf(draft, 3, "K03-03"));
  expect([4, 5, 6, 15].map((column) => row?.get(column)?.value ?? null)).toEqual([
    "Sở Công Thương",
    null,
    "Chưa gửi",
    null,
  ]);
});

test("percent and judgement are live, in the direction of the indicator; words have no formula", () => {
  const formulas = (code: string, unit: string) => {
    const row = [...draft.rows].find(([, cells]) => cells.get(3)?.value === unit && cells.get(5)?.value === code);
    return [16, 17].map(
      (column) => row?.[1].get(column)?.formula?.replaceAll(new RegExp(`([A-Z])${row[0]}\\b`, "g"), "$1#") ?? null,
    );
  };
  expect(formulas("KT01", "C01-01")).toEqual([
    'IF(COUNT(O#,L#)<2,"",IF(L#<=0,"",ROUND(ROUND(100*O#/L#,8),1)))',
    'IF(COUNT(O#,N#)<2,"",IF(O#>N#,"Vượt",IF(O#=N#,"Đạt","Chưa đạt")))',
  ]);
  expect(formulas("KT02", "C01-01")).toEqual([
    'IF(COUNT(O#,L#)<2,"",IF(O#<0,"",IF(O#=0,100,ROUND(ROUND(100*L#/O#,8),1))))',
    'IF(COUNT(N#,O#)<2,"",IF(N#>O#,"Tốt hơn",IF(N#=O#,"Đạt","Chưa đạt")))',
  ]);
  expect(formulas("KT03", "C01-01")).toEqual([null, null]);
  expect(formulas("KT01", "C01-02")).toEqual([null, null]);
});

test("what can't be read stands on orange as text, and its source beside it", () => {
  const row = draft.rows.get(rowOf(draft, 15, "khoảng ba mươi"));
  expect(row?.get(15)?.style).toMatchObject({ fill: palette.bad, numberFormat: "@" });
  expect([26, 27, 28].map((column) => row?.get(column)?.value)).toEqual(["C01/C01-04.xlsx", "Kết quả", "H9"]);
  expect(row?.get(26)?.style).toBe(looks.source);
});

test("a rank has no percent of its target; scoring keeps its own", () => {
  const board = boardOf({
    clusters: [cluster("C01")],
    indicators: [indicator("KT01", { evaluation: "lower", nature: "level", measure: "Hạng" })],
  });
  const round = scoredRound(board, [{ unit: unitOf("C01-01"), figures: { KT01: [1, 2] } }]);
  const page = figuresPage(round).draft;
  expect(pageText(page, page.freeze.rows + 2, [5, 15, 16, 17]).slice(0, 1)).toEqual(["KT01|2||Chưa đạt"]);
  expect(round.figures.map(({ pctOfTarget }) => pctOfTarget)).toEqual([50]);
});

test("words that could be taken for silence or would not fit are held apart", () => {
  const long = "Đã triển khai ở tất cả các xã, thị trấn trong huyện";
  const board = boardOf({
    clusters: [cluster("C01")],
    indicators: [indicator("KT01", { evaluation: "qualitative" }), indicator("KT02", { evaluation: "qualitative" })],
  });
  const page = figuresPage(
    scoredRound(board, [{ unit: unitOf("C01-01"), figures: { KT01: [null, "–"], KT02: [null, long] } }]),
  ).draft;
  expect(pageText(page, page.freeze.rows + 2, [5, 15, 18]).slice(0, 2)).toEqual([
    "KT01|“–”|–",
    `KT02|Xem nguyên văn|${long}`,
  ]);
});

test("other sheets find a figure by unit and indicator; the source stays off the paper but can be unfolded", () => {
  const row = rowOf(draft, 3, "C01-03");
  expect(places.of("C01-03", "KT01")).toEqual({
    result: `'Tổng hợp chỉ tiêu'!$O$${row}`,
    benchmark: `'Tổng hợp chỉ tiêu'!$N$${row}`,
    inForce: `'Tổng hợp chỉ tiêu'!$L$${row}`,
  });
  expect(places.of("K03-03", "KT01")).toBeNull();
  expect(draft.print.area?.right).toBe(18);
  expect(Math.max(...draft.merges.map(({ right }) => right))).toBe(18);
  expect([18, 26, 28].map((column) => draft.columns.get(column)?.outline)).toEqual([0, 1, 1]);
  expect(draft.filter).toMatchObject({ top: header, left: 1, right: 28 });
  expect(draft.protection).toEqual({ filter: true, formatColumns: true, insertRows: false });
});

test("why there are no figures", () => {
  const reasons = (["missing", "not-due", "exempt", "returned", "late"] as const).map((status) => {
    const round = scoredRound(boardOf({ clusters: [cluster("C01")] }), [{ unit: unitOf("C01-01"), figures: null }]);
    const { draft: page } = figuresPage({ ...round, units: round.units.map((standing) => ({ ...standing, status })) });
    return page.rows.get(page.freeze.rows + 2)?.get(6)?.value;
  });
  expect(reasons).toEqual([
    "Chưa gửi",
    "Chưa gửi (chưa đến hạn)",
    "Được miễn báo cáo",
    "Đề nghị hoàn thiện, chưa gửi lại",
    "Đã nhận văn bản, chưa có tệp số liệu",
  ]);
});
