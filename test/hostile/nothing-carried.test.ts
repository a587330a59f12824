import { strFromU8, unzipSync } from "fflate";
import { boardOut, type BoardOut } from "../../src/app/board-out";
import { consolidate } from "../../src/app/consolidate";
import { issueWorkbooks } from "../../src/app/issue-workbooks";
import { openBoard, type OpenedBoard } from "../../src/app/open-board";
import { nodeHost } from "../../src/hosts/node/node-host";
import { vi } from "../../src/text/vi";
import { smallBoard } from "../e2e/support/small-board";
import { armed, ownFormulas } from "./armed-workbook";

/** Parts that could run, call out, or hide a program. */
const activeParts = /vba|externalLink|connection|embeddings|activeX|ctrlProp|queryTable|macrosheet|media|webextension|customUI|customXml|printerSettings|\.bin$/i;

let opened: OpenedBoard;
let made: BoardOut;

beforeAll(async () => {
  const found = openBoard(nodeHost.readWorkbook(armed(await smallBoard(["K03"], { unregistered: [] }))));
  if (typeof found === "string") throw new Error(found);
  opened = found;
  const { board, stored } = opened;
  const consolidated = consolidate({ board, stored, files: [], asOf: "2020-07-15", receivedOption: null, holidays: new Set(), progress: () => undefined }, nodeHost);
  made = boardOut(opened.workbook, consolidated, vi);
});

function expectNothingActive(bytes: Uint8Array): void {
  const parts = unzipSync(bytes);
  expect(Object.keys(parts).filter((name) => activeParts.test(name))).toEqual([]);
  for (const [name, content] of Object.entries(parts)) {
    const text = strFromU8(content);
    expect([name, /evil|macroEnabled|TargetMode="External"|<ddeLink|<oleObject|<f[^>]*>[^<]*(?:\[\d+\]|\|)/iu.exec(text)?.[0] ?? null]).toEqual([name, null]);
  }
}

it("the consolidated workbook holds nothing that runs or calls out", async () => {
  expectNothingActive(await nodeHost.writeWorkbook(made.draft));
});

it("the results of such formulas stay, the harmless formula stays, and each that was left is named", async () => {
  const own = nodeHost.readWorkbook(await nodeHost.writeWorkbook(made.draft)).sheets.find(({ name }) => name === "Riêng");
  const cells = ownFormulas.map((_, index) => own?.rows.get(index + 1)?.get(1));
  expect(cells.map((cell) => cell?.value)).toEqual([40, 41, 42, 43, 44]);
  expect(cells.map((cell) => cell?.formula)).toEqual([null, null, null, null, "1+1"]);
  for (const row of [1, 2, 3, 4]) expect(made.notCarried).toContainEqual(expect.stringMatching(new RegExp(`^Riêng!A${row} \\(=`, "u")));
  expect(made.notCarried).toEqual(expect.arrayContaining([expect.stringMatching(/^macros: /), expect.stringMatching(/^external-link: /), expect.stringMatching(/^connection: /), expect.stringMatching(/^not-a-worksheet: .*Macro1/)]));
});

it("workbooks that are handed out hold nothing of it either", async () => {
  const issued = issueWorkbooks({ board: opened.board, inputs: opened.inputs(), cluster: "K03", unit: null, texts: vi, issued: "2020-05-20" });
  expect(issued.some(({ path }) => path.includes("/_"))).toBe(true);
  const [unit, ...others] = issued;
  for (const each of [unit, others.at(-1)]) expectNothingActive(await nodeHost.writeWorkbook(each!.draft()));
});
