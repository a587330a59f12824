import { paneActs } from "../../../src/taskpane/acts/pane-acts";
import { findHeader, locateSheet } from "../../../src/forms/reading/find-header";
import { receiptList } from "../../../src/forms/sheets/board/register-lists";
import { rosterList } from "../../../src/forms/sheets/board/roster-lists";
import type { ListForm } from "../../../src/forms/description/sheet-form";
import type { Sheet, Workbook } from "../../../src/workbook/sheet";
import { LiveWorkbookError } from "../../../src/app/live-workbook";
import { boardOf } from "../../support/small-province";
import { cellsOf, consolidated, province, sentBy } from "../../app/live/live-province";
import { sampleDesk } from "../acts/sample-desk";

async function sentIn() {
  const desk = sampleDesk(province.workbook);
  await consolidated(desk.workbook, [sentBy("C1-01"), sentBy("C1-02")]);
  return { desk, actions: paneActs(desk), book: () => desk.workbook.workbook() };
}

/** Cells of a sheet that hold something, by what they hold: formats may stay. */
function held(workbook: Workbook, form: ListForm): readonly unknown[] {
  const sheet = locateSheet(workbook, form);
  return sheet === null
    ? []
    : cellsOf(sheet)
        .filter(([, , value]) => value !== null)
        .map(([row, column, value]) => [row, column, value]);
}

function withoutColumn(workbook: Workbook, key: string): Workbook {
  const register = locateSheet(workbook, receiptList);
  const column = register === null ? null : findHeader(register, receiptList)?.columns.get(key);
  const rowsOf = ({ rows }: Sheet): Sheet["rows"] =>
    new Map([...rows].map(([row, cells]) => [row, new Map([...cells].filter(([at]) => at !== column))]));
  return {
    ...workbook,
    sheets: workbook.sheets.map((sheet) => (sheet.name === register?.name ? { ...sheet, rows: rowsOf(sheet) } : sheet)),
  };
}

const register = (workbook: Workbook) => boardOf(workbook).receipts;

describe("a day of receipt", () => {
  test("is confirmed in the file's own row of the register, whose note then asks no more; undone as it was", async () => {
    const { actions, book } = await sentIn();
    const before = held(book(), receiptList);
    const page = await actions.unitPage("C1-01");
    const undo = await actions.stateReceipt({ unit: "C1-01", sha256: page?.decidingFile ?? null, day: "2020-06-29" });
    expect(register(book())).toMatchObject([
      { sender: "C1-01", arrivedOn: "2020-06-29", note: null },
      { sender: "C1-02", arrivedOn: null },
    ]);
    expect(await actions.unitPage("C1-01")).toMatchObject({
      standing: { received: "2020-06-29", receivedSource: "ledger", confirmed: true },
    });
    await actions.takeBack(undo);
    expect(held(book(), receiptList)).toEqual(before);
    expect(await actions.unitPage("C1-01")).toMatchObject({ standing: { received: "2020-06-28", confirmed: false } });
  });

  test("of a paper of a unit that sent nothing is a row more: received, without figures", async () => {
    const { actions, book } = await sentIn();
    const before = held(book(), receiptList);
    const undo = await actions.stateReceipt({ unit: "C1-03", sha256: null, day: "2020-07-03" });
    expect(register(book()).at(-1)).toMatchObject({
      sender: "C1-03",
      document: "BC",
      arrivedOn: "2020-07-03",
      file: null,
      state: "received",
    });
    expect(await actions.unitPage("C1-03")).toMatchObject({
      standing: { status: "late", daysLate: 3, version: null, documents: { BC: "present" } },
      decidingFile: null,
    });
    await actions.takeBack(undo);
    expect(held(book(), receiptList)).toEqual(before);
  });

  test("of a file that has no row is a row more that names the file", async () => {
    const { desk, actions, book } = await sentIn();
    const sheet = locateSheet(book(), receiptList)?.name;
    const page = await actions.unitPage("C1-01");
    desk.workbook.change((workbook) => ({
      ...workbook,
      sheets: workbook.sheets.map((each) =>
        each.name === sheet ? { ...each, rows: new Map([...each.rows].slice(0, 4)) } : each,
      ),
    }));
    expect(register(book())).toEqual([]);
    await actions.stateReceipt({ unit: "C1-01", sha256: page?.decidingFile ?? null, day: "2020-06-30" });
    expect(register(book())).toMatchObject([
      { sender: "C1-01", file: "C1/C1-01.xlsx", sha256: page?.decidingFile, arrivedOn: "2020-06-30" },
    ]);
  });
});

describe("a report sent back", () => {
  test("says so in its row with the comment; the unit is then asked to complete it; undone as it was", async () => {
    const { actions, book } = await sentIn();
    const before = held(book(), receiptList);
    const undo = await actions.returnReport({
      unit: "C1-01",
      comment: "Bổ sung chỉ tiêu A2",
      completeBy: "2020-07-20",
    });
    expect(register(book())[0]).toMatchObject({
      sender: "C1-01",
      state: "to-complete",
      completeBy: "2020-07-20",
      note: "Bổ sung chỉ tiêu A2",
    });
    expect(await actions.unitPage("C1-01")).toMatchObject({
      standing: { status: "returned" },
      versions: [{ standing: "turned-away", state: "to-complete" }],
    });
    await actions.takeBack(undo);
    expect(held(book(), receiptList)).toEqual(before);
  });

  test("keeps what a person had noted there", async () => {
    const { actions, book } = await sentIn();
    const page = await actions.unitPage("C1-01");
    await actions.returnReport({ unit: "C1-01", comment: "lần một", completeBy: "2020-07-20" });
    await actions.takeBack([]);
    await actions.stateReceipt({ unit: "C1-01", sha256: page?.decidingFile ?? null, day: "2020-06-29" });
    expect(register(book())[0]).toMatchObject({ state: "to-complete", note: "lần một", arrivedOn: "2020-06-29" });
  });

  test("in an older register without Hạn hoàn thiện: the column comes with the first day stated in it", async () => {
    const { desk, actions, book } = await sentIn();
    const page = await actions.unitPage("C1-01");
    await actions.stateReceipt({ unit: "C1-01", sha256: page?.decidingFile ?? null, day: "2020-06-29" });
    await actions.returnReport({ unit: "C1-01", comment: "x", completeBy: "2020-07-20" });
    desk.workbook.change((workbook) => withoutColumn(workbook, "completeBy"));
    expect(await actions.unitPage("C1-01")).toMatchObject({
      statements: expect.arrayContaining(["complete-by"]),
      standing: { status: "returned" },
    });
    const undo = await actions.stateCompleteBy({ unit: "C1-01", completeBy: "2020-07-10" });
    expect(register(book())[0]).toMatchObject({ state: "to-complete", completeBy: "2020-07-10" });
    expect(await actions.unitPage("C1-01")).not.toMatchObject({
      statements: expect.arrayContaining(["complete-by"]),
    });
    await actions.takeBack(undo);
    expect(await actions.unitPage("C1-01")).toMatchObject({
      statements: expect.arrayContaining(["complete-by"]),
    });
  });

  test("is nothing where nothing came", async () => {
    const { actions, book } = await sentIn();
    const before = book();
    expect(await actions.returnReport({ unit: "C1-03", comment: "x", completeBy: "2020-07-20" })).toEqual([]);
    expect(book()).toBe(before);
  });
});

describe("an extension", () => {
  test("stands in the unit's row of the list, changes its deadline, and is undone as it was", async () => {
    const { actions, book } = await sentIn();
    const before = held(book(), rosterList);
    const undo = await actions.extendDeadline({ unit: "C1-03", day: "2020-07-20", reason: "Bão số 1" });
    expect(await actions.unitPage("C1-03")).toMatchObject({
      lastDay: "2020-07-20",
      roundDeadline: "2020-06-30",
      extensionReason: "Bão số 1",
      standing: { status: "not-due", extendedTo: "2020-07-20" },
    });
    await actions.takeBack(undo);
    expect(held(book(), rosterList)).toEqual(before);
    expect(await actions.unitPage("C1-03")).toMatchObject({ standing: { status: "missing" } });
  });

  test("is not undone over what someone typed since", async () => {
    const { actions } = await sentIn();
    const undo = await actions.extendDeadline({ unit: "C1-03", day: "2020-07-20", reason: "Bão số 1" });
    await actions.extendDeadline({ unit: "C1-03", day: "2020-07-25", reason: "Bão số 2" });
    await expect(actions.takeBack(undo)).rejects.toThrow(LiveWorkbookError);
    expect(await actions.unitPage("C1-03")).toMatchObject({ lastDay: "2020-07-25" });
  });
});
