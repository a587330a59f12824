import { mkdirSync, mkdtempSync, readFileSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import type { Browser, Frame, Page } from "playwright-core";
import { nodeHost } from "../../src/hosts/node/node-host";
import type { WorkbookDraft } from "../../src/workbook/draft";
import { draftOfXlsx } from "../support/xlsx-draft/draft-of-xlsx";
import { findChromium, launchChromium, openPage } from "./support/chromium";
import { openBook, openView, shownView } from "./support/pane";
import { setSampleDay } from "./support/sample-clock";
import { builtPage, sampleFiles } from "./support/sample-files";
import { rowsBelow, savedIn } from "./support/saved-rows";
import { startWorkbench, type RunningWorkbench } from "./support/workbench";

const withBrowser = findChromium() === null ? describe.skip : describe;
const pictures = process.env["THIDUA_PICTURES"] ?? mkdtempSync(path.join(tmpdir(), "thidua-merge-story-"));

/** The deputy's copy: the four points of the leader's unit, which only the deputy gives. */
function deputysCopy(issued: string): string {
  const file = path.join(pictures, "_K03 phó.xlsx");
  const points = [["D5", 5], ["D6", 4.5], ["D7", 4], ["D8", 3]] as const;
  writeFileSync(file, nodeHost.patchWorkbook(new Uint8Array(readFileSync(issued)), points.map(([cell, value]) => ({ kind: "set", sheet: "Điểm chấm", cell, value }) as const)));
  return file;
}

const points = (workbook: WorkbookDraft): unknown => rowsBelow(workbook, "Điểm chấm", "Mã đơn vị").filter((row) => row["Điểm"] !== undefined).map((row) => [row["Mã đơn vị"], row["Mã tiêu chí"], row["Điểm"], row["Người chấm"]]);
const brought = [["K03-01", "TC10", 5, "Sở Tài chính"], ["K03-01", "TC12", 4.5, "Sở Tài chính"], ["K03-01", "TC14", 4, "Sở Tài chính"], ["K03-01", "TC15", 3, "Sở Tài chính"]];

/** What the leader does, in the pane beside Excel and on the page alike. */
async function merges(view: Page | Frame, copy: string, look: () => Promise<unknown>): Promise<void> {
  await openView(view, "Nhận báo cáo");
  const shown = shownView(view);
  await shown.locator("input[type=file]:not([webkitdirectory])").setInputFiles(copy);
  await shown.getByRole("button", { name: "Đọc các tệp" }).click();
  await shown.getByText("Đây là một bản khác của chính sổ này").first().waitFor();
  await shown.getByRole("button", { name: /^Xem và gộp/u }).click();
  await shown.getByText("Gộp bản này vào sổ đang mở sẽ điền 4 chỗ còn trống.").waitFor();
  await look();
  await shown.getByRole("button", { name: "Gộp vào sổ này" }).click();
  await shown.getByText("Đã gộp: điền 4 chỗ còn trống.").first().waitFor();
}

withBrowser("a leader brings the deputy's copy in", () => {
  let browser: Browser;

  beforeAll(async () => {
    mkdirSync(pictures, { recursive: true });
    browser = await launchChromium();
  }, 60_000);

  afterAll(() => browser.close());

  test("beside Excel: the four points stand in the sheet, and undo takes them out again", async () => {
    const server: RunningWorkbench = await startWorkbench();
    try {
      const watched = await openPage(browser, server.origin);
      const pane = await openBook(watched.page, server.origin, "cluster");
      await merges(pane, deputysCopy(path.join(server.files, "issued", "K03", "_K03.xlsx")), () => watched.page.locator("#pane iframe").screenshot({ path: path.join(pictures, "gop-trong-excel.png") }));
      expect(points(await savedIn(watched.page))).toEqual(brought);
      await shownView(pane).getByRole("button", { name: "Hoàn tác" }).click();
      await shownView(pane).getByText("Đã hoàn tác việc gộp.").first().waitFor();
      expect(points(await savedIn(watched.page))).toEqual([]);
      expect({ complaints: watched.complaints(), refused: watched.refused() }).toEqual({ complaints: [], refused: [] });
    } finally {
      await server.close();
    }
  }, 300_000);

  test("on the page: they are in the file that is saved", async () => {
    const watched = await openPage(browser, "file://");
    const { page } = watched;
    await setSampleDay(page);
    await page.goto(builtPage());
    const issued = path.join(sampleFiles(), "issued", "K03", "_K03.xlsx");
    await page.locator("input[data-opens=workbook]").setInputFiles(issued);
    await page.getByRole("heading", { name: "Sơ kết 6 tháng 2020" }).waitFor();
    await merges(page, deputysCopy(issued), () => page.screenshot({ path: path.join(pictures, "gop-tren-trang.png") }));
    const [download] = await Promise.all([page.waitForEvent("download"), page.getByRole("button", { name: "Lưu sổ" }).click()]);
    expect(points(await draftOfXlsx(new Uint8Array(readFileSync(await download.path()))))).toEqual(brought);
    expect({ complaints: watched.complaints(), refused: watched.refused() }).toEqual({ complaints: [], refused: [] });
  }, 300_000);
});
