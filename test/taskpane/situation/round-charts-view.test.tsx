import type { RoundCharts } from "../../../src/app/live/board/following/round-charts";
import { RoundChartsView } from "../../../src/taskpane/situation/charts/round-charts-view";
import { markupOf, wordsOf } from "../markup";

const none = { "on-time": 0, late: 0, missing: 0, "not-due": 0, returned: 0, exempt: 0 };
const charts: RoundCharts = {
  submission: [
    { code: "K1", name: "Khối một", received: 4, expected: 6, counts: { ...none, "on-time": 3, late: 1, missing: 2 } },
    { code: "K2", name: "Khối hai", received: 0, expected: 4, counts: { ...none, missing: 4 } },
  ],
  completion: [
    { code: "K1", name: "Khối một", reached: 20, behind: 5 },
    { code: "K2", name: "Khối hai", reached: 0, behind: 0 },
  ],
  scores: {
    bins: [
      { from: null, to: 50, units: 1 },
      { from: 50, to: null, units: 3 },
    ],
    pending: 2,
  },
};

test("every chart has its figures as a table; what nobody has is no column", () => {
  const words = wordsOf(<RoundChartsView charts={charts} />);
  expect(words).toContain("Xem bảng số liệu Cụm, khối Đúng hạn Gửi chậm Chưa gửi Khối một 3 1 2 Khối hai 0 0 4");
  expect(words).toContain("Cụm, khối Đạt mốc Chưa đạt mốc Khối một 20 5 Khối hai 0 0");
  expect(words).toContain("Mức điểm Số đơn vị Dưới 50% 1 Từ 50% 3");
  expect(words).toContain("2 đơn vị chưa tính được tổng điểm.");
});

test("what is drawn is for the eye alone: a part for each count, with its pattern, as wide as its share; the figures in the title", () => {
  const markup = markupOf(<RoundChartsView charts={charts} />);
  expect(markup.match(/<div aria-hidden="true">/gu)).toHaveLength(3);
  expect(partsOf(markup, "4/6 · Khối một")).toEqual([
    ["0%", "50%", "on-time"],
    ["50%", "16.666666666666668%", "late"],
    ["66.66666666666667%", "33.333333333333336%", "missing"],
  ]);
  expect(partsOf(markup, "0/4 · Khối hai")).toEqual([["0%", "100%", "missing"]]);
  expect(partsOf(markup, "20/25 · Khối một")).toEqual([
    ["0%", "80%", "on-time"],
    ["80%", "20%", "missing"],
  ]);
  expect(markup).not.toContain("0/0 · Khối hai");
});

/** Of the bar under this title: where each part begins, how wide it is and its pattern. */
function partsOf(markup: string, title: string): readonly (readonly (string | undefined)[])[] {
  const bar = markup.slice(markup.indexOf(title)).split("</svg>")[0] ?? "";
  return [...bar.matchAll(/<rect x="([^"]*)" width="([^"]*)" height="100%" fill="url\(#thidua-chart-([^)]*)\)"/gu)].map(
    ([, ...part]) => part,
  );
}

test("upright bars: the largest is as high as the drawing, the others in proportion, none has no height", () => {
  const bins = [
    { from: null, to: 50, units: 1 },
    { from: 50, to: 90, units: 0 },
    { from: 90, to: null, units: 4 },
  ];
  const markup = markupOf(<RoundChartsView charts={{ ...charts, scores: { bins, pending: 0 } }} />);
  const heights = [...markup.matchAll(/<rect [^>]*width="28" height="([^"]*)"/gu)].map(([, height]) => Number(height));
  expect(heights).toEqual([34.5, 0, 138]);
  expect(wordsOf(<RoundChartsView charts={charts} />)).toContain("1 Dưới 50% 3 Từ 50%");
});

test("where nothing can be drawn yet, it says so", () => {
  const empty = { ...charts, completion: [], scores: { bins: [], pending: 0 } };
  const words = wordsOf(<RoundChartsView charts={empty} />);
  expect(words).toContain("Chưa có chỉ tiêu nào đủ số liệu để so sánh.");
  expect(words).toContain("Chưa có đơn vị nào tính được tổng điểm.");
});
