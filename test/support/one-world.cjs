const { readFileSync } = require("node:fs");
const { TestEnvironment } = require("jest-environment-node");

/** Suites that put other modules in the place of ours, or ask for them anew: in a world of their own, as jest does. */
const changesModules = /\bjest\s*\.\s*(mock|doMock|unmock|isolateModules|isolateModulesAsync|resetModules|setMock)\b/;

/** The world that the suites of this process are run in, one after the other; made by the first. */
let kept;

/** What a suite may have put on an object, taken back: names that weren't there go, all others hold what they held. */
function takenBack(object) {
  const before = Object.getOwnPropertyDescriptors(object);
  return () => {
    for (const name of Reflect.ownKeys(object)) {
      if (!Object.hasOwn(before, name)) Reflect.deleteProperty(object, name);
    }
    for (const name of Reflect.ownKeys(before)) Reflect.defineProperty(object, name, before[name]);
  };
}

function makeWorld(config, context) {
  const made = new TestEnvironment(config, context);
  const { global } = made;
  // Read once, so that what is lazy is there before it is taken down.
  for (const name of Object.getOwnPropertyNames(global)) void global[name];
  const restore = [global.process.env, global.process, global.console, global.performance, global].map(takenBack);
  return { made, restore };
}

/**
 * One world for the suites of a process. Its modules stay as well (`kept-scripts.cjs`), so that their code is read and
 * optimised once, not once for each suite; what a suite put on the world's objects is taken back at its end.
 */
class OneWorld {
  constructor(config, context) {
    this.isAlone = changesModules.test(readFileSync(context.testPath, "utf8"));
    kept ??= this.isAlone ? undefined : makeWorld(config, context);
    this.world = this.isAlone ? new TestEnvironment(config, context) : kept.made;
    const { global, moduleMocker, fakeTimers, fakeTimersModern } = this.world;
    Object.assign(this, { global, moduleMocker, fakeTimers, fakeTimersModern });
  }

  getVmContext() {
    return this.world.getVmContext();
  }

  exportConditions() {
    return this.world.exportConditions();
  }

  async setup() {
    await this.world.setup();
  }

  async teardown() {
    if (this.isAlone) return this.world.teardown();
    this.fakeTimers.useRealTimers();
    this.fakeTimersModern.useRealTimers();
    for (const each of kept.restore) each();
  }
}

module.exports = OneWorld;
