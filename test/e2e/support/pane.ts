import type { Frame, Locator, Page } from "playwright-core";
import type { Screen } from "./access/steady";
import type { WorkbenchApi } from "../../excel-host/workbench/workbench-api";

/** The pane's page inside of the workbench. */
export async function paneOf(page: Page): Promise<Frame> {
  const frame = await (await page.waitForSelector("#pane iframe")).contentFrame();
  if (frame === null) throw new Error("The pane's frame has no page");
  await frame.waitForLoadState("load");
  return frame;
}

/**
 * Opens a view by its tab, or by the menu of tabs that have no room. A tab that finds room in the very moment in which its
 * item of the menu is pressed takes the press away; a person presses again.
 */
export async function openView(pane: Screen, name: string, more = "Mục khác"): Promise<void> {
  const tab = pane.getByRole("tab", { name, exact: true });
  const item = pane.getByRole("menuitem", { name, exact: true });
  const chosen = pane.locator('[role="tab"][aria-selected="true"]', { has: pane.getByText(name, { exact: true }) }).first();
  const press = async (): Promise<void> => {
    if (await tab.isVisible()) return tab.click({ timeout: 5_000 });
    if (!(await item.isVisible())) await pane.getByRole("button", { name: more }).click({ timeout: 5_000 });
    await item.click({ timeout: 5_000 });
  };
  for (let times = 0; times < 3; times += 1) {
    await press().catch(() => undefined);
    if (await chosen.waitFor({ state: "attached", timeout: 2_000 }).then(() => true, () => false)) return;
  }
  throw new Error(`The view ${name} doesn't open`);
}

/** The view that is shown, by the name of its tab. */
export function shownView(pane: Screen): Locator {
  return pane.locator("main > section:not([hidden])");
}

/** Calls a function of the page around the pane with plain values. */
export function workbench<Name extends keyof WorkbenchApi>(page: Page, name: Name, ...given: Parameters<WorkbenchApi[Name]>): Promise<Awaited<ReturnType<WorkbenchApi[Name]>>> {
  return page.evaluate(
    ({ called, values }) => {
      const api = window.workbench;
      if (api === undefined) throw new Error("The workbench is not ready");
      return (api[called] as (...all: readonly unknown[]) => unknown)(...values);
    },
    { called: name, values: given as readonly unknown[] },
  ) as Promise<Awaited<ReturnType<WorkbenchApi[Name]>>>;
}

export async function waitForWorkbench(page: Page): Promise<void> {
  await page.waitForFunction(() => window.workbench !== undefined, null, { timeout: 60_000 });
}
