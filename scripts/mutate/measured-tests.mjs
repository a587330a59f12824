// What each test file runs, measured once as the code is: for a change, the tests that run the changed function are
// asked and no other. Kept in dist/mutate until a file that the test loads has changed.
import { fork } from "node:child_process";
import { createHash } from "node:crypto";
import { mkdirSync, readFileSync, writeFileSync } from "node:fs";
import path from "node:path";

function read(file) {
  try {
    return JSON.parse(readFileSync(file, "utf8"));
  } catch {
    return {};
  }
}

/** Hundreds of tests load the same files: each is read once. */
const sums = new Map();
function sumOfFile(file) {
  if (!sums.has(file)) sums.set(file, createHash("sha256").update(readFileSync(file)).digest("hex"));
  return sums.get(file);
}

function sumOf(files) {
  return createHash("sha256").update(files.map(sumOfFile).sort().join()).digest("hex");
}

/**
 * @param loadedBy every file that a test loads, by the test
 * @returns by test: `failure` as the code is (`null`: none), `seconds` of the processor, `ran`: by file the functions
 *   that it runs, and their `count`
 */
export async function measuredTests(root, loadedBy) {
  const kept = path.join(root, "dist", "mutate", "ran.json");
  const known = read(kept);
  const tests = new Map();
  let child = null;
  let since = 0;
  for (const [test, loaded] of loadedBy) {
    const name = path.relative(root, test);
    const sum = sumOf(loaded);
    if (known[name]?.sum !== sum) {
      child ??= testProcess("measure");
      process.stderr.write(`measured: ${name}\n`);
      known[name] = { sum, ...(await answer(child, { test })) };
      if (known[name].failure === "it never ends") child = null;
      // What is broken off in the middle goes on from there.
      if (++since % 20 === 0) keep(kept, known);
    }
    tests.set(test, { ...known[name], count: Object.values(known[name].ran).flat().length });
  }
  child?.kill();
  keep(kept, known);
  return tests;
}

/** One that fails is measured again the next time: what failed it may be gone. */
function keep(file, known) {
  mkdirSync(path.dirname(file), { recursive: true });
  writeFileSync(
    file,
    JSON.stringify(known, (_, value) => (value?.failure == null ? value : undefined)),
  );
}

/** A process that runs tests; those of LibreOffice and of a browser are passed over. */
export function testProcess(...words) {
  return fork(path.join(import.meta.dirname, "run-tests.mjs"), words, {
    stdio: ["ignore", "ignore", "ignore", "ipc"],
    env: { ...process.env, SOFFICE: "none", CHROMIUM: "none" },
  });
}

/** A child that is ended while it works has a test that never ends. */
export function answer(child, question) {
  return new Promise((resolve) => {
    const ended = () => resolve({ killedBy: "it never ends", failure: "it never ends", seconds: 0, ran: {} });
    child.once("exit", ended).once("message", (said) => {
      child.off("exit", ended);
      resolve(said);
    });
    child.send(question);
  });
}
