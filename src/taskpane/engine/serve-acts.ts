import { proxy } from "comlink";
import type { Step, Watch } from "../act-types";
import type { Engine } from "./engine";
import { release } from "./wire";

export type Served = {
  /** Acts that are there at once, by their names. */
  readonly home: object;
  /** All others, loaded when one of them is asked for. */
  readonly others: () => Promise<object>;
  /** Called when the page tells of a change in the workbook. */
  readonly changed: (sheet: string | null) => void;
  /** Milliseconds. */
  readonly clock: () => number;
};

type Act = (...given: readonly unknown[]) => unknown;

/** The acts of the pane for a page elsewhere. */
export function servedActs({ home, others, changed, clock }: Served): Engine {
  const running = new Map<number, AbortController>();
  const named = async (name: string): Promise<Act> => {
    const act = actIn(home, name) ?? actIn(await others(), name);
    if (act === null) throw new Error(`the engine has no act ${name}`);
    return act;
  };
  return {
    act: async ({ name, id }, progress, ...given) => {
      if (id === null) return sendable(await (await named(name))(...given));
      const control = new AbortController();
      // At once: who stops while the act is still being loaded must not stop in vain.
      running.set(id, control);
      try {
        return sendable(await (await named(name))(...given, watchOf(progress, control.signal, clock)));
      } finally {
        running.delete(id);
        release(progress);
      }
    },
    stop: (id) => Promise.resolve(running.get(id)?.abort()),
    changed: (sheet) => Promise.resolve(changed(sheet)),
  };
}

function actIn(acts: object, name: string): Act | null {
  const act: unknown = Object.hasOwn(acts, name) ? Reflect.get(acts, name) : null;
  return typeof act === "function" ? (act as Act) : null;
}

function watchOf(progress: ((step: Step) => Promise<void>) | null, signal: AbortSignal, clock: () => number): Watch {
  return { signal, progress: seldom((step) => void progress?.(step), clock) };
}

/** An act may give back what ends it. */
function sendable(result: unknown): unknown {
  return typeof result === "function" ? proxy((...given: readonly unknown[]) => (result as Act)(...given)) : result;
}

/** A person follows no more than this, in milliseconds between two steps; each costs the page a drawing. */
const between = 80;

type Clock = () => number;

/**
 * Tells steps of long work now and then: each first step of a stage, each last one, and between them one in a while.
 * One that names nothing, where others of its stage do, says less than the next and is passed over. `clock` in
 * milliseconds.
 */
export function seldom(progress: (step: Step) => void, clock: Clock): (step: Step) => void {
  let told: Step | null = null;
  let at = 0;
  return (step) => {
    const sameStage = told?.stage === step.stage;
    const last = step.done >= step.all;
    if (sameStage && !last && (clock() - at < between || (told?.name !== null && step.name === null))) return;
    told = step;
    at = clock();
    progress(step);
  };
}
