import { keepOwn } from "../../../../src/hosts/xlsx/keep/keep-own";
import { nodeHost } from "../../../../src/hosts/node/node-host";
import { packNode, unpackNode } from "../../../../src/hosts/node/zlib";
import { writeWorkbook } from "../../../../src/hosts/xlsx/write/write-workbook";
import { parseAddress } from "../../../../src/workbook/address";
import { draftRows, sheetDraft, workbookDraft } from "../../../support/drafts";
import { withOwnThings } from "../../../support/own-things/add-own-things";
import { packageFaults, sheetXml } from "../../../support/package-check";

const draft = workbookDraft([sheetDraft("Danh sách", { rows: draftRows([["một"]]) })]);
let given: Uint8Array;
let own: string;
beforeAll(async () => {
  ({ bytes: given, sheet: own } = withOwnThings(await writeWorkbook(draft), ["formulas", "table"]));
});

/** The person's sheet after these formulas lost their result (`null`) or became texts. */
async function looked(cells: Readonly<Record<string, string | null>>) {
  const formulas = Object.entries(cells).map(([cell, text]) => ({ sheet: own, ...parseAddress(cell)!, text }));
  const both = { ...draft, sheets: [...draft.sheets, sheetDraft(own)] };
  const sheets = both.sheets.map(({ name }) => name);
  const bytes = await keepOwn(given, { own: [own], typed: [], sheets, formulas }, { ...packNode, ...unpackNode }).write(
    both,
  );
  expect(packageFaults(bytes)).toEqual([]);
  const rows = nodeHost.readWorkbook(bytes).sheets.find(({ name }) => name === own)?.rows;
  const at = (cell: string) => {
    const { row, column } = parseAddress(cell)!;
    const { value = null, formula = null } = rows?.get(row)?.get(column) ?? {};
    return [value, formula];
  };
  return { at, xml: sheetXml(bytes, own) };
}

test("a formula without its result is still the same, its neighbours keep theirs", async () => {
  const { at, xml } = await looked({ D12: null, C5: null });
  expect(at("D12")).toEqual([null, "COUNTA('Danh sách'!B:B)"]);
  expect(xml).toContain('<c r="C5"><f t="array" ref="C5">SUM(IF(B2:B3&gt;1,B2:B3))</f></c>');
  expect([at("C11"), at("C12")]).toEqual([
    [1, "B2*2"],
    [3, "B3*2"],
  ]);
});

test.each([
  ["the first of those that share one", "C11", "=B2*2"],
  ["another of them", "C12", "=B3*2"],
  ["one that spilled", "C6", "=SORT(B2:B3)"],
  ["one of a table", "B21", "=BangRieng[[#This Row],[Cột]]*2"],
])("%s becomes a text, and all others stay as they are", async (_, cell, text) => {
  const before = await looked({});
  const { at } = await looked({ [cell]: text });
  expect(at(cell)).toEqual([text, null]);
  for (const other of ["C5", "C6", "C7", "D6", "C10", "C11", "C12", "D12", "B21", "B2"].filter((each) => each !== cell))
    expect([other, at(other)]).toEqual([other, before.at(other)]);
});
