import { consolidating } from "../../../src/taskpane/actions/consolidating";
import { ChosenFileError, Stopped, type Received, type Written } from "../../../src/taskpane/pane-actions";
import { outputSheets } from "../../../src/forms/output/output-pages";
import { fileOf, issuedTo, smallProvince } from "../../support/small-province";
import { province, sentBy, sheetOf, yearless } from "../../app/live/live-province";
import { chosen, sampleDesk, sampleWatch } from "./sample-desk";

const names = (desk: ReturnType<typeof sampleDesk>) => desk.workbook.workbook().sheets.map(({ name }) => name);

test("receiving says what would be written and writes nothing", async () => {
  const desk = sampleDesk(province.workbook);
  const { watch } = sampleWatch();
  const files = [sentBy("C1-01"), sentBy("C1-02"), { ...fileOf("x.xlsx", province.workbook), bytes: new Uint8Array([1]) }].map(chosen);
  const received = (await consolidating(desk).receive(files, watch)) as Received;
  expect(received.files.map(({ name, verdict }) => [name, verdict])).toEqual([["C1/C1-01.xlsx", "accepted"], ["C1/C1-02.xlsx", "accepted"], ["x.xlsx", "rejected"]]);
  expect(received).toMatchObject({ newReports: 2, replaced: 0, registerRows: 2, sheets: outputSheets });
  expect(desk.workbook.workbook()).toBe(province.workbook);
});

test("consolidating writes what was shown; a newer report then replaces one", async () => {
  const desk = sampleDesk(province.workbook);
  const { consolidate, receive } = consolidating(desk);
  const written = (await consolidate([sentBy("C1-01"), sentBy("C1-02")].map(chosen), sampleWatch().watch)) as Written;
  expect(written.summary.files.accepted.map(({ unit }) => unit)).toEqual(["C1-01", "C1-02"]);
  expect(names(desk)).toEqual(expect.arrayContaining([...outputSheets]));
  const newer = { ...sentBy("C1-01", [["Kết quả", "A1", "Thực hiện trong kỳ", 640]]), changed: "2020-07-02T09:00:00" };
  const received = (await receive([newer, sentBy("C1-03"), sentBy("C1-02")].map(chosen), sampleWatch().watch)) as Received;
  expect(received).toMatchObject({ newReports: 1, replaced: 1 });
  expect(received.files.map(({ unit, verdict }) => `${unit} ${verdict}`)).toEqual(["C1-01 accepted", "C1-02 unchanged", "C1-03 accepted"]);
});

test("without files the outputs are made anew from the store, for today", async () => {
  const desk = sampleDesk(province.workbook);
  const { consolidate } = consolidating(desk);
  await consolidate([chosen(sentBy("C1-01"))], sampleWatch().watch);
  const said = () => JSON.stringify([...sheetOf(desk.workbook.workbook(), "Tình hình gửi báo cáo").rows.values()].map((cells) => [...cells.values()].map(({ value }) => value)));
  expect(said()).toContain("15/07/2020");
  desk.pass(24 * 3_600_000);
  const again = (await consolidate([], sampleWatch().watch)) as Written;
  expect(again.summary.files.accepted).toEqual([]);
  expect(said()).toContain("16/07/2020");
  expect(said()).toContain("UBND huyện Một");
});

test("each file is named while it is read, and counted", async () => {
  const { watch, steps } = sampleWatch();
  await consolidating(sampleDesk(province.workbook)).receive([sentBy("C1-02"), sentBy("C1-01")].map(chosen), watch);
  const reading = steps.filter(({ stage, name }) => stage === "reading" && name !== null).map(({ done, all, name }) => `${done}/${all} ${name}`);
  expect(reading).toEqual(["1/2 C1/C1-01.xlsx", "2/2 C1/C1-02.xlsx"]);
  expect([...new Set(steps.map(({ stage }) => stage))]).toEqual(["opening", "reading", "judging"]);
});

test("a stop ends the reading, and nothing is written", async () => {
  const desk = sampleDesk(province.workbook);
  const { watch, stop } = sampleWatch();
  const stopping = { ...watch, progress: ({ stage, done }: { stage: string; done: number }) => (stage === "reading" && done === 2 ? stop() : undefined) };
  await expect(consolidating(desk).consolidate(["C1-01", "C1-02", "C1-03"].map((unit) => chosen(sentBy(unit))), stopping)).rejects.toThrow(Stopped);
  expect(desk.workbook.workbook()).toBe(province.workbook);
});

test("a file that can't be opened any more is named", async () => {
  const gone = { ...chosen(sentBy("C1-01")), file: { arrayBuffer: () => Promise.reject(new Error("NotReadableError")) } };
  await expect(consolidating(sampleDesk(province.workbook)).receive([gone], sampleWatch().watch)).rejects.toMatchObject({ constructor: ChosenFileError, message: "C1/C1-01.xlsx" });
});

test("a workbook without its round says where to state it; so does a unit's", async () => {
  for (const workbook of [yearless(), issuedTo(smallProvince(), "C1-01")]) {
    const desk = sampleDesk(workbook);
    const { receive, consolidate } = consolidating(desk);
    const files = [chosen(sentBy("C1-01"))];
    expect(await receive(files, sampleWatch().watch)).toEqual({ periodSheet: { sheet: "Kỳ báo cáo", cell: "A1" } });
    expect(await consolidate(files, sampleWatch().watch)).toEqual({ periodSheet: { sheet: "Kỳ báo cáo", cell: "A1" } });
    expect(desk.workbook.workbook()).toBe(workbook);
  }
});
