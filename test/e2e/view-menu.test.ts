import type { Browser, Frame } from "playwright-core";
import { findChromium, launchChromium, openPage, type WatchedPage } from "./support/chromium";
import { openBook, setPaneWidth } from "./support/pane";
import { startWorkbench, type RunningWorkbench } from "./support/workbench";

const withBrowser = findChromium() === null ? describe.skip : describe;

withBrowser("the menu of views that have no room in the row of tabs", () => {
  let server: RunningWorkbench;
  let browser: Browser;
  let watched: WatchedPage;
  let pane: Frame;

  beforeAll(async () => {
    server = await startWorkbench();
    browser = await launchChromium();
    watched = await openPage(browser, server.origin);
    pane = await openBook(watched.page, server.origin, "board");
    await pane.getByText("Tính đến ngày 15/7/2020").waitFor();
  });

  afterAll(async () => {
    await browser.close();
    await server.close();
  });

  test("stays as it was opened while the row gets more room, so that no press is lost", async () => {
    await setPaneWidth(watched.page, 350);
    await pane.getByRole("button", { name: "Mục khác" }).click();
    const items = pane.getByRole("menuitem");
    const before = await items.allInnerTexts();
    expect(before).toContain("Thiết lập");
    await setPaneWidth(watched.page, 1000);
    await pane.locator("#tab-setup:visible").waitFor();
    expect(await items.allInnerTexts()).toEqual(before);
    await pane.getByRole("menuitem", { name: "Thiết lập", exact: true }).click();
    await pane.locator("#view-setup:visible").waitFor();
    await pane.getByRole("menu").waitFor({ state: "hidden" });
    expect(await pane.getByRole("button", { name: "Mục khác" }).count()).toBe(0);
  });
});
