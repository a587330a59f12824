import type { Frame, Page } from "playwright-core";

declare global {
  interface Window {
    /** Milliseconds of each task that held this page for longer than 50 ms, since it was last asked. */
    longTasks?: number[];
  }
}

export type LongTasks = { readonly act: string; readonly count: number; /** Milliseconds; 0 = none. */ readonly longest: number };

/**
 * To be called before the page is opened: it and its frames note their own long tasks. Those of the page around a frame, such as
 * the simulated Excel's, are not the frame's own (Long Tasks API: the name "self").
 */
export async function noteLongTasks(page: Page): Promise<void> {
  await page.addInitScript(() => {
    window.longTasks = [];
    new PerformanceObserver((list) => {
      for (const { name, duration } of list.getEntries()) if (name === "self") window.longTasks?.push(duration);
    }).observe({ type: "longtask", buffered: true });
  });
}

/** What was noted while the work was done. */
export async function longTasksIn(at: Page | Frame, act: string, work: () => Promise<unknown>): Promise<LongTasks> {
  await take(at);
  await work();
  const tasks = await take(at);
  return { act, count: tasks.length, longest: Math.round(Math.max(0, ...tasks)) };
}

/** A task is told of when it is over, a turn later. */
async function take(at: Page | Frame): Promise<readonly number[]> {
  await at.evaluate(() => new Promise((resolve) => setTimeout(resolve, 200)));
  return at.evaluate(() => window.longTasks?.splice(0) ?? []);
}
