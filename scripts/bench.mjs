/**
 * What everything costs, in one run: npm run bench. Words choose files, such as `runs` or `papers`; --write keeps the
 * tables in docs/performance.md, with machine and date. Each file of test/bench prints headers and lines, their cells
 * set off by " | ".
 */
import { spawn } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { arch, cpus, tmpdir, totalmem } from "node:os";
import path from "node:path";
import { fileURLToPath } from "node:url";
import { optimisedLater } from "./optimised-later.mjs";

const root = path.dirname(path.dirname(fileURLToPath(import.meta.url)));
const words = process.argv.slice(2);
const isWritten = words.includes("--write");
const page = path.join(root, "docs", "performance.md");
const [begin, end] = ["<!-- npm run bench -- --write -->", "<!-- end -->"];

/** Blocks of lines with cells → tables; whatever else was printed is no figure. */
function tablesIn(printed) {
  const tables = [];
  let lines = [];
  for (const line of [...printed.split("\n"), ""]) {
    if (line.includes(" | ")) {
      lines.push(line.trim());
      continue;
    }
    if (lines.length > 1) tables.push(lines);
    lines = [];
  }
  return tables.map(([head, ...rows]) => {
    const width = head.split("|").length;
    const row = (line) =>
      `| ${line
        .split("|")
        .map((cell) => cell.trim())
        .concat(Array(width).fill(""))
        .slice(0, width)
        .join(" | ")} |`;
    return [row(head), `|${" --- |".repeat(width)}`, ...rows.map(row)].join("\n");
  });
}

const folder = mkdtempSync(path.join(tmpdir(), "thidua-bench-"));
const jest = path.join(root, "node_modules", "jest", "bin", "jest.js");

/** What is only prepared is made sooner where code is optimised later; what is measured runs as it does for people. */
const preparing = [optimisedLater];

/** Runs a script of ours; gives what it printed. Its errors, and what it says of its progress, go to the terminal. */
function ran(script, given, { stdout = "pipe", flags = [] } = {}) {
  const child = spawn(process.execPath, [...flags, script, ...given], {
    cwd: root,
    env: { ...process.env, THIDUA_BENCH: folder },
    stdio: ["inherit", stdout, "inherit"],
  });
  let printed = "";
  child.stdout?.setEncoding("utf8").on("data", (text) => {
    printed += text;
    process.stdout.write(text);
  });
  return new Promise((resolve, reject) => {
    child.once("error", reject);
    child.once("close", (code) => resolve({ code: code ?? 1, printed }));
  });
}

const benches = (given, options = {}) => ran(jest, ["-c", "jest.bench.config.cjs", ...given], options);
const chosen = words.filter((word) => !word.startsWith("--"));

/** What is built and filled first, side by side; then all that is measured, two files at a time. */
async function measured() {
  if (chosen.length > 0) return [await benches(["--maxWorkers=1", ...chosen])];
  const prepared = await Promise.all([
    ran(path.join(root, "scripts", "prepare-tests.mjs"), [], { stdout: "inherit", flags: preparing }),
    benches(["--maxWorkers=1", "province"], { flags: preparing }),
  ]);
  if (prepared.some(({ code }) => code !== 0)) return prepared;
  return [await benches(["--maxWorkers=2", "--testPathIgnorePatterns", "province\\.bench"])];
}

try {
  const results = await measured();
  const [{ model = "unknown processor" } = {}] = cpus();
  const machine = `${cpus().length} × ${model.trim()} (${arch()}), ${Math.round(totalmem() / 2 ** 30)} GB, Node ${process.versions.node}, ${new Date().toISOString().slice(0, 10)}`;
  const report = [machine, ...results.flatMap(({ printed }) => tablesIn(printed))].join("\n\n");
  process.stdout.write(`\n${report}\n`);
  const code = Math.max(...results.map((each) => each.code));
  if (isWritten && code === 0) {
    const text = readFileSync(page, "utf8");
    const [before, after] = [text.slice(0, text.indexOf(begin) + begin.length), text.slice(text.indexOf(end))];
    writeFileSync(page, `${before}\n\n${report}\n\n${after}`);
  }
  process.exitCode = code;
} finally {
  rmSync(folder, { recursive: true, force: true });
}
