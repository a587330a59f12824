import type { Page } from "playwright-core";
import { installFocusProbe, type FocusStop } from "./focus-probe";
import type { Screen } from "./steady";

/** A person at a keyboard; `page` is the window in which the screen stands. */
export type Keyboard = {
  readonly press: (key: string) => Promise<FocusStop>;
  readonly start: () => Promise<void>;
};

export function keyboardOf(page: Page, screen: Screen): Keyboard {
  const stop = (): Promise<FocusStop> => screen.evaluate(() => window.focusProbe!.stop());
  return {
    press: async (key) => {
      await page.keyboard.press(key);
      return stop();
    },
    start: () => startOfScreen(screen),
  };
}

/** Puts the focus before the first element of the screen and the screen at its top, without a mouse. */
export async function startOfScreen(screen: Screen): Promise<void> {
  await screen.evaluate(installFocusProbe);
  await screen.evaluate(() => window.focusProbe!.start());
}

/** Presses a key until the focus is where it should be. */
export async function pressUntil(keyboard: Keyboard, key: string, there: (stop: FocusStop) => boolean): Promise<void> {
  for (let presses = 0; presses < 40; presses++) {
    if (there(await keyboard.press(key))) return;
  }
  throw new Error(`${key} doesn't lead there`);
}

/**
 * Goes through the whole screen by Tab, and back by Shift+Tab, and tells what is wrong: what Tab doesn't reach, what it
 * reaches out of the order of the document, what doesn't show the focus or shows it out of sight, and what holds it.
 */
export async function keyboardFindings(page: Page, screen: Screen): Promise<readonly string[]> {
  const keyboard = keyboardOf(page, screen);
  await keyboard.start();
  const expected = await screen.evaluate(() => window.focusProbe!.expected());
  const unreachable = await screen.evaluate(() => window.focusProbe!.unreachable());
  const forward = await walk(keyboard, "Tab", expected.length + 20);
  const last = forward.stops.at(-1);
  if (last === undefined) return ["Tab leads nowhere"];
  await screen.evaluate((id) => window.focusProbe!.back(id), last.id ?? -1);
  const backward = await walk(keyboard, "Shift+Tab", expected.length + 20);
  const reached = (stops: readonly FocusStop[], wanted: number | null): boolean =>
    stops.some(({ group }) => group === wanted);
  return [
    ...unreachable.map((name) => `${name}: no key reaches it`),
    ...forward.plain.map((name) => `${name}: looks no different with the focus`),
    ...forward.stops.filter(({ after }) => !after).map(({ name }) => `${name}: out of the document's order`),
    ...[...forward.stops, ...backward.stops]
      .filter(({ seen }) => !seen)
      .map(({ name }) => `${name}: out of sight with the focus`),
    ...expected.filter(([group]) => !reached(forward.stops, group)).map(([, name]) => `${name}: Tab doesn't reach it`),
    ...forward.stops
      .slice(0, -1)
      .filter(({ group }) => group !== last.group && !reached(backward.stops, group))
      .map(({ name }) => `${name}: Shift+Tab doesn't reach it`),
  ];
}

/** Presses the key until the focus is gone, stays or comes back to where it was. */
async function walk(
  keyboard: Keyboard,
  key: string,
  most: number,
): Promise<{ readonly stops: readonly FocusStop[]; readonly plain: readonly string[] }> {
  const stops: FocusStop[] = [];
  const plain: string[] = [];
  while (stops.length < most) {
    const stop = await keyboard.press(key);
    if (stop.plain !== null) plain.push(stop.plain);
    if (stop.id === null || stops.some(({ id }) => id === stop.id)) break;
    stops.push(stop);
  }
  return { stops, plain };
}
