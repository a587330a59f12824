import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import * as zlib from "node:zlib";
import { unzipSync } from "fflate";
import { writeXlsx } from "hucre/xlsx";
import { nodeHost } from "../../src/hosts/node/node-host";
import type { WorkbookDraft } from "../../src/workbook/draft";
import { draftCell, draftRows, sheetDraft, workbookDraft } from "../support/drafts";
import { numbersOfPython } from "./anchors/python";
import { printTable } from "./print-table";

/**
 * What writing costs, in processor time: `npm run bench -- writing`. One sheet of 395,000 cells, 37,000 of them
 * formulas, as bytes. The floor is what no writer can do without: its parts packed by zlib.
 */
const rows = 37_000;
const folder = mkdtempSync(path.join(tmpdir(), "thidua-writing-"));
const lines: string[] = [];
afterAll(() => {
  printTable("395,000 cells, 37,000 formulas | processor time, s", lines);
  rmSync(folder, { recursive: true, force: true });
});

/** As anchors/write.py has them: a text, numbers, in two rows of three one more, and a sum. */
function given(row: number): readonly (string | number)[] {
  const numbers = [2, 3, 4, 5, 6, 7, 8, 9].map((column) => row * column);
  return [`Đơn vị ${row}`, ...numbers, ...(row % 3 === 0 ? [] : [row])];
}

function sumOf(row: number): string {
  return `C${row}+D${row}`;
}

function draft(): WorkbookDraft {
  const lines = Array.from({ length: rows }, (_, index) => {
    const values = given(index + 1);
    return [...values, draftCell((index + 1) * 7, { formula: sumOf(index + 1) })];
  });
  return workbookDraft([sheetDraft("Số liệu", { rows: draftRows(lines) })]);
}

async function seconds(work: () => unknown): Promise<number> {
  const before = process.cpuUsage();
  await work();
  const { user, system } = process.cpuUsage(before);
  return (user + system) / 1e6;
}

function tell(what: string, time: number | null): void {
  lines.push(`${what} | ${time === null ? "not installed" : time.toFixed(2)}`);
}

test("a large sheet", async () => {
  const whole = draft();
  const times: number[] = [];
  let bytes: Uint8Array = new Uint8Array();
  for (let run = 0; run < 3; run += 1)
    times.push(await seconds(async () => (bytes = await nodeHost.writeWorkbook(whole))));
  const parts = Object.values(unzipSync(bytes));
  tell("floor (packing alone)", await seconds(() => parts.map((part) => zlib.deflateRawSync(part))));
  tell("ours, first", times[0] ?? null);
  tell("ours, warm", Math.min(...times));
  const cells = Array.from({ length: rows }, (_, index) => [...given(index + 1)]);
  const formulas = new Map(
    cells.map((values, index) => [`${index},${values.length}`, { formula: sumOf(index + 1) }] as const),
  );
  tell("hucre", await seconds(() => writeXlsx({ sheets: [{ name: "Số liệu", rows: cells, cells: formulas }] })));
  const python = (library: string): number | null =>
    numbersOfPython("write.py", library, String(rows), path.join(folder, `${library}.xlsx`))?.[0] ?? null;
  tell("openpyxl, write-only", python("openpyxl"));
  tell("XlsxWriter", python("xlsxwriter"));
  expect(times).toHaveLength(3);
});
