import { boardOut } from "../../src/app/board-out";
import { consolidate, type Consolidated } from "../../src/app/consolidate";
import { consolidationJson } from "../../src/app/consolidation-json";
import { isOpened, openBoard } from "../../src/app/open-board";
import { isOutputSheet, outputSheets } from "../../src/forms/output/output-sheets";
import { vi } from "../../src/text/vi";
import { workbookOf } from "../../src/workbook/draft";
import type { Sheet, Workbook } from "../../src/workbook/sheet";
import { host, smallProvince } from "../support/small-province";

/** What a run on this workbook comes to, without a file. */
function ranOn(workbook: Workbook): { readonly out: Workbook; readonly consolidated: Consolidated } {
  const opened = openBoard(workbook);
  if (!isOpened(opened)) throw new Error("it has no round");
  const { board, stored } = opened;
  const given = { files: [], asOf: "2020-07-15", receivedOption: null, progress: () => undefined };
  const consolidated = consolidate({ board, stored, ...given }, host);
  return { out: workbookOf(boardOut(workbook, consolidated, vi).draft), consolidated };
}

/** A sheet in which nobody may look. */
function closed({ name, state }: Sheet): Sheet {
  const look = (): never => {
    throw new Error(`${name} was looked at`);
  };
  return Object.defineProperties({ name, state } as Sheet, {
    rows: { get: look },
    merges: { get: look },
    widths: { get: look },
    guard: { get: look },
  });
}

test("a round is opened, judged and drawn again without a look at its outputs", () => {
  const first = ranOn(smallProvince().workbook).out;
  expect(first.sheets.filter(({ name }) => isOutputSheet(name)).length).toBeGreaterThan(10);
  const unread = { ...first, sheets: first.sheets.map((sheet) => (isOutputSheet(sheet.name) ? closed(sheet) : sheet)) };
  const [again, byItself] = [ranOn(unread), ranOn(first)];
  expect(again.out).toEqual(byItself.out);
  expect(consolidationJson(again.consolidated.consolidation, vi)).toBe(
    consolidationJson(byItself.consolidated.consolidation, vi),
  );
});

test("an output sheet is known in another spelling, a person's sheet of a similar name is not one", () => {
  expect(outputSheets.every(isOutputSheet)).toBe(true);
  expect([" bảng  ĐIỂM ", "Bảng điểm (2)", "_TD_Tệp"].map(isOutputSheet)).toEqual([true, false, false]);
});
