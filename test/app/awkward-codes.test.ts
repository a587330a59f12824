import { boardOut } from "../../src/app/board-out";
import { checkJson, checkWorkbook } from "../../src/app/check-workbooks";
import { consolidate, type Consolidated } from "../../src/app/consolidate";
import { consolidationJson } from "../../src/app/consolidation-json";
import { openBoard } from "../../src/app/open-board";
import { makeSlips } from "../../src/app/slips/make-slips";
import type { Board } from "../../src/domain/round/board";
import { readStore } from "../../src/forms/store/store";
import { nodeHost } from "../../src/hosts/node/node-host";
import { vi } from "../../src/text/vi";
import type { Workbook } from "../../src/workbook/sheet";
import {
  boardOf,
  fileOf,
  host,
  issuedTo,
  setCell,
  smallProvince,
  typeInto,
  wellFilled,
  type Province,
  type Typed,
} from "../support/small-province";

/** The small province's codes → names that every JavaScript object has already. */
const awkward: Readonly<Record<string, string>> = {
  "C1-01": "__proto__",
  "C1-02": "constructor",
  "C1-03": "toString",
  A1: "__proto__",
  A2: "hasOwnProperty",
  A4: "valueOf",
  T1: "__proto__",
  T2: "constructor",
  T3: "isPrototypeOf",
  N1: "__proto__",
  BIEU: "constructor",
  BC: "__proto__",
};
const codes = new Map(Object.entries(awkward));

/** Every cell that holds just a code. */
function renamed(workbook: Workbook): Workbook {
  const sheets = workbook.sheets.map((sheet) => ({
    ...sheet,
    rows: new Map(
      [...sheet.rows].map(([row, cells]) => [
        row,
        new Map(
          [...cells].map(([column, cell]) => [
            column,
            typeof cell.value === "string" ? { ...cell, value: codes.get(cell.value) ?? cell.value } : cell,
          ]),
        ),
      ]),
    ),
  }));
  return { ...workbook, sheets };
}

type Run = { readonly consolidated: Consolidated; readonly json: string; readonly bytes: Promise<Uint8Array> };

/** Two units' and their cluster's files, in the names of `of`. */
function run({ workbook, board }: Province, of: (code: string) => string): Run {
  const typed = (unit: string): readonly Typed[] =>
    wellFilled(unit).map(([sheet, row, header, value]) => [sheet, of(row), header, value]);
  const filled = (unit: string): Workbook =>
    withAwkwardHeaders(typeInto(issuedTo({ workbook, board }, of(unit)), typed(unit)), "Kết quả");
  const points = [
    ["C1-01", "T3", 8],
    ["C1-02", "T3", 7],
  ] as const;
  const cells = points.flatMap(([unit, criterion, given], index) =>
    [of(unit), of(criterion), "Cụm/khối chấm", given].map((value, column) => ({
      row: 5 + index,
      column: column + 1,
      value,
    })),
  );
  const cluster = cells.reduce((made, cell) => setCell(made, "Điểm chấm", cell), issuedTo({ workbook, board }, "_C1"));
  const files = [
    fileOf("a.xlsx", filled("C1-01")),
    fileOf("b.xlsx", filled("C1-02")),
    fileOf("c.xlsx", cluster, "2020-07-08T09:00:00"),
  ];
  const consolidated = consolidate(
    {
      board: boardOf(workbook),
      stored: readStore(workbook),
      files,
      asOf: "2020-07-15",
      receivedOption: null,
      progress: () => undefined,
    },
    host,
  );
  return {
    consolidated,
    json: consolidationJson(consolidated.consolidation, vi),
    bytes: nodeHost.writeWorkbook(boardOut(workbook, consolidated, vi).draft),
  };
}

const heads = ["__proto__", "constructor", "hasOwnProperty"];

/** A person's own columns beside those of the sheet. */
function withAwkwardHeaders(workbook: Workbook, name: string): Workbook {
  const sheet = workbook.sheets.find((each) => each.name === name);
  const head =
    [...(sheet?.rows ?? [])].find(([, cells]) => [...cells.values()].some(({ value }) => value === "STT"))?.[0] ?? 0;
  return heads.reduce(
    (made, value, index) =>
      setCell(setCell(made, name, { row: head, column: 40 + index, value }), name, {
        row: head + 1,
        column: 40 + index,
        value: `riêng ${index}`,
      }),
    workbook,
  );
}

/** A sheet of one's own, called so too. */
function withAwkwardSheet(workbook: Workbook): Workbook {
  const rows = new Map([
    [
      1,
      new Map([
        [1, { value: "__proto__", formula: null, format: "General" }],
        [2, { value: 5, formula: null, format: "General" }],
      ]),
    ],
  ]);
  return {
    ...workbook,
    sheets: [...workbook.sheets, { name: "__proto__", state: "visible", rows, merges: [], widths: new Map() }],
  };
}

/** What the JSON would be if only names had changed: bytes have other fingerprints. */
function withNames(json: string): unknown {
  return JSON.parse(json, (key, value: unknown) => {
    if (key === "sha256") return "";
    if (typeof value !== "string" || key === "cell" || key === "adjustedSource") return value;
    return codes.get(value) ?? value.replaceAll(/C1-0\d/gu, (code) => awkward[code] ?? code);
  });
}

/** Entries instead of an object: `__proto__` is a key like others then. */
function asEntries(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(asEntries);
  return value !== null && typeof value === "object"
    ? Object.entries(value).map(([key, each]) => [codes.get(key) ?? key, asEntries(each)])
    : value;
}

const plain = smallProvince();
const workbook = withAwkwardSheet(withAwkwardHeaders(renamed(plain.workbook), "Danh sách"));
const province = { workbook, board: boardOf(workbook) };
const of = (code: string): string => codes.get(code) ?? code;

test("units, indicators, criteria and documents called so come to the same as by other names", () => {
  const [usual, other] = [run(plain, (code) => code), run(province, of)];
  expect(usual.json).toContain('"C1-01"');
  expect(other.json).not.toContain("C1-01");
  expect(asEntries(withNames(other.json))).toEqual(asEntries(withNames(usual.json)));
});

test("the written workbook keeps them, its store too, and a person's columns and sheet", async () => {
  const { bytes, consolidated } = run(province, of);
  const read = nodeHost.readWorkbook(await bytes);
  const opened = openBoard(read);
  if ("noRound" in opened) throw new Error(opened.noRound);
  // What a reading depended on is kept as a seal over it.
  expect({ ...opened.stored, readBy: null }).toEqual({ ...consolidated.stored, readBy: null });
  expect(opened.board.roster.map(({ unit }) => unit)).toEqual([
    "__proto__",
    "constructor",
    "toString",
    "K1-01",
    "K1-02",
  ]);
  const texts = new Set(
    [...(read.sheets.find(({ name }) => name === "Danh sách")?.rows.values() ?? [])].flatMap((cells) =>
      [...cells.values()].map(({ value }) => value),
    ),
  );
  for (const text of [...heads, "riêng 0", "riêng 1", "riêng 2"]) expect([text, texts.has(text)]).toEqual([text, true]);
  expect(
    read.sheets
      .find(({ name }) => name === "__proto__")
      ?.rows.get(1)
      ?.get(2)?.value,
  ).toBe(5);
});

test("a unit checks its own, and slips are made", () => {
  const form = withAwkwardHeaders(
    typeInto(
      issuedTo(province, "__proto__"),
      wellFilled("C1-01").map(([sheet, row, header, value]): Typed => [sheet, of(row), header, value]),
    ),
    "Kết quả",
  );
  const usual = withAwkwardHeaders(typeInto(issuedTo(plain, "C1-01"), wellFilled("C1-01")), "Kết quả");
  const facts = { name: "a.xlsx", sha256: "a", changed: "2020-06-28T10:00:00", receivedOption: null };
  const checked = (book: Workbook): unknown =>
    asEntries(withNames(checkJson([checkWorkbook(facts, book, { asOf: "2020-07-15" })], vi)));
  expect(checked(form)).toEqual(checked(usual));
  const slips = (board: Board): number =>
    makeSlips({ board, cluster: "C1", each: null, nominated: new Set(), issued: "2020-07-15" }).books.length;
  expect([slips(plain.board) > 0, slips(province.board)]).toEqual([true, slips(plain.board)]);
});
