/**
 * What everything costs, in one run: npm run bench. Words choose files, such as `runs` or `papers`; --write keeps the
 * tables in docs/performance.md, with machine and date. Each file of test/bench prints a header and lines, their cells
 * set off by " | ".
 */
import { spawn } from "node:child_process";
import { readFileSync, writeFileSync } from "node:fs";
import { arch, cpus, totalmem } from "node:os";
import path from "node:path";
import { fileURLToPath } from "node:url";

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

const jest = path.join(root, "node_modules", "jest", "bin", "jest.js");
const files = words.filter((word) => !word.startsWith("--"));
const child = spawn(process.execPath, [jest, "-c", "jest.bench.config.cjs", ...files], {
  cwd: root,
  stdio: ["inherit", "pipe", "inherit"],
});
let printed = "";
child.stdout.setEncoding("utf8").on("data", (text) => {
  printed += text;
  process.stdout.write(text);
});
child.on("close", (code) => {
  const [{ model = "unknown processor" } = {}] = cpus();
  const machine = `${cpus().length} × ${model.trim()} (${arch()}), ${Math.round(totalmem() / 2 ** 30)} GB, Node ${process.versions.node}, ${new Date().toISOString().slice(0, 10)}`;
  const report = [machine, ...tablesIn(printed)].join("\n\n");
  process.stdout.write(`\n${report}\n`);
  if (isWritten && code === 0) {
    const text = readFileSync(page, "utf8");
    const [before, after] = [text.slice(0, text.indexOf(begin) + begin.length), text.slice(text.indexOf(end))];
    writeFileSync(page, `${before}\n\n${report}\n\n${after}`);
  }
  process.exitCode = code ?? 1;
});
