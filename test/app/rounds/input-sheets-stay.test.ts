import { writeFileSync } from "node:fs";
import { inputForms } from "../../../src/app/board-out";
import { carryInputSheet } from "../../../src/app/live/changing/board-change";
import { runConsolidate } from "../../../src/cli/commands/consolidate";
import { runIssue } from "../../../src/cli/commands/issue";
import { runSeal } from "../../../src/cli/commands/seal";
import { receiptList } from "../../../src/forms/sheets/board/register-lists";
import { nodeHost } from "../../../src/hosts/node/node-host";
import { inflateNode } from "../../../src/hosts/node/zlib";
import { xlsxLiveWorkbook } from "../../../src/hosts/xlsx/xlsx-live-workbook";
import { smallBoard } from "../../e2e/support/small-board";
import { findSoffice, resave } from "../../support/libreoffice";
import { commandDesk } from "../../support/command-desk";
import { withThingsOnOurSheets } from "../../support/own-things/by-openpyxl";
import { ownDifferences } from "../../support/own-things/own-differences";
import { packageFaults, partsOf, sheetXml } from "../../support/package-check";
import { draftOfXlsx } from "../../support/xlsx-draft/draft-of-xlsx";

const { at, desk, said, bytesOf, read, takeAway } = commandDesk("input-sheets");
const options = { in: [], asOf: null, received: null, json: null, dryRun: false };
const register = receiptList.sheet;
let board: Uint8Array;
let sheets: readonly string[];

/** openpyxl writes the letters' colour before their size; LibreOffice and Excel read both. */
const faultsOf = (bytes: Uint8Array): readonly string[] =>
  packageFaults(bytes).filter((fault) => !fault.startsWith("a font out of order"));

/** All that a sheet's part says around its cells, but for how far the list reaches. */
const around = (bytes: Uint8Array, sheet: string): string =>
  sheetXml(bytes, sheet)
    .replace(/<sheetData>.*<\/sheetData>/s, "")
    .replace(/ tabSelected="[01]"/, "")
    .replace(/(<(?:dimension|autoFilter) ref="\w+:[A-Z]+)\d+/g, "$1");

/** The cells and rows as they are written, by their places. */
const written = (bytes: Uint8Array, sheet: string): ReadonlyMap<string, string> =>
  new Map(
    [...sheetXml(bytes, sheet).matchAll(/<(?:row|c)\b[^>]*\sr="(\w+)"[^>]*?(?:\/>|>(?:(?!<c\b|<\/row).)*)/gs)].map(
      ([text, place = ""]) => [place, text],
    ),
  );

/** The last row of the register with contents. */
const lastRow = (file: string): number =>
  Math.max(
    ...(read(file)
      .sheets.find(({ name }) => name === register)
      ?.rows.keys() ?? []),
  );

beforeAll(async () => {
  const plain = await smallBoard(["K03"], { unregistered: ["K03-02", "K03-03"] });
  sheets = [...inputForms(nodeHost.readWorkbook(plain)).keys()];
  board = withThingsOnOurSheets(plain, sheets);
  writeFileSync(at("board.xlsx"), board);
  await runIssue(desk, at("board.xlsx"), { out: at("forms"), cluster: null, unit: null, asOf: null });
  await runConsolidate(desk, at("board.xlsx"), { ...options, in: [at("forms")], out: at("out.xlsx") });
});
afterAll(takeAway);

test("a consolidation by the command line leaves all that people did to the sheets they fill in", () => {
  expect(sheets.length).toBeGreaterThan(15);
  const others = sheets.filter((name) => name !== register);
  expect(ownDifferences(board, bytesOf("out.xlsx"), others)).toEqual([]);
  expect(faultsOf(bytesOf("out.xlsx"))).toEqual([]);
  expect(said.filter((line) => line.includes("Không mang được"))).toEqual([]);
});

test("where rows are added below a list, every cell above and all around it stays", () => {
  const [before, after] = [written(board, register), written(bytesOf("out.xlsx"), register)];
  expect(lastRow("out.xlsx")).toBeGreaterThan(lastRow("board.xlsx"));
  const last = lastRow("board.xlsx");
  const above = [...before].filter(([place]) => Number(/\d+/.exec(place)?.[0]) <= last);
  expect(above.map(([place, text]) => [place, after.get(place) === text])).toEqual(
    above.map(([place]) => [place, true]),
  );
  expect(around(bytesOf("out.xlsx"), register)).toBe(around(board, register));
});

test("the added rows look as those of the list, also where nothing stands in them", async () => {
  writeFileSync(at("plain.xlsx"), await smallBoard(["K03"], { unregistered: ["K03-02", "K03-03"] }));
  await runConsolidate(desk, at("plain.xlsx"), { ...options, in: [at("forms")], out: at("plain-out.xlsx") });
  const rows = (await draftOfXlsx(bytesOf("plain-out.xlsx"))).sheets.find(({ name }) => name === register)?.rows;
  const looks = (row: number) =>
    receiptList.columns.map((_, index) => {
      const { fill = null, border = null } = rows?.get(row)?.get(index + 1)?.style ?? {};
      return { fill, border };
    });
  const [above, last] = [lastRow("plain.xlsx"), lastRow("plain-out.xlsx")];
  expect(last).toBeGreaterThan(above);
  for (let row = above + 1; row <= last; row += 1) expect([row, looks(row)]).toEqual([row, looks(above)]);
});

test("its filter and its printed area reach the added rows", () => {
  const ends = (file: string): readonly number[] => {
    const filter = /<autoFilter ref="[A-Z]+\d+:[A-Z]+(\d+)"/.exec(sheetXml(bytesOf(file), register))?.[1];
    const names = partsOf(bytesOf(file)).get("xl/workbook.xml") ?? "";
    const printed = new RegExp(`Print_Area"[^>]*>'${register}'!\\$A\\$1:\\$[A-Z]+\\$(\\d+)<`).exec(names)?.[1];
    return [Number(filter), Number(printed)];
  };
  const last = lastRow("out.xlsx");
  expect(ends("out.xlsx")).toEqual([Math.max(ends("board.xlsx")[0] ?? 0, last), last]);
});

test("run again and sealed, everything is there still, and the file doesn't grow", async () => {
  await runConsolidate(desk, at("out.xlsx"), { ...options, out: at("again.xlsx") });
  await runConsolidate(desk, at("again.xlsx"), { ...options, out: at("third.xlsx") });
  expect(Buffer.from(bytesOf("third.xlsx")).equals(Buffer.from(bytesOf("again.xlsx")))).toBe(true);
  const paper = { document: "12/QĐ-UBND", date: "2020-07-14", reason: null, asOf: null };
  await runSeal(desk, at("third.xlsx"), { ...paper, out: at("sealed.xlsx") });
  expect(ownDifferences(bytesOf("out.xlsx"), bytesOf("sealed.xlsx"), sheets)).toEqual([]);
});

describe("in the page", () => {
  const sheet = "Danh sách";
  test.each([
    ["a text over a text", 5, 5, "tên khác"],
    ["a text into a cell with letters, fill and note of a person's own", 5, 2, "mã khác"],
    ["a number where a text stood", 5, 3, 12.5],
    ["a cell is emptied", 5, 5, null],
    ["a new cell far below", 40, 2, "thêm"],
  ])("%s: that cell changes and nothing else", async (_, row, column, value) => {
    const live = xlsxLiveWorkbook(board, { inflate: inflateNode, carry: carryInputSheet });
    const was =
      read("board.xlsx")
        .sheets.find(({ name }) => name === sheet)
        ?.rows.get(row)
        ?.get(column)?.value ?? null;
    await live.write(
      { sheets: [], added: [], cells: [{ sheet, row, column, was, value, format: null }] },
      { now: "2020-07-15T08:00:00" },
    );
    const after = await live.bytes();
    expect(
      ownDifferences(
        board,
        after,
        sheets.filter((name) => name !== sheet),
      ),
    ).toEqual([]);
    const [old, now] = [written(board, sheet), written(after, sheet)];
    const changed = [...now].filter(([place, text]) => old.get(place) !== text).map(([place]) => place);
    const cell = `${String.fromCharCode(64 + column)}${row}`;
    expect(changed.filter((place) => place !== cell && place !== String(row))).toEqual([]);
    expect(changed).toContain(cell);
    expect(around(after, sheet)).toBe(around(board, sheet));
    expect(faultsOf(after)).toEqual([]);
    expect(
      nodeHost
        .readWorkbook(after)
        .sheets.find(({ name }) => name === sheet)
        ?.rows.get(row)
        ?.get(column)?.value ?? null,
    ).toBe(value);
  });
});

describe("saved by LibreOffice", () => {
  const withLibreOffice = findSoffice() === null ? test.skip : test;

  withLibreOffice("the sheets stay as that program wrote them, run after run", async () => {
    const saved = resave(new Map([["so.xlsx", board]])).get("so.xlsx") ?? new Uint8Array();
    for (const thing of [
      "<conditionalFormatting",
      "<dataValidation ",
      "<hyperlink ",
      "<legacyDrawing",
      'hidden="true"',
    ])
      expect([thing, sheetXml(saved, "Danh sách").includes(thing)]).toEqual([thing, true]);
    writeFileSync(at("lo.xlsx"), saved);
    said.length = 0;
    await runConsolidate(desk, at("lo.xlsx"), { ...options, in: [at("forms")], out: at("lo-out.xlsx") });
    await runConsolidate(desk, at("lo-out.xlsx"), { ...options, out: at("lo-again.xlsx") });
    const others = sheets.filter((name) => name !== register);
    for (const file of ["lo-out.xlsx", "lo-again.xlsx"])
      expect([file, ...ownDifferences(saved, bytesOf(file), others)]).toEqual([file]);
    expect(said.filter((line) => line.includes("Không mang được"))).toEqual([]);
    const known = packageFaults(saved);
    expect(packageFaults(bytesOf("lo-out.xlsx")).filter((fault) => !known.includes(fault))).toEqual([]);
    expect(lastRow("lo-out.xlsx")).toBeGreaterThan(lastRow("lo.xlsx"));
  });
});
