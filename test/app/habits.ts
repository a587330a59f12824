import { parseAddress } from "../../src/workbook/address";
import type { Cell, CellValue } from "../../src/workbook/cell";
import type { Sheet, Workbook } from "../../src/workbook/sheet";

export function findSheet(workbook: Workbook, name: string): Sheet {
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
export const habits: readonly (readonly [
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
        ["B13", "20/5/2020"],
        ["E7", { date: "2020-05-20" }, { format: "dd/mm/yyyy" }],
        ["E8", 0.5, { format: "0%" }],
      ]),
    [
      ["Kỳ báo cáo", "B13"],
      ["Kỳ báo cáo", "E7"],
      ["Kỳ báo cáo", "E8"],
    ],
  ],
  [
    "notes under the register and a column beside it",
    (workbook) =>
      put(workbook, "Sổ theo dõi nhận báo cáo", [
        ["M4", "Người nhận"],
        ["A5", "C1-03"],
        ["F5", { date: "2020-06-29" }, { format: "dd/mm/yyyy" }],
        ["M5", "Lan"],
        ["M6", "Lan", { formula: 'IF(A6="","","Lan")' }],
        ["C8", "Người lập sổ: Nguyễn Thị Mẫu"],
        ["M9", "hết"],
      ]),
    [
      ["Sổ theo dõi nhận báo cáo", "M4"],
      ["Sổ theo dõi nhận báo cáo", "M5"],
      ["Sổ theo dõi nhận báo cáo", "M6"],
      ["Sổ theo dõi nhận báo cáo", "C8"],
      ["Sổ theo dõi nhận báo cáo", "M9"],
    ],
  ],
];

export const cells = (workbook: Workbook): unknown =>
  workbook.sheets.map((sheet) => [sheet.name, sheet.state, [...sheet.rows].filter(([, row]) => row.size > 0)]);
