import { existsSync, writeFileSync } from "node:fs";
import { unzipSync } from "fflate";
import { inputForms } from "../../../src/app/board-out";
import { carryInputSheet } from "../../../src/app/live/changing/board-change";
import { runNext } from "../../../src/cli/commands/next";
import { nodeHost } from "../../../src/hosts/node/node-host";
import { inflateNode } from "../../../src/hosts/node/zlib";
import { xlsxLiveWorkbook } from "../../../src/hosts/xlsx/xlsx-live-workbook";
import { paneActs } from "../../../src/taskpane/acts/pane-acts";
import { smallBoard } from "../../e2e/support/small-board";
import { commandDesk } from "../../support/command-desk";
import { withOwnThings } from "../../support/own-things/add-own-things";
import { withThingsOnOurSheets } from "../../support/own-things/by-openpyxl";
import { everyKind } from "../../support/own-things/kinds";
import { ownDifferences } from "../../support/own-things/own-differences";
import { macroBytes, withMacros } from "../../support/own-things/with-macros";
import { packageFaults, sheetXml } from "../../support/package-check";
import { smallProvince } from "../../support/small-province";
import { sampleDesk } from "../../taskpane/acts/sample-desk";

const { at, desk, said, bytesOf, read, takeAway } = commandDesk("next-own");
const own = ["Theo dõi riêng", "Biểu đồ riêng"];
const options = { next: { year: 2020, kind: "year" }, asOf: null, dryRun: false } as const;
const register = "Sổ theo dõi nhận báo cáo";
let board: Uint8Array;
let ours: readonly string[];
const losses = () => said.filter((line) => line.includes("Không mang được"));

beforeAll(async () => {
  const plain = await smallBoard(["K03"], { unregistered: [] });
  ours = [...inputForms(nodeHost.readWorkbook(plain)).keys()];
  board = withOwnThings(plain, everyKind).bytes;
  writeFileSync(at("h1.xlsx"), board);
  await runNext(desk, at("h1.xlsx"), { ...options, out: at("year.xlsx") });
});
afterAll(takeAway);
beforeEach(() => void said.splice(0));

test("a person's sheets go into the next round's workbook as they are, with all that hangs on them", () => {
  expect(ownDifferences(board, bytesOf("year.xlsx"), own)).toEqual([]);
  expect(packageFaults(bytesOf("year.xlsx"))).toEqual([]);
});

test("the page makes the same workbook, byte for byte", async () => {
  const live = xlsxLiveWorkbook(board, { inflate: inflateNode, carry: carryInputSheet });
  const actions = paneActs({ ...sampleDesk(smallProvince().workbook), host: nodeHost, workbook: live });
  const file = await actions.makeNextRound({ next: options.next, confirmed: [] });
  if ("refused" in file) throw new Error(file.refused);
  expect(Buffer.from(file.bytes).equals(bytesOf("year.xlsx"))).toBe(true);
});

test("what people did to the sheets that they fill in goes with them", async () => {
  const named = withThingsOnOurSheets(await smallBoard(["K03"], { unregistered: [] }), ours);
  writeFileSync(at("ours.xlsx"), named);
  await runNext(desk, at("ours.xlsx"), { ...options, out: at("ours-year.xlsx") });
  const made = bytesOf("ours-year.xlsx");
  for (const sheet of ours) {
    const xml = sheetXml(made, sheet);
    for (const thing of ["conditionalFormatting", "tablePart ", "legacyDrawing", 'type="list"', "xSplit"])
      expect([sheet, thing, xml.includes(thing)]).toEqual([sheet, thing, true]);
  }
  expect(losses()).toEqual([]);
  expect(said.find((line) => line.startsWith(`${register}:`))).toContain("ghi chú còn ở ô đã để trống: B5");
  const cell = read("ours-year.xlsx").sheets.find(({ name }) => name === register)?.hidden?.rows;
  expect([...(cell ?? [])]).toEqual([]);
});

describe("a workbook with macros", () => {
  beforeAll(async () => {
    const plain = await smallBoard(["K03"], { unregistered: [] });
    const { bytes } = withOwnThings(plain, ["note"]);
    const entry = Object.keys(unzipSync(bytes)).find((name) => /_rels\/own1\.xml\.rels$/.test(name)) ?? "";
    writeFileSync(at("so.xlsm"), withMacros(bytes, { button: entry.replace("_rels/", "").replace(/\.rels$/, "") }));
  });

  test("keeps them in an .xlsm", async () => {
    await runNext(desk, at("so.xlsm"), { ...options, out: at("ra.xlsm") });
    expect(unzipSync(bytesOf("ra.xlsm"))["xl/vbaProject.bin"]).toEqual(macroBytes);
    expect(packageFaults(bytesOf("ra.xlsm"))).toEqual([]);
    expect(losses()).toEqual([]);
  });

  test("is refused under another name, with --dry-run, too", async () => {
    for (const dryRun of [false, true]) {
      const refused = runNext(desk, at("so.xlsm"), { ...options, dryRun, out: at("ra.xlsx") });
      await expect(refused).rejects.toThrow(/có macro.*đuôi \.xlsm/u);
      expect(existsSync(at("ra.xlsx"))).toBe(false);
    }
  });

  test("keeps them in the page, under the name that says so", async () => {
    const live = xlsxLiveWorkbook(bytesOf("so.xlsm"), { inflate: inflateNode, carry: carryInputSheet });
    const actions = paneActs({ ...sampleDesk(smallProvince().workbook), host: nodeHost, workbook: live });
    const file = await actions.makeNextRound({ next: options.next, confirmed: [] });
    if ("refused" in file) throw new Error(file.refused);
    expect(file.name).toMatch(/\.xlsm$/u);
    expect(unzipSync(file.bytes)["xl/vbaProject.bin"]).toEqual(macroBytes);
  });
});
