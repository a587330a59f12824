// Which test files load a source file, the nearest first.
import { existsSync, readFileSync, readdirSync } from "node:fs";
import path from "node:path";

/** What needs a browser, LibreOffice or minutes: not for one mutant. */
const tooSlow = /\/test\/(?:e2e|kill|hostile|prove|bench|hosts|taskpane|page|scripts|excel-host|mistakes)\//;
const programs = /\/test\/(?:support\/libreoffice|e2e\/)/;

export function filesUnder(folder) {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && /\.tsx?$/.test(entry.name))
    .map((entry) => path.join(entry.parentPath, entry.name))
    .sort();
}

function importsOf(file) {
  const text = readFileSync(file, "utf8");
  return [...text.matchAll(/^(?:import|export)(?! type )[^;]*?from "(\.[^"]*)"/gm)]
    .map(([, name]) => path.resolve(path.dirname(file), name))
    .flatMap((place) => [`${place}.ts`, `${place}.tsx`, path.join(place, "index.ts")].filter(existsSync).slice(0, 1));
}

/** Gives a function: the test files of a source file, those of its own room first, then by the steps to it. */
export function relatedTests(root) {
  const files = [...filesUnder(path.join(root, "src")), ...filesUnder(path.join(root, "test"))];
  const imports = new Map(files.map((file) => [file, importsOf(file)]));
  const reached = new Map();
  for (const test of files.filter((file) => /\.test\.tsx?$/.test(file) && !tooSlow.test(file))) {
    const steps = stepsFrom(test, imports);
    if (![...steps.keys()].some((file) => programs.test(file))) reached.set(test, steps);
  }
  return (file) =>
    [...reached]
      .filter(([, steps]) => steps.has(file))
      .sort(([, one], [, other]) => one.get(file) - other.get(file) || one.size - other.size)
      .map(([test]) => test)
      .sort((one, other) => isMirror(root, other, file) - isMirror(root, one, file));
}

/** Whether a test stands in `test` where the source stands in `src`, or looks at all that a round comes to. */
function isMirror(root, test, file) {
  const [room, own] = [test, file].map((each) => path.relative(root, each).split(path.sep)[1]);
  return Number(room === own || room === "whole-round");
}

function stepsFrom(test, imports) {
  const steps = new Map([[test, 0]]);
  for (const [file, step] of steps)
    for (const next of imports.get(file) ?? []) if (!steps.has(next)) steps.set(next, step + 1);
  return steps;
}
