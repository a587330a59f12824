import { mkdirSync, mkdtempSync, readFileSync, statSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import type { Browser, Frame } from "playwright-core";
import type { WorkbookDraft } from "../../src/workbook/draft";
import { differencesBetween } from "../support/compare-workbooks";
import { draftOfXlsx } from "../support/xlsx-draft/draft-of-xlsx";
import { findChromium, launchChromium, openPage, type WatchedPage } from "./support/chromium";
import { firstFigure } from "./support/first-figure";
import { formulaDifferences } from "./support/formulas";
import { openView, paneOf, shownView, waitForWorkbench, workbench } from "./support/pane";
import { replayed } from "./support/replayed";
import { startWorkbench, type RunningWorkbench } from "./support/workbench";

const withBrowser = findChromium() === null ? describe.skip : describe;

const register = "Sổ theo dõi nhận báo cáo";

/**
 * The folder of the pictures; they can be looked at after the test. THIDUA_PICTURES names another, such as
 * docs/pictures.
 */
const pictures = process.env["THIDUA_PICTURES"] ?? mkdtempSync(path.join(tmpdir(), "thidua-pane-"));

withBrowser("the add-in in Excel on the web, simulated", () => {
  let server: RunningWorkbench;
  let browser: Browser;
  let watched: WatchedPage;
  let pane: Frame;

  beforeAll(async () => {
    mkdirSync(pictures, { recursive: true });
    server = await startWorkbench();
    browser = await launchChromium();
    watched = await openPage(browser, server.origin);
    await watched.page.goto(`${server.origin}/`);
    await waitForWorkbench(watched.page);
    pane = await paneOf(watched.page);
  });

  afterAll(async () => {
    await browser.close();
    await server.close();
  });

  const picture = async (name: string): Promise<void> => {
    await watched.page.screenshot({ path: path.join(pictures, `${name}.png`) });
  };
  const panePicture = async (name: string): Promise<void> => {
    await watched.page.locator("#pane iframe").screenshot({ path: path.join(pictures, `${name}.png`) });
  };

  test("Office.js says Excel and OfficeOnline, and the pane opens on the Board's workbook", async () => {
    expect(await pane.evaluate(() => Office.onReady())).toMatchObject({ host: "Excel", platform: "OfficeOnline" });
    expect(
      await pane.evaluate(() => [
        Office.context.requirements.isSetSupported("ExcelApi", "1.14"),
        Office.context.requirements.isSetSupported("ExcelApi", "1.15"),
      ]),
    ).toEqual([true, false]);
    await pane.getByRole("heading", { name: "Sơ kết 6 tháng 2020" }).waitFor();
    await shownView(pane).getByText("Tính đến ngày 15/7/2020").waitFor();
    await picture("ban-thu");
    await panePicture("khung-tinh-hinh");
  });

  test("the document's settings are kept", async () => {
    const kept = await pane.evaluate(
      () =>
        new Promise((resolve) => {
          const { settings } = Office.context.document;
          settings.set("muc", "nhận báo cáo");
          settings.saveAsync(() => {
            settings.remove("muc");
            settings.refreshAsync(() => resolve(settings.get("muc")));
          });
        }),
    );
    expect(kept).toBe("nhận báo cáo");
  });

  test("the ribbon's commands run, complete and lead to their views; an unknown function is reported", async () => {
    const buttons = await watched.page
      .locator("#ribbon button")
      .evaluateAll((all) => all.map((button) => [button.textContent, button.dataset["function"] ?? ""]));
    expect(buttons).toEqual([
      ["Mở bảng Thi đua", ""],
      ["Kiểm tra sổ này", "checkWorkbook"],
      ["Tổng hợp", "consolidate"],
      ["Tình hình", "showStatus"],
      ["Trợ giúp", "showHelp"],
    ]);
    expect(await workbench(watched.page, "runCommand", "showHelp")).toEqual({ status: 0 });
    await pane.locator("#view-help:visible").waitFor();
    await panePicture("khung-tro-giup");
    await watched.page.getByRole("button", { name: "Kiểm tra sổ này" }).click();
    await pane.locator("#view-check:visible").waitFor();
    await watched.page.locator('#ribbon button[data-function="checkWorkbook"]:not([aria-busy])').waitFor();
    expect(await workbench(watched.page, "runCommand", "showStatus")).toEqual({ status: 0 });
    await pane.locator("#view-situation:visible").waitFor();
    // OSF.DDA.ErrorCodeManager.errorCodes.ooeInvalidCallback
    expect(await workbench(watched.page, "runCommand", "khongCo")).toEqual({ status: 11101 });
  });

  test("the sample's files can be handed to the pane without a picker", async () => {
    await openView(pane, "Nhận báo cáo");
    await shownView(pane).getByRole("button", { name: "Chọn thư mục…" }).waitFor();
    await watched.page.getByRole("button", { name: "Lấy tệp mẫu" }).click();
    await shownView(pane).getByText("Đã chọn 187 tệp").waitFor();
    await shownView(pane).getByRole("button", { name: "Bỏ chọn" }).click();
    await shownView(pane).getByText("Đã chọn").waitFor({ state: "detached" });
  });

  test("while a cell is being typed in, the pane says so and reads again afterwards", async () => {
    await openView(pane, "Nhận báo cáo");
    await pane
      .locator("#view-receive input[type=file]:not([webkitdirectory])")
      .setInputFiles(path.join(server.files, "filled", "K03", "K03-01.xlsx"));
    await watched.page.locator("#grid").dblclick({ position: { x: 500, y: 100 } });
    await watched.page.locator(".cell-editor").fill("abc");
    await shownView(pane).getByRole("button", { name: "Đọc các tệp" }).click();
    await shownView(pane).getByText("Một ô trong sổ tính đang được sửa").first().waitFor();
    await panePicture("khung-dang-sua-o");
    await watched.page.locator(".cell-editor").press("Escape");
    await shownView(pane).getByRole("button", { name: "Thử lại" }).first().click();
    await shownView(pane).getByRole("heading", { name: "Đã đọc xong 1 tệp" }).waitFor();
    expect(await shownView(pane).getByText("Một ô trong sổ tính đang được sửa").count()).toBe(0);
    await shownView(pane).getByRole("button", { name: "Bỏ chọn" }).click();
  });

  describe("after the 184 units' files were chosen and consolidated", () => {
    let expected: WorkbookDraft;
    let actual: WorkbookDraft;

    beforeAll(async () => {
      await openView(pane, "Nhận báo cáo");
      await pane.locator("input[webkitdirectory]").setInputFiles(path.join(server.files, "filled"));
      await pane.getByRole("button", { name: "Đọc các tệp" }).click();
      await pane.getByRole("heading", { name: "Đã đọc xong" }).waitFor();
      await panePicture("khung-nhan-bao-cao");
      await shownView(pane).getByRole("button", { name: "Ghi vào sổ", exact: true }).click();
      await pane.getByText("Đã ghi vào sổ").first().waitFor();
      await panePicture("khung-da-tong-hop");
      const saved = new Uint8Array(Buffer.from(await workbench(watched.page, "save"), "base64"));
      expected = await draftOfXlsx(new Uint8Array(readFileSync(path.join(server.files, "board-out.xlsx"))));
      actual = await draftOfXlsx(saved);
    });

    /** What the product makes: pages of results and the store, by the difference to the Board's workbook of before. */
    const before = () => draftOfXlsx(new Uint8Array(readFileSync(path.join(server.files, "board.xlsx"))));
    const made = async (): Promise<readonly string[]> => {
      const names = new Set((await before()).sheets.map(({ name }) => name));
      return expected.sheets.map(({ name }) => name).filter((name) => !names.has(name));
    };

    test("the sheets are equal to the command line's, cell by cell", async () => {
      const sheets = await made();
      expect(sheets.length).toBeGreaterThanOrEqual(25);
      expect(differencesBetween(expected, actual, { sheets, formulaValues: true }).slice(0, 30)).toEqual([]);
    });

    // Other programs then calculate the same from it as from the command line's: test/e2e/demo.test.ts.
    test("every other sheet holds the same values and formulas; how its blank rows look is the person's own", () => {
      const sheets = expected.sheets.map(({ name }) => name);
      const differences = differencesBetween(expected, actual, { sheets, formulaValues: true, parts: "cells" });
      expect(differences.filter((line) => /![A-Z]+\d+ (?:value|formula)/u.test(line)).slice(0, 30)).toEqual([]);
      expect(formulaDifferences(expected, actual)).toEqual([]);
    });

    test("the register got the same rows; the blank rows below them are the person's own and stay", async () => {
      const rows = [...(actual.sheets.find(({ name }) => name === register)?.rows ?? [])];
      const last = rows.filter(([, cells]) => [...cells.values()].some(({ value }) => value !== null)).at(-1)?.[0] ?? 0;
      expect(last).toBeGreaterThan(200);
      const cells = { sheets: [register], formulaValues: true, parts: "cells" } as const;
      const rowOf = (line: string): number => Number(/![A-Z]+(\d+) /u.exec(line)?.[1]);
      expect(differencesBetween(expected, actual, cells).filter((line) => rowOf(line) <= last)).toEqual([]);
      expect(differencesBetween(await before(), actual, cells).filter((line) => rowOf(line) > last)).toEqual([]);
    });

    test("selecting a figure tells its unit, file and cell", async () => {
      const { sheet, cell, texts } = firstFigure(expected);
      await openView(pane, "Cách tính");
      await workbench(watched.page, "select", sheet, cell);
      const card = shownView(pane).getByRole("group").first();
      await card.waitFor();
      for (const text of texts) expect(await card.innerText()).toContain(text);
      await picture("ban-thu-cach-tinh");
      await panePicture("khung-cach-tinh");
    });

    test("the pane shows the new state", async () => {
      await openView(pane, "Tình hình");
      await shownView(pane).getByText("182 đơn vị phải gửi").waitFor();
      await panePicture("khung-tinh-hinh-sau");
      await workbench(watched.page, "select", "Bảng điểm", "F11");
      await picture("ban-thu-bang-diem");
    });
  });

  describe("the self-test in a new workbook", () => {
    let other: WatchedPage;

    beforeAll(async () => {
      other = await openPage(browser, server.origin);
      await other.page.goto(`${server.origin}/workbench/?book=new`);
      await waitForWorkbench(other.page);
    });

    test("passes, and its recording replays without differences", async () => {
      const tested = await paneOf(other.page);
      await tested.getByRole("heading", { name: "Sổ tính này không phải sổ thi đua" }).waitFor();
      await workbench(other.page, "runCommand", "showHelp");
      await tested.getByRole("button", { name: "Bắt đầu tự kiểm tra" }).click();
      const verdict = tested.getByText(/^Đạt \d+\/\d+ phép thử/).first();
      await verdict.waitFor();
      await other.page.locator("#pane iframe").screenshot({ path: path.join(pictures, "khung-tu-kiem-tra.png") });
      expect(await verdict.innerText()).toMatch(/^Đạt (\d+)\/\1 phép thử/);
      const [download] = await Promise.all([
        other.page.waitForEvent("download"),
        tested.getByRole("button", { name: "Lưu tệp kết quả" }).click(),
      ]);
      const file = path.join(pictures, "tu-kiem-tra.json.gz");
      await download.saveAs(file);
      expect(statSync(file).size).toBeLessThan(2_000_000);
      expect(replayed(file)).toEqual({
        status: 0,
        stderr: "",
        lines: [expect.stringMatching(/^\d{2,} requests with \d{3,} actions, 0 differences$/)],
      });
    });

    test("asks nothing that the simulated Excel doesn't know", async () => {
      expect(await workbench(other.page, "unknown")).toEqual([]);
      expect({ complaints: other.complaints(), refused: other.refused() }).toEqual({ complaints: [], refused: [] });
    });
  });

  describe("in all of that", () => {
    test("nothing was asked of the simulated Excel that it doesn't know, nothing of the network, and no script complained", async () => {
      expect(await workbench(watched.page, "unknown")).toEqual([]);
      expect({ complaints: watched.complaints(), refused: watched.refused() }).toEqual({ complaints: [], refused: [] });
      expect(
        (await workbench(watched.page, "requests"))
          .filter(({ error }) => error !== null)
          .map(({ error }) => error?.split(":")[0]),
      ).toEqual(["InvalidOperationInCellEditMode"]);
    });
  });
});
