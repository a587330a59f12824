import type { Browser, CDPSession, Frame, Page } from "playwright-core";
import { findChromium, launchChromium, openPage } from "../e2e/support/chromium";
import { openView, paneOf, shownView, waitForWorkbench } from "../e2e/support/pane";
import { setSampleDay } from "../e2e/support/sample-clock";
import { builtPage } from "../e2e/support/sample-files";
import { startWorkbench } from "../e2e/support/workbench";
import { keptProvince } from "./kept-province";
import { longTasksIn, noteLongTasks, type LongTasks } from "./long-tasks";
import { printTable } from "./print-table";

/**
 * Whether the page can be used while the engine works: the tasks of more than 50 ms in the built page and pane while
 * the files of 552 units are chosen, received and consolidated. Target: none but at the start, when the scripts
 * themselves are run.
 */
const lines: LongTasks[] = [];
const withBrowser = findChromium() === null ? describe.skip : describe;

withBrowser("tasks that hold the page", () => {
  let browser: Browser;
  let client: CDPSession;
  let files = 0;
  let [board, sent] = ["", ""];

  beforeAll(async () => {
    const province = await keptProvince(3);
    files = province.files().length;
    ({ board, sent } = province);
    browser = await launchChromium();
    client = await browser.newBrowserCDPSession();
  }, 600_000);

  afterAll(async () => {
    await browser.close();
    const text = lines.map(
      ({ act, count, longest, computing }) =>
        `${act} | ${count} | ${longest} | ${computing.count} | ${computing.longest}`,
    );
    printTable("act | tasks over 50 ms | longest, ms | over 50 ms of the processor's time | longest, ms", text);
  });

  const noted = async (at: Page | Frame, act: string, work: () => Promise<unknown>): Promise<void> => {
    process.stderr.write(`${act}\n`);
    lines.push(await longTasksIn(client, at, { act, work }));
  };
  const receive = async (at: Page | Frame, where: string): Promise<void> => {
    await noted(at, `${where}: ${files} files chosen`, async () => {
      await at.locator("input[webkitdirectory]").setInputFiles(sent);
      await at.getByText(/^Đã chọn \d+ tệp/u).waitFor();
    });
    await noted(at, `${where}: received and shown`, async () => {
      await at.getByRole("button", { name: "Đọc các tệp" }).click();
      await at.getByRole("heading", { name: "Đã đọc xong" }).waitFor({ timeout: 300_000 });
    });
    await noted(at, `${where}: written`, async () => {
      await at.locator("main section:not([hidden])").getByRole("button", { name: "Ghi vào sổ", exact: true }).click();
      await at.getByText("Đã ghi vào sổ").first().waitFor({ timeout: 600_000 });
    });
  };

  test("the browser page, from a file", async () => {
    const { page } = await openPage(browser, "file://");
    await setSampleDay(page);
    await noteLongTasks(page);
    await page.goto(builtPage());
    await noted(page, "page: start", () => page.locator("input[data-opens=workbook]").waitFor({ state: "attached" }));
    await noted(page, "page: workbook opened", async () => {
      await page.locator("input[data-opens=workbook]").setInputFiles(board);
      await page.getByText("Tính đến ngày 15/7/2020").waitFor({ timeout: 60_000 });
    });
    await noted(page, "page: receiving's view", () =>
      page.getByRole("tab", { name: "Nhận báo cáo", exact: true }).click(),
    );
    await receive(page, "page");
    await noted(page, "page: home with what came", async () => {
      await page.getByRole("tab", { name: "Tình hình", exact: true }).click();
      await page.getByText(/đơn vị phải gửi/u).waitFor();
    });
    await noted(page, "page: saved", () =>
      Promise.all([page.waitForEvent("download"), page.getByRole("button", { name: "Lưu sổ" }).click()]),
    );
    await page.close();
  }, 1_200_000);

  test("the pane in Excel on the web, simulated", async () => {
    const server = await startWorkbench();
    try {
      const { page } = await openPage(browser, server.origin);
      await noteLongTasks(page);
      await page.route("**/files/board.xlsx", (route) => route.fulfill({ path: board }));
      await page.goto(`${server.origin}/`);
      await waitForWorkbench(page);
      const pane = await paneOf(page);
      await noted(pane, "pane: start and home", () => shownView(pane).getByText("Tính đến ngày 15/7/2020").waitFor());
      await noted(pane, "pane: receiving's view", () => openView(pane, "Nhận báo cáo"));
      await receive(pane, "pane");
      await noted(pane, "pane: home with what came", async () => {
        await openView(pane, "Tình hình");
        await shownView(pane)
          .getByText(/đơn vị phải gửi/u)
          .waitFor();
      });
    } finally {
      await server.close();
    }
  }, 1_200_000);
});
