import { markedRound } from "../../../src/forms/marks/round-marks";
import { LiveWorkbookError } from "../../../src/app/live-workbook";
import { openBoard } from "../../../src/app/open-board";
import { paneActs } from "../../../src/taskpane/acts/pane-acts";
import { province, consolidated, sentBy, sheetOf } from "../live/live-province";
import { chosen, sampleDesk, sampleWatch } from "../../taskpane/acts/sample-desk";
import { withRound } from "./changed-round";

async function worked() {
  const desk = sampleDesk(province.workbook);
  await consolidated(desk.workbook, [sentBy("C1-01")]);
  const actions = paneActs(desk);
  return { desk, actions, book: () => desk.workbook.workbook() };
}

/** Somebody typed another round into the sheet, after a report was read. */
async function changed() {
  const all = await worked();
  all.desk.workbook.change((workbook) => withRound(workbook, 2021, "Cả năm"));
  return all;
}

const rounds = { held: { year: 2020, kind: "h1" }, stated: { year: 2021, kind: "year" } };
type Acts = Awaited<ReturnType<typeof worked>>["actions"];
const watch = () => sampleWatch().watch;

/** Each way to see figures of the round in the pane: none of them tells any. */
const reading: readonly (readonly [string, (actions: Acts) => Promise<unknown>])[] = [
  ["the situation", ({ situation }) => situation()],
  ["a letter of reminder", ({ urging }) => urging()],
  ["the look before writing", ({ preview }) => preview(watch())],
  ["files that came", ({ receive }) => receive([chosen(sentBy("C1-02"))], [], watch())],
  ["consolidating", ({ consolidate }) => consolidate([], [], watch())],
  ["adjustments", ({ adjustments }) => adjustments()],
  ["the scale", ({ scaleSheet }) => scaleSheet("C1")],
  ["points", ({ scoreSheet }) => scoreSheet("C1", "board")],
  ["nominations", ({ nominations }) => nominations("C1")],
  ["papers that came", ({ matchIncoming }) => matchIncoming("Số đến\tNgày đến\n1\t01/07/2020")],
  ["a copy of the workbook", ({ previewCopy }) => previewCopy(chosen(sentBy("C1-02")), watch())],
  ["templates", ({ issueTemplates }) => issueTemplates({ cluster: null, unit: null } as never, watch())],
];

test.each(reading)("%s: no figure, both rounds named, nothing written", async (_, read) => {
  const { actions, book } = await changed();
  const before = book();
  expect(await read(actions)).toMatchObject({ noRound: "changed", change: rounds });
  expect(book()).toBe(before);
});

const asking: readonly (readonly [string, (actions: Acts) => Promise<unknown>])[] = [
  ["charts", ({ roundCharts }) => roundCharts()],
  ["a unit's page", ({ unitPage }) => unitPage("C1-01")],
  ["a cluster's page", ({ clusterPage }) => clusterPage("C1")],
];

test.each(asking)("%s: there is none", async (_, ask) => {
  const { actions } = await changed();
  expect(await ask(actions)).toBeNull();
});

const writing: readonly (readonly [string, (actions: Acts) => Promise<unknown>])[] = [
  ["a day of receipt", ({ stateReceipt }) => stateReceipt({ unit: "C1-01", sha256: null, day: "2020-07-01" })],
  ["a return", ({ returnReport }) => returnReport({ unit: "C1-01", comment: "x", completeBy: "2020-07-20" })],
  ["more time", ({ extendDeadline }) => extendDeadline({ unit: "C1-01", day: "2020-08-01", reason: "x" })],
];

test.each(writing)("%s is not written", async (_, write) => {
  const { actions, book } = await changed();
  const before = book();
  await expect(write(actions)).rejects.toThrow(LiveWorkbookError);
  expect(book()).toBe(before);
});

test("put back: the round is as it was and counts again; undone, it is changed again", async () => {
  const { actions, book } = await changed();
  const undo = await actions.putRoundBack();
  expect(openBoard(book())).toMatchObject({ board: { period: { year: 2020, kind: "h1" } } });
  expect(await actions.situation()).toMatchObject({ units: expect.any(Array) });
  await actions.takeBack(undo);
  expect(await actions.situation()).toMatchObject({ noRound: "changed", change: rounds });
});

test("the year is a year, not 2.020", async () => {
  const { actions, book } = await changed();
  await actions.putRoundBack();
  const year = [...sheetOf(book(), "Kỳ báo cáo").rows.values()].find((cells) => cells.get(1)?.value === "Năm")?.get(2);
  expect(year).toMatchObject({ value: 2020, format: "0" });
});

test("corrected: register and the rest are kept, what was read as the other round waits and counts nowhere", async () => {
  const { actions, book } = await changed();
  const register = openBoard(book());
  if (!("noRound" in register) || register.noRound !== "changed") throw new Error("not changed");
  await actions.correctRound();
  const opened = openBoard(book());
  if ("noRound" in opened) throw new Error(opened.noRound);
  expect(markedRound(book())).toEqual(rounds.stated);
  expect(opened.board.receipts).toEqual(register.opened.board.receipts);
  expect(opened.stored.submissions).toEqual([]);
  expect(opened.stored.waiting).toMatchObject([{ unit: "C1-01", reason: { code: "wrong-year" } }]);
  expect(await actions.situation()).toMatchObject({ units: expect.any(Array) });
  expect((await actions.unitPage("C1-01"))?.figures.every(({ result }) => result === null)).toBe(true);
});

test("the first thing written binds the workbook to its round, and only that", async () => {
  const desk = sampleDesk(province.workbook);
  const actions = paneActs(desk);
  const bare = withRound(desk.workbook.workbook(), 2020, "6 tháng đầu năm");
  const unmarked = {
    ...bare,
    sheets: bare.sheets.map((sheet) =>
      sheet.name === "_TD"
        ? {
            ...sheet,
            rows: new Map(
              [...sheet.rows].filter(([, cells]) => !["year", "period"].includes(String(cells.get(1)?.value))),
            ),
          }
        : sheet,
    ),
  };
  desk.workbook.change(() => unmarked);
  await actions.extendDeadline({ unit: "C1-01", day: "2020-08-01", reason: "x" });
  expect(markedRound(desk.workbook.workbook())).toBeNull();
  await actions.stateReceipt({ unit: "C1-01", sha256: null, day: "2020-07-01" });
  expect(markedRound(desk.workbook.workbook())).toEqual(rounds.held);
});
