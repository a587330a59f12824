import { roundCharts } from "../../../../../src/app/live/board/following/round-charts";
import { memoryLiveWorkbook } from "../../../../../src/hosts/memory/memory-host";
import { smallProvince } from "../../../../support/small-province";
import { consolidated, sentBy } from "../../live-province";

async function charts(change: Readonly<Record<string, string>> = {}) {
  const live = memoryLiveWorkbook(smallProvince(change).workbook);
  const { consolidated: done } = await consolidated(live, [
    sentBy("C1-01"),
    { ...sentBy("C1-02", [["Kết quả", "A1", "Thực hiện trong kỳ", 100]]), changed: "2020-07-03T09:00:00" },
  ]);
  return roundCharts(done.consolidation);
}

test("submission: every cluster in roster order, each unit counted once", async () => {
  const { submission } = await charts();
  expect(submission).toMatchObject([
    { code: "C1", name: "Cụm một", counts: { "on-time": 1, late: 1, missing: 1, returned: 0 } },
    { code: "K1", counts: { "on-time": 0, missing: 2 } },
  ]);
});

test("guests and the exempt are in no chart", async () => {
  const { submission } = await charts({
    "Danh sách": `STT | Mã cụm/khối | Mã đơn vị | Tên đơn vị | Loại đơn vị | Vai trò | Miễn báo cáo (lý do)
    1 | C1 | C1-01 | UBND huyện Một | Huyện | Trưởng |
    2 | C1 | C1-02 | UBND huyện Hai | Huyện | Tham gia, không bình xét |
    3 | C1 | C1-03 | UBND huyện Ba | Huyện | Thành viên | Mới thành lập
    1 | K1 | K1-01 | Sở Một | Sở | Trưởng |`,
  });
  expect(submission[0]?.counts).toMatchObject({ "on-time": 1, late: 0, missing: 0, exempt: 0 });
});

test("completion: figures at the benchmark or better against those behind; what can't be compared is in neither", async () => {
  const { completion } = await charts();
  // A1: 500 of the benchmark 500 and 100 behind it; A2: 55 against 60 behind, twice; A3, less is better, and A4
  // reached, twice.
  expect(completion).toEqual([
    { code: "C1", name: "Cụm một", reached: 5, behind: 3 },
    { code: "K1", name: "Khối một", reached: 0, behind: 0 },
  ]);
});

test("points: in percent of the scale's total; a total that waits is in no bin", async () => {
  const waiting = await charts();
  const { bins, pending } = waiting.scores!;
  expect(bins.reduce((sum, { units }) => sum + units, 0) + pending).toBe(5);
  const scored = await charts({
    "Điểm chấm":
      "Mã đơn vị | Mã tiêu chí | Giai đoạn | Điểm\nC1-01 | T3 | Thẩm định | 9\nC1-01 | T4 | Thẩm định | 5\nC1-02 | T3 | Thẩm định | 0\nC1-02 | T4 | Thẩm định | 0",
  });
  // 10 + 5 + 9 + 5 of 30 = 96.7%; 2 + 5 + 0 + 0 of 30 = 23.3%.
  expect(scored.scores!.bins.filter(({ units }) => units > 0)).toEqual([
    { from: null, to: 50, units: 1 },
    { from: 90, to: 100, units: 1 },
  ]);
});
