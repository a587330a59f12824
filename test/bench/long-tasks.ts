import type { CDPSession, Frame, Page } from "playwright-core";

type Noted = { readonly start: number; readonly duration: number };

declare global {
  interface Window {
    /** Tasks that held this page for more than 50 ms, since it was last asked; milliseconds. */
    longTasks?: Noted[];
  }
}

export type LongTasks = {
  readonly act: string;
  readonly count: number;
  /** Milliseconds; 0 = none. */
  readonly longest: number;
  /** The same by the processor's time: on a busy machine a task also waits for its turn. */
  readonly computing: { readonly count: number; readonly longest: number };
};

const long = 50;

/**
 * To be called before the page is opened: it and its frames note their own long tasks. Those of the page around a
 * frame, such as the simulated Excel's, are not the frame's own (Long Tasks API: the name "self").
 */
export async function noteLongTasks(page: Page): Promise<void> {
  await page.addInitScript(() => {
    window.longTasks = [];
    new PerformanceObserver((list) => {
      for (const { name, startTime: start, duration } of list.getEntries())
        if (name === "self") window.longTasks?.push({ start, duration });
    }).observe({ type: "longtask", buffered: true });
  });
}

/**
 * What was noted while the work was done. `client`: of the browser, to ask it for the processor's time of each task.
 */
export async function longTasksIn(
  client: CDPSession,
  at: Page | Frame,
  { act, work }: { readonly act: string; readonly work: () => Promise<unknown> },
): Promise<LongTasks> {
  await take(at);
  const trace = await startTrace(client);
  await work();
  const tasks = await take(at);
  const marked = await at.evaluate(() => performance.mark("bench").startTime);
  const times = processorTimes(await trace(), marked);
  const computing = tasks.map(times).filter((milliseconds) => milliseconds > long);
  return {
    act,
    count: tasks.length,
    longest: longestOf(tasks.map(({ duration }) => duration)),
    computing: { count: computing.length, longest: longestOf(computing) },
  };
}

function longestOf(milliseconds: readonly number[]): number {
  return Math.round(Math.max(0, ...milliseconds));
}

/** A task is told of when it is over, a turn later. */
async function take(at: Page | Frame): Promise<readonly Noted[]> {
  await at.evaluate(() => new Promise((resolve) => setTimeout(resolve, 200)));
  return at.evaluate(() => window.longTasks?.splice(0) ?? []);
}

/** An event of Chromium's trace; `ts`, `dur` and the processor's `tdur` in microseconds. */
type TraceEvent = {
  readonly name: string;
  readonly ph: string;
  readonly ts: number;
  readonly dur?: number;
  readonly tdur?: number;
};

async function startTrace(client: CDPSession): Promise<() => Promise<readonly TraceEvent[]>> {
  const events: TraceEvent[] = [];
  const collect = ({ value }: { readonly value: readonly object[] }): void =>
    void events.push(
      ...(value as readonly TraceEvent[]).filter(({ name, dur = 0 }) => name === "bench" || dur > long * 1000),
    );
  client.on("Tracing.dataCollected", collect);
  await client.send("Tracing.start", {
    transferMode: "ReportEvents",
    traceConfig: { includedCategories: ["toplevel", "blink.user_timing"] },
  });
  return async () => {
    const complete = new Promise<void>((resolve) => client.once("Tracing.tracingComplete", () => resolve()));
    await client.send("Tracing.end");
    await complete;
    client.off("Tracing.dataCollected", collect);
    return events;
  };
}

/**
 * Milliseconds that the processor spent on a task, by the trace's own event of it; the page's mark tells how far their
 * clocks are apart.
 */
function processorTimes(events: readonly TraceEvent[], marked: number): (task: Noted) => number {
  const mark = events.filter(({ name }) => name === "bench").at(-1);
  if (mark === undefined) throw new Error("the trace does not have the page's mark");
  const apart = mark.ts / 1000 - marked;
  const tasks = events.filter(({ name, ph }) => ph === "X" && name.endsWith("RunTask"));
  return ({ start, duration }) => {
    const [from, to] = [start + apart, start + apart + duration];
    const same = tasks.filter(
      ({ ts, dur = 0 }) => Math.abs(ts / 1000 - from) < 5 && Math.abs((ts + dur) / 1000 - to) < 5,
    );
    return same[0]?.tdur === undefined ? duration : same[0].tdur / 1000;
  };
}
