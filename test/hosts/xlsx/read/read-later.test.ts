import { inflateNode } from "../../../../src/hosts/node/zlib";
import { readWorkbook } from "../../../../src/hosts/xlsx/read/read-workbook";
import { cellAt } from "../../../../src/workbook/sheet";
import { type Parts, partsOf, refusalOf } from "../../../support/xlsx-parts";
import { zipOf } from "../../../support/zip";

const parts = partsOf({
  sheets: {
    First: '<sheetData><row r="1"><c r="A1"><v>1</v></c></row></sheetData>',
    Later:
      '<cols><col min="1" max="1" width="9" customWidth="1"/></cols>' +
      '<sheetData><row r="1"><c r="A1" t="s"><v>0</v></c></row></sheetData>' +
      '<mergeCells><mergeCell ref="A1:B1"/></mergeCells>',
  },
  strings: "<si><t>two</t></si>",
});
const laterPart = "xl/worksheets/sheet2.xml";
const read = (made: Parts) =>
  readWorkbook(zipOf(made), { inflate: inflateNode, later: (name: string) => name === "Later" });

test("a sheet that is read later is the same sheet", () => {
  const whole = readWorkbook(zipOf(parts), { inflate: inflateNode });
  const { sheets, warnings } = read(parts);
  expect({ sheets: sheets.map((sheet) => ({ ...sheet })), warnings }).toEqual(whole);
});

test("its cells are read once", () => {
  const [, later] = read(parts).sheets;
  expect(later!.rows).toBe(later!.rows);
});

describe("what is wrong in a sheet that is read later", () => {
  const broken = { ...parts, [laterPart]: parts[laterPart]!.slice(0, -20) as string };

  test("is told when its cells are asked for", () => {
    const { sheets } = read(broken);
    expect(cellAt(sheets[0]!, 1, 1)?.value).toBe(1);
    expect(sheets[1]!.name).toBe("Later");
    expect(refusalOf(() => sheets[1]!.rows)).toMatch(/^corrupt: xl\/worksheets\/sheet2\.xml/u);
  });

  test("is told at once where every sheet is read", () => {
    expect(refusalOf(() => readWorkbook(zipOf(broken), { inflate: inflateNode }))).toMatch(/^corrupt/u);
  });

  test("a DOCTYPE is told at once, whoever asks", () => {
    const declared = { ...parts, [laterPart]: `<!DOCTYPE worksheet []>${String(parts[laterPart])}` };
    expect(refusalOf(() => read(declared))).toMatch(/^doctype/u);
  });
});
