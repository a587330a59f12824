import { boardOut } from "../../src/app/board-out";
import { consolidate, type Consolidated } from "../../src/app/consolidate";
import { consolidationJson } from "../../src/app/consolidation-json";
import { readStore } from "../../src/forms/store/store";
import { nodeHost } from "../../src/hosts/node/node-host";
import { vi } from "../../src/text/vi";
import { addressOf, columnNumber, parseAddress } from "../../src/workbook/address";
import type { Cell } from "../../src/workbook/cell";
import { workbookOf } from "../../src/workbook/draft";
import type { Sheet, Workbook } from "../../src/workbook/sheet";
import { boardOf, fileOf, host, issuedTo, smallProvince, typeInto, wellFilled } from "../support/small-province";
import { cells, findSheet, habits } from "./habits";

const province = smallProvince();

const sent = ["C1-01", "C1-02"].map((unit) =>
  fileOf(`C1/${unit}.xlsx`, typeInto(issuedTo(province, unit), wellFilled(unit))),
);

function run(workbook: Workbook): Consolidated {
  return consolidate(
    {
      board: boardOf(workbook),
      stored: readStore(workbook),
      files: sent,
      asOf: "2020-07-15",
      receivedOption: null,
      progress: () => undefined,
    },
    host,
  );
}

const inMemory = (workbook: Workbook): Promise<Workbook> =>
  Promise.resolve(workbookOf(boardOut(workbook, run(workbook), vi).draft));

const inFile = async (workbook: Workbook): Promise<Workbook> =>
  nodeHost.readWorkbook(await nodeHost.writeWorkbook(boardOut(workbook, run(workbook), vi).draft));

const cellOf = (workbook: Workbook, [name, address]: readonly [string, string]): Cell | undefined => {
  const { row, column } = parseAddress(address)!;
  return findSheet(workbook, name).rows.get(row)?.get(column);
};

/** A look may be renewed where it says nothing of the value; every other format stays. */
const asBefore = (cell: Cell | undefined, before: Cell | undefined): unknown =>
  before?.format === "General" ? { ...cell, format: "General" } : cell;

/** The register grows by what came in; all else a person wrote stays the same, issue cells and all. */
const withoutReceipts = (workbook: Workbook): unknown => ({
  ...boardOf(workbook),
  receipts: boardOf(workbook).receipts.filter((row) => row.note?.startsWith("Phần mềm ghi") !== true),
});

const steady = ({ consolidation }: Consolidated): unknown => {
  const json = JSON.parse(consolidationJson(consolidation, vi)) as { files: object[] };
  return { ...json, files: json.files.map((file) => ({ ...file, verdict: "", reason: "" })) };
};

describe.each([
  ["in memory", inMemory],
  ["in an .xlsx file", inFile],
] as const)("what people keep in their workbook is carried over %s", (_, written) => {
  test.each(habits)("%s", async (_name, habit, own) => {
    const before = habit(province.workbook);
    const after = await written(before);
    expect(withoutReceipts(after)).toEqual(withoutReceipts(before));
    expect(own.map((place) => [...place, asBefore(cellOf(after, place), cellOf(before, place))])).toEqual(
      own.map((place) => [...place, cellOf(before, place)]),
    );
    expect(steady(run(after))).toEqual(steady(run(before)));
    expect(cells(await written(after))).toEqual(cells(after));
  });
});

test("rows added to the register stand under everything a person wrote in its columns", async () => {
  const habit = habits.find(([name]) => name.startsWith("notes under"))!;
  const after = await inMemory(habit[1](province.workbook));
  const rows = boardOf(after).receipts.map((row) => [row.sender, row.cell]);
  expect(rows).toEqual([
    ["C1-03", "A5"],
    ["C1-01", addressOf(9, columnNumber("A"))],
    ["C1-02", "A10"],
  ]);
});

test("what no spreadsheet program would have saved is carried as far as it can be", async () => {
  const odd: Sheet = {
    name: "Theo chương trình khác",
    state: "visible",
    rows: new Map([
      [
        1,
        new Map<number, Cell>([
          [1, { value: 2, formula: "=1+1", format: "General" }],
          [2, { value: 3, formula: "1+".repeat(5000) + "1", format: "General" }],
          [3, { value: 4, formula: "=", format: "General" }],
        ]),
      ],
    ]),
    merges: [
      { top: 3, left: 1, bottom: 4, right: 2 },
      { top: 4, left: 2, bottom: 5, right: 3 },
    ],
    widths: new Map(),
  };
  const after = await inFile({ ...province.workbook, sheets: [odd, ...province.workbook.sheets] });
  const carried = findSheet(after, odd.name);
  expect([...(carried.rows.get(1)?.values() ?? [])].map(({ value, formula }) => [value, formula])).toEqual([
    [2, "1+1"],
    [3, null],
    [4, null],
  ]);
  expect(carried.merges).toEqual([odd.merges[0]]);
});
