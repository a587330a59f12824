import type { Unpacking } from "../../../../src/hosts/xlsx/zip/compression";
import { inflateNode, unpackNode } from "../../../../src/hosts/node/zlib";
import { inflateBrowser } from "../../../../src/hosts/xlsx/read/inflate-browser";
import { everyGroup } from "../../../hostile/every-file";
import { partsOf } from "../../../support/xlsx-parts";
import { zipOf } from "../../../support/zip";

type Reader = typeof import("../../../../src/hosts/xlsx/read/read-workbook");

/** The reader as it is, and one that takes every cell by tokens. */
const reader: Reader = jest.requireActual("../../../../src/hosts/xlsx/read/read-workbook");
let byTokens: Reader = reader;

beforeAll(() => {
  jest.isolateModules(() => {
    jest.doMock("../../../../src/hosts/xlsx/read/plain-cell", () => ({ readPlainCell: () => false }));
    byTokens = jest.requireActual("../../../../src/hosts/xlsx/read/read-workbook");
  });
});

/** What is read, with the order of its cells, or why not. */
function outcome({ readWorkbook }: Reader, bytes: Uint8Array, unpacking: Unpacking): unknown {
  try {
    const workbook = readWorkbook(bytes, unpacking);
    return {
      workbook,
      places: workbook.sheets.map(({ rows }) => [...rows].map(([row, cells]) => [row, ...cells.keys()])),
    };
  } catch (error) {
    return error instanceof Error && "refusal" in error ? error.refusal : String(error);
  }
}

describe.each(everyGroup)("a plain cell is the same cell, whichever way it is read: $group", ({ files }) => {
  it.each(files)("$name", ({ bytes }) => {
    const file = bytes();
    const expected = outcome(byTokens, file, { inflate: inflateNode });
    expect(outcome(reader, file, unpackNode)).toEqual(expected);
    expect(outcome(reader, file, { inflate: inflateBrowser })).toEqual(expected);
  });
});

const cells = [
  '<c r="B1" s="1" t="s"><v>0</v></c><c r="C1"/><c s="0"><v>2.50</v></c>',
  '<c t="s" s="1" r="B1"><v>1</v></c>',
  '<c r=\'B1\' s="1"><v>4</v></c><c  r="C1" ><v>5</v></c >',
  '<c r="B1" s="01"><v>6</v></c><c r="C01"><v>7</v></c><c r="d1"><v>8</v></c>',
  '<c r="B1" s="9"><v>9</v></c><c r="C1" s="009"><v>9</v></c>',
  '<c r="B1" t="str"><f>IF(A1&lt;2,&quot;&amp;lt;&quot;,"đủ")</f><v>a&#10;b&amp;c</v></c>',
  '<c r="B1"><f></f><v>1</v></c><c r="C1"><f/><v/></c><c r="D1" t="str"><v></v></c>',
  '<c r="B1"><v>1</v><f>A1</f></c><c r="C1"><v>1</v><v>2</v></c>',
  '<c r="B1" cm="1"><f t="shared" si="0" ref="B1:B2">A1+1</f><v>3</v></c><c r="C1"><f t="shared" si="0"/></c>',
  '<c r="B1" t="inlineStr"><is><t>chữ</t></is></c><c r="C1" t="d"><v>2020-07-15</v></c>',
  '<c r="B1"><v>1<!-- --></v></c><c r="C1"><v><![CDATA[2]]></v></c><c r="D1"><v>3</v><extLst/></c>',
  '<c r="B1" t="n"><f aca="false">A1&gt;1</f><v>2</v></c><c r="C1"><f aca="false" ca="1">A1</f><v>2</v></c>',
  '<c r="B1"><v>&nope;</v></c>',
  '<c r="B1" r="C1"><v>1</v></c>',
  '<c r="B0"><v>1</v></c>',
  '<c r="XFE1"><v>1</v></c>',
  '<c r="B9999999"><v>1</v></c>',
  '<c r="B1" t="q"><v>1</v></c><c r="C1" t="b"><v>1</v></c><c r="D1" t="e"><v>#N/A</v></c>',
  '<c r="C1"><v>1</v></c><c r="B1"><v>2</v></c><c r="C1"><v>3</v></c>',
  '<c r="B1"><v>1</v>',
  '<c r="B1"><v>1</c></v>',
  '<c r="B1" t="s"><v>7</v></c>',
  `<c r="B1"><f>${"&quot;".repeat(3_000)}</f><v>1</v></c>`,
];

it.each(cells)("and however it is written: %s", (row) => {
  const sheets = { S: `<sheetData><row r="1">${row}</row><row><c><v>1</v></c></row></sheetData>` };
  const strings = "<si><t>một</t></si><si><r><t>h</t></r><r><t>ai &amp; ba</t></r></si>";
  const file = zipOf(partsOf({ sheets, strings, formats: ["General", "dd/mm/yyyy"] }));
  const expected = outcome(byTokens, file, { inflate: inflateNode });
  expect(outcome(reader, file, unpackNode)).toEqual(expected);
  // What is remembered of the first time changes nothing.
  expect(outcome(reader, file, unpackNode)).toEqual(expected);
});
