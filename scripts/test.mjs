// Everything that can be tested, one command: finds or installs what the tests need; then types, lint, unused code and
// the build, beside each other; then the tests.
import { spawn, spawnSync } from "node:child_process";
import { existsSync } from "node:fs";
import { availableParallelism } from "node:os";
import path from "node:path";
import { fileURLToPath } from "node:url";
import { optimisedLater } from "./optimised-later.mjs";

const root = path.dirname(path.dirname(fileURLToPath(import.meta.url)));
const inCi = process.env.CI === "true";

/** Debian's packages for the programs that tests drive; poppler gives the pictures, the fonts have Vietnamese. */
const officePackages = ["libreoffice-calc", "libreoffice-writer", "poppler-utils", "fonts-liberation", "fonts-dejavu"];
/** Programs of others that save workbooks in ways of their own. */
const saverPackages = ["python3-openpyxl", "python3-xlsxwriter", "gnumeric"];
const browserPackages = ["chromium", "fonts-liberation", "fonts-dejavu"];

function run(command, args, options = {}) {
  return spawnSync(command, args, { cwd: root, stdio: "inherit", ...options }).status === 0;
}

function has(program) {
  return spawnSync("sh", ["-c", `command -v ${program}`], { stdio: "ignore" }).status === 0;
}

const hasOffice = () => (process.env.SOFFICE !== undefined && existsSync(process.env.SOFFICE)) || has("soffice");
const hasBrowser = () => (process.env.CHROMIUM !== undefined && existsSync(process.env.CHROMIUM)) || has("chromium");
const hasSavers = () =>
  has("ssconvert") &&
  spawnSync("/usr/bin/python3", ["-c", "import openpyxl, xlsxwriter"], { stdio: "ignore" }).status === 0;

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
  const missing = [
    ...(hasOffice() ? [] : officePackages),
    ...(hasBrowser() ? [] : browserPackages),
    ...(hasSavers() ? [] : saverPackages),
  ];
  if (missing.length > 0 && process.getuid?.() === 0 && has("apt-get")) install([...new Set(missing)]);
  if (!hasOffice())
    warn(
      "LibreOffice was not found: the tests that open, recalculate and print workbooks with it ARE LEFT OUT. Set SOFFICE to its program.",
    );
  if (!hasBrowser())
    warn(
      "Chromium was not found: the tests that run the task pane in a browser ARE LEFT OUT. Set CHROMIUM to its program.",
    );
  if (!hasSavers())
    warn(
      "gnumeric's ssconvert, openpyxl or XlsxWriter was not found: tests of workbooks that they save FAIL or ARE LEFT OUT.",
    );
  if (inCi && !(hasOffice() && hasBrowser() && hasSavers())) process.exit(1);
}

function warn(sentence) {
  const frame = "!".repeat(sentence.length);
  process.stderr.write(`\n${frame}\n${sentence}\n${frame}\n\n`);
}

/** A file that is as it was is not looked at again: no rule looks at more than one file. */
const keptLint = ["--cache", "--cache-strategy", "content", "--cache-location", "node_modules/.cache/eslint/"];
/** Each list is gone through in its order; no list depends on another. Those that take longest come first. */
const preparations = [
  [
    ["build", "scripts/build.mjs", []],
    ["the sample and the workbench", "scripts/prepare-tests.mjs", []],
  ],
  [["types", "scripts/types.mjs", []]],
  [["lint", "node_modules/eslint/bin/eslint.js", [".", ...keptLint]]],
  [["format", "node_modules/@biomejs/biome/bin/biome", ["format", "."]]],
  [["unused code", "node_modules/knip/bin/knip.js", []]],
];

function fail(name) {
  process.stderr.write(`\nFAILED: ${name}\n`);
  process.exit(1);
}

/** Runs one and gives all that it said when it ends. */
function runQuietly([name, script, args]) {
  return new Promise((resolve) => {
    const child = spawn(process.execPath, [optimisedLater, path.join(root, script), ...args], { cwd: root });
    const said = [];
    for (const stream of [child.stdout, child.stderr]) stream.on("data", (data) => said.push(data));
    child.once("close", (code) => resolve({ name, code, said: Buffer.concat(said) }));
  });
}

/** There are always as many under way as there are processors. */
async function prepare() {
  const waiting = [...preparations];
  const work = async () => {
    for (let steps = waiting.shift(); steps !== undefined; steps = waiting.shift()) {
      for (const step of steps) {
        const { name, code, said } = await runQuietly(step);
        process.stderr.write(`\n— ${name}\n`);
        process.stderr.write(said);
        if (code !== 0) fail(name);
      }
    }
  };
  await Promise.all(Array.from({ length: availableParallelism() }, work));
}

/**
 * The tests and the programs that they start make much that is soon rubbish: with more room for what is new, a tenth
 * less of the processor's time goes into clearing it away.
 */
const roomy = { ...process.env, NODE_OPTIONS: `${process.env.NODE_OPTIONS ?? ""} --max-semi-space-size=64`.trim() };

ensurePrograms();
await prepare();
process.stderr.write("\n— tests\n");
const jest = path.join(root, "node_modules/jest/bin/jest.js");
if (!run(process.execPath, [optimisedLater, jest, ...(inCi ? ["--ci"] : [])], { env: roomy })) fail("tests");
