import { execFileSync } from "node:child_process";
import { mkdtempSync, readdirSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { inflateSync } from "node:zlib";
import { DuckDBInstance } from "@duckdb/node-api";
import { unzipSync } from "fflate";
import { provinces } from "../../sample/provinces";
import { nodeHost } from "../../src/hosts/node/node-host";
import type { Sheet, Workbook } from "../../src/workbook/sheet";
import { findSoffice } from "../support/libreoffice";

/**
 * What the input holds of persons and of files, taken from the input by this test itself, is in no clean copy: not in
 * the bytes of the file, nor in any part of it once that is unpacked. Folder of a demo of all samples: THIDUA_DEMO.
 */
const root = path.join(__dirname, "..", "..");
const given = process.env["THIDUA_DEMO"];
const own = mkdtempSync(path.join(tmpdir(), "thidua-copies-"));
const demo = given ?? path.join(own, "demo");
const thidua = (...words: readonly string[]): void =>
  void execFileSync(process.execPath, [path.join(root, "bin", "thidua.mjs"), ...words, "--quiet"]);
beforeAll(() => {
  if (given === undefined) thidua("demo", "--sample", "all", "--out", demo);
});
afterAll(() => rmSync(own, { recursive: true, force: true }));

const filesBelow = (folder: string): readonly string[] =>
  readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => path.relative(folder, path.join(entry.parentPath, entry.name)))
    .sort();
const bytesOf = (file: string): Uint8Array => new Uint8Array(readFileSync(file));

function opened(file: string): Workbook | null {
  try {
    return nodeHost.readWorkbook(bytesOf(file));
  } catch {
    return null;
  }
}

type Text = { readonly row: number; readonly column: number; readonly text: string };

const textsOf = ({ rows }: Sheet): readonly Text[] =>
  [...rows].flatMap(([row, cells]) =>
    [...cells].map(([column, { value }]) => ({ row, column, text: typeof value === "string" ? value.trim() : "" })),
  );

/** What a person's name is written under, or beside, and who is spoken to. */
const label = /^(?:Người (?:lập biểu|liên hệ|chấm|ký)|Chuyên viên theo dõi|Họ và tên|Họ tên)\s*\*?$/iu;
const mail = /[\p{L}\d._%+-]+@[\p{L}\d.-]+\.\p{L}{2,}/gu;
const phone = /(?<![\d/.,-])(?:\+84|0)(?:[ .]?\d){8,10}(?!\d)/gu;
/** Two words and more, each with a capital: a name, and not a code, a sentence or another label. */
const named = /^\p{Lu}\p{L}*(?:\s+\p{Lu}\p{L}*)+(?:\s+\d+)?$/u;

/** Under a label to the next one of its column, and right of it. */
function namesIn(sheet: Sheet): readonly string[] {
  const texts = textsOf(sheet);
  const labels = texts.filter(({ text }) => label.test(text));
  return labels.flatMap(({ row, column }) =>
    texts
      .filter((each) => (each.row === row && each.column === column + 1) || (each.row > row && each.column === column))
      .map(({ text }) => text)
      .filter((text) => named.test(text) && !label.test(text)),
  );
}

const contactsIn = (text: string): readonly string[] => [...text.matchAll(mail), ...text.matchAll(phone)].map(String);

/** Names that units, clusters and bodies bear: a copy may name them. */
function bodiesIn({ sheets }: Workbook): readonly string[] {
  const lists = sheets.filter(({ name }) => ["Danh sách", "Cụm, khối", "Thang điểm", "Kỳ báo cáo"].includes(name));
  return lists.flatMap((sheet) =>
    textsOf(sheet)
      .filter(({ text }) => !namesIn(sheet).includes(text))
      .map(({ text }) => text),
  );
}

/** Every text that no copy of this input may hold, by what it is. */
function wordsOf(folder: string): Readonly<Record<"names" | "contacts" | "paths", readonly string[]>> {
  const sent = filesBelow(path.join(folder, "filled"));
  const board = opened(path.join(folder, "board-out.xlsx"));
  if (board === null) throw new Error("no board-out.xlsx");
  const books = [board, ...sent.flatMap((file) => opened(path.join(folder, "filled", file)) ?? [])];
  const bodies = new Set(bodiesIn(board));
  const office = new Set(
    board.sheets
      .filter(({ name }) => name === "Kỳ báo cáo")
      .flatMap((sheet) => textsOf(sheet).flatMap(({ text }) => contactsIn(text))),
  );
  const sheets = books.flatMap((book) => book.sheets);
  const once = (texts: readonly string[]): readonly string[] => [...new Set(texts)].sort();
  return {
    names: once(sheets.flatMap(namesIn).filter((text) => !bodies.has(text))),
    contacts: once(
      sheets
        .flatMap((sheet) => textsOf(sheet).flatMap(({ text }) => contactsIn(text)))
        .filter((text) => !office.has(text)),
    ),
    paths: once(sent.flatMap((file) => [file, path.basename(file)])),
  };
}

/** As programs may write a text into bytes: UTF-8, UTF-16 of both kinds. */
function readings(bytes: Uint8Array): readonly string[] {
  const buffer = Buffer.from(bytes);
  if (!buffer.includes(0)) return [buffer.toString("utf8")];
  const swapped = buffer.length % 2 === 0 ? Buffer.from(buffer).swap16().toString("utf16le") : "";
  return [buffer.toString("utf8"), buffer.toString("utf16le"), swapped];
}

/** Bytes of a PDF's text. */
const mostText = 200_000_000;

async function partsOf(file: string): Promise<readonly (Uint8Array | string)[]> {
  const bytes = bytesOf(file);
  switch (path.extname(file)) {
    case ".xlsx":
      return [bytes, ...Object.values(unzipSync(bytes)), ...Object.keys(unzipSync(bytes))];
    case ".pdf":
      return [
        bytes,
        ...streamsIn(bytes),
        execFileSync("pdftotext", [file, "-"], { maxBuffer: mostText }).toString("utf8"),
      ];
    case ".parquet": {
      const connection = await (await DuckDBInstance.create(":memory:")).connect();
      const reader = await connection.runAndReadAll(`SELECT * FROM read_parquet('${file}')`);
      return [bytes, JSON.stringify(reader.getRowObjectsJson())];
    }
    default:
      return [bytes];
  }
}

/** Packed parts of a PDF; one that is no such part is left as it is. */
function streamsIn(bytes: Uint8Array): readonly Uint8Array[] {
  const text = Buffer.from(bytes).toString("latin1");
  return [...text.matchAll(/stream\r?\n/gu)].flatMap(({ index, 0: begin }) => {
    try {
      return [new Uint8Array(inflateSync(bytes.subarray(index + begin.length)))];
    } catch {
      return [];
    }
  });
}

const folded = (text: string): string => text.normalize("NFC").toLocaleLowerCase("vi");
const digits = (text: string): string => text.replace(/\D/gu, "");

async function foundIn(file: string, words: ReturnType<typeof wordsOf>): Promise<readonly string[]> {
  const parts = await partsOf(file);
  const texts = parts.flatMap((part) => (typeof part === "string" ? [part] : readings(part)));
  const whole = folded(texts.join("\n").replaceAll("&amp;", "&"));
  // A phone may be set in groups of digits.
  const grouped = whole.replace(/(?<=\d)[ .]+(?=\d)/gu, "");
  const phones = words.contacts.filter((text) => !text.includes("@")).map(digits);
  const others = [...words.names, ...words.contacts, ...words.paths].filter((text) => whole.includes(folded(text)));
  return [...others, ...phones.filter((each) => grouped.includes(each))];
}

const samples = Object.values(provinces).map(({ name }) => [name, name === provinces.huyen.name ? "" : name] as const);

describe.each(samples)("copies of the sample %s", (name, below) => {
  const folder = path.join(demo, below);
  const out = path.join(own, `copies-${name}`);

  test("hold no name, phone, e-mail or file of the input, in any part of any file", async () => {
    const words = wordsOf(folder);
    for (const kind of ["names", "contacts", "paths"] as const)
      expect([kind, words[kind].length > 5]).toEqual([kind, true]);
    const board = path.join(folder, "board-out.xlsx");
    const pdf = findSoffice() === null ? [] : ["--pdf"];
    thidua("export", board, "--out", out, "--csv", "--parquet", ...pdf);
    thidua("export", board, "--out", path.join(out, "chairman"), "--sheets", "Xếp hạng; Suy tôn; Tổng hợp nội dung");
    const files = filesBelow(out);
    expect(new Set(files.map((file) => path.extname(file)))).toEqual(
      new Set([".xlsx", ".csv", ".parquet", ...(pdf.length > 0 ? [".pdf"] : [])]),
    );
    const found: string[] = [];
    for (const file of files)
      found.push(...(await foundIn(path.join(out, file), words)).map((text) => `${file}: ${text}`));
    expect(found).toEqual([]);
    // The search itself finds: the working copy holds names, contacts and files.
    const working = await foundIn(board, words);
    for (const kind of ["names", "contacts", "paths"] as const)
      expect([kind, words[kind].some((text) => working.includes(text))]).toEqual([kind, true]);
  });
});
