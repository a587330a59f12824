import { unzipSync } from "fflate";
import { hostTests } from "../../../self-test/host-tests";
import { testSheet } from "../../../self-test/test-sheet";
import { selfTestActs, type SelfTestReport } from "../../../src/taskpane/help/acts";
import { Stopped } from "../../../src/taskpane/act-types";
import { workbookOf } from "../../../src/workbook/draft";
import { province } from "../../app/live/live-province";
import { readRecording, recordingText } from "../../excel-host/replay/recording";
import { sampleDesk, sampleWatch } from "../acts/sample-desk";

const blank = workbookOf({ title: "", sheets: [testSheet("Sheet1", [])], names: [], active: 0 });
const batch = { request: { Actions: [], ObjectPaths: {} }, response: { Results: [] }, milliseconds: 3 };

function recordingDesk(workbook = blank) {
  const told: string[] = [];
  const startRecording = () => {
    told.push("started");
    return () => {
      told.push("stopped");
      return [batch];
    };
  };
  const { selfTest, ...desk } = sampleDesk(workbook);
  return { told, desk: { ...desk, selfTest: { ...selfTest, startRecording } } };
}

test("every shared test is told by its title, and the file can be replayed", async () => {
  const { told, desk } = recordingDesk();
  const { watch, steps } = sampleWatch();
  const report = (await selfTestActs(desk).selfTest(watch, "en")) as SelfTestReport;
  expect(report.steps.map(({ title }) => title)).toEqual(hostTests.map(({ title }) => title));
  expect(steps.map(({ name }) => name)).toEqual(hostTests.map(({ title }) => title.en));
  expect(report.fileName).toBe("thidua-tu-kiem-tra-2020-07-15-19-00-00.json.gz");
  const text = recordingText(report.packed.bytes);
  expect(recordingText(Buffer.from(report.packed.base64))).toBe(text);
  expect(readRecording(text)).toEqual({
    environment: { version: "16.0" },
    requests: [{ request: batch.request, response: batch.response }],
  });
  expect(JSON.parse(text)).toMatchObject({
    schema: 1,
    facts: { version: "16.0" },
    tests: report.steps.map(({ passed }) => ({ passed })),
  });
  expect(told).toEqual(["started", "stopped"]);
});

test("pictures and the workbook are a file apart; the results name what was taken and what was refused", async () => {
  const { desk } = recordingDesk();
  const asked: boolean[] = [];
  const png = Buffer.from("hình").toString("base64");
  const selfTest: typeof desk.selfTest = {
    ...desk.selfTest,
    watchPages: (told) => {
      told(["Xếp hạng"]);
      return () => undefined;
    },
    pictures: (wanted) => {
      asked.push(wanted("Bảng điểm"), wanted("Thử số"));
      return Promise.resolve([
        { sheet: "Bảng điểm", png },
        { sheet: "Xếp hạng", refused: "NotImplemented" },
      ]);
    },
  };
  const workbook = { ...desk.workbook, bytes: () => Promise.resolve(Uint8Array.of(1, 2, 3)) };
  const report = (await selfTestActs({ ...desk, selfTest, workbook }).selfTest(
    sampleWatch().watch,
    "vi",
  )) as SelfTestReport;
  expect(asked).toEqual([true, false]);
  expect(JSON.parse(recordingText(report.packed.bytes))).toMatchObject({
    pagesRefused: ["Xếp hạng"],
    pictures: [
      { sheet: "Bảng điểm", bytes: 5 },
      { sheet: "Xếp hạng", refused: "NotImplemented" },
    ],
  });
  const { name = "", bytes = Uint8Array.of() } = report.look ?? {};
  expect(name).toBe("thidua-tu-kiem-tra-2020-07-15-19-00-00-anh.zip");
  const inside = unzipSync(bytes);
  expect(Object.keys(inside)).toEqual(["Bảng điểm.png", "so-thu.xlsx"]);
  expect(Buffer.from(inside["Bảng điểm.png"] ?? []).toString("utf8")).toBe("hình");
});

test("an Excel that draws nothing and gives no file leaves nothing to save beside the results", async () => {
  const { desk } = recordingDesk();
  const selfTest = { ...desk.selfTest, pictures: () => Promise.reject(new Error("no pictures")) };
  const workbook = { ...desk.workbook, bytes: () => Promise.reject(new Error("no file")) };
  const report = (await selfTestActs({ ...desk, selfTest, workbook }).selfTest(
    sampleWatch().watch,
    "vi",
  )) as SelfTestReport;
  expect(report.look).toBeNull();
});

test("in a workbook that holds something nothing is done, and nothing goes on being recorded", async () => {
  const { told, desk } = recordingDesk(province.workbook);
  expect(await selfTestActs(desk).selfTest(sampleWatch().watch, "vi")).toBe("not-empty");
  expect(desk.workbook.workbook()).toBe(province.workbook);
  expect(told).toEqual(["started", "stopped"]);
});

test("a stop ends it before the next test, and the recording too", async () => {
  const { told, desk } = recordingDesk();
  const { watch, stop, steps } = sampleWatch();
  const progress = (step: (typeof steps)[number]) => {
    watch.progress(step);
    if (step.done === 1) stop();
  };
  await expect(selfTestActs(desk).selfTest({ ...watch, progress }, "vi")).rejects.toThrow(Stopped);
  expect(steps).toHaveLength(2);
  expect(told).toEqual(["started", "stopped"]);
});
