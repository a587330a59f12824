import { boardOut } from "../../src/app/board-out";
import { consolidate, type Consolidated } from "../../src/app/consolidate";
import { consolidationJson } from "../../src/app/consolidation-json";
import { readStore } from "../../src/forms/store/store";
import { nodeHost } from "../../src/hosts/node/node-host";
import { vi } from "../../src/text/vi";
import { addressOf, columnNumber, parseAddress } from "../../src/workbook/address";
import type { Cell, CellValue } from "../../src/workbook/cell";
import { workbookOf } from "../../src/workbook/draft";
import type { Sheet, Workbook } from "../../src/workbook/sheet";
import { boardOf, fileOf, host, issuedTo, smallProvince, typeInto, wellFilled } from "../support/small-province";

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

function findSheet(workbook: Workbook, name: string): Sheet {
  const found = workbook.sheets.find((sheet) => sheet.name === name);
  if (found === undefined) throw new Error(`no sheet ${name}`);
  return found;
}

type Put = readonly [address: string, value: CellValue, more?: Partial<Cell>];

function change(workbook: Workbook, name: string, make: (sheet: Sheet) => Sheet): Workbook {
  findSheet(workbook, name);
  return { ...workbook, sheets: workbook.sheets.map((sheet) => (sheet.name === name ? make(sheet) : sheet)) };
}

function put(workbook: Workbook, name: string, cells: readonly Put[]): Workbook {
  return change(workbook, name, (sheet) => ({
    ...sheet,
    rows: cells.reduce(
      (rows, [address, value, more]) => withCell(rows, address, { value, formula: null, format: "General", ...more }),
      sheet.rows,
    ),
  }));
}

function withCell(rows: Sheet["rows"], address: string, cell: Cell): Sheet["rows"] {
  const { row, column } = parseAddress(address)!;
  return new Map([
    ...rows,
    [
      row,
      new Map(
        [...(rows.get(row) ?? []), [column, cell]].sort(([a], [b]) => (a as number) - (b as number)) as [
          number,
          Cell,
        ][],
      ),
    ] as const,
  ]);
}

/** Rows and columns under new numbers; merges go, as they would stand wrong. */
function renumber(
  workbook: Workbook,
  name: string,
  {
    row = (at) => at,
    column = (at) => at,
  }: { readonly row?: (at: number) => number; readonly column?: (at: number) => number },
): Workbook {
  const ordered = <T>(entries: readonly (readonly [number, T])[]): ReadonlyMap<number, T> =>
    new Map([...entries].sort(([a], [b]) => a - b));
  return change(workbook, name, (sheet) => ({
    ...sheet,
    merges: [],
    rows: ordered(
      [...sheet.rows].map(
        ([at, cells]) => [row(at), ordered([...cells].map(([each, cell]) => [column(each), cell] as const))] as const,
      ),
    ),
  }));
}

const ownSheet: Sheet = {
  name: "Theo dõi riêng",
  state: "visible",
  rows: new Map([
    [
      1,
      new Map<number, Cell>([
        [1, { value: "Tổng đơn vị", formula: null, format: "General" }],
        [2, { value: 5, formula: "COUNTA('Danh sách'!C5:C9)", format: "#,##0" }],
      ]),
    ],
    [
      3,
      new Map<number, Cell>([
        [4, { value: 0.95, formula: null, format: "0.0%" }],
        [5, { value: { date: "2020-05-01" }, formula: null, format: "dd/mm/yyyy" }],
        [6, { value: null, formula: "NOW()", format: "General" }],
      ]),
    ],
  ]),
  merges: [{ top: 5, left: 1, bottom: 6, right: 2 }],
  widths: new Map([[1, 31]]),
};

/** What people do to their own workbook, and the cells that must still stand where they were. */
const habits: readonly (readonly [
  string,
  (workbook: Workbook) => Workbook,
  readonly (readonly [sheet: string, address: string])[],
])[] = [
  ["nothing", (workbook) => workbook, []],
  [
    "rows of the roster sorted another way",
    (workbook) => renumber(workbook, "Danh sách", { row: (at) => (at >= 5 && at <= 9 ? 14 - at : at) }),
    [],
  ],
  ["blank rows between", (workbook) => renumber(workbook, "Danh sách", { row: (at) => (at > 6 ? at + 2 : at) }), []],
  [
    "a moved column",
    (workbook) =>
      renumber(workbook, "Danh sách", { column: (at) => (at === 4 ? 2 : at === 2 || at === 3 ? at + 1 : at) }),
    [],
  ],
  [
    "another spelling of a header",
    (workbook) =>
      put(workbook, "Chỉ tiêu", [
        ["A4", "MÃ CHỈ TIÊU"],
        ["D4", "Đơn vị tính"],
      ]),
    [["Chỉ tiêu", "A4"]],
  ],
  [
    "an own column within the list, its header a year",
    (workbook) =>
      put(renumber(workbook, "Danh sách", { column: (at) => (at >= 4 ? at + 1 : at) }), "Danh sách", [
        ["D4", { date: "2019-12-31" }, { format: "dd/mm/yyyy" }],
        ["D5", "='x"],
        ["D6", 6, { formula: "LEN(E6)" }],
        ["D7", { date: "2020-02-29" }, { format: "d/m/yy" }],
        ["D8", 0.5, { format: "0%" }],
        ["D9", true],
      ]),
    [
      ["Danh sách", "D4"],
      ["Danh sách", "D5"],
      ["Danh sách", "D6"],
      ["Danh sách", "D7"],
      ["Danh sách", "D8"],
      ["Danh sách", "D9"],
    ],
  ],
  [
    "an own sheet",
    (workbook) => ({ ...workbook, sheets: [ownSheet, ...workbook.sheets] }),
    [
      ["Theo dõi riêng", "A1"],
      ["Theo dõi riêng", "B1"],
      ["Theo dõi riêng", "D3"],
      ["Theo dõi riêng", "E3"],
      ["Theo dõi riêng", "F3"],
    ],
  ],
  [
    "a percentage and a number with a format",
    (workbook) =>
      put(workbook, "Chỉ tiêu giao", [
        ["E5", 0.95, { format: "0.00%" }],
        ["C5", 950.5, { format: "0.000" }],
      ]),
    [
      ["Chỉ tiêu giao", "E5"],
      ["Chỉ tiêu giao", "C5"],
    ],
  ],
  [
    "dates where texts are asked for, numbers where dates are",
    (workbook) =>
      put(workbook, "Cụm, khối", [
        ["E5", { date: "2020-03-02" }, { format: "dd/mm/yyyy" }],
        ["O5", 44000],
        ["G6", { date: "2020-03-02" }, { format: "dd/mm/yyyy" }],
      ]),
    [
      ["Cụm, khối", "E5"],
      ["Cụm, khối", "O5"],
      ["Cụm, khối", "G6"],
    ],
  ],
  [
    "a formula for an entry",
    (workbook) => put(workbook, "Thang điểm", [["E5", 10, { formula: "5+5" }]]),
    [["Thang điểm", "E5"]],
  ],
  [
    "a formula for a text",
    (workbook) => put(workbook, "Danh sách", [["D5", "UBND huyện Một", { formula: '"UBND "&"huyện Một"' }]]),
    [["Danh sách", "D5"]],
  ],
  [
    "a date above the table",
    (workbook) => put(workbook, "Danh sách", [["H2", { date: "2020-05-20" }, { format: "dd/mm/yyyy" }]]),
    [["Danh sách", "H2"]],
  ],
  [
    "settings as text and a date beside them",
    (workbook) =>
      put(workbook, "Kỳ báo cáo", [
        ["B11", "20/5/2020"],
        ["E7", { date: "2020-05-20" }, { format: "dd/mm/yyyy" }],
        ["E8", 0.5, { format: "0%" }],
      ]),
    [
      ["Kỳ báo cáo", "B11"],
      ["Kỳ báo cáo", "E7"],
      ["Kỳ báo cáo", "E8"],
    ],
  ],
  [
    "notes under the register and a column beside it",
    (workbook) =>
      put(workbook, "Sổ theo dõi nhận báo cáo", [
        ["L4", "Người nhận"],
        ["A5", "C1-03"],
        ["F5", { date: "2020-06-29" }, { format: "dd/mm/yyyy" }],
        ["L5", "Lan"],
        ["L6", "Lan", { formula: 'IF(A6="","","Lan")' }],
        ["C8", "Người lập sổ: Nguyễn Thị Mẫu"],
        ["L9", "hết"],
      ]),
    [
      ["Sổ theo dõi nhận báo cáo", "L4"],
      ["Sổ theo dõi nhận báo cáo", "L5"],
      ["Sổ theo dõi nhận báo cáo", "L6"],
      ["Sổ theo dõi nhận báo cáo", "C8"],
      ["Sổ theo dõi nhận báo cáo", "L9"],
    ],
  ],
];

const cellOf = (workbook: Workbook, [name, address]: readonly [string, string]): Cell | undefined => {
  const { row, column } = parseAddress(address)!;
  return findSheet(workbook, name).rows.get(row)?.get(column);
};

/** A look may be renewed where it says nothing of the value; every other format stays. */
const asBefore = (cell: Cell | undefined, before: Cell | undefined): unknown =>
  before?.format === "General" ? { ...cell, format: "General" } : cell;

const cells = (workbook: Workbook): unknown =>
  workbook.sheets.map((sheet) => [sheet.name, sheet.state, [...sheet.rows].filter(([, row]) => row.size > 0)]);

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
