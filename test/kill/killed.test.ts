import { spawnSync } from "node:child_process";
import { createHash } from "node:crypto";
import { cpSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { pathToFileURL } from "node:url";
import { openBoard } from "../../src/app/open-board";
import { nodeHost } from "../../src/hosts/node/node-host";
import { smallBoard } from "../e2e/support/small-board";
import { sampleFiles } from "../e2e/support/sample-files";

/**
 * What a command leaves behind that ends before, in the middle of and after each of its writes and renames. One run
 * keeps a copy of its folder at each of these moments; at two of them it is killed for real, and leaves the same.
 */
const root = path.join(__dirname, "..", "..");
const folder = mkdtempSync(path.join(tmpdir(), "thidua-killed-"));
const start = path.join(folder, "start");
const hook = pathToFileURL(path.join(__dirname, "die-at.mjs")).href;

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

const digest = (bytes: Uint8Array): string => createHash("sha256").update(bytes).digest("hex");

/** A folder as it was before the run. */
function fresh(name: string): string {
  const here = path.join(folder, name);
  rmSync(here, { recursive: true, force: true });
  cpSync(start, here, { recursive: true, preserveTimestamps: true });
  return here;
}

/** Every file under its final name with the mark of its bytes; what begins with "." is no file of the product's. */
function files(here: string): ReadonlyMap<string, string> {
  const names = readdirSync(here, { recursive: true, withFileTypes: true }).filter(
    (entry) => entry.isFile() && !entry.name.startsWith("."),
  );
  return new Map(
    names
      .map((entry) => path.join(entry.parentPath, entry.name))
      .map((file) => [path.relative(here, file), digest(readFileSync(file))]),
  );
}

function leftovers(here: string): readonly string[] {
  return readdirSync(here, { recursive: true, withFileTypes: true }).flatMap((entry) =>
    entry.name.startsWith(".") ? [entry.name] : [],
  );
}

/** Without the number of the process that wrote it. */
const nameless = (name: string): string => name.replace(/\.\d+\.tmp$/u, "");

/** Rows of the register in the workbook. */
function receipts(file: string): number {
  const opened = openBoard(nodeHost.readWorkbook(readFileSync(file)));
  if ("noRound" in opened) throw new Error(opened.noRound);
  return opened.board.receipts.length;
}

/** A moment in a run, as the hook names it, and what lies in the folder then. */
type Moment = { readonly at: string; readonly kind: string; readonly folder: string };

/** Runs the command to its end in `here`; every moment of it in its order. */
function momentsOf(here: string, words: readonly string[]): readonly Moment[] {
  const kept = path.join(folder, "kept");
  rmSync(kept, { recursive: true, force: true });
  run(here, words, { THIDUA_KEEP: kept });
  return readdirSync(kept)
    .map((name) => name.split(" "))
    .sort(([one], [other]) => Number(one) - Number(other))
    .map(([act, moment, kind = ""]) => ({
      at: `${act} ${moment}`,
      kind,
      folder: path.join(kept, `${act} ${moment} ${kind}`),
    }));
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
  let moments: readonly Moment[];

  beforeAll(() => {
    const here = fresh("whole");
    moments = momentsOf(here, words);
    done = files(here);
  });

  it("leaves each file as it was or as it becomes, never a half, at whatever moment it ends", () => {
    const before = files(start);
    const acts = new Set(moments.map(({ at }) => at.split(" ")[0]));
    expect(acts.size).toBeGreaterThanOrEqual(name === "consolidate" ? 6 : 2);
    expect(moments.filter(({ kind }) => kind === "write").length).toBeGreaterThanOrEqual(3);
    for (const { at, folder: here } of moments) {
      const after = files(here);
      for (const [file, bytes] of after)
        expect([at, file, [before.get(file), done.get(file)].includes(bytes)]).toEqual([at, file, true]);
      for (const file of before.keys()) expect([at, file, after.has(file)]).toEqual([at, file, true]);
      expect(leftovers(here).filter((left) => !/^\..+\.\d+\.tmp$/u.test(left))).toEqual([]);
    }
    // At any moment its bytes are those of before or of afterwards.
    if (name === "consolidate")
      expect(receipts(path.join(folder, "whole", "board-out.xlsx"))).toBeGreaterThanOrEqual(
        receipts(path.join(start, "board-out.xlsx")),
      );
  });

  /** The folder in which it was really killed, with what was kept of that moment. */
  function killedAt(at: string): string {
    const here = fresh("killed");
    expect(run(here, words, { THIDUA_DIE: at }).signal).toBe("SIGKILL");
    const kept = moments.find((each) => each.at === at)?.folder ?? "";
    expect(files(here)).toEqual(files(kept));
    expect(leftovers(here).map(nameless)).toEqual(leftovers(kept).map(nameless));
    return here;
  }

  it("killed before its last rename it leaves what was kept of that moment", () => {
    killedAt(moments.filter(({ at, kind }) => at.endsWith("before") && kind === "rename").at(-1)?.at ?? "");
  });

  it("killed in its first write too; run again it comes to the same, and clears away what was left", () => {
    const here = killedAt("1 half");
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
