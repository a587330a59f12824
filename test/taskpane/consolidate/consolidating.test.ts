import { hiddenPrefix } from "../../../src/contract/sheet-names";
import { consolidateActs, type Preview, type Received, type Written } from "../../../src/taskpane/consolidate/acts";
import { Stopped } from "../../../src/taskpane/act-types";
import { outputSheetsOf } from "../../../src/forms/output/output-pages";
import { fileOf, issuedTo, setCell, smallProvince } from "../../support/small-province";
import { province, sentBy, sheetOf, yearless } from "../../app/live/live-province";
import { chosen, sampleDesk, sampleWatch } from "../acts/sample-desk";

const names = (desk: ReturnType<typeof sampleDesk>) => desk.workbook.workbook().sheets.map(({ name }) => name);

const outputSheets = outputSheetsOf(province.board, []);

test("consolidating writes what was shown; a newer report then replaces one", async () => {
  const desk = sampleDesk(province.workbook);
  const { consolidate, receive } = consolidateActs(desk);
  const written = (await consolidate(
    [sentBy("C1-01"), sentBy("C1-02")].map(chosen),
    [],
    sampleWatch().watch,
  )) as Written;
  expect(written.files.map(({ sender, group }) => `${sender?.code} ${group}`)).toEqual(["C1-01 new", "C1-02 new"]);
  expect(names(desk)).toEqual(expect.arrayContaining([...outputSheets]));
  const newer = { ...sentBy("C1-01", [["Kết quả", "A1", "Thực hiện trong kỳ", 640]]), changed: "2020-07-02T09:00:00" };
  const received = (await receive(
    [newer, sentBy("C1-03"), sentBy("C1-02")].map(chosen),
    [],
    sampleWatch().watch,
  )) as Received;
  expect(received.files.map(({ sender, group }) => `${sender?.code} ${group}`)).toEqual([
    "C1-01 replaced",
    "C1-02 unchanged",
    "C1-03 new",
  ]);
});

test("without files the outputs are made anew from the store, for today", async () => {
  const desk = sampleDesk(province.workbook);
  const { consolidate } = consolidateActs(desk);
  await consolidate([chosen(sentBy("C1-01"))], [], sampleWatch().watch);
  const said = () =>
    JSON.stringify(
      [...sheetOf(desk.workbook.workbook(), "Tình hình gửi báo cáo").rows.values()].map((cells) =>
        [...cells.values()].map(({ value }) => value),
      ),
    );
  expect(said()).toContain("15/07/2020");
  desk.pass(24 * 3_600_000);
  const again = (await consolidate([], [], sampleWatch().watch)) as Written;
  expect(again.files).toEqual([]);
  expect(said()).toContain("16/07/2020");
  expect(said()).toContain("UBND huyện Một");
});

test("a stop ends the reading, and nothing is written", async () => {
  const desk = sampleDesk(province.workbook);
  const { watch, stop } = sampleWatch();
  const stopping = {
    ...watch,
    progress: ({ stage, done }: { stage: string; done: number }) =>
      stage === "reading" && done === 2 ? stop() : undefined,
  };
  await expect(
    consolidateActs(desk).consolidate(
      ["C1-01", "C1-02", "C1-03"].map((unit) => chosen(sentBy(unit))),
      [],
      stopping,
    ),
  ).rejects.toThrow(Stopped);
  expect(desk.workbook.workbook()).toBe(province.workbook);
});

test("a workbook without its round says where to state it; so does a unit's", async () => {
  for (const [workbook, noRound] of [
    [yearless(), "not-stated"],
    [issuedTo(smallProvince(), "C1-01"), "not-a-board"],
  ] as const) {
    const desk = sampleDesk(workbook);
    const { receive, consolidate } = consolidateActs(desk);
    const files = [chosen(sentBy("C1-01"))];
    expect(await receive(files, [], sampleWatch().watch)).toEqual({ noRound });
    expect(await consolidate(files, [], sampleWatch().watch)).toEqual({ noRound });
    expect(desk.workbook.workbook()).toBe(workbook);
  }
});

test("the last write is told, undone, and then the one before", async () => {
  const desk = sampleDesk(province.workbook);
  const { consolidate, lastWrite, undo, receive } = consolidateActs(desk);
  expect(await lastWrite()).toBeNull();
  await consolidate([chosen(sentBy("C1-01"))], [], sampleWatch().watch);
  await consolidate([], [], sampleWatch().watch);
  expect(await lastWrite()).toEqual({ at: "2020-07-15T19:00:00", newReports: 0, replaced: 0 });
  expect(await undo(sampleWatch().watch)).toEqual({ undone: true });
  expect(await lastWrite()).toMatchObject({ newReports: 1 });
  expect(await undo(sampleWatch().watch)).toEqual({ undone: true });
  expect(names(desk)).toEqual(province.workbook.sheets.map(({ name }) => name));
  expect(await undo(sampleWatch().watch)).toEqual({ undone: false, changed: "" });
  const received = (await receive([chosen(sentBy("C1-01"))], [], sampleWatch().watch)) as Received;
  expect(received.files.map(({ group }) => group)).toEqual(["new"]);
});

test("a consolidation is shown sheet by sheet beside what stands there", async () => {
  const desk = sampleDesk(province.workbook);
  const { consolidate, preview } = consolidateActs(desk);
  await consolidate([chosen(sentBy("C1-01"))], [], sampleWatch().watch);
  const changedOf = async () =>
    new Map(((await preview(sampleWatch().watch)) as Preview).sheets.map(({ sheet, changed }) => [sheet, changed]));
  const shown = outputSheets.filter((name) => !name.startsWith(hiddenPrefix));
  expect([...(await changedOf()).values()]).toEqual(shown.map(() => 0));
  const { rows } = sheetOf(desk.workbook.workbook(), "Danh sách");
  const [row = 0, cells = new Map()] = [...rows].find(([, each]) => each.get(3)?.value === "C1-03") ?? [];
  desk.workbook.change((workbook) =>
    setCell(workbook, "Danh sách", {
      row,
      column: [...cells].find(([, { value }]) => value === "UBND huyện Ba")?.[0] ?? 0,
      value: "UBND thị xã Ba",
    }),
  );
  const changed = await changedOf();
  expect(changed.get("Tình hình gửi báo cáo")).toBe(1);
  expect(changed.get("Tệp đã đọc")).toBe(0);
  expect([
    ...((await consolidateActs(sampleDesk(province.workbook)).preview(sampleWatch().watch)) as Preview).sheets.map(
      ({ changed: rowsChanged }) => rowsChanged,
    ),
  ]).toEqual(shown.map(() => null));
});

test("a cluster's workbook takes in its own members' reports; a copy of itself waits to be merged, and others are told", async () => {
  const desk = sampleDesk(issuedTo(province, "_C1"));
  const { receive, consolidate, undo } = consolidateActs(desk);
  const files = [
    sentBy("C1-01"),
    sentBy("C1-02"),
    sentBy("K1-01"),
    fileOf("C1/_C1.xlsx", issuedTo(province, "_C1")),
    fileOf("K1/_K1.xlsx", issuedTo(province, "_K1")),
  ].map(chosen);
  const received = (await receive(files, [], sampleWatch().watch)) as Received;
  expect(
    received.files.map(({ name, group, sender, reason }) => [name, group, sender?.code ?? null, reason?.code ?? null]),
  ).toEqual([
    ["C1/_C1.xlsx", "to-review", "C1", "own-copy"],
    ["C1/C1-01.xlsx", "new", "C1-01", null],
    ["C1/C1-02.xlsx", "new", "C1-02", null],
    ["K1/K1-01.xlsx", "to-review", null, "not-in-roster"],
    ["K1/_K1.xlsx", "to-review", null, "not-in-roster"],
  ]);
  expect(received.files.filter(({ candidates }) => candidates !== null)).toEqual([]);
  const before = desk.workbook.workbook().sheets.map(({ name }) => name);
  const written = (await consolidate(files, [], sampleWatch().watch)) as Written;
  expect(written.summary.added).toBe(2);
  expect(names(desk)).toEqual(
    expect.arrayContaining([...outputSheetsOf({ ...smallProvince().board, kind: "cluster" }, [])]),
  );
  expect(await undo(sampleWatch().watch)).toEqual({ undone: true });
  expect(names(desk)).toEqual(before);
});
