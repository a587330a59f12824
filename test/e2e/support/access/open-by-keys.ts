import type { Page } from "playwright-core";
import { keyboardOf, pressUntil } from "./keyboard";
import { steady, type Screen } from "./steady";

/** Opens a view by its tab, or by the menu of tabs that have no room, by keys alone. */
export async function openByKeys(page: Page, screen: Screen, name: string): Promise<void> {
  const keyboard = keyboardOf(page, screen);
  const hasFocus = (role: string): Promise<boolean> =>
    screen.evaluate((given) => document.activeElement?.getAttribute("role") === given, role);
  await keyboard.start();
  const tab = screen.getByRole("tab", { name, exact: true });
  for (let presses = 0; !(await hasFocus("tab")); presses++) {
    if (presses > 12) throw new Error("Tab doesn't lead to the views");
    await keyboard.press("Tab");
  }
  if (await tab.isVisible()) {
    if ((await tab.getAttribute("aria-selected")) !== "true")
      await pressUntil(keyboard, "ArrowRight", (stop) => stop.name.includes(`“${name}”`));
  } else {
    await keyboard.press("Tab");
    await keyboard.press("Enter");
    await screen.getByRole("menuitem", { name, exact: true }).waitFor();
    if (!(await screen.evaluate((given) => document.activeElement?.textContent === given, name)))
      await pressUntil(keyboard, "ArrowDown", (stop) => stop.name.includes(`“${name}”`));
  }
  await keyboard.press("Enter");
  await steady(screen);
}

/** Presses a button by its name, by keys alone. */
export async function pressByKeys(page: Page, screen: Screen, name: string): Promise<void> {
  const keyboard = keyboardOf(page, screen);
  await keyboard.start();
  const wanted = await screen.getByRole("button", { name, exact: true }).elementHandle();
  await pressUntilHandle(keyboard, async () =>
    screen.evaluate((element) => element === document.activeElement, wanted),
  );
  await keyboard.press("Enter");
  await steady(screen);
}

async function pressUntilHandle(keyboard: ReturnType<typeof keyboardOf>, there: () => Promise<boolean>): Promise<void> {
  for (let presses = 0; presses < 40; presses++) {
    await keyboard.press("Tab");
    if (await there()) return;
  }
  throw new Error("Tab doesn't lead to the button");
}
