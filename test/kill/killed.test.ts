import { spawnSync } from "node:child_process";
import { cpSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { pathToFileURL } from "node:url";
import { openBoard } from "../../src/app/open-board";
import { nodeHost } from "../../src/hosts/node/node-host";
import { smallBoard } from "../e2e/support/small-board";
import { sampleFiles } from "../e2e/support/sample-files";

/** Killed by SIGKILL before, in the middle of and after each of its writes and renames. */
const root = path.join(__dirname, "..", "..");
const folder = mkdtempSync(path.join(tmpdir(), "thidua-killed-"));
const start = path.join(folder, "start");
const hook = pathToFileURL(path.join(__dirname, "die-at.mjs")).href;
const moments = ["before", "half", "after"] as const;

type Ran = { readonly signal: string | null; readonly status: number | null; readonly err: string };

function run(here: string, words: readonly string[], environment: Readonly<Record<string, string>> = {}): Ran {
  const { signal, status, stderr } = spawnSync(
    process.execPath,
    ["--import", hook, path.join(root, "bin", "thidua.mjs"), ...words],
    { cwd: here, encoding: "utf8", env: { ...process.env, ...environment } },
  );
  return { signal, status, err: stderr };
}

const consolidating = [
  "consolidate",
  "board.xlsx",
  "--in",
  "later",
  "--out",
  "board-out.xlsx",
  "--json",
  "out.json",
  "--as-of",
  "2020-07-15",
];
const issuing = ["issue", "board.xlsx", "--out", "issued", "--unit", "K03-01", "--as-of", "2020-05-20"];
const making = ["new", "made.xlsx", "--as-of", "2020-05-20"];
const filling = ["fill-sample", "issued", "--out", "filled"];
const makingSlips = ["slips", "board-out.xlsx", "--out", "slips", "--cluster", "K03", "--as-of", "2020-07-16"];
const takingSlips = ["slips", "board-out.xlsx", "--in", "slips", "--out", "board-out.xlsx", "--as-of", "2020-07-16"];
const checking = ["check", "later", "--json", "out.json", "--as-of", "2020-07-10"];
/** Of a command that writes many files, each in its turn, these many are enough. */
const mostActs = 6;

/** A folder as it stood before the run. */
function fresh(name: string): string {
  const here = path.join(folder, name);
  rmSync(here, { recursive: true, force: true });
  cpSync(start, here, { recursive: true, preserveTimestamps: true });
  return here;
}

/** Every file under its final name with its bytes; what begins with "." is no file of the product's. */
function files(here: string): ReadonlyMap<string, string> {
  const names = readdirSync(here, { recursive: true, withFileTypes: true }).filter(
    (entry) => entry.isFile() && !entry.name.startsWith("."),
  );
  return new Map(
    names
      .map((entry) => path.join(entry.parentPath, entry.name))
      .map((file) => [path.relative(here, file), readFileSync(file).toString("base64")]),
  );
}

function leftovers(here: string): readonly string[] {
  return readdirSync(here, { recursive: true, withFileTypes: true }).flatMap((entry) =>
    entry.name.startsWith(".") ? [entry.name] : [],
  );
}

/** Rows of the register in the workbook. */
function receipts(file: string): number {
  const opened = openBoard(nodeHost.readWorkbook(readFileSync(file)));
  if ("refused" in opened) throw new Error(opened.refused);
  return opened.board.receipts.length;
}

function steps(words: readonly string[]): readonly string[] {
  const here = fresh("counted");
  const counted = path.join(folder, "count");
  rmSync(counted, { force: true });
  run(here, words, { THIDUA_COUNT: counted });
  return readFileSync(counted, "utf8").trim().split("\n");
}

beforeAll(async () => {
  const sample = path.join(sampleFiles(), "filled", "K03");
  mkdirSync(path.join(start, "earlier"), { recursive: true });
  mkdirSync(path.join(start, "later"));
  writeFileSync(path.join(start, "board.xlsx"), await smallBoard(["K03"], { unregistered: [] }));
  for (const [index, name] of readdirSync(sample)
    .filter((each) => /^K03-\d+\.xlsx$/u.test(each))
    .entries()) {
    cpSync(path.join(sample, name), path.join(start, index < 3 ? "earlier" : "later", name), {
      preserveTimestamps: true,
    });
  }
  run(start, [
    "consolidate",
    "board.xlsx",
    "--in",
    "earlier",
    "--out",
    "board-out.xlsx",
    "--json",
    "out.json",
    "--as-of",
    "2020-07-10",
  ]);
  // Earlier files of the same names, which each command writes anew.
  run(start, ["issue", "board.xlsx", "--out", "issued", "--unit", "K03-01", "--as-of", "2020-05-19"]);
  run(start, ["fill-sample", "issued", "--out", "filled"]);
  run(start, ["slips", "board-out.xlsx", "--out", "slips", "--cluster", "K03", "--as-of", "2020-07-15"]);
});

afterAll(() => rmSync(folder, { recursive: true, force: true }));

describe.each([
  ["consolidate", consolidating],
  ["issue", issuing],
  ["new", making],
  ["fill-sample", filling],
  ["slips, made", makingSlips],
  ["slips, taken back", takingSlips],
  ["check", checking],
] as const)("%s", (name, words) => {
  let done: ReadonlyMap<string, string>;

  it("leaves each file as it was or as it becomes, never a half, at whatever moment it is killed; run again it comes to the same", () => {
    const before = files(start);
    const acts = steps(words);
    done = files(path.join(folder, "counted"));
    expect(acts.length).toBeGreaterThanOrEqual(name === "consolidate" ? 6 : 2);
    const step = Math.ceil(acts.length / mostActs);
    for (const [index, act] of acts.entries()) {
      if (index % step !== 0 && index !== acts.length - 1) continue;
      for (const moment of moments.filter((each) => each !== "half" || act === "write")) {
        const here = fresh("killed");
        expect(run(here, words, { THIDUA_DIE: `${index + 1} ${moment}` }).signal).toBe("SIGKILL");
        const after = files(here);
        for (const [file, bytes] of after)
          expect([file, [before.get(file), done.get(file)].includes(bytes)]).toEqual([file, true]);
        for (const file of before.keys()) expect([file, after.has(file)]).toEqual([file, true]);
        expect(leftovers(here).filter((left) => !/^\..+\.\d+\.tmp$/u.test(left))).toEqual([]);
        if (name === "consolidate")
          expect(receipts(path.join(here, "board-out.xlsx"))).toBeGreaterThanOrEqual(
            receipts(path.join(start, "board-out.xlsx")),
          );
      }
    }
  });

  it("run again after the last kill it comes to the same, and clears away what was left", () => {
    const here = fresh("again");
    run(here, words, { THIDUA_DIE: "1 half" });
    expect(leftovers(here)).toHaveLength(1);
    run(here, words);
    expect(files(here)).toEqual(done);
    expect(leftovers(here)).toEqual([]);
  });
});

it("a run that can't write one of its files writes none", () => {
  const here = fresh("refused");
  const before = files(here);
  const { status, err } = run(
    here,
    consolidating.map((word) => (word === "out.json" ? "board.xlsx/out.json" : word)),
  );
  expect(status).toBe(2);
  expect(err).toMatch(/^Không ghi được "board\.xlsx\/out\.json"\. Nếu tệp đang mở trong Excel, /mu);
  expect(err).not.toContain("    at ");
  expect(files(here)).toEqual(before);
  expect(leftovers(here)).toEqual([]);
});
