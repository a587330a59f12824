// A process that runs test files over a source that is changed in its memory alone: no file is ever written. It keeps
// what it has transformed, so that a mutant costs less than a start of jest.
import { readFileSync } from "node:fs";
import Module, { createRequire } from "node:module";
import path from "node:path";
import { Worker } from "node:worker_threads";
import { transformSync } from "@swc/core";
import { withMarks } from "./mark-functions.mjs";

const require = createRequire(import.meta.url);
const root = path.dirname(path.dirname(import.meta.dirname));
const circus = require("jest-circus");
const { expect } = require("expect");
const { ModuleMocker } = require("jest-mock");

/** Seconds of the processor for one question: a mutant that never ends is ended. */
const mostSeconds = 120;

const { test, it, describe, beforeAll, beforeEach, afterAll, afterEach } = circus;
const mocker = new ModuleMocker(globalThis);
const jest = {
  fn: mocker.fn.bind(mocker),
  spyOn: mocker.spyOn.bind(mocker),
  restoreAllMocks: () => mocker.restoreAllMocks(),
  setTimeout: () => undefined,
};
Object.assign(globalThis, { test, it, describe, beforeAll, beforeEach, afterAll, afterEach, expect, jest });

// Each test has the time that jest's configuration gives it.
globalThis[Symbol.for("TEST_TIMEOUT_SYMBOL")] = 1_800_000;

const ours = /\/(?:src|sample|self-test|test)\/.*\.tsx?$/;
const source = /\/src\/.*\.tsx?$/;
let mutant = null;
/** Whether this process measures which functions a test runs; then it has no mutant. */
const measures = process.argv[2] === "measure";
const transformed = new Map();
/** The functions that can be marked, by their numbers. */
const places = [];
globalThis.__ran = new Uint8Array(100_000);

function numberOf(file) {
  return (place) => places.push([path.relative(root, file), place]) - 1;
}

function load(module, name) {
  const own = mutant?.file === name;
  const code = own ? transform(name, mutant.source) : (transformed.get(name) ?? transform(name, asItIs(name)));
  if (!own) transformed.set(name, code);
  module._compile(code, name);
}

function asItIs(name) {
  const text = readFileSync(name, "utf8");
  return measures && source.test(name) ? withMarks(name, text, numberOf(name)) : text;
}

function transform(filename, text) {
  return transformSync(text, {
    filename,
    swcrc: false,
    jsc: {
      target: "es2022",
      parser: { syntax: "typescript", tsx: filename.endsWith("x") },
      transform: { react: { runtime: "automatic" } },
    },
    module: { type: "commonjs" },
  }).code;
}

Module._extensions[".ts"] = load;
Module._extensions[".tsx"] = load;

let failed = null;
circus.addEventHandler((event) => {
  if (event.name === "test_fn_failure" || event.name === "hook_failure") failed ??= event.test?.name ?? event.name;
  if (event.name === "test_start" && failed !== null) event.test.mode = "skip";
});

/** As in jest, nothing of ours that one test file has loaded is known to the next, so that no state is left over. */
function forgetModules() {
  for (const [name, module] of Object.entries(require.cache))
    if (ours.test(name)) {
      Reflect.deleteProperty(require.cache, name);
      if (module.parent != null) module.parent.children.length = 0;
    }
}

/** Runs one test file up to its first failure; gives its name, `null` where all pass. */
async function firstFailure(file) {
  forgetModules();
  circus.resetState();
  failed = null;
  try {
    require(file);
    const { unhandledErrors } = await circus.run();
    return failed ?? (unhandledErrors.length > 0 ? "an error beside the tests" : null);
  } catch (error) {
    return `it can't be loaded: ${error.message.split("\n")[0]}`;
  } finally {
    mocker.restoreAllMocks();
  }
}

let began = process.cpuUsage();

function secondsSince(start) {
  const { user, system } = process.cpuUsage(start);
  return (user + system) / 1e6;
}

/** Asks the tests in turn until one fails; of the `others` as many as the seconds allow. */
async function killed({ changed, tests: { room, others, round }, seconds }) {
  mutant = changed;
  let asked = 0;
  for (const file of [...room, ...others, ...round]) {
    if (secondsSince(began) > seconds && others.includes(file)) continue;
    const failure = await firstFailure(file);
    asked += 1;
    if (failure !== null) return { killedBy: `${path.relative(root, file)}: ${failure}`, asked };
  }
  return { killedBy: null, asked };
}

/** What a test takes as it is, in seconds of the processor, and the functions that it runs, by file. */
async function measured({ test: file }) {
  globalThis.__ran.fill(0);
  const failure = await firstFailure(file);
  const ran = {};
  for (const [index, [name, place]] of places.entries())
    if (globalThis.__ran[index] === 1) (ran[name] ??= []).push(place);
  return { failure, seconds: secondsSince(began), ran };
}

// Whoever asked is gone: nobody would hear the answer.
process.on("disconnect", () => process.exit());

process.on("message", async (question) => {
  began = process.cpuUsage();
  watch.postMessage("begin");
  process.send(await (measures ? measured(question) : killed(question)));
});

/** Main code that runs for ever can't look at a clock: a thread does, at the processor's time of the process. */
const watch = new Worker(
  `const { parentPort } = require("node:worker_threads");
   let began = process.cpuUsage();
   parentPort.on("message", () => { began = process.cpuUsage(); });
   setInterval(() => {
     const { user, system } = process.cpuUsage(began);
     if ((user + system) / 1e6 > ${mostSeconds}) process.kill(process.pid, "SIGKILL");
   }, 500);`,
  { eval: true },
);
