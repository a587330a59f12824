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
import { sampleFiles } from "../e2e/support/sample-files";
import { numbersOfPython } from "./anchors/python";
import { keptProvince } from "./kept-province";
import { type Used, usedBy } from "./measured-run";
import { printTable } from "./print-table";

/**
 * What a round costs by command line, whole processes: `npm run bench -- runs`. The middle of two or three where a run
 * is short; the machine's load changes a time by a third, ratios by little.
 */
const folder = mkdtempSync(path.join(tmpdir(), "thidua-runs-"));
const at = (name: string): string => path.join(folder, name);
const day = ["--as-of", "2020-07-15"];
const lines: string[] = [];
const perUnit: string[] = [];
afterAll(() => {
  printTable("run | processor time, s | memory, MB | goal | note", lines);
  printTable("units | processor time, ms a unit | memory, MB | Board-out, MB", perUnit);
  rmSync(folder, { recursive: true, force: true });
});

function middle(runs: number, run: () => Used): Used {
  const all = Array.from({ length: runs }, run).sort((one, other) => one.seconds - other.seconds);
  return all[Math.floor((runs - 1) / 2)]!;
}

function tell(name: string, used: Used, { goal = "", note = "" } = {}): void {
  lines.push(`${name} | ${used.seconds.toFixed(2)} | ${used.megabytes.toFixed(0)} | ${goal} | ${note}`);
}

function tellUnits(units: number, used: Used, out: string): void {
  const milliseconds = ((1000 * used.seconds) / units).toFixed(1);
  perUnit.push(`${units} | ${milliseconds} | ${used.megabytes.toFixed(0)} | ${megabytes(out)}`);
}

const run = (...words: string[]): Used => usedBy(folder, words);
const consolidate = (board: string, forms: string, out: string, ...more: string[]): Used =>
  run("consolidate", board, "--in", forms, "--out", at(out), ...day, ...more);
const megabytes = (file: string): string => (statSync(at(file)).size / 1e6).toFixed(2);

test("starting and issuing", () => {
  run("--version");
  const start = middle(5, () => run("--version"));
  tell("start (--version)", start, { goal: "0.15" });
  const issued = run("issue", path.join(sampleFiles(), "board.xlsx"), "--out", at("issued"));
  const forms = readdirSync(at("issued"), { recursive: true }).filter((file) => String(file).endsWith(".xlsx")).length;
  const each = ((1000 * issued.seconds) / forms).toFixed(0);
  tell("issue all forms", issued, { goal: "0.02 each", note: `${String(forms)} files, ${each} ms each` });
});

test("the sample province", () => {
  const [board, forms] = [path.join(sampleFiles(), "board.xlsx"), path.join(sampleFiles(), "filled")];
  const first = middle(3, () => consolidate(board, forms, "out.xlsx"));
  tell("first run, 184 units", first, {
    goal: "4 (aim 2), 250 MB",
    note: `Board-out ${megabytes("out.xlsx")} MB, goal 1.5`,
  });
  tellUnits(184, first, "out.xlsx");
  tell(
    "unchanged rerun",
    middle(2, () => consolidate(at("out.xlsx"), forms, "again.xlsx")),
    { goal: "0.8" },
  );
  tell(
    "one new file",
    middle(2, () => consolidate(at("out.xlsx"), newFile(forms), "one.xlsx")),
    { goal: "1.2" },
  );
  tell("first run, --split", consolidate(board, forms, "split.xlsx", "--split"), {
    note: `${megabytes("split.xlsx")} MB`,
  });
  const script = numbersOfPython("consolidate.py", forms, at("openpyxl.xlsx"));
  const [seconds = 0, kilobytes = 0] = script ?? [];
  if (script === null) lines.push("a script with openpyxl | not installed | | |");
  else
    tell(
      "a script with openpyxl",
      { seconds, wall: 0, megabytes: kilobytes / 1024 },
      { note: "the same files, cells alone" },
    );
});

/** A folder with one file that is not known yet. */
function newFile(forms: string): string {
  const file = path.join(at("new"), "C01-02.xlsx");
  mkdirSync(at("new"), { recursive: true });
  copyFileSync(path.join(forms, "C01", "C01-02.xlsx"), file);
  const typed = nodeHost.patchWorkbook(new Uint8Array(readFileSync(file)), [
    { kind: "set", sheet: "Thông tin chung", cell: "Z99", value: "bản mới" },
  ]);
  writeFileSync(file, typed);
  return at("new");
}

// More units than one workbook holds, some 1,090, are split by cluster: `npm run prove -- scale` goes on to 5,152.
test("552 units", async () => {
  const { board, sent } = await keptProvince(3);
  tellUnits(552, consolidate(board, sent, "large.xlsx"), "large.xlsx");
});
