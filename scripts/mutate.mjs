// npm run mutate -- [--seed 2020] [--count 200] [--in src/domain] [--seconds 15] [--near] [--numbers] [--from 1]:
// changes one small thing at a time in src/domain and src/forms and asks whether a test sees it. What doesn't compile
// isn't counted. The tests that run the changed function are asked, those of the same room first, the whole round last,
// none that needs LibreOffice or a browser. What each test runs is measured before, minutes the first time. Tells what
// was seen, by room, and each one that was not.
import { readFileSync } from "node:fs";
import { setPriority } from "node:os";
import path from "node:path";
import { fileURLToPath } from "node:url";
import { parseArgs } from "node:util";
import { compilerOf } from "./mutate/compiler.mjs";
import { isOfNumbers, mutantsOf } from "./mutate/make-mutants.mjs";
import { answer, measuredTests, testProcess } from "./mutate/measured-tests.mjs";
import { filesUnder, testsByFiles, testsFor } from "./mutate/related-tests.mjs";

const root = path.dirname(path.dirname(fileURLToPath(import.meta.url)));
const { values } = parseArgs({
  options: {
    seed: { type: "string", default: "2020" },
    count: { type: "string", default: "200" },
    in: { type: "string", multiple: true, default: ["src/domain", "src/forms"] },
    /** Of the processor: once they are used, of the other rooms' tests no more are asked about this mutant. */
    seconds: { type: "string", default: "15" },
    /** Only the tests of the same layer and the whole round are measured and asked: quick, and more mutants live. */
    near: { type: "boolean", default: false },
    /** Only what is computed and compared: where a wrong figure would come from. */
    numbers: { type: "boolean", default: false },
    /** Goes on where a run was broken off: with this one of the same sample. */
    from: { type: "string", default: "1" },
  },
});

/** The same numbers from 0 to 1 for the same seed (mulberry32). */
function randomFrom(seed) {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}

function sample(all, count, random) {
  const rest = [...all];
  return Array.from({ length: Math.min(count, rest.length) }, () =>
    rest.splice(Math.floor(random() * rest.length), 1),
  ).flat();
}

/** A process for the tests, started anew where one was ended. */
let child = null;
async function ask(question) {
  child ??= testProcess().once("exit", () => {
    child = null;
  });
  return answer(child, question);
}

/** The same change, told as a line with its place. */
function told({ file, text, start, end, mutant }) {
  const line = text.slice(0, start).split("\n").length;
  const [from, to] = [text.lastIndexOf("\n", start) + 1, text.indexOf("\n", end)];
  const change = (middle) => (text.slice(from, start) + middle + text.slice(end, to)).trim().replaceAll(/\s+/g, " ");
  return `${path.relative(root, file)}:${line} ${mutant.kind}\n  - ${change(text.slice(start, end))}\n  + ${change(mutant.text)}`;
}

setPriority(10);
const layers = values.in.map((place) => path.join(root, "test", place.split("/")[1], "/"));
const rounds = path.join(root, "test", "whole-round", "/");
const isAsked = ([test]) => !values.near || [...layers, rounds].some((folder) => test.startsWith(folder));
const measured = await measuredTests(root, [...testsByFiles(root)].filter(isAsked));
const all = values.in
  .flatMap((place) => (/\.tsx?$/.test(place) ? [path.join(root, place)] : filesUnder(path.join(root, place))))
  .flatMap((file) => {
    const text = readFileSync(file, "utf8");
    const mutants = mutantsOf(file, text).filter((mutant) => !values.numbers || isOfNumbers(mutant));
    return mutants.map((mutant) => ({ file, text, start: mutant.start, end: mutant.end, mutant }));
  });
const sampled = sample(all, Number(values.count), randomFrom(Number(values.seed)));
const before = Number(values.from) - 1;
const chosen = sampled.slice(before);
const compiles = compilerOf(root);
const rooms = new Map();
const alive = [];
let refused = 0;

for (const [index, each] of chosen.entries()) {
  const { file, text, start, end, mutant } = each;
  const place = `${before + index + 1}/${sampled.length}`;
  const changed = { file, source: text.slice(0, start) + mutant.text + text.slice(end) };
  if (!compiles(file, changed.source)) {
    refused += 1;
    console.log(`${place} does not compile`);
    continue;
  }
  const tests = testsFor(root, measured, each);
  const { killedBy, asked } = await ask({ changed, tests, seconds: Number(values.seconds) });
  const room = path.relative(root, path.dirname(file));
  const { killed, lived } = rooms.get(room) ?? { killed: 0, lived: 0 };
  rooms.set(room, killedBy === null ? { killed, lived: lived + 1 } : { killed: killed + 1, lived });
  if (killedBy === null) alive.push(each);
  const outcome =
    killedBy === null
      ? `LIVES (${asked} of ${Object.values(tests).flat().length} tests asked) ${told(each)}`
      : `seen: ${killedBy}`;
  console.log(`${place} ${outcome}`);
}
child?.kill();

const asked = chosen.length - refused;
console.log(
  `\nseed ${values.seed}: ${chosen.length} of ${all.length} mutants, ${refused} do not compile, ${alive.length} live`,
);
for (const [room, { killed, lived }] of [...rooms].sort())
  console.log(`${room.padEnd(40)} ${String(killed).padStart(4)} seen ${String(lived).padStart(4)} live`);
console.log(`${Math.round((100 * (asked - alive.length)) / asked)} % of ${asked} seen`);
for (const [test, { failure }] of measured)
  if (failure !== null) console.log(`left out, fails as it is: ${path.relative(root, test)}: ${failure}`);
