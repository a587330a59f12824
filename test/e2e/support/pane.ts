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

/** Opens the workbench with one of its books, and the pane beside it. */
export async function openBook(page: Page, origin: string, book: string): Promise<Frame> {
  await page.goto(`${origin}/workbench/?book=${book}`);
  await waitForWorkbench(page);
  return paneOf(page);
}

/** CSS pixels; as high as the smallest pane that Excel gives on a small screen. */
export function setPaneWidth(page: Page, pixels: number): Promise<void> {
  return page
    .locator("#pane iframe")
    .evaluate((frame, wide) => frame.setAttribute("style", `width: ${wide}px; height: 378px; flex: none`), pixels);
}

/** Opens a view by its tab, or by the menu of tabs that have no room. */
export async function openView(pane: Screen, name: string, more = "Mục khác"): Promise<void> {
  const tab = pane.getByRole("tab", { name, exact: true });
  if (await tab.isVisible()) return tab.click();
  await pane.getByRole("button", { name: more }).click();
  await pane.getByRole("menuitem", { name, exact: true }).click();
}

/** The view that is shown, by the name of its tab. */
export function shownView(pane: Screen): Locator {
  return pane.locator("main > section:not([hidden])");
}

/** Calls a function of the page around the pane with plain values. */
export function workbench<Name extends keyof WorkbenchApi>(
  page: Page,
  name: Name,
  ...given: Parameters<WorkbenchApi[Name]>
): Promise<Awaited<ReturnType<WorkbenchApi[Name]>>> {
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
  await page.waitForFunction(() => window.workbench !== undefined);
}
