import { type Endpoint, wrap } from "comlink";
import type { EngineRoot } from "./engine";
import { keepErrors } from "./wire";

/** The two ways in which the engine's script can run. */
export type EngineScript = {
  /** In a worker. Throws, or the worker tells "error", where the browser doesn't allow one. */
  readonly inWorker: () => Worker;
  /** In the page itself, where it holds the page while it works, though with pauses. */
  readonly inPage: () => Promise<Endpoint>;
};

/** A worker that has not answered by then is given up, in milliseconds: a slow disk takes some seconds. */
const longestStart = 20_000;

export type StartedEngine = { readonly root: EngineRoot; readonly end: () => void };

/**
 * Starts the engine in a worker or, where there is none (an old web view, a policy), in the page: acts are the same
 * then, and nothing is said of it, since there is nothing that a person could do.
 */
export async function startEngine(
  script: EngineScript,
  wait: (milliseconds: number) => Promise<void>,
): Promise<StartedEngine> {
  keepErrors();
  const worker = await startedWorker(script, wait);
  if (worker !== null) return worker;
  return { root: engineAt(await script.inPage()), end: () => undefined };
}

async function startedWorker(
  { inWorker }: EngineScript,
  wait: (milliseconds: number) => Promise<void>,
): Promise<StartedEngine | null> {
  try {
    const worker = inWorker();
    const failed = new Promise<false>((resolve) =>
      worker.addEventListener("error", () => resolve(false), { once: true }),
    );
    const root = engineAt(worker);
    const ready = await Promise.race([root.ready(), failed, wait(longestStart).then(() => false)]);
    if (ready) return { root, end: () => worker.terminate() };
    worker.terminate();
    return null;
  } catch {
    return null;
  }
}

/** Every function of the engine returns a promise already: on this side it is called as it is on the other. */
function engineAt(endpoint: Endpoint): EngineRoot {
  return wrap(endpoint) as unknown as EngineRoot;
}

/** Where the engine's script puts itself when it runs in a page. */
export type EngineInPage = { thiduaEngine?: (port: Endpoint) => void };

/**
 * Speaks with the engine in this page as with one in a worker. `run` puts the script into the page and returns when it
 * has run.
 */
export async function engineInPage(run: () => Promise<void>): Promise<Endpoint> {
  await run();
  const { thiduaEngine } = globalThis as EngineInPage;
  if (thiduaEngine === undefined) throw new Error("the engine's script did not run");
  const { port1, port2 } = new MessageChannel();
  thiduaEngine(port2);
  return port1;
}
