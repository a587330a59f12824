import type { Frame, Page } from "playwright-core";

/** The pane in Excel's frame, or the page that a file opens. */
export type Screen = Frame | Page;

/**
 * Waits until the shown view has read what it shows and nothing moves any more: a button half way between two colours
 * has a contrast of its own, and a skeleton has no words.
 */
export async function steady(screen: Screen): Promise<void> {
  await screen.waitForFunction(() => {
    const shown = document.querySelector("main > section:not([hidden])");
    if (shown === null || document.querySelector('.fui-Skeleton, [aria-busy="true"], .fui-Spinner') !== null)
      return false;
    return document.getAnimations().every(({ playState }) => playState !== "running");
  });
  await screen.evaluate(() => new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(resolve))));
}
