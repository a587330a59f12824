import { inflateRawSync } from "node:zlib";
import type { GivenFile } from "../../src/app/host";
import { nodeHost } from "../../src/hosts/node/node-host";
import { defaultLimits } from "../../src/hosts/xlsx/read/limits";
import { localBytes, readDirectory } from "../../src/hosts/xlsx/read/zip-directory";
import { findSoffice, resave } from "../support/libreoffice";
import { enlargedProvince } from "./enlarged-province";

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
function cost(files: readonly Uint8Array[], work: Work): number {
  const before = process.cpuUsage();
  for (const bytes of files) work(bytes);
  const { user, system } = process.cpuUsage(before);
  return (user + system) / 1e3 / files.length;
}

function middle(numbers: readonly number[]): number {
  return [...numbers].sort((one, other) => one - other)[Math.floor(numbers.length / 2)] ?? 0;
}

function line(kind: string, files: readonly Uint8Array[]): string {
  const first = cost(files, nodeHost.readWorkbook);
  const runs = Array.from(
    { length: rounds },
    () => [cost(files, floorOf), cost(files, nodeHost.readWorkbook)] as const,
  );
  const floor = middle(runs.map(([each]) => each));
  const warm = middle(runs.map(([, each]) => each));
  const times = (cost: number): string => (cost / floor).toFixed(1);
  return [kind, files.length, floor.toFixed(2), first.toFixed(2), times(first), warm.toFixed(2), times(warm)].join(
    " | ",
  );
}

function isForm({ name, bytes }: GivenFile): boolean {
  return !name.includes("/_") && !name.startsWith("_") && name.endsWith(".xlsx") && bytes[0] === 0x50;
}

test("a form, against the floor", async () => {
  const { files } = await enlargedProvince(1, ["C01", "C02", "K01", "K02"]);
  const forms = files.filter(isForm).map(({ bytes }) => bytes);
  expect(forms.length).toBeGreaterThan(20);
  const lines = [line("as the product writes it", forms)];
  if (findSoffice() !== null) {
    const saved = resave(new Map(forms.map((bytes, index) => [`${index}.xlsx`, bytes])));
    lines.push(line("as LibreOffice saves it", [...saved.values()]));
  }
  process.stdout.write(
    ["form | files | floor ms | first pass ms | × floor | warm ms | × floor", ...lines, ""].join("\n"),
  );
});
