import { openedWithWorkbook, ownPane } from "../../../src/hosts/excel/own-pane";
import { useExcel } from "../../excel-host/node/use-excel";
import type { SimulatedExcel } from "../../excel-host/simulated-excel";

let host: SimulatedExcel;

beforeEach(() => {
  ({ host } = useExcel());
});

const stated = (): unknown => host.settings().get(openedWithWorkbook);

test("the workbook asks to be opened with its pane, and keeps what else it holds", async () => {
  expect(ownPane.wanted()).toBeNull();
  Office.context.document.settings.set("khác", 1);
  expect(await ownPane.want(true)).toBe(true);
  expect([...host.settings()]).toEqual([
    ["khác", 1],
    [openedWithWorkbook, true],
  ]);
  expect(ownPane.wanted()).toBe(true);
});

test("what is so already is not saved again: what the person typed since can be undone", async () => {
  await ownPane.want(true);
  host.typeIn("Sheet1", "A1", "gõ");
  expect([await ownPane.want(true), host.undoable]).toEqual([true, 1]);
  expect([await ownPane.want(false), stated(), host.undoable]).toEqual([true, false, 0]);
});

test("no settings taken: said, and the workbook says what it said before", async () => {
  host.faults.refuseSettings(true);
  expect([await ownPane.want(true), ownPane.wanted(), stated()]).toEqual([false, null, undefined]);
  host.faults.refuseSettings(false);
  await ownPane.want(true);
  host.faults.refuseSettings(true);
  expect([await ownPane.want(false), ownPane.wanted(), stated()]).toEqual([false, true, true]);
});

test("an Excel that refuses this very name, or has no such settings, goes on", async () => {
  const { context } = Office;
  context.document.settings.set = () => {
    throw new Error("not allowed");
  };
  expect(await ownPane.want(true)).toBe(false);
  Object.assign(context.document, { settings: undefined });
  expect([await ownPane.want(true), ownPane.wanted()]).toEqual([false, null]);
  Object.assign(context.requirements, { isSetSupported: () => false });
  expect([await ownPane.want(true), ownPane.wanted(), stated()]).toEqual([false, null, undefined]);
});
