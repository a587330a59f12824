import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { inflateRawSync } from "node:zlib";
import * as SheetJs from "@e965/xlsx";
import { readXlsx } from "hucre/xlsx";
import type { GivenFile } from "../../src/app/host";
import { nodeHost } from "../../src/hosts/node/node-host";
import { defaultLimits } from "../../src/hosts/xlsx/read/limits";
import { localBytes, readDirectory } from "../../src/hosts/xlsx/read/zip-directory";
import { findSoffice, resave } from "../support/libreoffice";
import { numbersOfPython } from "./anchors/python";
import { enlargedProvince } from "./enlarged-province";
import { printTable } from "./print-table";

/**
 * What it costs to read a form, in processor time: `npm run bench -- reading`. The floor is what no reader can do
 * without: the same parts inflated by zlib and turned into text. Forms as the product writes them, and as LibreOffice
 * saves them; the first pass of this process over all of them, then the middle of several.
 */
const rounds = 7;
const decoder = new TextDecoder();

function floorOf(bytes: Uint8Array): number {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  let length = 0;
  for (const { offset, compressedSize, size, method } of readDirectory(bytes, defaultLimits).values()) {
    const from = offset + localBytes + view.getUint16(offset + 26, true) + view.getUint16(offset + 28, true);
    const packed = bytes.subarray(from, from + compressedSize);
    length += decoder.decode(method === 0 ? packed : inflateRawSync(packed, { chunkSize: Math.max(size, 64) })).length;
  }
  return length;
}

type Work = (bytes: Uint8Array) => unknown;

/** Milliseconds of processor time for a file, over all files. */
async function cost(files: readonly Uint8Array[], work: Work): Promise<number> {
  const before = process.cpuUsage();
  for (const bytes of files) await work(bytes);
  const { user, system } = process.cpuUsage(before);
  return (user + system) / 1e3 / files.length;
}

function middle(numbers: readonly number[]): number {
  return [...numbers].sort((one, other) => one - other)[Math.floor(numbers.length / 2)] ?? 0;
}

/** Other readers over the same files, each asked for the values of all sheets: a warm-up, then the middle of three. */
const readers: readonly (readonly [name: string, work: Work])[] = [
  ["SheetJS", (bytes) => SheetJs.read(bytes, { type: "array", dense: true })],
  ["hucre", (bytes) => readXlsx(bytes)],
];

async function othersOf(files: readonly Uint8Array[]): Promise<readonly (readonly [string, number | null])[]> {
  const others: (readonly [string, number | null])[] = [];
  for (const [name, work] of readers) {
    const times: number[] = [];
    for (let round = 0; round < 4; round += 1) times.push(await cost(files, work));
    others.push([name, middle(times.slice(1))]);
  }
  return [...others, ["openpyxl", byOpenpyxl(files)]];
}

function byOpenpyxl(files: readonly Uint8Array[]): number | null {
  const folder = mkdtempSync(path.join(tmpdir(), "thidua-reading-"));
  files.forEach((bytes, index) => writeFileSync(path.join(folder, `${String(index)}.xlsx`), bytes));
  const [seconds] = numbersOfPython("read.py", folder) ?? [];
  rmSync(folder, { recursive: true });
  return seconds === undefined ? null : (1e3 * seconds) / files.length;
}

async function table(kind: string, files: readonly Uint8Array[]): Promise<readonly string[]> {
  const first = await cost(files, nodeHost.readWorkbook);
  const floors: number[] = [];
  const reads: number[] = [];
  for (let round = 0; round < rounds; round += 1) {
    floors.push(await cost(files, floorOf));
    reads.push(await cost(files, nodeHost.readWorkbook));
  }
  const [floor, warm] = [middle(floors), middle(reads)];
  const row = (who: string, milliseconds: number | null, goal: string): string =>
    milliseconds === null
      ? `${kind} | ${who} | not installed | | | ${goal}`
      : [
          kind,
          who,
          milliseconds.toFixed(2),
          (milliseconds / floor).toFixed(1),
          (milliseconds / warm).toFixed(1),
          goal,
        ].join(" | ");
  const goals: Readonly<Record<string, string>> = { SheetJS: "4", hucre: "3", openpyxl: "15" };
  return [
    row("floor: unzipped and decoded", floor, ""),
    row("ours, first pass", first, "≤ 5 × floor"),
    row("ours, warm", warm, "≤ 3 × floor"),
    ...(await othersOf(files)).map(([who, milliseconds]) => row(who, milliseconds, `≥ ${goals[who] ?? ""} × ours`)),
  ];
}

function isForm({ name, bytes }: GivenFile): boolean {
  return !name.includes("/_") && !name.startsWith("_") && name.endsWith(".xlsx") && bytes[0] === 0x50;
}

test("a form, against the floor", async () => {
  const { files } = await enlargedProvince(1, ["C01", "C02", "K01", "K02"]);
  const forms = files.filter(isForm).map(({ bytes }) => bytes);
  expect(forms.length).toBeGreaterThan(20);
  const lines = [...(await table("as the product writes it", forms))];
  if (findSoffice() !== null) {
    const saved = resave(new Map(forms.map((bytes, index) => [`${index}.xlsx`, bytes])));
    lines.push(...(await table("as LibreOffice saves it", [...saved.values()])));
  }
  printTable("a form | read by | ms | × floor | × ours, warm | goal", lines);
});
