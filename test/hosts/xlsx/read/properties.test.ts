import fc from "fast-check";
import { HostError } from "../../../../src/app/host";
import { inflateNode } from "../../../../src/hosts/node/zlib";
import { cellsText } from "../../../support/cells-text";
import { inflateBrowser } from "../../../../src/hosts/xlsx/read/inflate-browser";
import { readWorkbook } from "../../../../src/hosts/xlsx/read/read-workbook";
import { partsOf } from "../../../support/xlsx-parts";
import { rawZip, zipOf } from "../../../support/zip";

const cells = [
  '<row r="1" spans="1:4"><c r="A1" t="s"><v>0</v></c><c r="B1" s="1"><v>46023.25</v></c><c r="C1" t="b"><v>1</v></c></row>',
  '<row r="2"><c r="A2"><f t="shared" ref="A2:A3" si="0">SUM(B1:B9)*2</f><v>5</v></c><c r="B2" t="inlineStr"><is><r><t>chữ &amp; số</t></r></is></c></row>',
  '<row r="3"><c r="A3"><f t="shared" si="0"/><v>6</v></c><c r="B3" t="e"><v>#N/A</v></c><c r="C3" t="d"><v>2020-07-10</v></c></row>',
].join("");
const parts = partsOf({
  sheets: {
    "Kết quả": `<cols><col min="1" max="3" width="9.5"/></cols><sheetData>${cells}</sheetData><mergeCells><mergeCell ref="A5:C6"/></mergeCells>`,
    _TD: "<sheetData/>",
  },
  strings: "<si><t>Thu ngân sách _x000D_</t></si>",
  formats: ["General", "dd/mm/yyyy hh:mm"],
});

const read = (bytes: Uint8Array): string => cellsText(readWorkbook(bytes, { inflate: inflateNode }));

/** The JSON, or `null` for a refusal; anything else that is thrown goes on. */
function outcome(bytes: Uint8Array): string | null {
  try {
    return read(bytes);
  } catch (error) {
    if (error instanceof HostError) return null;
    throw error;
  }
}

it("random bytes are refused, with and without the mark of a zip in front", () => {
  fc.assert(
    fc.property(
      fc.uint8Array({ maxLength: 400 }),
      fc.constantFrom("", "PK\u0003\u0004", "PK\u0005\u0006", "\u00d0\u00cf\u0011\u00e0"),
      (bytes, mark) => {
        expect(outcome(Buffer.concat([Buffer.from(mark, "latin1"), bytes]))).toBeNull();
      },
    ),
  );
});

it("a damaged file gives the same values or a refusal, never others", () => {
  const sound = zipOf(parts);
  const expected = read(sound);
  const damage = fc.record({ at: fc.nat(sound.length - 1), byte: fc.nat(255) });
  fc.assert(
    fc.property(fc.array(damage, { minLength: 1, maxLength: 4 }), fc.option(fc.nat(sound.length)), (changes, end) => {
      const bytes = Uint8Array.from(sound.subarray(0, end ?? sound.length));
      for (const { at, byte } of changes) if (at < bytes.length) bytes[at] = byte;
      const found = outcome(bytes);
      if (found !== null) expect(JSON.parse(found).sheets).toEqual(JSON.parse(expected).sheets);
    }),
    { numRuns: 1500 },
  );
});

it("a part rewritten anyhow inside a sound zip is read or refused, and nothing else", () => {
  const pieces = [
    "<",
    ">",
    "/",
    '"',
    "&",
    "&#x41;",
    "<c>",
    "</c>",
    "<!--",
    "]]>",
    "<![CDATA[",
    "<f t='shared' si='0'/>",
    "999999999999",
    "-",
    " r=",
    "\u0000",
    "_xD83D_",
    "1E999",
  ];
  const change = fc.record({
    at: fc.double({ min: 0, max: 1, noNaN: true }),
    remove: fc.nat(12),
    insert: fc.oneof(fc.constantFrom(...pieces), fc.string({ maxLength: 6 })),
  });
  fc.assert(
    fc.property(
      fc.constantFrom(...Object.keys(parts)),
      fc.array(change, { minLength: 1, maxLength: 3 }),
      (name, changes) => {
        let xml = String(parts[name]);
        for (const { at, remove, insert } of changes) {
          const from = Math.floor(at * xml.length);
          xml = xml.slice(0, from) + insert + xml.slice(from + remove);
        }
        const found = outcome(zipOf({ ...parts, [name]: xml }));
        expect(found === null || typeof JSON.parse(found).sheets[0].name === "string").toBe(true);
      },
    ),
    { numRuns: 1500 },
  );
});

it("the order of the parts in the zip makes no difference, nor which of the two inflates", () => {
  const expected = read(zipOf(parts));
  const entries = Object.entries(parts).map(([name, data]) => ({ name, data }));
  fc.assert(
    fc.property(fc.shuffledSubarray(entries, { minLength: entries.length }), (shuffled) => {
      const bytes = rawZip(shuffled);
      expect(read(bytes)).toBe(expected);
      expect(cellsText(readWorkbook(bytes, { inflate: inflateBrowser }))).toBe(expected);
    }),
    { numRuns: 20 },
  );
});
