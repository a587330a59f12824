import { mkdirSync, mkdtempSync, readFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import type { Browser, Frame, Locator } from "playwright-core";
import { storeSheetNames } from "../../src/forms/store/store-table";
import { draftOfXlsx } from "../support/xlsx-draft/draft-of-xlsx";
import { findChromium, launchChromium, openPage, type WatchedPage } from "./support/chromium";
import {
  clusterPoints,
  contactsIn,
  fillCover,
  fillVotes,
  listedBeforeSending,
  members,
  opinionsIn,
  receivedByBoard,
  votesWritten,
} from "./support/leader-round";
import { openBook, openView, shownView, workbench } from "./support/pane";
import { rowsBelow, savedIn } from "./support/saved-rows";
import { startWorkbench, type RunningWorkbench } from "./support/workbench";

const withBrowser = findChromium() === null ? describe.skip : describe;

/** The folder of the pictures; they can be looked at after the test. */
const pictures = process.env["THIDUA_PICTURES"] ?? mkdtempSync(path.join(tmpdir(), "thidua-leader-"));

withBrowser("a leader collects, scores, nominates and hands in", () => {
  let server: RunningWorkbench;
  let browser: Browser;
  let watched: WatchedPage;
  let pane: Frame;

  const picture = async (name: string): Promise<void> => {
    await watched.page.locator("#pane iframe").screenshot({ path: path.join(pictures, `${name}.png`) });
  };
  const card = (): Locator => shownView(pane).getByRole("group").first();
  const member = (name: RegExp): Locator => shownView(pane).getByRole("button", { name });
  const rowsOf = async (sheet: string, heading: string) => rowsBelow(await savedIn(watched.page), sheet, heading);
  /** The rows of `Điểm chấm` that hold points: the issued workbook asks for every member's. */
  const scoredRows = async () => (await rowsOf("Điểm chấm", "Mã đơn vị")).filter((row) => row["Điểm"] !== undefined);
  const scoredOf = async (unit: string) => (await scoredRows()).filter((row) => row["Mã đơn vị"] === unit);

  beforeAll(async () => {
    mkdirSync(pictures, { recursive: true });
    server = await startWorkbench();
    browser = await launchChromium();
    watched = await openPage(browser, server.origin);
    pane = await openBook(watched.page, server.origin, "cluster");
  });

  afterAll(async () => {
    await browser.close();
    await server.close();
  });

  test("the issued workbook opens with its first thing to do: to take the reports", async () => {
    await card().getByText("Chưa có báo cáo nào trong sổ").waitFor();
    await card().getByRole("button", { name: "Chọn tệp báo cáo" }).click();
    await pane.locator("#view-receive:visible").waitFor();
  });

  test("the members' files are read and written", async () => {
    await shownView(pane)
      .locator("input[type=file]:not([webkitdirectory])")
      .setInputFiles(members.map((unit) => path.join(server.files, "filled", "K03", `${unit}.xlsx`)));
    await shownView(pane).getByRole("button", { name: "Đọc các tệp" }).click();
    await shownView(pane).getByRole("heading", { name: "Đã đọc xong 9 tệp" }).waitFor();
    await shownView(pane).getByText("9 báo cáo mới").first().waitFor();
    await shownView(pane).getByRole("button", { name: "Ghi vào sổ", exact: true }).click();
    await shownView(pane).getByText("Đã ghi vào sổ").first().waitFor();
    expect(
      (await rowsOf("Sổ theo dõi nhận báo cáo", "Mã đơn vị/cụm")).map((row) => row["Mã đơn vị/cụm"]).sort(),
    ).toEqual(members);
  });

  test("home then says what is next, and leads there", async () => {
    await openView(pane, "Tình hình");
    await card().getByText("Còn 36 tiêu chí chưa chấm của 9 đơn vị").waitFor();
    await picture("khoi-tinh-hinh");
    await card().getByRole("button", { name: "Chấm tiếp" }).click();
    await pane.locator("#view-score:visible").waitFor();
  });

  test("an opinion on an adjustment stands in its sheet, and can be taken back", async () => {
    await openView(pane, "Điều chỉnh");
    const request = shownView(pane).getByRole("listitem").filter({ hasText: "Sở Nội vụ" });
    const opinions = async () => opinionsIn(await savedIn(watched.page));
    await request.getByRole("button", { name: "Không thống nhất", exact: true }).click();
    await request.getByText("Đã ghi: Không thống nhất").waitFor();
    expect(await opinions()).toEqual([["K03-03", "S05", "Không thống nhất"]]);
    await request.getByRole("button", { name: "Hoàn tác" }).click();
    await request.getByText("Đã hoàn tác").waitFor();
    expect((await opinions()).filter(([, , opinion]) => opinion !== undefined)).toEqual([]);
    await request.getByRole("button", { name: "Thống nhất", exact: true }).click();
    await request.getByText("Đã ghi: Thống nhất").waitFor();
    expect(await opinions()).toEqual([["K03-03", "S05", "Thống nhất"]]);
    await picture("khoi-y-kien");
  });

  describe("a member is scored", () => {
    const fields = (): Locator => shownView(pane).locator("input[data-points]");
    const isFocused = (field: Locator): Promise<boolean> =>
      field.evaluate((element) => element === document.activeElement);

    test("points out of bounds are refused with a sentence, before anything is written", async () => {
      await openView(pane, "Chấm điểm");
      await member(/^Sở Nội vụ/u).click();
      await shownView(pane).getByRole("heading", { name: "Sở Nội vụ" }).waitFor();
      await fields().first().fill("6,5");
      await shownView(pane).getByText("Không quá 6 điểm.").waitFor();
      await shownView(pane).getByText("1 ô cần sửa trước khi ghi").waitFor();
      await shownView(pane).getByRole("button", { name: "Ghi điểm" }).click();
      expect(await isFocused(fields().first())).toBe(true);
      expect(await scoredRows()).toEqual([]);
      await picture("khoi-diem-qua-cao");
    });

    test("Enter leads from field to field; what is written holds the sheet's cells", async () => {
      await fields().first().fill("5,5");
      await fields().first().press("Enter");
      await watched.page.keyboard.type("4,75");
      await watched.page.keyboard.press("Enter");
      await watched.page.keyboard.type("5");
      await shownView(pane).getByRole("button", { name: "Ghi điểm" }).click();
      await shownView(pane).getByText("Đã ghi 3 điểm vào trang Điểm chấm").waitFor();
      const rows = await scoredRows();
      expect(
        rows.map((row) => [row["Mã đơn vị"], row["Mã tiêu chí"], row["Giai đoạn"], row["Điểm"], row["Người chấm"]]),
      ).toEqual([
        ["K03-03", "TC10", "Cụm/khối chấm", 5.5, "Văn phòng UBND tỉnh"],
        ["K03-03", "TC12", "Cụm/khối chấm", 4.75, "Văn phòng UBND tỉnh"],
        ["K03-03", "TC14", "Cụm/khối chấm", 5, "Văn phòng UBND tỉnh"],
      ]);
      await picture("khoi-da-cham");
    });

    test("the leader's own unit is scored by the deputy", async () => {
      await shownView(pane).getByRole("button", { name: "Danh sách đơn vị" }).click();
      await member(/^Văn phòng UBND tỉnh/u).click();
      await shownView(pane).getByText("Đơn vị trưởng do đơn vị phó chấm.").waitFor();
      await fields().first().fill("6");
      await shownView(pane).getByRole("button", { name: "Ghi điểm" }).click();
      await shownView(pane).getByText("Đã ghi 1 điểm vào trang Điểm chấm").waitFor();
      const row = (await scoredRows()).find((each) => each["Mã đơn vị"] === "K03-01");
      expect([row?.["Mã tiêu chí"], row?.["Điểm"], row?.["Người chấm"]]).toEqual(["TC10", 6, "Sở Tài chính"]);
    });
  });

  test("points that the computer can't give yet, or others than it gives, are given with a reason, and taken back", async () => {
    await shownView(pane).getByRole("button", { name: "Danh sách đơn vị" }).click();
    await member(/^Sở Tài chính/u).click();
    await shownView(pane).getByRole("heading", { name: "Sở Tài chính" }).waitFor();
    await shownView(pane).getByRole("button", { name: "Chấm khác điểm máy tính" }).first().click();
    await picture("khoi-cham-khac");
    const field = shownView(pane).locator("input[data-points]").first();
    await field.fill("3");
    await shownView(pane).getByText("chấm khác thì cần ghi giải trình").waitFor();
    await shownView(pane).getByRole("button", { name: "Ghi điểm" }).click();
    expect(await scoredOf("K03-04")).toEqual([]);
    await picture("khoi-can-giai-trinh");
    await shownView(pane).getByLabel("Nhận xét").first().fill("Theo biên bản đối chiếu số liệu");
    await shownView(pane).getByRole("button", { name: "Ghi điểm" }).click();
    await shownView(pane).getByText("Đã ghi 1 điểm vào trang Điểm chấm").waitFor();
    expect(
      (await scoredOf("K03-04")).map((row) => [row["Giai đoạn"], row["Điểm"], row["Giải trình"], row["Người chấm"]]),
    ).toEqual([["Cụm/khối chấm", 3, "Theo biên bản đối chiếu số liệu", "Văn phòng UBND tỉnh"]]);
    await shownView(pane).getByRole("button", { name: "Hoàn tác" }).click();
    await shownView(pane).getByText("Đã hoàn tác").first().waitFor();
    expect(await scoredOf("K03-04")).toEqual([]);
  });

  test("a unit is nominated, and its votes are held against the threshold", async () => {
    await openView(pane, "Bình xét");
    await shownView(pane).getByLabel("Danh hiệu, hình thức").selectOption("Cờ thi đua của UBND tỉnh");
    await shownView(pane).getByLabel("Suy tôn thêm đơn vị").selectOption("K03-03");
    await shownView(pane).getByRole("button", { name: "Suy tôn", exact: true }).click();
    await shownView(pane).getByText("Đã ghi vào trang Kết quả bình xét").waitFor();
    await shownView(pane).getByRole("button", { name: "Ghi phiếu: Sở Nội vụ" }).click();
    const form = shownView(pane).getByRole("form", { name: "Ghi phiếu: Sở Nội vụ" });
    await fillVotes(form);
    await form.getByRole("button", { name: "Ghi vào sổ" }).click();
    await shownView(pane).getByText("8/9 phiếu đồng ý, bằng 88,89% số phiếu hợp lệ").waitFor();
    await shownView(pane).getByText("✓ Đủ tỷ lệ phiếu").waitFor();
    expect(await rowsOf("Kết quả bình xét", "Mã đơn vị")).toEqual([
      {
        "Mã đơn vị": "K03-03",
        "Danh hiệu/hình thức": "Cờ thi đua của UBND tỉnh",
        "Thứ tự": 1,
        ...votesWritten,
      },
    ]);
    await picture("khoi-binh-xet");
  });

  describe("it is handed in", () => {
    test("what is open is listed; the cover is filled on the spot", async () => {
      await openView(pane, "Gửi về tỉnh");
      await shownView(pane).getByRole("heading", { name: "Còn 7 việc trước khi gửi" }).waitFor();
      const list = shownView(pane).getByRole("list", { name: "Các việc trước khi gửi" });
      for (const said of listedBeforeSending) await list.getByText(said).waitFor();
      await list.getByRole("button", { name: "Điền tại đây" }).click();
      const form = list.getByRole("form", { name: "Điền tại đây" });
      await fillCover(form);
      await picture("khoi-thong-tin-chung");
      await form.getByRole("button", { name: "Ghi vào sổ" }).click();
      await list.getByText("Trang Thông tin chung đã đủ").waitFor();
      await shownView(pane).getByRole("heading", { name: "Còn 6 việc trước khi gửi" }).waitFor();
      await picture("khoi-gui-ban");
    });

    test("the file goes without store and contacts, and the Board reads it as the cluster's report", async () => {
      const [download] = await Promise.all([
        watched.page.waitForEvent("download"),
        shownView(pane).getByRole("button", { name: "Lập tệp _K03.xlsx" }).click(),
      ]);
      await shownView(pane).getByText("Đã lập tệp _K03.xlsx").first().waitFor();
      expect(download.suggestedFilename()).toBe("_K03.xlsx");
      const file = path.join(pictures, "_K03.xlsx");
      await download.saveAs(file);
      const bytes = new Uint8Array(readFileSync(file));
      const sent = await draftOfXlsx(bytes);
      expect(sent.sheets.map(({ name }) => name).filter((name) => storeSheetNames.includes(name))).toEqual([]);
      expect((await savedIn(watched.page)).sheets.map(({ name }) => name)).toEqual(
        expect.arrayContaining([storeSheetNames[0]]),
      );
      expect(contactsIn(sent)).toEqual(members.map((unit) => [unit, undefined, undefined, undefined]));
      const { consolidation } = receivedByBoard(path.join(server.files, "board.xlsx"), bytes);
      expect(consolidation.files).toMatchObject([{ verdict: "accepted", cluster: "K03", unit: null }]);
      expect(consolidation.clusters.find(({ code }) => code === "K03")).toMatchObject({
        status: "on-time",
        reviewHeld: "2020-07-07",
      });
      expect(clusterPoints(consolidation)).toEqual([
        ["K03-01", "TC10", 6],
        ["K03-03", "TC10", 5.5],
        ["K03-03", "TC12", 4.75],
        ["K03-03", "TC14", 5],
      ]);
    });

    test("nothing complained", async () => {
      expect(await workbench(watched.page, "unknown")).toEqual([]);
      expect({ complaints: watched.complaints(), refused: watched.refused() }).toEqual({ complaints: [], refused: [] });
    });
  });
});
