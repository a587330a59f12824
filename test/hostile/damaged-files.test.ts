import { readFileSync } from "node:fs";
import path from "node:path";
import { consolidate } from "../../src/app/consolidate";
import { consolidationJson } from "../../src/app/consolidation-json";
import { HostError, type GivenFile } from "../../src/app/host";
import { openBoard, type OpenedBoard } from "../../src/app/open-board";
import { recogniseBytes, recogniseContext } from "../../src/app/receiving/receive-files";
import { unitsOfRound } from "../../src/domain/round/units-of-round";
import { nodeFiles } from "../../src/hosts/node/node-files";
import { nodeHost } from "../../src/hosts/node/node-host";
import { en } from "../../src/text/en";
import { vi } from "../../src/text/vi";
import { sampleFiles } from "../e2e/support/sample-files";
import { cellsText } from "../support/cells-text";
import { damaged } from "./damage";

/** How many files are damaged; each number stands for one damage, so that a failure can be had again. */
const count = Number(process.env["THIDUA_FLIPS"] ?? 1000);
/** The whole path costs more: it is gone through once in so many. */
const wholePathEach = 100;

let board: OpenedBoard;
let filled: readonly GivenFile[];
let sound: readonly string[];

beforeAll(() => {
  const folder = sampleFiles();
  const opened = openBoard(nodeHost.readWorkbook(readFileSync(path.join(folder, "board.xlsx"))));
  if ("noRound" in opened) throw new Error(opened.noRound);
  board = opened;
  const all = nodeFiles("").collect(path.join(folder, "filled"));
  filled = all
    .filter(({ name, bytes }, index) => index % 9 === 0 && name.endsWith(".xlsx") && outcome(bytes) !== null)
    .slice(0, 12);
  sound = filled.map(({ bytes }) => outcome(bytes) ?? "");
});

/** What was read, warnings left out; `null` for a refusal. Anything else that is thrown goes on. */
function outcome(bytes: Uint8Array): string | null {
  try {
    return cellsText({ ...nodeHost.readWorkbook(bytes), warnings: [] });
  } catch (error) {
    if (!(error instanceof HostError)) throw error;
    expectWords(error);
    return null;
  }
}

function expectWords({ refusal: { reason, detail } }: HostError): void {
  for (const texts of [vi, en])
    expect(texts.refusals[reason](detail)).not.toMatch(/\n\s+at |undefined|\[object|node:/u);
}

/** Numbers of the damages, and why each went wrong. */
function each(number: number): string | null {
  const index = number % filled.length;
  const { name } = filled[index] as GivenFile;
  const { kind, bytes } = damaged((filled[index] as GivenFile).bytes, number);
  try {
    const read = outcome(bytes);
    if (read !== null && read !== sound[index]) return `${number} (${kind} of ${name}): other cells`;
    recognise({ name, bytes, changed: "2020-06-28T10:00:00" });
    return null;
  } catch (error) {
    return `${number} (${kind} of ${name}): ${String(error)}`;
  }
}

function recognise(file: GivenFile): void {
  const units = unitsOfRound(board.board).units;
  const context = recogniseContext({ board: board.board, units, stored: board.stored });
  const facts = { name: file.name, sha256: nodeHost.sha256(file.bytes), changed: file.changed, receivedOption: null };
  recogniseBytes({ facts, bytes: file.bytes }, context, nodeHost);
}

it(
  `${count} damaged files are refused, or give the very cells of the sound one`,
  () => {
    expect(filled.length).toBeGreaterThan(8);
    const wrong = Array.from({ length: count }, (_, number) => each(number)).filter((each) => each !== null);
    expect(wrong).toEqual([]);
  },
  60_000 + count * 200,
);

it("the whole path takes damaged files among sound ones: each is in the result once, the sound ones as without them", () => {
  const numbers = Array.from({ length: Math.ceil(count / wholePathEach) }, (_, index) => index * wholePathEach);
  const broken = numbers.map(
    (number): GivenFile => ({
      name: `hỏng/${number}.xlsx`,
      bytes: damaged((filled[number % filled.length] as GivenFile).bytes, number).bytes,
      changed: "2020-06-28T10:00:00",
    }),
  );
  const run = (files: readonly GivenFile[]) => {
    const consolidated = consolidate(
      { ...board, files, asOf: "2020-07-15", receivedOption: null, progress: () => undefined },
      nodeHost,
    );
    return JSON.parse(consolidationJson(consolidated.consolidation, vi)) as {
      readonly files: readonly { readonly name: string; readonly verdict: string }[];
      readonly figures: unknown;
    };
  };
  const [alone, among] = [run(filled), run([...filled, ...broken])];
  expect(among.figures).toEqual(alone.figures);
  expect(among.files.map(({ name }) => name).sort()).toEqual([...filled, ...broken].map(({ name }) => name).sort());
  expect(among.files.filter(({ name }) => !name.startsWith("hỏng/")).map(({ verdict }) => verdict)).toEqual(
    alone.files.map(({ verdict }) => verdict),
  );
});
