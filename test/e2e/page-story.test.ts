import { mkdirSync, mkdtempSync, readFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import type { Browser, Locator, Page } from "playwright-core";
import { checkWorkbook } from "../../src/app/check-workbooks";
import { issueSeverity } from "../../src/app/issue-line";
import { storeSheetNames } from "../../src/forms/store/store-table";
import { nodeHost } from "../../src/hosts/node/node-host";
import type { WorkbookDraft } from "../../src/workbook/draft";
import { draftOfXlsx } from "../support/xlsx-draft/draft-of-xlsx";
import { findChromium, launchChromium, openPage, type WatchedPage } from "./support/chromium";
import { openView, shownView } from "./support/pane";
import { setSampleDay } from "./support/sample-clock";
import { builtPage, sampleFiles } from "./support/sample-files";
import { rowsBelow } from "./support/saved-rows";

const withBrowser = findChromium() === null ? describe.skip : describe;

/** The folder of the pictures; they can be looked at after the test. */
const pictures = process.env["THIDUA_PICTURES"] ?? mkdtempSync(path.join(tmpdir(), "thidua-page-story-"));

withBrowser("people whose Excel is too old do their work on files", () => {
  let address: string;
  let files: string;
  let browser: Browser;
  let watched: WatchedPage;
  let page: Page;

  /** The page from its file, with a workbook opened in it. */
  const open = async (file: string): Promise<void> => {
    watched = await openPage(browser, "file://");
    ({ page } = watched);
    await setSampleDay(page);
    await page.goto(address);
    await page.locator("input[data-opens=workbook]").setInputFiles(path.join(files, file));
    await page.getByRole("heading", { name: "Sơ kết 6 tháng 2020" }).waitFor();
  };
  const view = (): Locator => shownView(page);
  const press = (name: string): Promise<void> => view().getByRole("button", { name, exact: true }).click();
  const sees = (text: string | RegExp): Promise<void> => view().getByText(text).first().waitFor();
  const saved = async (): Promise<WorkbookDraft> => {
    const [download] = await Promise.all([
      page.waitForEvent("download"),
      page.getByRole("button", { name: "Lưu sổ" }).click(),
    ]);
    return draftOfXlsx(new Uint8Array(readFileSync(await download.path())));
  };
  const picture = (name: string): Promise<unknown> =>
    page.screenshot({ path: path.join(pictures, `trang-${name}.png`) });
  const quiet = (): void =>
    expect({ complaints: watched.complaints(), refused: watched.refused() }).toEqual({ complaints: [], refused: [] });

  beforeAll(async () => {
    mkdirSync(pictures, { recursive: true });
    address = builtPage();
    files = sampleFiles();
    browser = await launchChromium();
  });

  afterAll(() => browser.close());

  describe("a leader", () => {
    const points = (workbook: WorkbookDraft): unknown =>
      rowsBelow(workbook, "Điểm chấm", "Mã đơn vị")
        .filter((row) => row["Điểm"] !== undefined)
        .map((row) => [row["Mã đơn vị"], row["Mã tiêu chí"], row["Điểm"]]);

    beforeAll(async () => {
      await open("issued/K03/_K03.xlsx");
      await openView(page, "Nhận báo cáo");
      await view()
        .locator("input[type=file]:not([webkitdirectory])")
        .setInputFiles(["01", "03", "04"].map((unit) => path.join(files, "filled", "K03", `K03-${unit}.xlsx`)));
      await press("Đọc các tệp");
      await sees("Đã đọc xong 3 tệp");
      await press("Ghi vào sổ");
      await sees("Đã ghi vào sổ");
    });

    test("an opinion and points are in the file that is saved", async () => {
      await openView(page, "Điều chỉnh");
      await press("Thống nhất");
      await sees("Đã ghi: Thống nhất");
      await openView(page, "Chấm điểm");
      await view()
        .getByRole("button", { name: /^Sở Tài chính/u })
        .click();
      await view().locator("input[data-points]").first().fill("5,5");
      await press("Ghi điểm");
      await sees("Đã ghi 1 điểm vào trang Điểm chấm");
      await picture("cham-diem");
      const workbook = await saved();
      expect(points(workbook)).toEqual([["K03-04", "TC10", 5.5]]);
      expect(
        rowsBelow(workbook, "Ý kiến điều chỉnh", "Mã đơn vị").map((row) => [
          row["Mã đơn vị"],
          row["Mã"],
          row["Ý kiến cụm/khối trưởng"],
        ]),
      ).toEqual([["K03-03", "S05", "Thống nhất"]]);
    });

    test("points that were taken back are in it no longer", async () => {
      await press("Hoàn tác");
      await sees("Đã hoàn tác, các ô ở trang Điểm chấm trở lại như trước.");
      expect(points(await saved())).toEqual([]);
    });

    test("so are the reports, and what was written since stays", async () => {
      await openView(page, "Nhận báo cáo");
      await press("Hoàn tác");
      await sees("Đã hoàn tác. Sổ trở lại như trước lần ghi đó.");
      const workbook = await saved();
      expect(workbook.sheets.map(({ name }) => name).filter((name) => storeSheetNames.includes(name))).toEqual([]);
      expect(rowsBelow(workbook, "Sổ theo dõi nhận báo cáo", "Mã đơn vị/cụm")).toEqual([]);
      expect(rowsBelow(workbook, "Ý kiến điều chỉnh", "Mã đơn vị")).toHaveLength(1);
      await openView(page, "Tình hình");
      await sees("Chưa có báo cáo nào trong sổ");
      quiet();
      await page.context().close();
    });
  });

  describe("a unit", () => {
    test.each([
      ["K05-04", "filled"],
      ["K03-01", "issued"],
    ])("%s is told of its file what the command line tells", async (unit, folder) => {
      const file = `${folder}/${unit.slice(0, 3)}/${unit}.xlsx`;
      await open(file);
      const told = checked(path.join(files, file));
      expect(told.errors).toBeGreaterThan(0);
      await sees(/^Còn \d+ ô/u);
      const spoken = await view().getByRole("group").first().innerText();
      expect([...spoken.matchAll(/(\d+) ô/gu)].reduce((sum, [, count]) => sum + Number(count), 0)).toBe(told.errors);
      await picture(`kiem-tra-${folder}`);
      expect(await page.getByRole("button", { name: "Lưu sổ" }).isDisabled()).toBe(true);
      quiet();
      await page.context().close();
    });
  });
});

function checked(file: string): { readonly errors: number } {
  const bytes = new Uint8Array(readFileSync(file));
  const { issues } = checkWorkbook(
    { name: path.basename(file), sha256: nodeHost.sha256(bytes), changed: null, receivedOption: null },
    nodeHost.readWorkbook(bytes),
    { asOf: "2020-07-15" },
  );
  return { errors: issues.filter((issue) => issueSeverity(issue) === "error").length };
}
