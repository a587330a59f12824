import type { WorkbookChange } from "../../../../src/app/live-workbook";
import { goTo, selected } from "../../../../src/hosts/excel/selection";
import { unfinishedWrite } from "../../../../src/hosts/excel/writing/read-sheets";
import { finishWrite } from "../../../../src/hosts/excel/writing/unfinished-write";
import { writeChange } from "../../../../src/hosts/excel/writing/write-change";
import { addressOf } from "../../../../src/workbook/address";
import type { SheetDraft, WorkbookDraft } from "../../../../src/workbook/draft";
import { useExcel } from "../../../excel-host/node/use-excel";
import type { SimulatedExcel } from "../../../excel-host/simulated-excel";
import { comparable } from "./comparable";
import { eightUnits } from "./eight-units";
import { expectSame, failingWrite, now, takeoverOf, troubleOf, workbookText } from "./failing-write";

const register = "Sổ theo dõi nhận báo cáo";
let earlier: WorkbookDraft;
let change: WorkbookChange;
let host: SimulatedExcel;
let before: string;

beforeAll(async () => {
  ({ earlier, change } = await eightUnits());
});

beforeEach(() => {
  ({ host } = useExcel({ workbook: earlier, keepBodies: true }));
  before = workbookText(host);
});

function sheetThere(name: string): SheetDraft {
  const found = host.toDraft().sheets.find((sheet) => sheet.name === name);
  if (found === undefined) throw new Error(`no sheet ${name}`);
  return found;
}

/** Sheets that the requests ask for by name. */
function namedSheets(): ReadonlySet<unknown> {
  const paths = host.requests.flatMap(({ body }) => Object.values(body!.ObjectPaths));
  return new Set(
    paths
      .filter(({ ObjectPathType, Name }) => ObjectPathType === 5 || /^(_?GetItem|GetItemOrNullObject|Add)$/.test(Name))
      .map(({ ArgumentInfo }) => ArgumentInfo?.Arguments?.[0]),
  );
}

test("sheets of people keep every cell and look, and are in no request but for the added rows", async () => {
  await writeChange(change, { now });
  const ours = new Set(change.sheets.map(({ name }) => name));
  const peoples = earlier.sheets.filter(({ name }) => !ours.has(name) && name !== register);
  for (const sheet of peoples)
    expect(comparable(sheetThere(sheet.name))).toEqual(comparable({ ...sheet, charts: [...sheet.charts] }));
  const asked = namedSheets();
  expect(peoples.map(({ name }) => name).filter((name) => name !== "_TD" && asked.has(name))).toEqual([]);
  expect(asked.has(register)).toBe(true);
});

test("added rows stand under the list with their looks, and the list's own rules stay on them", async () => {
  await writeChange(change, { now });
  const [added] = change.added;
  const was = earlier.sheets.find(({ name }) => name === register)!;
  const there = sheetThere(register);
  expect(there.validations).toEqual(was.validations);
  for (const [row, cells] of added!.rows)
    for (const [column, { value, style }] of cells) {
      const cell = there.rows.get(row)?.get(column);
      expect([row, column, cell?.value ?? null, cell?.style]).toEqual([row, column, value, style]);
    }
  expect(
    [...there.rows.keys()].filter((row) => !added!.rows.has(row)).map((row) => [row, there.rows.get(row)]),
  ).toEqual([...was.rows.keys()].filter((row) => !added!.rows.has(row)).map((row) => [row, was.rows.get(row)]));
});

test("the active sheet and the selection stay, on a sheet of ours and on a person's", async () => {
  for (const place of [
    { sheet: "Xếp hạng", cell: "D9" },
    { sheet: "Của tôi", cell: "B1" },
  ]) {
    await goTo(place);
    await writeChange({ ...change, added: [] }, { now });
    const { sheet, row, column } = await selected();
    expect([sheet, addressOf(row, column)]).toEqual([place.sheet, place.cell]);
  }
});

test("a protected structure is told before anything is touched", async () => {
  host.faults.protectStructure(true);
  expect(await failingWrite(change)).toEqual({ reason: "workbook-protected", detail: "", left: "as-it-was" });
  expect(host.requests).toHaveLength(1);
  expectSame(host, before);
});

test("a sheet of ours with a person's password is named, and nothing has changed", async () => {
  host.faults.protectSheet("Suy tôn", "bí mật");
  const locked = workbookText(host);
  expect(await failingWrite(change)).toEqual({ reason: "sheet-protection", detail: "Suy tôn", left: "as-it-was" });
  expectSame(host, locked);
});

test("a list that a person has protected without a password takes its rows and is protected again", async () => {
  host.faults.protectSheet(register);
  const { protection } = sheetThere(register);
  await writeChange(change, { now });
  expect(sheetThere(register).protection).toEqual(protection);
  const filled = ({ rows }: Pick<SheetDraft, "rows">): number =>
    [...rows.values()].filter((cells) => [...cells.values()].some(({ value }) => value !== null)).length;
  expect(filled(sheetThere(register))).toBeGreaterThan(filled(earlier.sheets.find(({ name }) => name === register)!));
});

test("what people typed where rows are to be added is named and stays: before the write, and while it is under way", async () => {
  const [row] = [...change.added[0]!.rows.keys()];
  const trouble = { reason: "changed-meanwhile", detail: `'${register}'!B${row}`, left: "as-it-was" };
  let typed = "";
  const typeNow = (): void => {
    host.typeIn(register, `B${row}`, "đã gõ");
    typed = workbookText(host);
  };
  const once = { now, progress: () => (typed === "" ? typeNow() : undefined) };
  const temporary = (text: string): readonly string[] =>
    (JSON.parse(text) as { sheets: { name: string }[] }).sheets
      .map(({ name }) => name)
      .filter((name) => name.includes("~"));
  expect(await troubleOf(writeChange(change, once))).toEqual(trouble);
  expect(temporary(typed).length).toBeGreaterThan(5);
  expect(temporary(workbookText(host))).toEqual([]);
  const settled = workbookText(host);
  expect(settled).toContain("đã gõ");
  expect(await failingWrite(change)).toEqual(trouble);
  expectSame(host, settled);
});

test("a sheet that is renamed while the write is under way is named; renamed before it, it is the person's and ours is added", async () => {
  let renamed = false;
  const progress = (): void => {
    if (!renamed) host.faults.renameSheet("Xếp hạng", "Xếp hạng (cũ)");
    renamed = true;
  };
  expect(await troubleOf(writeChange(change, { now, progress }))).toEqual({
    reason: "sheet-missing",
    detail: "Xếp hạng",
    left: "as-it-was",
  });
  await writeChange(change, { now });
  const names = host.toDraft().sheets.map(({ name }) => name);
  expect(names).toContain("Xếp hạng (cũ)");
  expect(names.at(-1)).toBe("Xếp hạng");
  expect(sheetThere("Xếp hạng").state).toBe("visible");
});

test("a list that is gone, and a cell that is being typed into, are told", async () => {
  host.faults.setCellEditMode(true);
  expect(await failingWrite(change)).toMatchObject({ reason: "cell-edit", left: "as-it-was" });
  host.faults.setCellEditMode(false);
  expectSame(host, before);
  host.faults.renameSheet(register, "Sổ nhận");
  expect(await failingWrite(change)).toEqual({ reason: "sheet-missing", detail: register, left: "as-it-was" });
});

test("finishing needs the sheets it fills: one renamed meanwhile is named, and renamed back it is finished", async () => {
  host.faults.failRequest(5, "GeneralException", { afterAction: 300 });
  await failingWrite(change);
  host.faults.renameSheet("Bảng điểm", "Điểm");
  expect(await troubleOf(finishWrite())).toEqual({ reason: "sheet-missing", detail: "Bảng điểm", left: "unfinished" });
  expect(await unfinishedWrite()).toEqual({ began: now, takingOver: true });
  host.faults.renameSheet("Điểm", "Bảng điểm");
  await finishWrite();
  expect(await unfinishedWrite()).toBeNull();
});

test("with nothing unfinished, finishing does nothing", async () => {
  await finishWrite();
  expect(await unfinishedWrite()).toBeNull();
  expectSame(host, before);
});

test("rows of a new sheet are fitted once its columns have their widths and it is shown", async () => {
  await writeChange(change, { now });
  const { body } = host.requests[takeoverOf(host) - 1]!;
  const names = body!.Actions.map(({ Name }) => Name);
  const shown = change.sheets.filter(({ state }) => state === "visible");
  expect(names.filter((name) => name === "AutofitRows")).toHaveLength(shown.length);
  const at = (name: string) => names.flatMap((each, index) => (each === name ? [index] : []));
  for (const fit of at("AutofitRows")) {
    const lastBefore = (name: string) => Math.max(...at(name).filter((index) => index < fit));
    expect(lastBefore("ColumnWidth")).toBeLessThan(lastBefore("Visibility"));
  }
});

test("the screen is held in the request alone that changes what is shown", async () => {
  await writeChange(change, { now });
  const holding = host.requests.filter(({ body }) =>
    body!.Actions.some(({ Name }) => Name === "SuspendScreenUpdatingUntilNextSync"),
  );
  expect(holding).toHaveLength(1);
});
