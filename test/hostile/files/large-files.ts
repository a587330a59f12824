import { deflateRawSync } from "node:zlib";
import { crc32 } from "../../../src/hosts/xlsx/zip/compression";
import { partsOf } from "../../support/xlsx-parts";
import { rawZip, type RawEntry } from "../../support/zip";
import { readAs, refused, type LargeFile } from "../hostile-file";

/** Compressed once, however many parts it becomes. */
const entry = (data: Buffer): Omit<RawEntry, "name"> => ({
  data,
  compressed: deflateRawSync(data, { level: 1 }),
  crc: crc32(data),
  size: data.length,
});

/** A workbook whose sheets all are this. */
function sheetsOf(count: number, sheet: Buffer, strings = ""): Uint8Array {
  const parts = partsOf({
    sheets: Object.fromEntries(Array.from({ length: count }, (_, index) => [`S${index}`, ""])),
    strings,
  });
  const made = entry(sheet);
  return rawZip(
    Object.entries(parts).map(([name, data]) =>
      name.startsWith("xl/worksheets/") ? { name, ...made } : { name, data },
    ),
  );
}

const head = '<worksheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"><sheetData>';
const tail = "</sheetData></worksheet>";
const sheet = (...rows: readonly string[]): Buffer => Buffer.from(head + rows.join("") + tail);
const row = (cells: number, cell: (index: number) => string): string =>
  `<row>${Array.from({ length: cells }, (_, index) => cell(index)).join("")}</row>`;
const rows = (count: number, one: string): Buffer =>
  Buffer.concat([Buffer.from(head), ...Array.from({ length: count }, () => Buffer.from(one)), Buffer.from(tail)]);

/** Every text different from the others, in Vietnamese: nothing can be shared and every letter takes two bytes. */
const differentTexts = (count: number, length: number): string =>
  Array.from(
    { length: count },
    (_, index) => `<row><c t="inlineStr"><is><t>${`ằ${index}`.padEnd(length, "ữ")}</t></is></c></row>`,
  ).join("");

const large = (name: string, bytes: () => Uint8Array, verdict: LargeFile["verdict"]): LargeFile => ({
  name,
  bytes,
  verdict,
});

const longText = (index: number): string => `${index}`.padEnd(9_900, "ữ ");
/** Numbers in a row: nothing that a ratio would give away. */
const digits = (mebibytes: number): string =>
  Array.from({ length: mebibytes * 131_072 }, (_, index) => 10_000_000 + index).join("");
const shuffled = (count: number): string =>
  Array.from(
    { length: count },
    (_, index) => `<row r="${1 + ((index * 7919) % 300_007)}"><c><v>${index}</v></c></row>`,
  ).join("");

/** What costs most time or memory within the limits, or is refused only late. */
export const largeFiles: readonly LargeFile[] = [
  large(
    "2,000,000 cells and some",
    () =>
      sheetsOf(
        2,
        rows(
          1001,
          row(1000, (index) => `<c><v>${index}.25</v></c>`),
        ),
      ),
    refused("over-limit", /\(cells\) 2000001 > 2000000/),
  ),
  large(
    "1,500,000 numbers",
    () =>
      sheetsOf(
        1,
        rows(
          1500,
          row(1000, () => "<c><v>123456789.12345678</v></c>"),
        ),
      ),
    "read",
  ),
  large(
    "five sheets of 60 MB",
    () =>
      sheetsOf(
        5,
        sheet(...Array.from({ length: 2_400 }, (_, index) => row(1, () => `<c t="str"><v>${longText(index)}</v></c>`))),
      ),
    refused("over-limit"),
  ),
  large(
    "four sheets of long Vietnamese texts",
    () => sheetsOf(4, sheet(differentTexts(20_000, 900))),
    refused("over-limit", /characters listed/),
  ),
  large(
    "1,000,001 shared texts",
    () => sheetsOf(1, sheet(), Array.from({ length: 1_000_001 }, (_, index) => `<si><t>${index}</t></si>`).join("")),
    refused("over-limit", /\(sharedStrings\) 1000001 > 1000000/),
  ),
  large(
    "1,000,000 shared texts",
    () =>
      sheetsOf(
        1,
        sheet('<row><c t="s"><v>999999</v></c></row>'),
        Array.from({ length: 1_000_000 }, (_, index) => `<si><r><t>ằ${index}</t></r></si>`).join(""),
      ),
    readAs({ A1: ["s", "ằ999999"] }),
  ),
  large("a comment of 60 MB", () => sheetsOf(1, Buffer.from(`${head}<!--${digits(60)}-->${tail}`)), readAs({})),
  large("an attribute of 60 MB", () => sheetsOf(1, Buffer.from(`${head}<row a="${digits(60)}"/>${tail}`)), readAs({})),
  large(
    "60,000,000 tags without a cell",
    () => sheetsOf(4, rows(60_000, `<row>${"<x/>".repeat(250)}</row>`)),
    readAs({}),
  ),
  large("3,000,000 rows of nothing", () => sheetsOf(1, rows(3_000_000, '<row r="5"><c/></row>')), readAs({})),
  large(
    "60 MB of references",
    () => sheetsOf(1, rows(190, `<row><c t="str"><v>${"&#x1EEF;".repeat(32_767)}</v></c></row>`)),
    "read",
  ),
  large("rows in no order", () => sheetsOf(1, sheet(shuffled(300_000))), "read"),
  large(
    "60,000,000 characters of formulas",
    () =>
      sheetsOf(
        1,
        rows(
          6_000,
          row(2, () => `<c><f>${"SUM(A1:B2)+".repeat(400)}1</f><v>1</v></c>`),
        ),
      ),
    "read",
  ),
  large(
    "64 MB of attributes",
    () =>
      sheetsOf(
        1,
        rows(30_000, `<row ${Array.from({ length: 200 }, (_, index) => `a${index}="${index}"`).join(" ")}/>`),
      ),
    readAs({}),
  ),
];
