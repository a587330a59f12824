import { mkdirSync, mkdtempSync, readFileSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import type { Browser, Frame } from "playwright-core";
import { nodeHost } from "../../src/hosts/node/node-host";
import type { WorkbookDraft } from "../../src/workbook/draft";
import { parseAddress } from "../../src/workbook/address";
import { differencesBetween } from "../support/compare-workbooks";
import { findChromium, launchChromium, openPage, type WatchedPage } from "./support/chromium";
import { openBook, openView, shownView, workbench } from "./support/pane";
import { placedRows, rowsBelow, savedIn, type ReadRow } from "./support/saved-rows";
import { smallBoard } from "./support/small-board";
import { startWorkbench, type RunningWorkbench } from "./support/workbench";

const withBrowser = findChromium() === null ? describe.skip : describe;

/** The folder of the pictures; they can be looked at after the test. */
const pictures = process.env["THIDUA_PICTURES"] ?? mkdtempSync(path.join(tmpdir(), "thidua-board-"));

/** Nothing of it stands in the register: the file's own time says when it came. */
const unit = { code: "K03-05", name: "Sở Kế hoạch và Đầu tư" };

/** Nothing at all came from them. */
const silent = ["C01-01", "C01-02", "C01-03"];

withBrowser("the Board looks after what came in", () => {
  let server: RunningWorkbench;
  let browser: Browser;
  let watched: WatchedPage;
  let pane: Frame;
  let atFirst: WorkbookDraft;

  const picture = async (name: string): Promise<void> => {
    await watched.page.locator("#pane iframe").screenshot({ path: path.join(pictures, `${name}.png`) });
  };
  const press = (name: string | RegExp): Promise<void> =>
    shownView(pane).getByRole("button", { name, exact: true }).click();
  const sees = (text: string | RegExp): Promise<void> => shownView(pane).getByText(text).first().waitFor();
  const inRegister = async (): Promise<ReadRow | undefined> =>
    rowsBelow(await savedIn(watched.page), "Sổ theo dõi nhận báo cáo", "Mã đơn vị/cụm").find(
      (row) => row["Mã đơn vị/cụm"] === unit.code,
    );
  const inRoster = async (): Promise<ReadRow | undefined> =>
    rowsBelow(await savedIn(watched.page), "Danh sách", "Mã đơn vị").find((row) => row["Mã đơn vị"] === unit.code);
  /** Takes back what was stated last; the page then says so. */
  const takeBack = async (): Promise<void> => {
    await press("Hoàn tác");
    await sees("Đã hoàn tác, các ô trở lại như trước.");
  };

  beforeAll(async () => {
    mkdirSync(pictures, { recursive: true });
    server = await startWorkbench();
    browser = await launchChromium();
    watched = await openPage(browser, server.origin);
    const body = Buffer.from(await smallBoard(["C01", "K03"], { unregistered: [unit.code, ...silent] }));
    await watched.page.route(`${server.origin}/files/board.xlsx`, (route) => route.fulfill({ body }));
    pane = await openBook(watched.page, server.origin, "board");
    await sees("14 đơn vị phải gửi");
    atFirst = await savedIn(watched.page);
    await openView(pane, "Nhận báo cáo");
    const files = ["01", "02", "03", "04", "05", "06", "07", "08", "09"].map((number) =>
      path.join(server.files, "filled", "K03", `K03-${number}.xlsx`),
    );
    const strange = path.join(mkdtempSync(path.join(tmpdir(), "thidua-strange-")), "ghi chu.xlsx");
    writeFileSync(strange, "Kính gửi Ban");
    await shownView(pane)
      .locator("input[type=file]:not([webkitdirectory])")
      .setInputFiles([...files, strange]);
    await press("Đọc các tệp");
    await sees("Đã đọc xong 10 tệp");
    await press("Ghi vào sổ");
    await sees("Đã ghi vào sổ");
  });

  afterAll(async () => {
    await browser.close();
    await server.close();
  });

  test("home tells who has sent, and whom to urge", async () => {
    await openView(pane, "Tình hình");
    await sees("14 đơn vị phải gửi");
    await sees("3 đơn vị chưa gửi, quá hạn 15 ngày");
    await picture("ban-tinh-hinh");
    await press("Soạn văn bản đôn đốc");
    const letter = await shownView(pane).getByRole("textbox", { name: "Nội dung văn bản" }).inputValue();
    for (const name of ["UBND thành phố Bắc Giang", "UBND huyện Việt Yên"]) expect(letter).toContain(name);
    await press("Đóng");
    await press(/^Khối các cơ quan tham mưu tổng hợp/u);
  });

  test("from a cluster's page to a unit's", async () => {
    await shownView(pane).getByRole("heading", { name: "Khối các cơ quan tham mưu tổng hợp" }).waitFor();
    await shownView(pane).getByRole("table").getByRole("button", { name: unit.name }).click();
    await shownView(pane).getByRole("heading", { name: unit.name }).waitFor();
    await sees(/tạm tính/u);
    await picture("ban-don-vi");
  });

  test("the day on which it came is confirmed in the register, and taken back", async () => {
    const before = await inRegister();
    expect(before?.["Ngày đến"]).toBeUndefined();
    await press("Xác nhận ngày này");
    await sees(/^Đã ghi ngày nhận 28\/6\/2020/u);
    expect((await inRegister())?.["Ngày đến"]).toEqual({ date: "2020-06-28" });
    await takeBack();
    expect(await inRegister()).toEqual(before);
  });

  test("another day is typed; one to come is refused", async () => {
    await press("Sửa ngày nhận…");
    const form = shownView(pane).getByRole("form", { name: "Ghi vào sổ theo dõi" });
    await form.getByLabel("Ngày nhận").fill("16/7/2020");
    await press("Ghi vào sổ theo dõi");
    await sees("Ngày nhận không thể sau ngày hôm nay.");
    await form.getByLabel("Ngày nhận").fill("29/6/2020");
    await form.getByLabel("Ngày nhận").press("Enter");
    await sees(/^Đã ghi ngày nhận 29\/6\/2020/u);
    expect((await inRegister())?.["Ngày đến"]).toEqual({ date: "2020-06-29" });
    await takeBack();
  });

  test("it is sent back with a comment", async () => {
    const before = await inRegister();
    await press("Đề nghị hoàn thiện…");
    await press("Ghi đề nghị hoàn thiện");
    await sees("Đề nghị ghi rõ nội dung cần hoàn thiện.");
    await shownView(pane).getByLabel("Hạn hoàn thiện").fill("20/7/2020");
    await shownView(pane).getByLabel("Nội dung đề nghị hoàn thiện").fill("Đề nghị bổ sung số liệu S09");
    await press("Ghi đề nghị hoàn thiện");
    await sees(/^Đã ghi đề nghị hoàn thiện/u);
    const row = await inRegister();
    expect([row?.["Tình trạng"], row?.["Hạn hoàn thiện"], row?.["Ghi chú"]]).toEqual([
      "Đề nghị hoàn thiện",
      expect.anything(),
      expect.stringContaining("Đề nghị bổ sung số liệu S09"),
    ]);
    await sees("Đã đề nghị hoàn thiện, chưa nhận được bản mới.");
    await picture("ban-de-nghi-hoan-thien");
    await takeBack();
    expect(await inRegister()).toEqual(before);
  });

  test("it is given more time with a reason", async () => {
    await press("Gia hạn…");
    await shownView(pane).getByLabel("Được gia hạn đến").fill("10/7/2020");
    await shownView(pane).getByLabel("Lý do gia hạn").fill("Đơn vị sáp nhập");
    await press("Ghi gia hạn");
    await sees(/^Đã ghi gia hạn đến 10\/7\/2020/u);
    const row = await inRoster();
    expect([row?.["Được gia hạn đến"], row?.["Lý do gia hạn"]]).toEqual([{ date: "2020-07-10" }, "Đơn vị sáp nhập"]);
    await takeBack();
    expect((await inRoster())?.["Được gia hạn đến"]).toBeUndefined();
  });

  test("a file that is nobody's is refused in the register, and taken back", async () => {
    const refused = async (): Promise<ReadRow | undefined> =>
      rowsBelow(await savedIn(watched.page), "Sổ theo dõi nhận báo cáo", "Mã đơn vị/cụm").find(
        (row) => row["Mã đơn vị/cụm"] === "*",
      );
    await openView(pane, "Nhận báo cáo");
    await press("Không dùng tệp này…: ghi chu.xlsx");
    await shownView(pane).getByLabel("Lý do không dùng tệp").fill("Không phải báo cáo");
    await picture("ban-khong-dung-tep");
    await press("Ghi vào sổ theo dõi");
    await sees("Đã ghi vào sổ theo dõi: không dùng tệp ghi chu.xlsx.");
    expect(await refused()).toMatchObject({
      "Tên tệp": "ghi chu.xlsx",
      "Tình trạng": "Từ chối",
      "Ghi chú": "Không phải báo cáo",
    });
    await picture("ban-da-khong-dung-tep");
    // The first one is that of the whole import.
    await shownView(pane).getByRole("button", { name: "Hoàn tác", exact: true }).last().click();
    await sees("Đã hoàn tác, các ô trở lại như trước.");
    expect(await refused()).toBeUndefined();
  });

  test("a selected figure tells its unit, what was written, and where; its unit is one press away", async () => {
    const sheet = "Tổng hợp chỉ tiêu";
    await openView(pane, "Cách tính");
    const figure = placedRows(await savedIn(watched.page), sheet, "STT").find(
      ({ texts }) => texts["Mã đơn vị"] === unit.code && texts["Mã"] === "S05",
    );
    if (figure === undefined) throw new Error("The unit has no such figure");
    await workbench(watched.page, "select", sheet, figure.cellOf("Thực hiện trong kỳ"));
    const told = shownView(pane).getByRole("group").first();
    await told.waitFor();
    const [file, place = "", cell = ""] = ["Tệp", "Trang", "Ô"].map((heading) => String(figure.texts[heading]));
    const raw = typedIn(path.join(server.files, "filled", "K03", "K03-05.xlsx"), place, cell);
    for (const text of [unit.name, `"${raw}"`, `Tệp ${file}, trang ${place}, ô ${cell}`])
      expect(await told.innerText()).toContain(text);
    await picture("ban-cach-tinh");
    await told.getByRole("button", { name: "Mở đơn vị" }).click();
    await pane.locator("#view-situation:visible").waitFor();
    await shownView(pane).getByRole("heading", { name: unit.name }).waitFor();
  });

  test("the last import is taken back: the workbook is as it was, cell by cell", async () => {
    await openView(pane, "Tổng hợp");
    await press("Hoàn tác");
    await sees("Đã hoàn tác. Sổ trở lại như trước lần ghi đó.");
    const now = await savedIn(watched.page);
    const sheets = atFirst.sheets.map(({ name }) => name);
    expect(now.sheets.map(({ name }) => name)).toEqual(sheets);
    // The row that it had added to the register is empty again, not as yellow as a row that never was one.
    const differences = differencesBetween(atFirst, now, { sheets, formulaValues: true }).filter(
      (line) => !/^Sổ theo dõi nhận báo cáo!\w+ fill: null/u.test(line),
    );
    expect(differences.slice(0, 30)).toEqual([]);
  });

  test("nothing complained", async () => {
    expect(await workbench(watched.page, "unknown")).toEqual([]);
    expect({ complaints: watched.complaints(), refused: watched.refused() }).toEqual({ complaints: [], refused: [] });
  });
});

/** What a unit typed into a cell of its file. */
function typedIn(file: string, name: string, cell: string): string {
  const { row, column } = parseAddress(cell) ?? { row: 0, column: 0 };
  const sheet = nodeHost.readWorkbook(new Uint8Array(readFileSync(file))).sheets.find((each) => each.name === name);
  return String(sheet?.rows.get(row)?.get(column)?.value);
}
