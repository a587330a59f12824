import { writeFileSync } from "node:fs";
import { unzipSync } from "fflate";
import { carryInputSheet } from "../../../src/app/live/changing/board-change";
import { inflateNode } from "../../../src/hosts/node/zlib";
import { xlsxLiveWorkbook } from "../../../src/hosts/xlsx/xlsx-live-workbook";
import { runConsolidate } from "../../../src/cli/commands/consolidate";
import { runSeal } from "../../../src/cli/commands/seal";
import { runSlips } from "../../../src/cli/commands/slips";
import { hanging, hungOn } from "../../support/own-things/hung-on";
import { smallBoard } from "../../e2e/support/small-board";
import { commandDesk } from "../../support/command-desk";
import { withOwnThings } from "../../support/own-things/add-own-things";
import { everyKind } from "../../support/own-things/kinds";
import { ownDifferences } from "../../support/own-things/own-differences";
import { packageFaults, sheetXml } from "../../support/package-check";
import { page } from "./secretary-ways";

const { at, desk, said, bytesOf, read, takeAway } = commandDesk("own-things");
const own = ["Theo dõi riêng", "Biểu đồ riêng"];
const options = { in: [], asOf: null, received: null, json: null, dryRun: false };
let board: Uint8Array;

beforeAll(async () => {
  board = withOwnThings(await smallBoard(["K03"], { unregistered: [] }), everyKind).bytes;
  writeFileSync(at("board.xlsx"), board);
  await runConsolidate(desk, at("board.xlsx"), { ...options, out: at("out.xlsx") });
});
afterAll(takeAway);

test("a consolidation by the command line leaves a person's sheets as they are, with all that hangs on them", () => {
  expect(ownDifferences(board, bytesOf("out.xlsx"), own)).toEqual([]);
  expect(packageFaults(bytesOf("out.xlsx"))).toEqual([]);
  expect(said.filter((line) => line.includes("Không mang được"))).toEqual([]);
});

test("run again, it gives a file of the same size, and from then on the same bytes", async () => {
  await runConsolidate(desk, at("out.xlsx"), { ...options, out: at("again.xlsx") });
  await runConsolidate(desk, at("again.xlsx"), { ...options, out: at("third.xlsx") });
  expect(Buffer.from(bytesOf("third.xlsx")).equals(Buffer.from(bytesOf("again.xlsx")))).toBe(true);
  expect(ownDifferences(board, bytesOf("third.xlsx"), own)).toEqual([]);
});

test("sealing leaves them as they are", async () => {
  const paper = { document: "12/QĐ-UBND", date: "2020-07-14", reason: null, asOf: null };
  await runSeal(desk, at("out.xlsx"), { ...paper, out: at("sealed.xlsx") });
  expect(ownDifferences(board, bytesOf("sealed.xlsx"), own)).toEqual([]);
});

test("slips are taken back into such a workbook, a sheet of a chart alone among its sheets", async () => {
  const slips = { in: [], cluster: null, each: null, asOf: null };
  await runSlips(desk, at("out.xlsx"), { ...slips, out: at("slips.xlsx") });
  expect(ownDifferences(board, bytesOf("slips.xlsx"), own)).toEqual([]);
});

test("so does a consolidation in the page, and its saving", async () => {
  const way = await page.open(board);
  await way.consolidate([], "2020-07-15");
  expect(ownDifferences(board, await way.bytes(), own)).toEqual([]);
  expect(packageFaults(await way.bytes())).toEqual([]);
});

test("the cells of the sheets are read as before", () => {
  const cells = (file: string) => read(file).sheets.find(({ name }) => name === own[0])?.rows;
  expect(cells("out.xlsx")).toEqual(cells("board.xlsx"));
});

describe("on a sheet of ours", () => {
  const all = ["conditionalFormatting", "hyperlink ", "drawing ", "legacyDrawing", 'hidden="1"'];
  const hung = [
    "xl/comments70.xml",
    "xl/drawings/drawing70.xml",
    "xl/charts/chart70.xml",
    "xl/media/image70.png",
    "xl/threadedComments/threadedComment70.xml",
    "xl/persons/person70.xml",
  ];
  let marked: Uint8Array;
  beforeAll(async () => {
    const plain = await smallBoard(["K03"], { unregistered: [] });
    marked = hungOn(plain, "xl/worksheets/sheet3.xml", 6);
    expect(hanging(sheetXml(marked, "Danh sách"))).toEqual(all);
    expect(packageFaults(marked)).toEqual([]);
    writeFileSync(at("marked.xlsx"), marked);
  });
  const expectHung = (bytes: Uint8Array): void => {
    expect(hanging(sheetXml(bytes, "Danh sách"))).toEqual(all);
    expect(sheetXml(bytes, "Danh sách")).toContain('<row r="6"');
    expect(/<row r="6"[^>]*hidden="1"/.test(sheetXml(bytes, "Danh sách"))).toBe(true);
    for (const part of hung) expect(unzipSync(bytes)[part]).toEqual(unzipSync(marked)[part]);
    expect(packageFaults(bytes)).toEqual([]);
  };

  test("notes, pictures, charts, links, rules and hidden rows stay after a consolidation, and after the next", async () => {
    said.length = 0;
    await runConsolidate(desk, at("marked.xlsx"), { ...options, out: at("marked-out.xlsx") });
    await runConsolidate(desk, at("marked-out.xlsx"), { ...options, out: at("marked-again.xlsx") });
    expect(said.filter((line) => line.includes("Không mang được"))).toEqual([]);
    expectHung(bytesOf("marked-out.xlsx"));
    expectHung(bytesOf("marked-again.xlsx"));
  });

  test("they stay in the page where a cell of the sheet is changed", async () => {
    const live = xlsxLiveWorkbook(marked, { inflate: inflateNode, carry: carryInputSheet });
    const was =
      read("marked.xlsx")
        .sheets.find(({ name }) => name === "Danh sách")
        ?.rows.get(5)
        ?.get(5)?.value ?? null;
    const edit = { sheet: "Danh sách", row: 5, column: 5, was, value: "tên khác", format: null };
    await live.write({ sheets: [], added: [], cells: [edit] }, { now: "2020-07-15T08:00:00" });
    expectHung(await live.bytes());
  });

  test("they stay in the page, where the sheet is left alone", async () => {
    const way = await page.open(marked);
    await way.consolidate([], "2020-07-15");
    expectHung(await way.bytes());
  });
});
