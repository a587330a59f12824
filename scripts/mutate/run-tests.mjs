// A process that runs test files over a source that is changed in its memory alone: no file is ever written. It keeps
// what it has transformed, so that a mutant costs less than a start of jest.
import { readFileSync } from "node:fs";
import Module, { createRequire } from "node:module";
import path from "node:path";
import { Worker } from "node:worker_threads";
import { transformSync } from "@swc/core";

const require = createRequire(import.meta.url);
const root = path.dirname(path.dirname(import.meta.dirname));
const circus = require("jest-circus");
const { expect } = require("expect");
const { ModuleMocker } = require("jest-mock");

/** Seconds of the processor for one mutant: one that never ends is ended. */
const mostSeconds = 60;

const { test, it, describe, beforeAll, beforeEach, afterAll, afterEach } = circus;
const mocker = new ModuleMocker(globalThis);
const jest = {
  fn: mocker.fn.bind(mocker),
  spyOn: mocker.spyOn.bind(mocker),
  restoreAllMocks: () => mocker.restoreAllMocks(),
  setTimeout: () => undefined,
};
Object.assign(globalThis, { test, it, describe, beforeAll, beforeEach, afterAll, afterEach, expect, jest });

const ours = /\/(?:src|sample|self-test|test)\/.*\.tsx?$/;
let mutant = null;
const transformed = new Map();

function load(module, name) {
  const own = mutant?.file === name;
  const code = own
    ? transform(name, mutant.source)
    : (transformed.get(name) ?? transform(name, readFileSync(name, "utf8")));
  if (!own) transformed.set(name, code);
  module._compile(code, name);
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

/** Runs one test file up to its first failure; gives its name, `null` where all pass. */
async function firstFailure(file) {
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
    Reflect.deleteProperty(require.cache, file);
  }
}

let began = process.cpuUsage();

function secondsSince(start) {
  const { user, system } = process.cpuUsage(start);
  return (user + system) / 1e6;
}

// Whoever asked is gone: nobody would hear the answer.
process.on("disconnect", () => process.exit());

process.on("message", async ({ changed, tests, seconds }) => {
  [mutant, began] = [changed, process.cpuUsage()];
  watch.postMessage("begin");
  // What is worked out when a file is loaded may come from the mutant too.
  for (const name of Object.keys(require.cache)) if (ours.test(name)) Reflect.deleteProperty(require.cache, name);
  const took = {};
  for (const file of tests) {
    const before = secondsSince(began);
    const failure = await firstFailure(file);
    took[file] = secondsSince(began) - before;
    if (failure !== null) return process.send({ killedBy: `${path.relative(root, file)}: ${failure}`, file, took });
    if (secondsSince(began) > seconds) break;
  }
  return process.send({ killedBy: null, took });
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
