const vm = require("node:vm");

/** File → the text it was compiled from, and what it was compiled to. As many as a run has modules. */
const kept = new Map();

/** What fake timers put something else under, and what is no name of a constant. */
const askedFor = new Set(["Date", "Intl", "console", "eval", "globalThis", "undefined"]);

/**
 * The names that an empty world has: the language's own. A test's world is a sandbox that is asked for each name of its
 * global object, each time: 17 times as slow in a loop that does little else (decision 0078). Its modules are handed
 * what stands under these when the first of them begins; what a test may replace, such as timers and what browsers
 * have, is asked for as before.
 */
const ofTheLanguage = vm
  .runInNewContext("Object.getOwnPropertyNames(globalThis)")
  .filter((name) => !askedFor.has(name))
  .join(", ");

/** World → what stands there under those names. */
const handed = new WeakMap();

function handedIn(world) {
  const known = handed.get(world) ?? vm.runInContext(`[${ofTheLanguage}]`, world);
  handed.set(world, known);
  return known;
}

const { compileFunction } = vm;

/**
 * Jest runs every file of tests in a world of its own, and so compiles every module again for each. What a text is
 * compiled to is the same in all of them: it is kept, and only run anew. A tenth to a third of a short suite's time
 * went there.
 */
vm.compileFunction = (source, parameters, options) => {
  const { filename, parsingContext } = options ?? {};
  if (filename === undefined || parsingContext === undefined) return compileFunction(source, parameters, options);
  const made = (script) => script.runInContext(parsingContext)(...handedIn(parsingContext));
  const known = kept.get(filename);
  if (known?.source === source) return made(known.script);
  const head = `((${ofTheLanguage}) => function (${parameters.join(", ")}) {`;
  const script = new vm.Script(`${head}${source}\n})`, { filename, columnOffset: -head.length });
  kept.set(filename, { source, script });
  return made(script);
};

module.exports = require("jest-runtime");
