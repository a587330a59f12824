import type { RoundCharts } from "../../../src/app/live/following/round-charts";
import { RoundChartsView } from "../../../src/taskpane/situation/charts/round-charts-view";
import { markupOf, wordsOf } from "../markup";

/** The library is modules that jest doesn't load; what it is given is what counts here, and Chromium shows the rest. */
jest.mock("@fluentui/react-charts", () => ({
  HorizontalBarChart: ({ data }: { readonly data: readonly { readonly chartTitle: string; readonly chartData: readonly { readonly color: string }[] }[] }) => data.map(({ chartTitle, chartData }) => `${chartTitle} ${chartData.map(({ color }) => color).join(" ")} | `),
  VerticalBarChart: ({ data }: { readonly data: readonly { readonly x: string; readonly barLabel: string }[] }) => data.map(({ x, barLabel }) => `${x} ${barLabel} | `),
}));

const none = { "on-time": 0, late: 0, missing: 0, "not-due": 0, returned: 0, exempt: 0 };
const charts: RoundCharts = {
  submission: [
    { code: "K1", name: "Khối một", counts: { ...none, "on-time": 3, late: 1, missing: 2 } },
    { code: "K2", name: "Khối hai", counts: { ...none, missing: 4 } },
  ],
  completion: [
    { code: "K1", name: "Khối một", reached: 20, behind: 5 },
    { code: "K2", name: "Khối hai", reached: 0, behind: 0 },
  ],
  scores: { bins: [{ from: null, to: 50, units: 1 }, { from: 50, to: null, units: 3 }], pending: 2 },
};

test("every chart has its figures as a table; what nobody has is no column", () => {
  const words = wordsOf(<RoundChartsView charts={charts} />);
  expect(words).toContain("Xem bảng số liệu Cụm, khối Đúng hạn Gửi chậm Chưa gửi Khối một 3 1 2 Khối hai 0 0 4");
  expect(words).toContain("Cụm, khối Đạt mốc Chưa đạt mốc Khối một 20 5 Khối hai 0 0");
  expect(words).toContain("Mức điểm Số đơn vị Dưới 50% 1 Từ 50% 3");
  expect(words).toContain("2 đơn vị chưa tính được tổng điểm.");
});

test("what is drawn is for the eye alone, with a pattern for each part and the figures in its title", () => {
  const markup = markupOf(<RoundChartsView charts={charts} />);
  expect(markup.match(/aria-hidden="true" inert=""/gu)).toHaveLength(3);
  expect(markup).toContain("4/6 · Khối một url(#thidua-chart-on-time) url(#thidua-chart-late) url(#thidua-chart-missing) | 0/4 · Khối hai url(#thidua-chart-missing) | ");
});

test("where nothing can be drawn yet, it says so", () => {
  const empty = { ...charts, completion: [], scores: { bins: [], pending: 0 } };
  const words = wordsOf(<RoundChartsView charts={empty} />);
  expect(words).toContain("Chưa có chỉ tiêu nào đủ số liệu để so sánh.");
  expect(words).toContain("Chưa có đơn vị nào tính được tổng điểm.");
});
