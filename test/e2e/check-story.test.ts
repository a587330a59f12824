import { mkdirSync, mkdtempSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import type { Browser, Frame } from "playwright-core";
import { findChromium, launchChromium, openPage, type WatchedPage } from "./support/chromium";
import { openBook, openView, shownView } from "./support/pane";
import { startWorkbench, type RunningWorkbench } from "./support/workbench";

const withBrowser = findChromium() === null ? describe.skip : describe;

/** The folder of the pictures; they can be looked at after the test. */
const pictures = process.env["THIDUA_PICTURES"] ?? mkdtempSync(path.join(tmpdir(), "thidua-check-"));

withBrowser("the Board checks what came in", () => {
  let server: RunningWorkbench;
  let browser: Browser;
  let watched: WatchedPage;
  let pane: Frame;

  const picture = async (name: string): Promise<void> => {
    await watched.page.locator("#pane iframe").screenshot({ path: path.join(pictures, `${name}.png`) });
  };
  const unit = "Sở Nông nghiệp và Phát triển nông thôn";
  const group = () =>
    shownView(pane)
      .locator("details")
      .filter({ has: pane.locator("summary", { hasText: unit }) });

  beforeAll(async () => {
    mkdirSync(pictures, { recursive: true });
    server = await startWorkbench();
    browser = await launchChromium();
    watched = await openPage(browser, server.origin);
    pane = await openBook(watched.page, server.origin, "consolidated");
    await pane.getByRole("heading", { name: "Sơ kết 6 tháng 2020" }).waitFor();
    await openView(pane, "Kiểm tra");
    await shownView(pane)
      .getByRole("heading", { name: /^\d+ nội dung phải sửa, \d+ nội dung cần lưu ý/u })
      .waitFor();
  });

  afterAll(async () => {
    await browser.close();
    await server.close();
  });

  test("the verdict stands first; a unit's group says what, where and with which numbers", async () => {
    await group().locator("summary").click();
    await group()
      .getByText(/Phải sửa$/u)
      .first()
      .waitFor();
    expect(await group().innerText()).toMatch(/Tệp .*\.xlsx, trang .*, ô [A-Z]+\d+/u);
    await picture("khung-kiem-tra");
  });

  test("one press makes the message to the unit, which is shown and can be changed", async () => {
    await group()
      .getByRole("button", { name: `Sao chép nội dung gửi đơn vị: ${unit}` })
      .click();
    const message = await group()
      .getByRole("textbox", { name: `Nội dung gửi ${unit}` })
      .inputValue();
    expect(message).toMatch(
      /^Kính gửi: Sở Nông nghiệp và Phát triển nông thôn\n\n[\s\S]*Nội dung cần hoàn thiện:\n1\. Trang /u,
    );
    expect(message).not.toContain("yêu cầu");
    await picture("khung-kiem-tra-loi-gui");
  });

  test("filters and headings change what is shown, and all can be shown again", async () => {
    await shownView(pane).getByLabel("Xếp theo").selectOption("kind");
    await shownView(pane).locator("summary").first().getByText("Ô bắt buộc còn trống").waitFor();
    await shownView(pane).getByLabel("Cụm, khối").selectOption("K04");
    await shownView(pane)
      .getByText(/^Đang hiện \d+ trong \d+ nội dung/u)
      .waitFor();
    await picture("khung-kiem-tra-theo-loai");
    await shownView(pane).getByRole("button", { name: "Hiện tất cả" }).click();
    await shownView(pane)
      .getByText(/^Đang hiện/u)
      .waitFor({ state: "detached" });
    await shownView(pane).getByLabel("Xếp theo").selectOption("unit");
  });

  test("a unit's page is one press away", async () => {
    if (
      !(await group()
        .getByRole("button", { name: `Mở đơn vị: ${unit}` })
        .isVisible())
    )
      await group().locator("summary").click();
    await group()
      .getByRole("button", { name: `Mở đơn vị: ${unit}` })
      .click();
    await shownView(pane).getByRole("heading", { name: unit }).waitFor();
    expect({ complaints: watched.complaints(), refused: watched.refused() }).toEqual({ complaints: [], refused: [] });
  });
});
