import {
  copyFileSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  writeFileSync,
} from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { nodeHost } from "../../src/hosts/node/node-host";
import { enlargedProvince } from "./enlarged-province";
import { type Used, usedBy, usedByOpenpyxl } from "./measured-run";

/**
 * What a round costs by command line, whole processes: `npm run bench -- runs`. Medians of three, but for what takes
 * long; the machine's load changes a time by a third, ratios by little.
 */
const folder = mkdtempSync(path.join(tmpdir(), "thidua-runs-"));
const at = (name: string): string => path.join(folder, name);
const day = ["--as-of", "2020-07-15"];
const lines: string[] = [];
afterAll(() => {
  process.stdout.write(["run | processor time, s | clock, s | memory, MB | note", ...lines, ""].join("\n"));
  rmSync(folder, { recursive: true, force: true });
});

function median(runs: number, run: () => Used): Used {
  const all = Array.from({ length: runs }, run).sort((one, other) => one.seconds - other.seconds);
  return all[Math.floor(runs / 2)]!;
}

function tell(name: string, used: Used | null, note = ""): void {
  lines.push(
    used === null
      ? `${name} | not installed | | |`
      : `${name} | ${used.seconds.toFixed(2)} | ${used.wall.toFixed(2)} | ${used.megabytes.toFixed(0)} | ${note}`,
  );
}

const run = (...words: string[]): Used => usedBy(folder, words);
const consolidate = (board: string, forms: string, out: string, ...more: string[]): Used =>
  run("consolidate", at(board), "--in", at(forms), "--out", at(out), ...day, ...more);
const megabytes = (file: string): string => `${(statSync(at(file)).size / 1e6).toFixed(2)} MB`;
const count = (name: string): number =>
  readdirSync(at(name), { recursive: true }).filter((file) => String(file).endsWith(".xlsx")).length;

test("the sample province", () => {
  run("--version");
  tell(
    "start (--version)",
    median(5, () => run("--version")),
  );
  run("new", at("board.xlsx"), "--sample");
  const issued = run("issue", at("board.xlsx"), "--out", at("issued"));
  const forms = count("issued");
  tell("issue all forms", issued, `${String(forms)} files, ${((1000 * issued.seconds) / forms).toFixed(0)} ms each`);
  run("fill-sample", at("issued"), "--out", at("filled"));
  tell(
    "first run, 184 units",
    median(3, () => consolidate("board.xlsx", "filled", "out.xlsx")),
    megabytes("out.xlsx"),
  );
  tell(
    "first run, --jobs 2",
    median(3, () => consolidate("board.xlsx", "filled", "jobs.xlsx", "--jobs", "2")),
  );
  expect(readFileSync(at("jobs.xlsx")).equals(readFileSync(at("out.xlsx")))).toBe(true);
  tell(
    "unchanged rerun",
    median(3, () => consolidate("out.xlsx", "filled", "again.xlsx")),
  );
  const [last = ""] = readdirSync(at("filled"), { recursive: true })
    .map(String)
    .filter((file) => /^C01.C01-02\.xlsx$/u.test(file));
  mkdirSync(at("new"));
  copyFileSync(path.join(at("filled"), last), at("new/C01-02.xlsx"));
  const typed = nodeHost.patchWorkbook(new Uint8Array(readFileSync(at("new/C01-02.xlsx"))), [
    { kind: "set", sheet: "Thông tin chung", cell: "Z99", value: "bản mới" },
  ]);
  writeFileSync(at("new/C01-02.xlsx"), typed);
  tell(
    "one new file",
    median(3, () => consolidate("out.xlsx", "new", "one.xlsx")),
  );
  tell("first run, --split", consolidate("board.xlsx", "filled", "split.xlsx", "--split"), megabytes("split.xlsx"));
  tell("a script with openpyxl", usedByOpenpyxl(at("filled"), at("openpyxl.xlsx")), "the same files, cells alone");
});

test("three provinces in one", async () => {
  const { board, files } = await enlargedProvince(3);
  writeFileSync(at("board3.xlsx"), await nodeHost.writeWorkbook(board));
  for (const { name, bytes } of files) {
    const place = path.join(at("filled3"), name);
    mkdirSync(path.dirname(place), { recursive: true });
    writeFileSync(place, bytes);
  }
  tell("first run, 552 units", consolidate("board3.xlsx", "filled3", "out3.xlsx"), megabytes("out3.xlsx"));
});
