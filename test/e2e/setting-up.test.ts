import { unzipSync } from "fflate";
import { mkdirSync, mkdtempSync, readFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import type { Browser, Page } from "playwright-core";
import { findChromium, launchChromium, openPage, type WatchedPage } from "./support/chromium";
import { choiceWords } from "../../src/contract/choice-words";
import { builtPage } from "./support/sample-files";

const waysOfScoring = Object.keys(choiceWords.scoringMethod).length;

const withBrowser = findChromium() === null ? describe.skip : describe;

/** The folder of the pictures; they can be looked at after the test. */
const pictures = process.env["THIDUA_PICTURES"] ?? mkdtempSync(path.join(tmpdir(), "thidua-setup-"));

const clusters = "Mã\tTên cụm, khối\nK1\tKhối nội chính";
const roster = [
  "DANH SÁCH THÀNH VIÊN",
  "TT\tCơ quan, đơn vị\tVai trò\tGhi chú riêng",
  "I\tKhối nội chính",
  "1\tCông an tỉnh\tKhối trưởng\tx",
  "2\tThanh tra tỉnh\tKhối phó",
  "3\tSở Tư pháp\tThủ quỹ",
  "II\tCụm thi đua số 2",
  "1\tUBND xã Sơn Động\tCụm trưởng",
].join("\n");
const criteria = [
  "TT\tNội dung\tĐiểm\tCách chấm\tCách đo",
  "I\tNhiệm vụ chính trị\t60",
  "1\tHoàn thành nhiệm vụ được giao\t60\tChấm trực tiếp",
  "II\tPhong trào thi đua\t40",
  "1\tTổ chức phong trào\t40\tChấm trực tiếp",
].join("\n");

withBrowser("setting up a round on the page, from nothing to templates", () => {
  let browser: Browser;
  let watched: WatchedPage;
  let page: Page;

  const view = (): ReturnType<Page["locator"]> => page.locator("main section:not([hidden])").first();
  const picture = (name: string): Promise<unknown> =>
    page.screenshot({ path: path.join(pictures, `thiet-lap-${name}.png`), fullPage: true });
  const paste = async (button: string, table: string): Promise<void> => {
    await page.getByRole("button", { name: button }).click();
    await page.getByLabel("Dán các dòng").fill(table);
    await page.getByRole("button", { name: "Xem trước khi ghi" }).click();
  };

  beforeAll(async () => {
    mkdirSync(pictures, { recursive: true });
    const address = builtPage();
    browser = await launchChromium();
    watched = await openPage(browser, "file://");
    ({ page } = watched);
    await page.setViewportSize({ width: 350, height: 800 });
    await page.goto(address);
  });

  afterAll(() => browser.close());

  test("a new workbook is made for the round that is typed, and is the open one", async () => {
    await page.getByRole("button", { name: "Tạo sổ cấp tỉnh mới…" }).click();
    await page.getByRole("textbox", { name: /^Năm/u }).fill("2021");
    await page.getByRole("textbox", { name: /^Hạn đơn vị/u }).fill("31/6/2021");
    await page.getByRole("textbox", { name: /^Hạn cụm/u }).fill("10/7/2021");
    await page.getByRole("button", { name: "Tạo sổ", exact: true }).click();
    await page.getByText('"31/6/2021"').waitFor();
    await page.getByRole("textbox", { name: /^Hạn đơn vị/u }).fill("30/6/2021");
    await page.getByRole("button", { name: "Tạo sổ", exact: true }).click();
    await page.getByRole("heading", { name: "Sơ kết 6 tháng 2021" }).waitFor();
    await page.getByText("Có kết quả chưa lưu").waitFor();
  });

  test("what the round lacks is typed in place, written, and taken back", async () => {
    await page.getByRole("button", { name: "Thiết lập danh sách" }).click();
    await view().getByText("Còn thiếu: Tỉnh.").waitFor();
    await view().getByRole("button", { name: "Sửa kỳ báo cáo" }).click();
    await view().getByRole("textbox", { name: /^Tỉnh/u }).fill("Bắc Giang");
    await view().getByRole("button", { name: "Ghi vào trang Kỳ báo cáo" }).click();
    await view().getByText("Đã ghi 1 ô vào trang Kỳ báo cáo.").waitFor();
    await picture("ky-bao-cao");
    await view().getByRole("button", { name: "Hoàn tác" }).click();
    await view().getByText("Còn thiếu: Tỉnh.").waitFor();
    await view().getByRole("button", { name: "Sửa kỳ báo cáo" }).click();
  });

  test("clusters and units are pasted, looked at, and written as they were shown; a cluster that isn't there comes with its units", async () => {
    await paste("Nhập Cụm, khối…", clusters);
    await view().getByRole("button", { name: "Ghi vào trang Cụm, khối" }).click();
    await view().getByText("Đã ghi vào trang Cụm, khối: thêm 1 dòng.").waitFor();
    await paste("Nhập Danh sách…", roster);
    await view().getByText("thêm 3 dòng, chưa ghi được 1 dòng").waitFor();
    await view().getByText("1 cột chưa nhận ra, không ghi").waitFor();
    await view().getByText("1 cụm, khối chưa có ở trang Cụm, khối").waitFor();
    await picture("nhap-don-vi");
    await view().getByText("Sẽ thêm").click();
    const code = view().getByRole("textbox", { name: "Mã đề nghị cho Cụm thi đua số 2" });
    await code.fill("C07");
    await code.press("Tab");
    await view()
      .getByText(/C07-01/u)
      .waitFor();
    await view().getByRole("button", { name: "Ghi vào trang Danh sách, thêm 1 cụm, khối" }).click();
    await view().getByText("3 đơn vị ở 2 cụm, khối.").waitFor();
  });

  test("criteria are pasted under their headings, for a cluster that is chosen, each way of scoring explained", async () => {
    await view().getByRole("button", { name: "Đóng phần nhập" }).click();
    await paste("Nhập Thang điểm…", criteria);
    await view().getByText("Ghi chung cho các dòng mới còn trống").waitFor();
    await view().getByText(`Giải thích ${waysOfScoring} cách chấm, kèm ví dụ`).click();
    await picture("nhap-thang-diem");
    await view().getByText(`Giải thích ${waysOfScoring} cách chấm, kèm ví dụ`).click();
    await view().getByRole("combobox", { name: "Mã cụm/khối", exact: true }).selectOption("*");
    await view().getByText("Kết quả xem trước: thêm 2 dòng.").waitFor();
    await view().getByText("Sẽ thêm").click();
    await picture("tieu-chi");
    await view().getByRole("button", { name: "Ghi vào trang Thang điểm" }).click();
    await view().getByText("Đã ghi vào trang Thang điểm: thêm 2 dòng.").waitFor();
  });

  test("the starter set is looked at, confirmed, and taken back", async () => {
    const step = view().getByRole("region", { name: "Khen thưởng" });
    await step.getByText("Khen thưởng: 14 dòng").click();
    await picture("bo-khoi-dau");
    await step.getByRole("button", { name: "Xác nhận dùng cả 3 trang" }).click();
    await step.getByText("Đã xác nhận: Xếp loại; Khen thưởng; Mẫu văn bản.").waitFor();
    await picture("da-xac-nhan");
    await step.getByRole("button", { name: "Hoàn tác" }).click();
    await step.getByText("Đã trở lại như trước").waitFor();
    await step.getByText("Bộ khởi đầu, chưa xác nhận").waitFor();
  });

  test("templates for all of them come as one zip", async () => {
    const [download] = await Promise.all([
      page.waitForEvent("download"),
      view().getByRole("button", { name: "Xuất biểu mẫu" }).click(),
    ]);
    expect(download.suggestedFilename()).toBe("Biểu mẫu 6 tháng 2021.zip");
    await view().getByText('Đã lưu tệp "Biểu mẫu 6 tháng 2021.zip"').waitFor();
    const file = path.join(pictures, "bieu-mau.zip");
    await download.saveAs(file);
    expect(Object.keys(unzipSync(new Uint8Array(readFileSync(file))))).toEqual([
      "K1/K1-01.xlsx",
      "K1/K1-02.xlsx",
      "K1/_K1.xlsx",
      "C07/C07-01.xlsx",
      "C07/_C07.xlsx",
    ]);
    await picture("xuat-bieu");
  });

  test("no script complained, nothing stands wider than the page", async () => {
    expect({ complaints: watched.complaints(), refused: watched.refused() }).toEqual({ complaints: [], refused: [] });
    await page.setViewportSize({ width: 320, height: 800 });
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(320);
  });
});
