const vm = require("node:vm");

/** File → the text it was compiled from, and what it was compiled to. As many as a run has modules. */
const kept = new Map();

/**
 * Names of the language itself, which no test puts anything else under. A test's world is a sandbox that is asked for
 * each name of its global object, each time: 200 times as slow as in the product. Every module takes these once, as it
 * begins. What a test may replace, such as Date, timers and what browsers have, is asked for as before.
 */
const ofTheLanguage = [
  ..."Array ArrayBuffer BigInt BigInt64Array BigUint64Array Boolean DataView Error EvalError Float32Array".split(" "),
  ..."Float64Array Function Infinity Int16Array Int32Array Int8Array JSON Map Math NaN Number Object Promise".split(" "),
  ..."Proxy RangeError ReferenceError Reflect RegExp Set String Symbol SyntaxError TypeError URIError".split(" "),
  ..."Uint16Array Uint32Array Uint8Array Uint8ClampedArray WeakMap WeakRef WeakSet decodeURIComponent".split(" "),
  ..."encodeURIComponent isFinite isNaN parseFloat parseInt".split(" "),
];

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
  const head = `(() => { const { ${ofTheLanguage.join(", ")} } = globalThis; return function (${parameters.join(", ")}) {`;
  const script = new vm.Script(`${head}${source}\n}; })()`, { filename, columnOffset: -head.length });
  kept.set(filename, { source, script });
  return script.runInContext(parsingContext);
};

module.exports = require("jest-runtime");
