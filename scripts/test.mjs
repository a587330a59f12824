// Everything that can be tested, one command: finds or installs what the tests need, then types, lint, unused code, tests.
import { spawnSync } from "node:child_process";
import { existsSync } from "node:fs";
import path from "node:path";
import { fileURLToPath } from "node:url";

const root = path.dirname(path.dirname(fileURLToPath(import.meta.url)));
const inCi = process.env.CI === "true";

/** Debian's packages for the programs that tests drive; poppler gives the pictures, the fonts have Vietnamese. */
const packages = ["libreoffice-calc", "libreoffice-writer", "poppler-utils", "fonts-liberation", "fonts-dejavu"];

function run(command, args, options = {}) {
  return spawnSync(command, args, { cwd: root, stdio: "inherit", ...options }).status === 0;
}

function has(program) {
  return spawnSync("sh", ["-c", `command -v ${program}`], { stdio: "ignore" }).status === 0;
}

const hasOffice = () => (process.env.SOFFICE !== undefined && existsSync(process.env.SOFFICE)) || has("soffice");

/** On a Debian machine as root LibreOffice comes by apt; elsewhere it is found, or its tests are loudly left out. */
function ensureOffice() {
  if (hasOffice()) return;
  if (process.getuid?.() === 0 && has("apt-get")) {
    const quiet = { env: { ...process.env, DEBIAN_FRONTEND: "noninteractive" } };
    run("apt-get", ["update", "-qq"], quiet);
    run("apt-get", ["install", "-y", "-qq", "--no-install-recommends", ...packages], { ...quiet, stdio: ["ignore", "ignore", "inherit"] });
  }
  if (hasOffice()) return;
  const line = "LibreOffice was not found: the tests that open, recalculate and print workbooks with it ARE LEFT OUT. Set SOFFICE to its program.";
  process.stderr.write(`\n${"!".repeat(line.length)}\n${line}\n${"!".repeat(line.length)}\n\n`);
  if (inCi) process.exit(1);
}

const steps = [
  ["types of everything", "node_modules/typescript/bin/tsc", ["-p", "tsconfig.json"]],
  ["types without host and DOM", "node_modules/typescript/bin/tsc", ["-p", "tsconfig.pure.json"]],
  ["types without Node", "node_modules/typescript/bin/tsc", ["-p", "tsconfig.ui.json"]],
  ["types of the Excel host", "node_modules/typescript/bin/tsc", ["-p", "tsconfig.excel.json"]],
  ["lint", "node_modules/eslint/bin/eslint.js", ["."]],
  ["unused code", "node_modules/knip/bin/knip.js", []],
  ["build", "node_modules/webpack/bin/webpack.js", ["--mode", "production"]],
  ["tests", "node_modules/jest/bin/jest.js", inCi ? ["--ci"] : []],
];

ensureOffice();
for (const [name, script, args] of steps) {
  process.stderr.write(`\n— ${name}\n`);
  if (!run(process.execPath, [path.join(root, script), ...args])) {
    process.stderr.write(`\nFAILED: ${name}\n`);
    process.exit(1);
  }
}
