// Everything that can be tested, one command: finds or installs what the tests need, then types, lint, unused code,
// tests.
import { spawnSync } from "node:child_process";
import { existsSync } from "node:fs";
import path from "node:path";
import { fileURLToPath } from "node:url";

const root = path.dirname(path.dirname(fileURLToPath(import.meta.url)));
const inCi = process.env.CI === "true";

/** Debian's packages for the programs that tests drive; poppler gives the pictures, the fonts have Vietnamese. */
const officePackages = ["libreoffice-calc", "libreoffice-writer", "poppler-utils", "fonts-liberation", "fonts-dejavu"];
const browserPackages = ["chromium", "fonts-liberation", "fonts-dejavu"];

function run(command, args, options = {}) {
  return spawnSync(command, args, { cwd: root, stdio: "inherit", ...options }).status === 0;
}

function has(program) {
  return spawnSync("sh", ["-c", `command -v ${program}`], { stdio: "ignore" }).status === 0;
}

const hasOffice = () => (process.env.SOFFICE !== undefined && existsSync(process.env.SOFFICE)) || has("soffice");
const hasBrowser = () => (process.env.CHROMIUM !== undefined && existsSync(process.env.CHROMIUM)) || has("chromium");

function install(packages) {
  const quiet = { env: { ...process.env, DEBIAN_FRONTEND: "noninteractive" } };
  run("apt-get", ["update", "-qq"], quiet);
  run("apt-get", ["install", "-y", "-qq", "--no-install-recommends", ...packages], {
    ...quiet,
    stdio: ["ignore", "ignore", "inherit"],
  });
}

/**
 * On a Debian machine as root the programs come by apt; elsewhere they are found, or their tests are loudly left out.
 */
function ensurePrograms() {
  const missing = [...(hasOffice() ? [] : officePackages), ...(hasBrowser() ? [] : browserPackages)];
  if (missing.length > 0 && process.getuid?.() === 0 && has("apt-get")) install([...new Set(missing)]);
  if (!hasOffice())
    warn(
      "LibreOffice was not found: the tests that open, recalculate and print workbooks with it ARE LEFT OUT. Set SOFFICE to its program.",
    );
  if (!hasBrowser())
    warn(
      "Chromium was not found: the tests that run the task pane in a browser ARE LEFT OUT. Set CHROMIUM to its program.",
    );
  if (inCi && !(hasOffice() && hasBrowser())) process.exit(1);
}

function warn(sentence) {
  const frame = "!".repeat(sentence.length);
  process.stderr.write(`\n${frame}\n${sentence}\n${frame}\n\n`);
}

const steps = [
  ["types of everything", "node_modules/typescript/bin/tsc", ["-p", "tsconfig.json"]],
  ["types without host and DOM", "node_modules/typescript/bin/tsc", ["-p", "tsconfig.pure.json"]],
  ["types without Node", "node_modules/typescript/bin/tsc", ["-p", "tsconfig.ui.json"]],
  ["types of the Excel host", "node_modules/typescript/bin/tsc", ["-p", "tsconfig.excel.json"]],
  ["format", "node_modules/@biomejs/biome/bin/biome", ["format", "."]],
  ["lint", "node_modules/eslint/bin/eslint.js", ["."]],
  ["unused code", "node_modules/knip/bin/knip.js", []],
  ["build", "scripts/build.mjs", []],
  ["tests", "node_modules/jest/bin/jest.js", inCi ? ["--ci"] : []],
];

ensurePrograms();
for (const [name, script, args] of steps) {
  process.stderr.write(`\n— ${name}\n`);
  if (!run(process.execPath, [path.join(root, script), ...args])) {
    process.stderr.write(`\nFAILED: ${name}\n`);
    process.exit(1);
  }
}
