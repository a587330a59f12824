import { boardOut } from "../../src/app/board-out";
import { consolidate } from "../../src/app/consolidate";
import { carryInputSheet } from "../../src/app/live/changing/board-change";
import { readStore } from "../../src/forms/store/store";
import { vi } from "../../src/text/vi";
import type { Sheet, Workbook } from "../../src/workbook/sheet";
import { boardOf, host, smallProvince } from "../support/small-province";

const own: Sheet = {
  name: "Theo dõi riêng",
  state: "hidden",
  rows: new Map([[2, new Map([[3, { value: 0.95, formula: "1-5%", format: "0.0%" }]])]]),
  merges: [],
  widths: new Map([[3, 31]]),
};
const province = smallProvince();
const workbook: Workbook = { ...province.workbook, sheets: [...province.workbook.sheets, own] };

test("every sheet is written again as the command line writes it, the hidden ones too", () => {
  const consolidated = consolidate(
    {
      board: boardOf(workbook),
      stored: readStore(workbook),
      files: [],
      asOf: "2020-07-15",
      receivedOption: null,
      progress: () => undefined,
    },
    host,
  );
  const { sheets } = boardOut(workbook, consolidated, vi).draft;
  const carried = workbook.sheets.map((sheet) => carryInputSheet(sheet, workbook));
  expect(carried.length).toBeGreaterThan(10);
  expect(carried.filter(({ state }) => state === "very-hidden").map(({ name }) => name)).toContain("_TD");
  for (const draft of carried) expect(draft).toEqual(sheets.find(({ name }) => name === draft.name));
});

test("an input sheet gets its rules for typing back; a person's own has none", () => {
  const roster =
    workbook.sheets.find(({ name }) => name === "Danh sách đơn vị") ??
    workbook.sheets.find(({ name }) => name.startsWith("Danh sách"));
  expect(roster === undefined ? 0 : carryInputSheet(roster, workbook).validations.length).toBeGreaterThan(0);
  expect(carryInputSheet(own, workbook)).toMatchObject({
    state: "hidden",
    validations: [],
    columns: new Map([[3, { width: 31 }]]),
  });
});
