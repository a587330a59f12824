import { mkdirSync, mkdtempSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import type { Browser, Frame } from "playwright-core";
import { findChromium, launchChromium, openPage, type WatchedPage } from "./support/chromium";
import { openBook, openView, shownView } from "./support/pane";
import { startWorkbench, type RunningWorkbench } from "./support/workbench";

const withBrowser = findChromium() === null ? describe.skip : describe;

/** The folder of the pictures; they can be looked at after the test. */
const pictures = process.env["THIDUA_PICTURES"] ?? mkdtempSync(path.join(tmpdir(), "thidua-unit-"));

withBrowser("a unit fills in its form and sends it", () => {
  let server: RunningWorkbench;
  let browser: Browser;
  let watched: WatchedPage;
  let pane: Frame;

  const open = async (book: string): Promise<void> => {
    watched = await openPage(browser, server.origin);
    pane = await openBook(watched.page, server.origin, book);
  };
  const picture = async (name: string): Promise<void> => {
    await watched.page.locator("#pane iframe").screenshot({ path: path.join(pictures, `${name}.png`) });
  };
  const card = () => shownView(pane).getByRole("group").first();
  const blanks = async (): Promise<number> =>
    Number(/còn (\d+) ô chưa điền/iu.exec(await card().innerText())?.[1] ?? "0");
  const typeAtSelection = async (text: string): Promise<void> => {
    await watched.page.locator("#grid").press("F2");
    await watched.page.locator(".cell-editor").fill(text);
    await watched.page.locator(".cell-editor").press("Enter");
  };

  beforeAll(async () => {
    mkdirSync(pictures, { recursive: true });
    server = await startWorkbench();
    browser = await launchChromium();
  });

  afterAll(async () => {
    await browser.close();
    await server.close();
  });

  test("the issued form opens with what is left to fill, in the order of its sheets", async () => {
    await open("blank");
    await card()
      .getByText(/^Còn \d+ ô chưa điền$/u)
      .waitFor();
    const sheets = await shownView(pane).locator("summary").allInnerTexts();
    expect(sheets.map((words) => words.split("\n")[0]?.trim())).toEqual([
      "Trang Thông tin chung",
      "Trang Chỉ tiêu",
      "Trang Kết quả",
      "Trang Tự chấm",
      "Trang Nội dung",
    ]);
    await picture("khung-don-vi-chua-dien");
  });

  test("a click leads to the first cell; what is typed there is checked by itself", async () => {
    const before = await blanks();
    await card().getByRole("button", { name: "Chuyển đến ô đầu tiên" }).click();
    await watched.page
      .locator("#address")
      .getByText(/^B\d+$/u)
      .waitFor();
    await typeAtSelection("18/6/2020");
    await card()
      .getByText(`Còn ${before - 1} ô chưa điền`)
      .waitFor();
  });

  test("where the cell of the focused line is filled, the next line has the focus", async () => {
    const lines = () => shownView(pane).getByRole("button", { name: /^Chuyển đến ô: / });
    await lines().nth(1).click();
    const next = await lines().nth(2).getAttribute("aria-label");
    await watched.page.locator("#address").getByText("B16", { exact: true }).waitFor();
    const before = await blanks();
    await typeAtSelection("Bằng văn bản");
    await lines().nth(1).focus();
    await card()
      .getByText(`Còn ${before - 1} ô chưa điền`)
      .waitFor();
    expect(await pane.evaluate(() => document.activeElement?.getAttribute("aria-label"))).toBe(next);
  });

  test("before all is filled it can be sent, and is told what that means", async () => {
    await openView(pane, "Gửi");
    await card()
      .getByText(/^○ Chưa đủ điều kiện gửi: còn \d+ ô chưa điền$/u)
      .waitFor();
    await picture("khung-don-vi-chua-du");
    await card().getByRole("button", { name: "Xem các ô này" }).click();
    await pane.locator("#view-check:visible").waitFor();
  });

  test("a filled form is ready: its name can be copied, and the words for the mail are there", async () => {
    expect({ complaints: watched.complaints(), refused: watched.refused() }).toEqual({ complaints: [], refused: [] });
    await watched.page.context().close();
    await open("unit");
    await card().getByText("Biểu đã đủ số liệu, có thể gửi").waitFor();
    await card().getByRole("button", { name: "Đến mục Gửi" }).click();
    await card().getByText("✓ Đã đủ điều kiện gửi").waitFor();
    await shownView(pane).getByText("K03-01.xlsx", { exact: true }).waitFor();
    await shownView(pane).getByRole("button", { name: "Sao chép tên tệp" }).click();
    await shownView(pane)
      .getByText(/^✓ Đã sao chép tên tệp|Chưa sao chép được/u)
      .waitFor();
    expect(await shownView(pane).getByRole("textbox", { name: "Lời gửi kèm" }).inputValue()).toContain(
      "Tệp gửi kèm: K03-01.xlsx.",
    );
    await picture("khung-don-vi-gui");
    expect({ complaints: watched.complaints(), refused: watched.refused() }).toEqual({ complaints: [], refused: [] });
  });
});
