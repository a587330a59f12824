const vm = require("node:vm");

/** File → the text it was compiled from, and what it was compiled to. As many as a run has modules. */
const kept = new Map();

/** What fake timers put something else under, and what is no name of a constant. */
const askedFor = new Set(["Date", "Intl", "console", "eval", "globalThis", "undefined"]);

/**
 * The names that an empty world has: the language's own. A test's world is a sandbox that is asked for each name of its
 * global object, each time: 17 times as slow in a loop that does little else (decision 0078). Every module takes these
 * once, as it begins; what a test may replace, such as timers and what browsers have, is asked for as before.
 */
const ofTheLanguage = vm
  .runInNewContext("Object.getOwnPropertyNames(globalThis)")
  .filter((name) => !askedFor.has(name))
  .join(", ");

const { compileFunction } = vm;

/**
 * Jest runs every file of tests in a world of its own, and so compiles every module again for each. What a text is
 * compiled to is the same in all of them: it is kept, and only run anew. A tenth to a third of a short suite's time
 * went there.
 */
vm.compileFunction = (source, parameters, options) => {
  const { filename, parsingContext } = options ?? {};
  if (filename === undefined || parsingContext === undefined) return compileFunction(source, parameters, options);
  const known = kept.get(filename);
  if (known?.source === source) return known.script.runInContext(parsingContext);
  const head = `(() => { const { ${ofTheLanguage} } = globalThis; return function (${parameters.join(", ")}) {`;
  const script = new vm.Script(`${head}${source}\n}; })()`, { filename, columnOffset: -head.length });
  kept.set(filename, { source, script });
  return script.runInContext(parsingContext);
};

module.exports = require("jest-runtime");
