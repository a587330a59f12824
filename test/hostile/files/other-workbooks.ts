import { utils, write, type BookType } from "@e965/xlsx";
import { zipOf } from "../../support/zip";
import { damaged } from "../damage";
import { readAs, refused, type HostileFile, type HostileGroup, type Verdict } from "../hostile-file";
import { file } from "../sound-workbook";
import { endlessOds } from "./endless-ods";

const odf = "application/vnd.oasis.opendocument.spreadsheet";
const names =
  'xmlns:office="urn:oasis:names:tc:opendocument:xmlns:office:1.0" xmlns:table="urn:oasis:names:tc:opendocument:xmlns:table:1.0" xmlns:text="urn:oasis:names:tc:opendocument:xmlns:text:1.0"';
const content = (rows: string, prolog = ""): string =>
  `<?xml version="1.0" encoding="UTF-8"?>${prolog}<office:document-content ${names}><office:body><office:spreadsheet><table:table table:name="S">${rows}</table:table></office:spreadsheet></office:body></office:document-content>`;
const manifest = `<manifest:manifest xmlns:manifest="urn:oasis:names:tc:opendocument:xmlns:manifest:1.0"><manifest:file-entry manifest:full-path="/" manifest:media-type="${odf}"/><manifest:file-entry manifest:full-path="content.xml" manifest:media-type="text/xml"/></manifest:manifest>`;
const styles = `<office:document-styles ${names}/>`;
const number =
  '<table:table-cell office:value-type="float" office:value="12.5"><text:p>12,5</text:p></table:table-cell>';
const soundRow = `<table:table-row>${number}</table:table-row>`;

const ods = (xml: string, more: Readonly<Record<string, string | Uint8Array>> = {}): Uint8Array =>
  zipOf({ mimetype: odf, "META-INF/manifest.xml": manifest, "content.xml": xml, "styles.xml": styles, ...more });
const repeated = (rows: number, columns: number): string =>
  `<table:table-row table:number-rows-repeated="${rows}">${number.replace("<table:table-cell", `<table:table-cell table:number-columns-repeated="${columns}"`)}</table:table-row>`;

/** The library writes what it can read; the other programs' files are tested with LibreOffice's. */
function saved(bookType: BookType): Uint8Array {
  const book = utils.book_new();
  utils.book_append_sheet(book, utils.aoa_to_sheet([["chữ", 12.5]]), "S");
  return new Uint8Array(write(book, { bookType, type: "array" }) as ArrayBuffer);
}

const cells = { A1: ["s", "chữ"], B1: ["n", 12.5] } as const;
const read: Verdict = readAs(cells, /^format: /);
const limit = refused("over-limit");

const truncated = (bookType: BookType, verdict: Verdict): readonly HostileFile[] =>
  [10, 30, 50, 70, 90].map((percent) =>
    file(`.${bookType} cut off at ${percent} %`, () => cut(saved(bookType), percent), verdict),
  );
const cut = (bytes: Uint8Array, percent: number): Uint8Array =>
  bytes.subarray(0, Math.floor((bytes.length * percent) / 100));

/**
 * A link whose cells are all of the sheet: the library makes a cell for each, four billions of them, until memory or
 * time ends.
 */
export function linkOverEveryCell(): Uint8Array {
  const sheet = utils.aoa_to_sheet([["chữ", 12.5]]);
  sheet["A1"].l = { Target: "https://example.vn/" };
  const book = utils.book_new();
  utils.book_append_sheet(book, sheet, "S");
  const bytes = Buffer.from(write(book, { bookType: "biff8", type: "array" }) as ArrayBuffer);
  const record = bytes.indexOf(
    Buffer.from([0xb8, 0x01]),
    bytes.indexOf(Buffer.from("D0C9EA79F9BACE118C8200AA004BA90B", "hex")) - 16,
  );
  bytes.writeUInt16LE(0xffff, record + 6);
  bytes.writeUInt16LE(0xffff, record + 10);
  return new Uint8Array(bytes);
}

/** The record that says that all after it is encrypted (FilePass), in the place of the first one of the workbook. */
function locked(): Uint8Array {
  const bytes = Buffer.from(saved("biff8"));
  bytes.writeUInt16LE(0x2f, bytes.indexOf(Buffer.from([9, 8, 16, 0])) + 20);
  return bytes;
}

export const otherWorkbooks: HostileGroup = {
  group: ".xls, .xlsb and .ods",
  files: [
    file(".xls", () => saved("biff8"), read),
    file(".xlsb", () => saved("xlsb"), read),
    file(".ods", () => ods(content(soundRow)), readAs({ A1: ["n", 12.5] }, /^format: /)),
    file(
      ".ods with a picture, a macro and an object",
      () =>
        ods(content(soundRow), {
          "Pictures/a.png": "x",
          "Basic/Standard/evil.xml": "<a/>",
          "Object 1/content.xml": "<a/>",
        }),
      readAs({ A1: ["n", 12.5] }, /^format: /),
    ),
    file(".xls with a password", locked, refused("encrypted")),
    file(".ods of 17,179,869,184 cells", () => ods(content(repeated(1_048_576, 16_384))), limit),
    file(
      ".ods of 500,001 cells",
      () => ods(content(repeated(500_001, 1))),
      refused("over-limit", /\(cells\) 500001 > 500000/),
    ),
    file(".ods with a row repeated 10^15 times", () => ods(content(repeated(1e15, 1))), limit),
    file(
      ".ods of a thousand million texts that say no type",
      () => ods(content(repeated(1, 1e9).replace(' office:value-type="float" office:value="12.5"', ""))),
      refused("over-limit", /\(cells\) 1000000000 > 500000/),
    ),
    file(
      ".ods of a thousand million spaces",
      () =>
        ods(
          content(
            '<table:table-row><table:table-cell office:value-type="string"><text:p>a<text:s text:c="1000000000"/></text:p></table:table-cell></table:table-row>',
          ),
        ),
      refused("over-limit", /1000000000 > 67108864/),
    ),
    file(
      ".ods with a million empty rows",
      () =>
        ods(
          content(
            `${soundRow}<table:table-row table:number-rows-repeated="1048575"><table:table-cell table:number-columns-repeated="16384"/></table:table-row>`,
          ),
        ),
      readAs({ A1: ["n", 12.5] }, /^format: /),
    ),
    file(
      ".ods with a number that shows no text: the library would lose it",
      () =>
        ods(
          content(
            soundRow
              .replace("<text:p>12,5</text:p></table:table-cell>", "</table:table-cell>")
              .replace('"12.5"></table:table-cell>', '"12.5"/>'),
          ),
        ),
      refused("corrupt", /0 of 1 values were read/),
    ),
    file(".ods with a number that is none", () => ods(content(soundRow.replace("12.5", "abc"))), refused("corrupt")),
    file(".ods with DOCTYPE", () => ods(content(soundRow, '<!DOCTYPE x [<!ENTITY a "ha">]>')), refused("doctype")),
    file(".ods with an entity", () => ods(content(soundRow.replace("12.5", "&a;"))), refused("corrupt")),
    file(
      ".ods of 100,000 elements inside one another",
      () => ods(content("<text:p>".repeat(100_000))),
      refused("over-limit", /\(nesting\)/),
    ),
    file(".ods blown up by white space", () => ods(content(" ".repeat(8 << 20))), refused("over-limit", /\(ratio\)/)),
    file(
      ".ods with tags that don't match",
      () => ods(content("<table:table-row></table:table-cell>")),
      refused("corrupt"),
    ),
    file(".ods without content", () => zipOf({ mimetype: odf, "META-INF/manifest.xml": manifest }), refused("corrupt")),
    file(
      ".ods with a sheet called __proto__",
      () => ods(content(soundRow).replace('"S"', '"__proto__"')),
      readAs({ A1: ["n", 12.5] }, /^format: /),
    ),
    file(
      ".ods that the library would read for half a minute",
      () => endlessOds(),
      refused("over-limit", /reading took longer than 4 s/),
    ),
    file(".xls with a link over every cell", linkOverEveryCell, limit),
    file(
      ".xls over 10 MB",
      () => Buffer.concat([saved("biff8"), Buffer.alloc(11 << 20)]),
      refused("over-limit", /\(fileBytes\)/),
    ),
    ...truncated("xlsb", refused("corrupt")),
  ],
};

type Damaged = {
  readonly name: string;
  readonly bytes: () => Uint8Array;
  /** As which it may be read; `null`: nothing tells a changed byte of an .xls. */
  readonly cells: typeof cells | null;
};

/** Damaged files: each ends, refused or read. */
export const damagedOldFiles: readonly Damaged[] = [
  ...truncated("biff8", refused("corrupt")).map((made): Damaged => ({ ...made, cells: null })),
  ...Array.from(
    { length: 20 },
    (_, number): Damaged => ({
      name: `.xls damaged in way ${number}`,
      bytes: () => damaged(saved("biff8"), number).bytes,
      cells: null,
    }),
  ),
  ...Array.from(
    { length: 20 },
    (_, number): Damaged => ({
      name: `.xlsb damaged in way ${number}`,
      bytes: () => damaged(saved("xlsb"), number).bytes,
      cells,
    }),
  ),
];
