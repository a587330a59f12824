const asyncHooks = require("node:async_hooks");
const path = require("node:path");
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

const { default: Runtime } = require("jest-runtime");

const root = path.dirname(path.dirname(__dirname)) + path.sep;
/** Whose modules stay from suite to suite: they keep nothing of what a suite did. */
const staying = ["src", "sample", "self-test", "node_modules"].map((folder) => `${root}${folder}${path.sep}`);
/** Tests register functions there, for good. */
const keepsWhatWasDone = `${root}node_modules${path.sep}hyperformula${path.sep}`;
const stays = (file) => staying.some((folder) => file.startsWith(folder)) && !file.startsWith(keepsWhatWasDone);

/** World → its modules that stay. */
const modulesOf = new WeakMap();

/**
 * Tells jest which test is running. Node's own storage tells tests that run side by side from each other, and for that
 * hears of every promise that is made; ours run one after the other.
 */
class RunningTest {
  run(test, work) {
    const before = this.test;
    const end = () => {
      this.test = before;
    };
    this.test = test;
    const done = work();
    done.then(end, end);
    return done;
  }

  getStore() {
    return this.test;
  }
}

/**
 * In a world that goes on (`one-world.cjs`) the modules of the product go on, too. The map of modules is the same one
 * for all suites there, since a module that asks for another later asks the map that it began with.
 */
class KeepingRuntime extends Runtime {
  constructor(...words) {
    super(...words);
    const [, environment] = words;
    if (environment.isAlone !== false) return;
    const world = environment.getVmContext();
    const modules = modulesOf.get(world) ?? new Map();
    modulesOf.set(world, modules);
    this.modules = modules;
    this.registries.moduleRegistry = modules;
  }

  requireInternalModule(from, name) {
    if (name !== "node:async_hooks") return super.requireInternalModule(from, name);
    return { ...asyncHooks, AsyncLocalStorage: RunningTest };
  }

  teardown() {
    if (this.modules === undefined) return super.teardown();
    for (const [file, { loaded }] of this.modules) if (!stays(file) || !loaded) this.modules.delete(file);
    this.registries.moduleRegistry = new Map();
    super.teardown();
    // A module that began in this suite may ask for another one while a test of a later suite runs.
    this.registries.moduleRegistry = this.modules;
    this.testState.enterTestCode();
  }
}

module.exports = { __esModule: true, default: KeepingRuntime };
