import { read, write } from "@e965/xlsx";
import { spawnSync } from "node:child_process";
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { strFromU8, unzipSync } from "fflate";
import { boardOut, type BoardOut } from "../../src/app/board-out";
import { consolidate } from "../../src/app/consolidate";
import { issueWorkbooks } from "../../src/app/issue-workbooks";
import { openBoard, type OpenedBoard } from "../../src/app/open-board";
import { nodeHost } from "../../src/hosts/node/node-host";
import { vi } from "../../src/text/vi";
import { smallBoard } from "../e2e/support/small-board";
import { withOwnThings } from "../support/own-things/add-own-things";
import { everyKind } from "../support/own-things/kinds";
import { ownDifferences } from "../support/own-things/own-differences";
import { packageFaults } from "../support/package-check";
import { zipOf } from "../support/zip";
import { armed, ownFormulas } from "./armed-workbook";

/** Parts that could run, call out, or hide a program. */
const activeParts =
  /vba|externalLink|connection|embeddings|activeX|ctrlProp|queryTable|macrosheet|media|webextension|customUI|customXml|printerSettings|\.bin$/i;

let opened: OpenedBoard;
let made: BoardOut;

beforeAll(async () => {
  const found = openBoard(nodeHost.readWorkbook(armed(await smallBoard(["K03"], { unregistered: [] }))));
  if ("noRound" in found) throw new Error(found.noRound);
  opened = found;
  const { board, stored } = opened;
  const consolidated = consolidate(
    { board, stored, files: [], asOf: "2020-07-15", receivedOption: null, progress: () => undefined },
    nodeHost,
  );
  made = boardOut(opened.workbook, consolidated, vi);
});

function expectNothingActive(bytes: Uint8Array): void {
  const parts = unzipSync(bytes);
  expect(Object.keys(parts).filter((name) => activeParts.test(name))).toEqual([]);
  for (const [name, content] of Object.entries(parts)) {
    const text = strFromU8(content);
    expect([
      name,
      /evil|macroEnabled|TargetMode="External"|<ddeLink|<oleObject|<f[^>]*>[^<]*(?:\[\d+\]|\|)/iu.exec(text)?.[0] ??
        null,
    ]).toEqual([name, null]);
  }
}

it("the consolidated workbook holds nothing that runs or calls out", async () => {
  expectNothingActive(await nodeHost.writeWorkbook(made.draft));
});

it("nor does one that is written over the armed workbook, and a person's harmless sheet beside it stays", async () => {
  const board = armed(await smallBoard(["K03"], { unregistered: [] }));
  const { bytes, sheet } = withOwnThings(board, everyKind);
  const kept = nodeHost.keepOwn(bytes, {
    own: ["Riêng", sheet],
    typed: [],
    sheets: [...made.draft.sheets.map(({ name }) => name), sheet],
  });
  expect([...kept.sheets].sort()).toEqual(["Biểu đồ riêng", sheet].sort());
  expect(kept.lost).toContainEqual('other things: sheet "Riêng"');
  const written = await kept.write({
    ...made.draft,
    sheets: [...made.draft.sheets, { ...made.draft.sheets[0]!, name: sheet }],
  });
  expect(
    ownDifferences(bytes, written, kept.sheets).filter((each) => !/external|connections|vba|macro/i.test(each)),
  ).toEqual([]);
  expect(packageFaults(written)).toEqual([]);
  const parts = unzipSync(written);
  expect(
    Object.keys(parts)
      .filter((name) => activeParts.test(name))
      .sort(),
  ).toEqual(["customXml/item70.xml", "xl/media/image70.png", "xl/printerSettings/printerSettings70.bin"]);
  for (const [name, content] of Object.entries(parts))
    expect([
      name,
      /evil|macroEnabled|<ddeLink|<oleObject|<f[^>]*>[^<]*(?:\[\d+\]|\|)/iu.exec(strFromU8(content))?.[0] ?? null,
    ]).toEqual([name, null]);
});

it("the results of such formulas stay, the harmless formula stays, and each that was left is named", async () => {
  const own = nodeHost
    .readWorkbook(await nodeHost.writeWorkbook(made.draft))
    .sheets.find(({ name }) => name === "Riêng");
  const cells = ownFormulas.map((_, index) => own?.rows.get(index + 1)?.get(1));
  expect(cells.map((cell) => cell?.value)).toEqual([40, 41, 42, 43, 44]);
  expect(cells.map((cell) => cell?.formula)).toEqual([null, null, null, null, "1+1"]);
  for (const row of [1, 2, 3, 4])
    expect(made.notCarried).toContainEqual(expect.stringMatching(new RegExp(`^Riêng!A${row} \\(=`, "u")));
  // Said in Vietnamese, every one.
  expect(
    made.notCarried
      .map((what) => vi.issues["not-carried"]({ what }))
      .filter((sentence) => /was not|than|more$/u.test(sentence)),
  ).toEqual([]);
  expect(made.notCarried).toEqual(
    expect.arrayContaining([
      expect.stringMatching(/^macros: /),
      expect.stringMatching(/^external-link: /),
      expect.stringMatching(/^connection: /),
      expect.stringMatching(/^object: .*oleObject1/),
      expect.stringMatching(/^object: .*activeX1\.xml/),
      expect.stringMatching(/^not-a-worksheet: .*Macro1/),
    ]),
  );
});

it("workbooks that are handed out hold nothing of it either", async () => {
  const issued = issueWorkbooks({
    board: opened.board,
    inputs: opened.inputs(),
    cluster: "K03",
    unit: null,
    texts: vi,
    issued: "2020-05-20",
  });
  expect(issued.some(({ path }) => path.includes("/_"))).toBe(true);
  const [unit, ...others] = issued;
  for (const each of [unit, others.at(-1)]) expectNothingActive(await nodeHost.writeWorkbook(each!.draft()));
});

it("slips are not taken into a copy of a workbook that holds any of it, nor of one that is no .xlsx; they are into a sound one", async () => {
  const folder = mkdtempSync(path.join(tmpdir(), "thidua-armed-"));
  const board = await smallBoard(["K03"], { unregistered: [] });
  const objects = zipOf({ ...unzipSync(board), "xl/embeddings/oleObject1.bin": "evil object" });
  for (const [name, bytes] of [
    ["macro.xlsm", armed(board)],
    ["object.xlsx", objects],
    ["plain.xlsx", board],
    [
      "old.xls",
      new Uint8Array(
        write(read(board, { type: "array", cellNF: true }), { bookType: "biff8", type: "array" }) as ArrayBuffer,
      ),
    ],
  ] as const)
    writeFileSync(path.join(folder, name), bytes);
  const program = path.join(__dirname, "..", "..", "bin", "thidua.mjs");
  const run = (...words: string[]): { readonly status: number | null; readonly stderr: string } =>
    spawnSync(process.execPath, [program, ...words], { cwd: folder, encoding: "utf8" });
  run("slips", "plain.xlsx", "--out", "slips", "--cluster", "K03", "--as-of", "2020-07-15");
  for (const [name, what] of [
    ["macro.xlsm", "có macro, tệp .xlsx không giữ được"],
    ["object.xlsx", "đối tượng nhúng, điều khiển (xl/embeddings/oleObject1.bin)"],
    ["old.xls", "sổ không thuộc dạng .xlsx"],
  ] as const) {
    const { status, stderr } = run("slips", name, "--in", "slips", "--out", "out.xlsx", "--as-of", "2020-07-15");
    expect([name, status, stderr.includes(what), stderr.includes("    at ")]).toEqual([name, 2, true, false]);
    expect(existsSync(path.join(folder, "out.xlsx"))).toBe(false);
  }
  expect(run("slips", "plain.xlsx", "--in", "slips", "--out", "out.xlsx", "--as-of", "2020-07-15").status).toBe(0);
  expectNothingActive(new Uint8Array(readFileSync(path.join(folder, "out.xlsx"))));
  rmSync(folder, { recursive: true, force: true });
});
