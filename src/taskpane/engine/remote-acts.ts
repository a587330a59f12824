import { proxy } from "comlink";
import { type Step, Stopped, type Watch } from "../act-types";
import type { PaneActs } from "../acts/pane-acts";
import type { Engine } from "./engine";

/** Acts that are done in the page; `undefined` = the place has no such act, and no view offers it. */
export type ActsHere = { readonly [A in keyof PaneActs]?: PaneActs[A] | undefined };

type Act = (...given: readonly unknown[]) => Promise<unknown>;

/**
 * What a person can do, done by the engine elsewhere. Acts are not listed here: what is not `here` is asked of the
 * engine by its name, with what is given copied, and a Watch as the last of it followed and stopped over the wire.
 */
export function remoteActs(engine: Promise<Engine>, here: ActsHere): PaneActs {
  const made = new Map<string, Act>();
  let calls = 0;
  const act = (name: string): Act => {
    const known = made.get(name) ?? (async (...given) => called(await engine, { name, id: (calls += 1) }, given));
    made.set(name, known);
    return known;
  };
  return new Proxy({} as PaneActs, {
    // Whoever looks whether this is a promise or how to print it must find nothing.
    get: (_, name) =>
      typeof name === "symbol" || name === "then" || name === "toJSON"
        ? undefined
        : Object.hasOwn(here, name)
          ? Reflect.get(here, name)
          : act(name),
    has: (_, name) => typeof name === "string" && (!Object.hasOwn(here, name) || Reflect.get(here, name) !== undefined),
  });
}

async function called(
  engine: Engine,
  { name, id }: { readonly name: string; readonly id: number },
  given: readonly unknown[],
): Promise<unknown> {
  const watch = given.at(-1);
  if (!isWatch(watch)) return engine.act({ name, id: null }, null, ...given.map(sendable));
  if (watch.signal.aborted) throw new Stopped();
  const stop = (): void => void engine.stop(id);
  watch.signal.addEventListener("abort", stop);
  try {
    return await engine.act(
      { name, id },
      proxy((step: Step) => Promise.resolve(watch.progress(step))),
      ...given.slice(0, -1).map(sendable),
    );
  } finally {
    watch.signal.removeEventListener("abort", stop);
  }
}

function isWatch(given: unknown): given is Watch {
  return typeof given === "object" && given !== null && "signal" in given && given.signal instanceof AbortSignal;
}

function sendable(given: unknown): unknown {
  return typeof given === "function"
    ? proxy((...told: readonly unknown[]): unknown => (given as (...all: readonly unknown[]) => unknown)(...told))
    : given;
}
