import type { Endpoint } from "comlink";

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
