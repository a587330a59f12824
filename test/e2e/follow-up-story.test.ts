import { mkdirSync, mkdtempSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import type { Browser, Frame, Locator } from "playwright-core";
import { findChromium, launchChromium, openPage, type WatchedPage } from "./support/chromium";
import { openBook, openView, shownView, workbench } from "./support/pane";
import { startWorkbench, type RunningWorkbench } from "./support/workbench";

const withBrowser = findChromium() === null ? describe.skip : describe;

/** The folder of the pictures; they can be looked at after the test. */
const pictures = process.env["THIDUA_PICTURES"] ?? mkdtempSync(path.join(tmpdir(), "thidua-follow-up-"));

withBrowser("the Board follows up on clusters and units", () => {
  let server: RunningWorkbench;
  let browser: Browser;
  let watched: WatchedPage;
  let pane: Frame;

  const view = (): Locator => shownView(pane);
  const button = (name: string | RegExp): Locator => view().getByRole("button", { name });
  const picture = async (name: string): Promise<void> => {
    await watched.page.locator("#pane iframe").screenshot({ path: path.join(pictures, `${name}.png`) });
  };

  beforeAll(async () => {
    mkdirSync(pictures, { recursive: true });
    server = await startWorkbench();
    browser = await launchChromium();
    watched = await openPage(browser, server.origin);
    pane = await openBook(watched.page, server.origin, "consolidated");
    await view().getByText("Tính đến ngày 15/7/2020").waitFor();
  });

  afterAll(async () => {
    await browser.close();
    await server.close();
  });

  test("a cluster opens by keyboard; its matrix has a header for every row and column", async () => {
    await button(/^Khối các cơ quan Đảng/u)
      .first()
      .focus();
    await watched.page.keyboard.press("Enter");
    await view().getByRole("heading", { name: "Khối các cơ quan Đảng" }).waitFor();
    const table = view().getByRole("table");
    expect(await table.getByRole("columnheader").allInnerTexts()).toEqual(["Đơn vị", "BC", "BIEU", "DC"]);
    expect(await table.getByRole("rowheader").count()).toBe(10);
    await button(/^Chưa gửi 1/u).click();
    expect(await table.getByRole("rowheader").count()).toBe(1);
    await picture("khung-cum-khoi");
  });

  test("a filter of the home names its units, each leads to its page and back", async () => {
    await button("Tình hình").click();
    await button(/Ngày nhận tạm tính/u).click();
    await view().locator("ul ul button").first().click();
    await view().getByRole("heading", { name: "Các bản đã nhận" }).waitFor();
    expect(await view().getByRole("navigation").getByRole("button").count()).toBe(2);
    await picture("khung-don-vi");
  });

  test("a day of receipt is confirmed and taken back", async () => {
    await button("Xác nhận ngày này").click();
    await view()
      .getByText(/theo sổ theo dõi$/u)
      .waitFor();
    await button("Hoàn tác").click();
    await view().getByText("Đã hoàn tác, các ô trở lại như trước.").waitFor();
    await view()
      .getByText(/theo thời gian ghi trên tệp \(tạm tính\)$/u)
      .waitFor();
  });

  test("an extension asks for a later day and a reason before anything is written", async () => {
    await button("Gia hạn…").click();
    await view().getByRole("textbox", { name: "Được gia hạn đến" }).fill("1/6/2020");
    await button("Ghi gia hạn").click();
    await view().getByText("Ngày gia hạn phải sau hạn chung 30/6/2020.").waitFor();
    await view().getByRole("textbox", { name: "Được gia hạn đến" }).fill("20/7/2020");
    await view().getByRole("textbox", { name: "Lý do gia hạn" }).fill("Khắc phục hậu quả mưa lũ");
    await picture("khung-gia-han");
    await button("Ghi gia hạn").click();
    await view().getByText("Được gia hạn đến 20/7/2020: Khắc phục hậu quả mưa lũ").waitFor();
    await button("Hoàn tác").click();
    await view().getByText("Được gia hạn đến 20/7/2020: Khắc phục hậu quả mưa lũ").waitFor({ state: "detached" });
  });

  test("the charts come when they are asked for", async () => {
    await view().getByRole("navigation").getByRole("button").first().click();
    await button("Xem biểu đồ").click();
    await view().getByRole("heading", { name: "Phân bố tổng điểm" }).waitFor();
    expect(await view().locator("details table").count()).toBe(3);
    await view().getByRole("heading", { name: "Tình hình gửi báo cáo theo cụm, khối" }).scrollIntoViewIfNeeded();
    await picture("khung-bieu-do");
  });

  test("from a figure's card to its unit's page", async () => {
    await openView(pane, "Cách tính");
    await workbench(watched.page, "select", "Tổng hợp chỉ tiêu", "H12");
    await button("Mở đơn vị").click();
    await view().getByRole("heading", { name: "Chỉ tiêu và kết quả" }).waitFor();
    expect({ complaints: watched.complaints(), refused: watched.refused() }).toEqual({ complaints: [], refused: [] });
  });
});
