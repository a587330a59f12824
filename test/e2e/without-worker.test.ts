import { mkdtempSync, readFileSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import type { Browser, Frame, Page } from "playwright-core";
import { findChromium, launchChromium, openPage } from "./support/chromium";
import { openView, paneOf, shownView, waitForWorkbench } from "./support/pane";
import { setSampleDay } from "./support/sample-clock";
import { builtPage, sampleFiles } from "./support/sample-files";
import { smallBoard } from "./support/small-board";
import { startWorkbench } from "./support/workbench";

const withBrowser = findChromium() === null ? describe.skip : describe;

/** What a person saw at each stage, and what was saved. */
type Seen = {
  readonly received: string;
  readonly written: string;
  readonly saved: Uint8Array;
  readonly complaints: readonly string[];
  readonly workers: number;
};

const folder = mkdtempSync(path.join(tmpdir(), "thidua-worker-"));

withBrowser("where the browser lets no worker start", () => {
  let browser: Browser;
  let address: string;
  let files: string;

  beforeAll(async () => {
    address = builtPage();
    files = sampleFiles();
    writeFileSync(path.join(folder, "board.xlsx"), await smallBoard(["K03"], { unregistered: [] }));
    browser = await launchChromium();
  });

  afterAll(() => browser.close());

  const seenAt = async (at: string): Promise<Seen> => {
    const { page, complaints } = await openPage(browser, "file://");
    await setSampleDay(page);
    await page.goto(at);
    await page.locator("input[data-opens=workbook]").setInputFiles(path.join(folder, "board.xlsx"));
    await page.getByRole("tab", { name: "Nhận báo cáo", exact: true }).click();
    await readFolder(page);
    const received = await viewText(page);
    await page.getByRole("button", { name: "Ghi vào sổ", exact: true }).click();
    await page.getByText("Đã ghi vào sổ").first().waitFor();
    await page.getByRole("button", { name: "Hoàn tác", exact: true }).waitFor();
    const written = await viewText(page);
    const [download] = await Promise.all([
      page.waitForEvent("download"),
      page.getByRole("button", { name: "Lưu sổ" }).click(),
    ]);
    const saved = path.join(folder, "saved.xlsx");
    await download.saveAs(saved);
    const workers = page.workers().length;
    await page.close();
    return { received, written, saved: new Uint8Array(readFileSync(saved)), complaints: complaints(), workers };
  };
  const readFolder = async (at: Page | Frame): Promise<void> => {
    await at.locator("input[webkitdirectory]").setInputFiles(path.join(files, "filled", "K03"));
    await at.getByRole("button", { name: "Đọc các tệp" }).click();
    await at.getByRole("heading", { name: "Đã đọc xong" }).waitFor();
  };
  const viewText = (at: Page | Frame): Promise<string> => at.locator("main > section:not([hidden])").innerText();

  test("by the page's policy, the browser page shows and saves the same", async () => {
    const strict = path.join(folder, "thidua.html");
    const html = readFileSync(address.slice("file://".length), "utf8");
    writeFileSync(strict, html.replace("worker-src blob:", "worker-src 'none'"));
    const usual = await seenAt(address);
    const forbidden = await seenAt(`file://${strict}`);
    expect([usual.workers, usual.complaints]).toEqual([1, []]);
    expect([
      forbidden.workers,
      forbidden.complaints.length > 0,
      forbidden.complaints.filter((each) => !each.includes("worker-src 'none'")),
    ]).toEqual([0, true, []]);
    expect([forbidden.received, forbidden.written]).toEqual([usual.received, usual.written]);
    expect(Buffer.compare(forbidden.saved, usual.saved)).toBe(0);
  });

  test("as an old web view has none, the pane reads the workbook and the files", async () => {
    const server = await startWorkbench();
    try {
      const { page, complaints } = await openPage(browser, server.origin);
      await page.addInitScript(() => void Reflect.deleteProperty(globalThis, "Worker"));
      await page.route(`${server.origin}/files/board.xlsx`, (route) =>
        route.fulfill({ path: path.join(folder, "board.xlsx") }),
      );
      await page.goto(`${server.origin}/`);
      await waitForWorkbench(page);
      const pane = await paneOf(page);
      await shownView(pane).getByText("Tính đến ngày 15/7/2020").waitFor();
      await openView(pane, "Nhận báo cáo");
      await readFolder(pane);
      expect([page.workers().length, complaints()]).toEqual([0, []]);
    } finally {
      await server.close();
    }
  });
});
