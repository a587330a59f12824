import { marksSheet } from "../../src/contract/sheet-names";
import type { Area } from "../../src/workbook/address";
import type { Cell, CellValue } from "../../src/workbook/cell";
import type { Rows, Sheet, Workbook } from "../../src/workbook/sheet";

export type Random = () => number;

/** What a mutation may take from: codes and names of other units, words of other kinds and rounds. */
export type Words = { readonly units: readonly string[]; readonly names: readonly string[] };

export function pick<T>(list: readonly T[], random: Random): T {
  const found = list[Math.floor(random() * list.length)];
  if (found === undefined) throw new Error("nothing to pick from");
  return found;
}

/** Values that people, programs and attackers leave in cells. */
const oddValues: readonly CellValue[] = [
  ...[0, -0, 1e308, -1e308, 1e-305, 5e-324, 1e15, 1e16, 0.1 + 0.2, -1, 44_022, 1.5, 2 ** 53],
  ...["", " ", "\u00A0", "KAD", "KG", "9²", "100\n200", "1e999", "12:30", "3/20", "95%", "#N/A", "=1+1", "−5", "1.234"],
  ...[
    "1 234 567,8",
    "½",
    "٣",
    "\u202E12",
    "\u0000",
    "đ".repeat(32_767),
    "1".repeat(400),
    "Mã",
    "Tổng cộng",
    "Số đối chiếu:",
  ],
  ...[true, false, null, { date: "2020-06-30" }, { date: "9999-12-31T23:59:59" }, { error: "#REF!" }, { error: "" }],
];

const oddFormats = [
  ...[
    "General",
    "",
    "@",
    ";;;",
    '"99"',
    "0%",
    "h:mm",
    "[h]:mm",
    "dd/mm/yyyy",
    "#,##0,,",
    "0;0",
    "[>5]0;[<3]0",
    "[White]0",
  ],
  ...["[", '"', "\\", "*", "_", "[$", ";;;;;;;", "0".repeat(300), "E+", "# ?/?", "general;general", "[=]", "0.,"],
];

const oddFormulas = [
  ...["A1", "H11", "SUM(A:A)", "SUM(1:1048576)", "H11:H11", "'Kết quả'!H11", "RAND()", "NOW()", "[1]S!A1", "x!A1"],
  ...[
    "IF(",
    "((((",
    "'",
    '"',
    "A1048577",
    "XFE1",
    "$H$11+1",
    "ROW(H11)",
    'INDIRECT("H11")',
    "",
    "1/0",
    "A1:".repeat(500),
  ],
];

type Place = { readonly sheet: number; readonly row: number; readonly column: number };

function placeIn({ sheets }: Workbook, random: Random): Place | null {
  const full = sheets.flatMap(({ rows, name }, index) => (rows.size === 0 || name === marksSheet ? [] : [index]));
  if (full.length === 0) return null;
  const sheet = pick(full, random);
  const rows = [...(sheets[sheet]?.rows ?? [])];
  const [row, cells] = pick(rows, random);
  return cells.size === 0 ? null : { sheet, row, column: pick([...cells.keys()], random) };
}

function withSheet(workbook: Workbook, index: number, change: (sheet: Sheet) => Sheet): Workbook {
  return { ...workbook, sheets: workbook.sheets.map((sheet, at) => (at === index ? change(sheet) : sheet)) };
}

function withCell(workbook: Workbook, { sheet, row, column }: Place, change: (cell: Cell) => Cell): Workbook {
  return withSheet(workbook, sheet, (found) => {
    const cells = new Map(found.rows.get(row));
    cells.set(column, change(cells.get(column) ?? { value: null, formula: null, format: "General" }));
    return { ...found, rows: new Map(found.rows).set(row, cells) };
  });
}

/** Rows as a list of their cells, changed and numbered anew. */
function reordered(rows: Rows, change: (list: (readonly [number, ReadonlyMap<number, Cell>])[]) => void): Rows {
  const list = [...rows];
  change(list);
  return new Map(list.sort(([one], [other]) => one - other));
}

type Mutation = (workbook: Workbook, random: Random, words: Words) => Workbook;

const atCell =
  (change: (cell: Cell, random: Random, words: Words) => Cell): Mutation =>
  (workbook, random, words) => {
    const place = placeIn(workbook, random);
    return place === null ? workbook : withCell(workbook, place, (cell) => change(cell, random, words));
  };

const atSheet =
  (change: (sheet: Sheet, random: Random) => Sheet): Mutation =>
  (workbook, random) =>
    workbook.sheets.length === 0
      ? workbook
      : withSheet(workbook, Math.floor(random() * workbook.sheets.length), (sheet) => change(sheet, random));

function oddArea(random: Random): Area {
  const [top, left] = [1 + Math.floor(random() * 40), 1 + Math.floor(random() * 12)];
  return random() < 0.1
    ? { top: 1, left: 1, bottom: 1_048_576, right: 16_384 }
    : { top, left, bottom: top + Math.floor(random() * 5), right: left + Math.floor(random() * 5) };
}

/** By what they do. */
export const mutations: Readonly<Record<string, Mutation>> = {
  value: atCell((cell, random) => ({ ...cell, value: pick(oddValues, random), formula: null })),
  format: atCell((cell, random) => ({ ...cell, format: pick(oddFormats, random) })),
  formula: atCell((cell, random) => ({ ...cell, formula: pick(oddFormulas, random) })),
  look: atCell((cell, random) => ({ ...cell, look: { struck: random() < 0.5, unseen: random() < 0.5 } })),
  runs: atCell((cell, random) => {
    const text = String(cell.value);
    const at = Math.floor(random() * (text.length + 1));
    const run = (part: string) => ({ text: part, struck: random() < 0.5, raised: random() < 0.5 });
    return { ...cell, value: text, runs: [run(text.slice(0, at)), run(text.slice(at))] };
  }),
  "another unit's words": atCell((cell, random, { units, names }) => ({
    ...cell,
    value: pick([...units, ...names], random),
    formula: null,
  })),
  "cells swapped": (workbook, random) => {
    const [one, other] = [placeIn(workbook, random), placeIn(workbook, random)];
    if (one === null || other === null) return workbook;
    const at = ({ sheet, row, column }: Place) => workbook.sheets[sheet]?.rows.get(row)?.get(column);
    const [first, second] = [at(one), at(other)];
    return withCell(
      withCell(workbook, one, (cell) => second ?? cell),
      other,
      (cell) => first ?? cell,
    );
  },
  "rows out": atSheet((sheet, random) => ({
    ...sheet,
    rows: reordered(sheet.rows, (list) =>
      list.splice(Math.floor(random() * list.length), 1 + Math.floor(random() * 3)),
    ),
  })),
  "rows again": atSheet((sheet, random) => {
    const by = Math.floor(random() * 60);
    return {
      ...sheet,
      rows: new Map([...sheet.rows, ...[...sheet.rows].map(([row, cells]) => [row + by, cells] as const)]),
    };
  }),
  "a column moved": atSheet((sheet, random) => {
    const [from, to] = [1 + Math.floor(random() * 14), 1 + Math.floor(random() * 14)];
    const moved = [...sheet.rows].map(([row, cells]) => {
      const at = (column: number): number => (column === from ? to : column === to ? from : column);
      return [row, new Map([...cells].map(([column, cell]) => [at(column), cell] as const))] as const;
    });
    return { ...sheet, rows: new Map(moved) };
  }),
  "a column out": atSheet((sheet, random) => {
    const out = 1 + Math.floor(random() * 14);
    return {
      ...sheet,
      rows: new Map(
        [...sheet.rows].map(([row, cells]) => [row, new Map([...cells].filter(([column]) => column !== out))]),
      ),
    };
  }),
  merged: atSheet((sheet, random) => ({ ...sheet, merges: [...sheet.merges, oddArea(random)] })),
  hidden: atSheet((sheet, random) => {
    const { top, bottom, left, right } = oddArea(random);
    return {
      ...sheet,
      hidden: { rows: new Set([top]), flatRows: new Set([bottom]), columns: [{ from: left, to: right }] },
    };
  }),
  "a sheet out": (workbook, random) => ({
    ...workbook,
    sheets: workbook.sheets.filter((_, index) => index !== Math.floor(random() * workbook.sheets.length)),
  }),
  "a sheet twice": (workbook, random) => ({
    ...workbook,
    sheets: [...workbook.sheets, { ...pick(workbook.sheets, random), name: `Trang ${Math.floor(random() * 1e6)}` }],
  }),
  "names swapped": (workbook, random) => {
    const [one, other] = [pick(workbook.sheets, random), pick(workbook.sheets, random)];
    const named = (sheet: Sheet): Sheet =>
      sheet === one ? { ...sheet, name: other.name } : sheet === other ? { ...sheet, name: one.name } : sheet;
    return { ...workbook, sheets: workbook.sheets.map(named) };
  },
  mark: (workbook, random, { units }) => {
    const index = workbook.sheets.findIndex(({ name }) => name === marksSheet);
    const rows = [...(workbook.sheets[index]?.rows.keys() ?? [])].slice(0, 12);
    if (index < 0 || rows.length === 0) return workbook;
    const value = pick<CellValue>(
      [...units, "unit", "cluster", "board", "reg", "h1", "year", "2019", "99", null],
      random,
    );
    return withCell(workbook, { sheet: index, row: pick(rows, random), column: 2 }, (cell) => ({ ...cell, value }));
  },
};

/** The workbook after one to four mutations, and what they were. */
export function mutated(
  workbook: Workbook,
  random: Random,
  words: Words,
): { readonly kinds: readonly string[]; readonly workbook: Workbook } {
  const kinds = Array.from({ length: 1 + Math.floor(random() * 4) }, () => pick(Object.keys(mutations), random));
  const made = kinds.reduce(
    (all, kind) => (all.sheets.length === 0 ? all : (mutations[kind]?.(all, random, words) ?? all)),
    workbook,
  );
  return { kinds, workbook: made };
}
