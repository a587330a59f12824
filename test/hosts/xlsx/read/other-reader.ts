import { SSF, read, type CellObject } from "@e965/xlsx";
import { readFileSync, readdirSync } from "node:fs";
import path from "node:path";
import { nodeHost } from "../../../../src/hosts/node/node-host";
import { addressOf } from "../../../../src/workbook/address";
import type { Workbook } from "../../../../src/workbook/sheet";
import { cellsText } from "../../../support/cells-text";

type Value = readonly [string, string | number | boolean];
export type Sheets = readonly { readonly name: string; readonly cells: Readonly<Record<string, Value>> }[];

/** As the product reads it. */
export const own = (bytes: Uint8Array): Sheets => ownOf(nodeHost.readWorkbook(bytes));

/** The same of a workbook that was read already. */
export const ownOf = (workbook: Workbook): Sheets =>
  (JSON.parse(cellsText(workbook)) as { readonly sheets: Sheets }).sheets;

/** As another library reads the .xlsx: nothing of it is ours, the reckoning of dates neither. */
export function library(bytes: Uint8Array): Sheets {
  const book = read(bytes, { type: "array", cellNF: true, cellDates: false, cellText: true });
  return book.SheetNames.map((name) => {
    const cells = Object.entries(book.Sheets[name] ?? {}).filter(([address]) => !address.startsWith("!")) as [
      string,
      CellObject,
    ][];
    return {
      name,
      cells: Object.fromEntries(
        cells.flatMap(([address, cell]) => valueOf(cell).map((value) => [address, value] as const)),
      ),
    };
  });
}

function valueOf({ t, v, z, w }: CellObject): readonly Value[] {
  if (t === "e") return [["e", String(w)]];
  if (typeof v === "boolean") return [["b", v]];
  if (typeof v === "string") return v === "" ? [] : [["s", v]];
  if (typeof v !== "number") return [];
  return [typeof z === "string" && SSF.is_date(z) && /[yd]/iu.test(z) ? ["d", dateOf(v)] : ["n", v]];
}

function dateOf(serial: number): string {
  const { y, m, d, H, M, S } = SSF.parse_date_code(serial) as {
    readonly y: number;
    readonly m: number;
    readonly d: number;
    readonly H: number;
    readonly M: number;
    readonly S: number;
  };
  const two = (number: number): string => String(Math.round(number)).padStart(2, "0");
  const day = `${y}-${two(m)}-${two(d)}`;
  return H + M + S === 0 ? day : `${day}T${two(H)}:${two(M)}:${two(S)}`;
}

export function xlsxUnder(folder: string): readonly string[] {
  return readdirSync(folder, { recursive: true, encoding: "utf8" })
    .filter((name) => name.endsWith(".xlsx"))
    .map((name) => path.join(folder, name));
}

/** What a reader of the sample can't open: planted to be refused. */
export function readable(file: string): readonly (readonly [string, Uint8Array])[] {
  const bytes = new Uint8Array(readFileSync(file));
  try {
    nodeHost.readWorkbook(bytes);
    return [[file, bytes]];
  } catch {
    return [];
  }
}

/** The files in which another library reads something else, each with what both read. */
export function readOtherwise(files: readonly (readonly [string, Uint8Array])[]): readonly unknown[] {
  return files.flatMap(([file, bytes]) => {
    const ours = own(bytes).map(({ name, cells }) => ({ name, cells }));
    const theirs = library(bytes);
    return inOrder(ours) === inOrder(theirs) ? [] : [{ file, ours, theirs }];
  });
}

/** Sheets stay in their order; the cells of a sheet are put into one. */
export function inOrder(sheets: Sheets): string {
  return JSON.stringify(
    sheets.map(({ name, cells }) => [name, Object.entries(cells).sort(([one], [other]) => (one < other ? -1 : 1))]),
  );
}

/** Expects a workbook that another program saved to hold the same in every cell that it does not compute. */
export function expectSameTyped(name: string, given: Uint8Array, saved: Uint8Array): void {
  const workbook = nodeHost.readWorkbook(given);
  const computed = computedCells(workbook);
  const typed = (sheets: Sheets): Sheets =>
    sheets.map(({ name: sheet, cells }) => ({
      name: sheet,
      cells: Object.fromEntries(Object.entries(cells).filter(([address]) => !computed.has(`${sheet}!${address}`))),
    }));
  const [ours, held] = [typed(ownOf(workbook)), typed(library(saved))];
  // Texts are compared in an instant; where they differ, a person is shown which cells.
  if (inOrder(held) !== inOrder(ours)) expect([name, held]).toEqual([name, ours]);
}

/** Cells that LibreOffice computes again; the others have to be the same. */
function computedCells({ sheets }: Workbook): ReadonlySet<string> {
  return new Set(
    sheets.flatMap(({ name, rows }) =>
      [...rows].flatMap(([row, cells]) =>
        [...cells].flatMap(([column, { formula }]) => (formula === null ? [] : [`${name}!${addressOf(row, column)}`])),
      ),
    ),
  );
}
