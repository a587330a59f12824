import { unzipSync } from "fflate";
import { consolidateActs } from "../../../src/taskpane/consolidate/acts";
import { copyActs } from "../../../src/taskpane/copies/acts";
import { roundReading } from "../../../src/taskpane/acts/round-reading";
import { province, sentBy, yearless } from "../../app/live/live-province";
import { foundIn } from "../../app/exporting/exported-sample";
import { chosen, sampleDesk, sampleWatch } from "../acts/sample-desk";

const wanted = { cluster: null, sheets: null };

async function consolidatedDesk() {
  const desk = sampleDesk(province.workbook);
  await consolidateActs(desk).consolidate([sentBy("C1-01"), sentBy("C1-02")].map(chosen), [], sampleWatch().watch);
  return { desk, acts: copyActs(desk, roundReading(desk)) };
}

test("before a consolidation there is nothing to send; without a round neither", async () => {
  const desk = sampleDesk(province.workbook);
  const acts = copyActs(desk, roundReading(desk));
  expect(await acts.copiesToMake()).toMatchObject({ day: null, seal: "not-sealed", official: false });
  expect(await acts.makeCopies(wanted, sampleWatch().watch)).toBeNull();
  const other = sampleDesk(yearless());
  expect(await copyActs(other, roundReading(other)).copiesToMake()).toEqual({ noRound: "not-stated" });
});

test("what would go is said before; then all copies come in one zip, up to the day of the workbook's outputs", async () => {
  const { desk, acts } = await consolidatedDesk();
  desk.pass(48 * 3_600_000);
  expect(await acts.copiesToMake()).toMatchObject({
    day: "2020-07-15",
    official: false,
    clusters: [
      { code: "C1", name: "Cụm một" },
      { code: "K1", name: "Khối một" },
    ],
  });
  const { watch, steps } = sampleWatch();
  const made = await acts.makeCopies(wanted, watch);
  if (made === null || !("bytes" in made)) throw new Error("nothing was made");
  expect([made.name, made.copies]).toEqual(["Bản gửi đi 6 tháng 2020.zip", 3]);
  expect(steps.at(-1)).toEqual({ stage: "issuing", done: 3, all: 3, name: null });
  const files = unzipSync(made.bytes);
  expect(Object.keys(files)).toEqual([
    "Kết quả 6 tháng 2020 - toàn tỉnh.xlsx",
    "C1/Kết quả 6 tháng 2020 - C1.xlsx",
    "K1/Kết quả 6 tháng 2020 - K1.xlsx",
  ]);
  for (const bytes of Object.values(files)) {
    expect(foundIn(bytes, ["Nguyễn Thị Mẫu", "C1-01.xlsx", "_TD"])).toEqual([]);
    expect(foundIn(bytes, ["15/07/2020"])).toEqual(["15/07/2020"]);
  }
});

test("one cluster's copy with chosen annexes is one workbook", async () => {
  const { acts } = await consolidatedDesk();
  const made = await acts.makeCopies({ cluster: "C1", sheets: ["Xếp hạng"] }, sampleWatch().watch);
  if (made === null || !("bytes" in made)) throw new Error("nothing was made");
  expect(made.name).toBe("Kết quả 6 tháng 2020 - C1.xlsx");
  expect(foundIn(made.bytes, ["PHỤ LỤC I", "Tổng quan"])).toEqual(["PHỤ LỤC I"]);
});
