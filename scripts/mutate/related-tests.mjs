// Which test files can see a change of a source file, those that would see it soonest first.
import { existsSync, readFileSync, readdirSync } from "node:fs";
import path from "node:path";
import { functionAt } from "./mark-functions.mjs";

/** What needs a browser or minutes: not for one mutant. */
const tooSlow = /\/test\/(?:e2e|kill|hostile|prove|bench|hosts|taskpane\/effects|page|scripts|excel-host|mistakes)\//;
const builds = /\/test\/e2e\//;
/** They put one module or clock in the place of another, which only jest itself can do. */
const replaces = /\bjest\.(?:mock|doMock|useFakeTimers)\(/;

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

function loadedFrom(test, imports) {
  const loaded = new Set([test]);
  for (const file of loaded) for (const next of imports.get(file) ?? []) loaded.add(next);
  return [...loaded];
}

/** By test file that can be asked: every file that it loads. */
export function testsByFiles(root) {
  const files = [...filesUnder(path.join(root, "src")), ...filesUnder(path.join(root, "test"))];
  const imports = new Map(files.map((file) => [file, importsOf(file)]));
  return new Map(
    files
      .filter((file) => /\.test\.ts$/.test(file) && !tooSlow.test(file) && !replaces.test(readFileSync(file, "utf8")))
      .map((test) => [test, loadedFrom(test, imports)])
      .filter(([, loaded]) => !loaded.some((file) => builds.test(file))),
  );
}

/**
 * The tests that run the function around a place, of each kind the ones first that run least: they are about it, and
 * quick. `room`: of the same room; `others`; `round`: the whole round, which takes longest and sees most.
 */
export function testsFor(root, measured, { file, text, start }) {
  const [name, place] = [path.relative(root, file), functionAt(file, text, start)];
  const folder = path.dirname(name).replace(/^src/, "test");
  const tests = [...measured]
    .filter(([, { failure, ran }]) => failure === null && ran[name]?.includes(place))
    .sort(([, { count }], [, { count: others }]) => count - others)
    .map(([test]) => test);
  const kindOf = (test) => {
    const where = path.dirname(path.relative(root, test));
    return where === folder ? "room" : where === "test/whole-round" ? "round" : "others";
  };
  const of = (kind) => tests.filter((test) => kindOf(test) === kind);
  return { room: of("room"), others: of("others"), round: of("round") };
}
