import { Session } from "node:inspector/promises";

/** Calls of one function of the product while something was done. `name`: its file and where it begins. */
export type Calls = ReadonlyMap<string, number>;

/** How often each function of `src` is called while `work` runs: counted, so that a busy machine changes nothing. */
export async function countedCalls(work: () => void): Promise<Calls> {
  const session = new Session();
  session.connect();
  try {
    await session.post("Profiler.enable");
    await session.post("Profiler.startPreciseCoverage", { callCount: true, detailed: false });
    await session.post("Profiler.takePreciseCoverage");
    work();
    const { result } = await session.post("Profiler.takePreciseCoverage");
    return callsIn(result);
  } finally {
    session.disconnect();
  }
}

type Script = {
  readonly url: string;
  readonly functions: readonly {
    readonly functionName: string;
    readonly ranges: readonly { readonly startOffset: number; readonly count: number }[];
  }[];
};

function callsIn(scripts: readonly Script[]): Calls {
  const calls = new Map<string, number>();
  for (const { url, functions } of scripts) {
    const at = url.lastIndexOf("/src/");
    if (at < 0) continue;
    for (const { functionName, ranges } of functions) {
      const [{ startOffset = 0, count = 0 } = {}] = ranges;
      const name = `${url.slice(at + 1)} ${functionName}@${startOffset}`;
      calls.set(name, (calls.get(name) ?? 0) + count);
    }
  }
  return calls;
}
