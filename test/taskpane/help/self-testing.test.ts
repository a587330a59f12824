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
