import type { Browser } from "playwright-core";
import { findChromium, launchChromium, openPage } from "./support/chromium";
import { paneOf, waitForWorkbench, workbench } from "./support/pane";
import { startWorkbench, type RunningWorkbench } from "./support/workbench";

const withBrowser = findChromium() === null ? describe.skip : describe;

withBrowser("the pane that Excel opens with its workbook", () => {
  let server: RunningWorkbench;
  let browser: Browser;

  beforeAll(async () => {
    server = await startWorkbench();
    browser = await launchChromium();
  });

  afterAll(async () => {
    await browser.close();
    await server.close();
  });

  test.each([
    ["board", "Tình hình", true],
    ["cluster", "Tình hình", true],
    ["unit", "Kiểm tra", false],
  ] as const)("%s, whose home is %s: %p", async (book, home, opens) => {
    const { page } = await openPage(browser, server.origin);
    await page.goto(`${server.origin}/workbench/?book=${book}`);
    await waitForWorkbench(page);
    await (await paneOf(page)).getByRole("tab", { name: home, selected: true }).waitFor();
    expect(await workbench(page, "opensPane")).toBe(opens);
    await page.close();
  });
});
