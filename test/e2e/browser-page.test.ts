import { mkdirSync, mkdtempSync, readFileSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import type { Browser, Page } from "playwright-core";
import { sheetNames } from "../../src/contract/sheet-names";
import type { WorkbookDraft } from "../../src/workbook/draft";
import { differencesBetween } from "../support/compare-workbooks";
import { draftOfXlsx } from "../support/xlsx-draft/draft-of-xlsx";
import { findChromium, launchChromium, openPage, type WatchedPage } from "./support/chromium";
import { setSampleDay } from "./support/sample-clock";
import { builtPage, sampleFiles } from "./support/sample-files";

const withBrowser = findChromium() === null ? describe.skip : describe;

/** The folder of the pictures; they can be looked at after the test. */
const pictures = process.env["THIDUA_PICTURES"] ?? mkdtempSync(path.join(tmpdir(), "thidua-page-"));

withBrowser("the page in a browser, from a file", () => {
  let address: string;
  let files: string;
  let browser: Browser;
  let watched: WatchedPage;
  let page: Page;

  const opened = async (): Promise<WatchedPage> => {
    const made = await openPage(browser, "file://");
    await setSampleDay(made.page);
    await made.page.goto(address);
    return made;
  };
  const choose = (from: Page, file: string): Promise<void> =>
    from.locator("input[data-opens=workbook]").setInputFiles(file);
  const view = (): ReturnType<Page["locator"]> => page.locator("main > section:not([hidden])");
  const picture = async (name: string): Promise<void> => {
    for (const width of [1280, 400]) {
      await page.setViewportSize({ width, height: 900 });
      await page.screenshot({ path: path.join(pictures, `trang-${name}-${width}.png`) });
    }
    await page.setViewportSize({ width: 1280, height: 900 });
  };
  const openView = (name: string): Promise<void> => page.getByRole("tab", { name, exact: true }).click();

  beforeAll(async () => {
    mkdirSync(pictures, { recursive: true });
    address = builtPage();
    files = sampleFiles();
    browser = await launchChromium();
    watched = await opened();
    ({ page } = watched);
  });

  afterAll(() => browser.close());

  test("first asks for a workbook; what is none is refused with what to do", async () => {
    await page.getByRole("button", { name: "Mở tệp sổ…" }).waitFor();
    await picture("mo-so");
    await choose(page, path.join(files, "consolidated.json"));
    await page.getByText('Không đọc được tệp "consolidated.json"').waitFor();
  });

  test("opens the Board's workbook; nothing offers to go where no sheet can be shown", async () => {
    await choose(page, path.join(files, "board.xlsx"));
    await page.getByRole("heading", { name: "Sơ kết 6 tháng 2020" }).waitFor();
    await view().getByText("Tính đến ngày 15/7/2020").waitFor();
    expect(await page.getByRole("tab").allInnerTexts()).toEqual([
      "Tình hình",
      "Nhận báo cáo",
      "Kiểm tra",
      "Điều chỉnh",
      "Thang điểm",
      "Chấm điểm",
      "Bình xét",
      "Tổng hợp",
      "Văn bản",
      "Thiết lập",
    ]);
    expect(await page.getByRole("button", { name: "Lưu sổ" }).isDisabled()).toBe(true);
    await openView("Kiểm tra");
    await view().getByRole("heading", { level: 2 }).first().waitFor();
    expect(
      await view()
        .getByRole("button", { name: /^Chuyển đến ô/u })
        .count(),
    ).toBe(0);
    await page.getByRole("button", { name: "Trợ giúp" }).click();
    await view().getByRole("button", { name: "Hướng dẫn", exact: true }).click();
    await view().getByText("Báo cáo được đọc ngay trong trình duyệt trên máy này.").waitFor();
    expect(await view().innerText()).not.toContain("Excel");
  });

  test("speaks the other language around the pane too", async () => {
    await page.getByRole("button", { name: "Ngôn ngữ: English" }).click();
    await page.getByRole("button", { name: "Save workbook" }).waitFor();
    const again = await page.context().newPage();
    await again.goto(address);
    await again.getByRole("button", { name: "Open a workbook…" }).waitFor();
    await again.close();
    await page.getByRole("button", { name: "Language: Tiếng Việt" }).click();
    await page.getByRole("button", { name: "Lưu sổ" }).waitFor();
  });

  describe("after the 184 units' files were chosen, consolidated and saved", () => {
    let before: WorkbookDraft;
    let expected: WorkbookDraft;
    let actual: WorkbookDraft;
    let name: string;

    beforeAll(async () => {
      await openView("Nhận báo cáo");
      await page.locator("input[webkitdirectory]").setInputFiles(path.join(files, "filled"));
      await page.getByRole("button", { name: "Đọc các tệp" }).click();
      await page.getByRole("heading", { name: "Đã đọc xong" }).waitFor();
      await picture("nhan-bao-cao");
      await view().getByRole("button", { name: "Ghi vào sổ", exact: true }).click();
      await page.getByText("Đã ghi vào sổ").first().waitFor();
      await page.getByText("Có kết quả chưa lưu").waitFor();
      await picture("da-tong-hop");
      const [download] = await Promise.all([
        page.waitForEvent("download"),
        page.getByRole("button", { name: "Lưu sổ" }).click(),
      ]);
      name = download.suggestedFilename();
      const saved = path.join(pictures, "board-trang.xlsx");
      await download.saveAs(saved);
      const read = (file: string): Promise<WorkbookDraft> => draftOfXlsx(new Uint8Array(readFileSync(file)));
      [before, expected, actual] = await Promise.all([
        read(path.join(files, "board.xlsx")),
        read(path.join(files, "board-out.xlsx")),
        read(saved),
      ]);
    });

    test("the file is offered under its own name and is said to be saved", async () => {
      expect(name).toBe("board.xlsx");
      expect([actual.title, actual.sheets[actual.active]?.name]).toEqual([
        expected.title,
        expected.sheets[expected.active]?.name,
      ]);
      await page.getByText(/^✓ Đã lưu$/u).waitFor();
    });

    test("the results and the store are equal to the command line's, cell by cell", () => {
      const names = new Set(before.sheets.map((sheet) => sheet.name));
      const sheets = expected.sheets.map((sheet) => sheet.name).filter((each) => !names.has(each));
      expect(sheets.length).toBeGreaterThanOrEqual(25);
      expect(differencesBetween(expected, actual, { sheets, formulaValues: true }).slice(0, 30)).toEqual([]);
    });

    test("people's sheets, the register's new rows and the hidden ones too, with their looks and rules", () => {
      // What nothing was written into stays as it was, blank rows and all; the command line draws it anew.
      const [kept, written] = [true, false].map((isKept) =>
        before.sheets.flatMap(({ name: sheet, state }) =>
          (state === "visible" && sheet !== sheetNames.receipts) === isKept ? [sheet] : [],
        ),
      );
      expect(kept!.length).toBeGreaterThan(10);
      expect(differencesBetween(before, actual, { sheets: kept!, formulaValues: true }).slice(0, 30)).toEqual([]);
      expect(differencesBetween(expected, actual, { sheets: written!, formulaValues: true }).slice(0, 30)).toEqual([]);
      expect(actual.sheets.map(({ name: sheet, state }) => [sheet, state]).sort()).toEqual(
        expected.sheets.map(({ name: sheet, state }) => [sheet, state]).sort(),
      );
    });

    test("the page shows the new state", async () => {
      await openView("Tình hình");
      await view().getByText("182 đơn vị phải gửi").waitFor();
      await picture("tinh-hinh");
    });

    test("what was saved opens again, and consolidates again from its store", async () => {
      await choose(page, path.join(pictures, "board-trang.xlsx"));
      await page.getByText("board-trang.xlsx").waitFor();
      // The views of the workbook before stand until the other is read.
      await page.locator("#view-receive").waitFor({ state: "detached" });
      await view().getByText("182 đơn vị phải gửi").waitFor();
      await openView("Tổng hợp");
      await view().getByRole("button", { name: "Tổng hợp", exact: true }).click();
      await page.getByText("Đã ghi vào sổ").first().waitFor();
      await choose(page, path.join(files, "board.xlsx"));
      await page.getByText("Kết quả chưa lưu").first().waitFor();
      await page.getByRole("button", { name: "Ở lại sổ này" }).click();
      expect(await page.getByText("Có kết quả chưa lưu").count()).toBe(1);
    });
  });

  test.each([
    ["a unit's form", "filled/K03/K03-01.xlsx", "Kiểm tra"],
    ["a cluster's workbook", "issued/K03/_K03.xlsx", "Tình hình"],
  ])("%s opens too", async (_, file, first) => {
    const other = await opened();
    await choose(other.page, path.join(files, file));
    await other.page.getByRole("heading", { name: "Sơ kết 6 tháng 2020" }).waitFor();
    await other.page.locator("main > section:not([hidden]) h2").first().waitFor();
    expect(await other.page.locator("main > section:not([hidden])").evaluate((section) => section.id)).toBe(
      first === "Kiểm tra" ? "view-check" : "view-situation",
    );
    expect({ complaints: other.complaints(), refused: other.refused() }).toEqual({ complaints: [], refused: [] });
  });

  test("a browser that can't run the script says which one can", async () => {
    const broken = path.join(pictures, "cu.html");
    writeFileSync(broken, readFileSync(address.slice("file://".length), "utf8").replace(/<script>/gu, "<script>@"));
    const old = await openPage(browser, "file://");
    await old.page.goto(`file://${broken}`);
    await old.page.getByText("thì trình duyệt trên máy quá cũ").waitFor();
    await old.page.close();
  });

  test("nothing was asked of a network, and no script complained", () => {
    expect({ complaints: watched.complaints(), refused: watched.refused() }).toEqual({ complaints: [], refused: [] });
    const html = readFileSync(address.slice("file://".length), "utf8");
    expect(html.match(/<(?:script|link|img|iframe)[^>]*\s(?:src|href)="(?!data:)[^"]*"/gu)).toBeNull();
    expect(html).not.toContain("sourceMappingURL");
  });
});
