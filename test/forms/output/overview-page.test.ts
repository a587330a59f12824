import { bigFigures, mostBehind, percentOf } from "../../../src/forms/output/overview/overview-facts";
import { reachedByCluster, scoreBands } from "../../../src/forms/output/overview/overview-charts";
import { overviewPage } from "../../../src/forms/output/overview/overview-page";
import { standingClustersPage } from "../../../src/forms/output/standing/standing-clusters-page";
import { vi } from "../../../src/text/vi";
import { indicator, unitOf } from "../../domain/round-samples";
import { linesFrom, sheetText } from "../../support/sheet-text";
import { figure, smallRound, standing } from "./small-round";

const sending = standingClustersPage(smallRound(), vi).charts[0] ?? null;
const draft = overviewPage(smallRound(), vi, sending);

test("five figures; guests and exempt units stand outside all of them", () => {
  expect(bigFigures(smallRound())).toEqual({
    received: { part: 2, whole: 3 },
    onTime: { part: 1, whole: 3 },
    complete: { part: 1, whole: 3 },
    reviewed: { part: 1, whole: 2 },
    reached: { part: 1, whole: 3 },
  });
  expect(linesFrom(draft, "2 |", 2)).toBe(`2 |  | 1 |  |  | 1 |  |  | 1 | 1
66.7 |  | 33.3 |  |  | 33.3 |  |  | 50 | 33.3`);
});

test("a share is a number that shows what it is out of", () => {
  const big = [...draft.rows.values()].map((cells) => cells.get(1)).find((cell) => cell?.value === 2);
  expect(big?.style.numberFormat).toBe('#,##0"/3"');
});

test("statuses and issues on the left, indicators behind on the right", () => {
  expect(
    linesFrom(draft, "Tình trạng |", 11),
  ).toBe(`Tình trạng |  | Số đơn vị |  | Tỷ lệ |  | Mã | Chỉ tiêu |  | Số đơn vị | Tỷ lệ
✔ Đúng hạn |  | 1 |  | 33.3 |  | KT01 | Chỉ tiêu KT01 |  | 1 | 50
▲ Chậm |  | 1 |  | 33.3 |  | KT02 | Chỉ tiêu KT02 |  | 1 | 100
✖ Chưa gửi |  | 1 |  | 33.3
… Chưa đến hạn |  | 0 |  | 0
↺ Đề nghị hoàn thiện |  | 0 |  | 0
Nội dung cần rà soát
Mức độ |  | Số nội dung |  | Số đơn vị
✖ Lỗi |  | 1 |  | 1
▲ Cảnh báo |  | 1 |  | 0
– Lưu ý |  | 1 |  | 1`);
});

test("each cluster with its share as a bar, and whom to urge", () => {
  expect(
    linesFrom(draft, "C01 |", 2),
  ).toBe(`C01 | Cụm C01 | 3 | 2 | 66.7 | Huyện Sơn Động |  |  | Huyện Yên Thế |  | ▲ Chậm 2 ngày
K01 | Khối Nội chính | 0 | 0 |  |  |  |  |  |  | ✖ Chưa gửi`);
  const row = [...draft.rows].find(([, cells]) => cells.get(1)?.value === "C01")?.[0] ?? 0;
  expect(
    draft.conditions.filter(
      ({ rule, area }) => rule.kind === "data-bar" && area.left === 5 && area.top === row && area.bottom === row + 1,
    ),
  ).toHaveLength(1);
});

test("many units to urge are named in part and counted", () => {
  const roster = Array.from({ length: 9 }, (_, index) => unitOf(`C01-1${index}`, { name: `Xã ${index}` }));
  const page = overviewPage(
    smallRound({ roster, units: roster.map((unit) => ({ ...standing(unit.code), name: unit.name })) }),
    vi,
    null,
  );
  expect(linesFrom(page, "C01 |", 1)).toContain("| Xã 0; Xã 1; Xã 2; Xã 3; Xã 4 và 4 đơn vị khác |");
});

test("indicators with the most units behind, in the order of the catalogue", () => {
  const round = smallRound();
  const behind = (code: string, units: readonly string[]) => units.map((unit) => figure(unit, code, { result: 10 }));
  const figures = [
    ...behind("KT01", ["C01-01"]),
    ...behind("KT02", ["C01-01", "C01-02"]),
    ...behind("KT03", ["C01-01", "C01-02", "C01-03"]),
  ];
  const board = { ...round.board, indicators: ["KT01", "KT02", "KT03"].map((code) => indicator(code)) };
  expect(
    mostBehind({ ...round, board, figures }, 2).map(({ indicator: { code }, behind: count }) => [code, count]),
  ).toEqual([
    ["KT02", 2],
    ["KT03", 3],
  ]);
});

test("the first page ends below its remarks; the second has the charts, each over cells that hold its figures", () => {
  const remark = Math.max(
    ...[...draft.rows]
      .filter(([, cells]) => /^(?:Tạm tính|Chỉ tiêu đạt mốc): /u.test(String(cells.get(1)?.value)))
      .map(([row]) => row),
  );
  expect(draft.print).toMatchObject({ orientation: "portrait", breaks: [remark] });
  expect(draft.charts.map(({ name, place }) => [name, place.top > remark && place.right <= 11])).toEqual([
    ["TongQuanGuiBaoCao", true],
    ["TongQuanDatMoc", true],
  ]);
  expect(draft.charts[0]?.series).toEqual(sending?.series);
  const reached = draft.charts[1];
  const valuesOf = (column: number): readonly unknown[] =>
    Array.from(
      { length: 2 },
      (_, index) => draft.rows.get((reached?.categories.area.top ?? 0) + index)?.get(column)?.value,
    );
  expect([valuesOf(1), ...(reached?.series ?? []).map(({ values }) => valuesOf(values.area.left))]).toEqual([
    ["C01", "K01"],
    [1, 0],
    [2, 0],
  ]);
  expect(reachedByCluster(smallRound()).map(({ reached: ok, behind }) => [ok, behind])).toEqual([
    [1, 2],
    [0, 0],
  ]);
});

test("points lie in bands of the scale's total, lower bounds included; who has no total is in none", () => {
  const round = smallRound();
  const shares = [499, 500, 599.99, 1000, null];
  const totals = shares.map((total, index) => ({
    unit: `C01-0${index}`,
    cluster: "C01",
    base: total,
    rescaled: null,
    bonus: null,
    penalty: null,
    deducted: 0,
    total,
    pending: total === null,
    lines: [],
  }));
  const ranking = totals.map(({ unit, cluster, total }) => ({ unit, cluster, rank: null, tied: false, total }));
  const board = {
    ...round.board,
    clusters: round.board.clusters.map((cluster) => ({ ...cluster, declaredTotal: 1000 })),
  };
  const [standing] = round.units;
  if (standing === undefined) throw new Error("the small round has units");
  const units = totals.map(({ unit }) => ({ ...standing, code: unit }));
  const scored = { ...round, board, units, totals, ranking };
  expect(scoreBands(scored).map(({ name, units }) => [name, units])).toEqual([
    ["Dưới 50%", 1],
    ["50% - dưới 60%", 2],
    ["60% - dưới 70%", 0],
    ["70% - dưới 80%", 0],
    ["80% - dưới 90%", 0],
    ["90% - dưới 100%", 0],
    ["Từ 100%", 1],
  ]);
  const page = overviewPage(scored, vi, null);
  expect(page.charts.map(({ name }) => name)).toEqual(["TongQuanDatMoc", "TongQuanDiem"]);
  expect(sheetText(page)).toContain("50% - dưới 60% |  | 2 | 50");
});

test("nothing to take a share of has no percentage, and nothing to show no chart", () => {
  expect(percentOf({ part: 0, whole: 0 })).toBeNull();
  const empty = overviewPage(smallRound({ roster: [], units: [], clusters: [], figures: [], issues: [] }), vi, null);
  expect(sheetText(empty)).toContain("Chưa có cụm, khối nào.");
  expect(sheetText(empty)).toContain("Không có chỉ tiêu nào chưa đạt mốc.");
  expect(sheetText(empty)).toContain("Chưa có đơn vị nào đủ điểm.");
  expect(empty.charts).toEqual([]);
});
