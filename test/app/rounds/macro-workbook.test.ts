import { existsSync, writeFileSync } from "node:fs";
import { strFromU8, unzipSync } from "fflate";
import { carryInputSheet } from "../../../src/app/live/changing/board-change";
import { CannotRun } from "../../../src/cli/cannot-run";
import { runConsolidate } from "../../../src/cli/commands/consolidate";
import { runSeal } from "../../../src/cli/commands/seal";
import { runSlips } from "../../../src/cli/commands/slips";
import { inflateNode } from "../../../src/hosts/node/zlib";
import { xlsxLiveWorkbook } from "../../../src/hosts/xlsx/xlsx-live-workbook";
import { smallBoard } from "../../e2e/support/small-board";
import { commandDesk } from "../../support/command-desk";
import { withOwnThings } from "../../support/own-things/add-own-things";
import { ownDifferences } from "../../support/own-things/own-differences";
import { macroBytes, withMacros } from "../../support/own-things/with-macros";
import { packageFaults, sheetXml } from "../../support/package-check";

const { at, desk, said, bytesOf, takeAway } = commandDesk("macros");
const options = { in: [], asOf: null, received: null, json: null, dryRun: false };
const own = "Theo dõi riêng";
let board: Uint8Array;

beforeAll(async () => {
  const plain = await smallBoard(["K03"], { unregistered: [] });
  const { bytes } = withOwnThings(plain, ["chart", "note"]);
  const part = Object.keys(unzipSync(bytes)).find((name) => strFromU8(unzipSync(bytes)[name]!).includes("rIdNotes"));
  board = withMacros(bytes, { button: (part ?? "").replace("_rels/", "").replace(/\.rels$/, "") });
  writeFileSync(at("plain.xlsx"), plain);
  writeFileSync(at("so.xlsm"), board);
});
afterAll(takeAway);

function expectMacros(bytes: Uint8Array, faults: readonly string[] = []): void {
  const parts = unzipSync(bytes);
  expect(parts["xl/vbaProject.bin"]).toEqual(macroBytes);
  expect(parts["xl/vbaProjectSignature.bin"]).toEqual(unzipSync(board)["xl/vbaProjectSignature.bin"]);
  expect(strFromU8(parts["[Content_Types].xml"]!)).toContain("application/vnd.ms-excel.sheet.macroEnabled.main+xml");
  expect(ownDifferences(board, bytes, [own])).toEqual([]);
  expect(packageFaults(bytes)).toEqual(faults);
}

test("into an .xlsm the macros go byte for byte, with their signature and the buttons that start them", async () => {
  said.length = 0;
  await runConsolidate(desk, at("so.xlsm"), { ...options, out: at("ra.xlsm") });
  expectMacros(bytesOf("ra.xlsm"));
  expect(said.filter((line) => line.includes("Không mang được"))).toEqual([]);
  await runConsolidate(desk, at("ra.xlsm"), { ...options, out: at("lan-hai.xlsm") });
  expectMacros(bytesOf("lan-hai.xlsm"));
});

test("a sheet that is drawn anew keeps the name by which macros know it", async () => {
  await runConsolidate(desk, at("ra.xlsm"), { ...options, out: at("ten.xlsm") });
  const named = Buffer.from(bytesOf("ra.xlsm"));
  expect(named.equals(Buffer.from(bytesOf("so.xlsm")))).toBe(false);
  expect(sheetXml(bytesOf("ten.xlsm"), "_TD")).toContain(
    /codeName="[^"]*"/.exec(sheetXml(board, "_TD"))?.[0] ?? "không có",
  );
});

test("sealing keeps them, too", async () => {
  const paper = { document: "12/QĐ-UBND", date: "2020-07-14", reason: null, asOf: null };
  await runSeal(desk, at("ra.xlsm"), { ...paper, out: at("chot.xlsm") });
  expectMacros(bytesOf("chot.xlsm"));
});

test("into an .xlsx nothing is written: why, and what to do", async () => {
  const refused = runConsolidate(desk, at("so.xlsm"), { ...options, out: at("ra.xlsx") });
  await expect(refused).rejects.toThrow(CannotRun);
  await expect(refused).rejects.toThrow(/có macro.*đuôi \.xlsm/u);
  expect(existsSync(at("ra.xlsx"))).toBe(false);
});

test("nor is a workbook without macros written as an .xlsm, which Excel wouldn't open", async () => {
  const refused = runConsolidate(desk, at("plain.xlsx"), { ...options, out: at("khong.xlsm") });
  await expect(refused).rejects.toThrow(/không có macro/u);
  expect(existsSync(at("khong.xlsm"))).toBe(false);
});

test("slips are taken into an .xlsm with its macros, and into no .xlsx", async () => {
  const slips = { in: [], cluster: null, each: null, asOf: null };
  await runSlips(desk, at("so.xlsm"), { ...slips, out: at("phieu.xlsm") });
  // Patched, not written: a wrong count of the generator's stays, too.
  expectMacros(bytesOf("phieu.xlsm"), packageFaults(board));
  expect(() => runSlips(desk, at("so.xlsm"), { ...slips, out: at("phieu.xlsx") })).toThrow(/có macro/u);
});

test("the page keeps them where it writes", async () => {
  const live = xlsxLiveWorkbook(board, { inflate: inflateNode, carry: carryInputSheet });
  const edit = { sheet: "Danh sách", row: 40, column: 2, was: null, value: "thêm", format: null };
  await live.write({ sheets: [], added: [], cells: [edit] }, { now: "2020-07-15T08:00:00" });
  expectMacros(await live.bytes());
});
