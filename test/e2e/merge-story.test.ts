import { mkdirSync, mkdtempSync, readFileSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import type { Browser, Frame, Page } from "playwright-core";
import type { WorkbookDraft } from "../../src/workbook/draft";
import { clerksWords, contested, deputysWords, leadersWords } from "../support/two-copies";
import { lostWords, typeWords, type TypedWord } from "../support/typed-words";
import { draftOfXlsx } from "../support/xlsx-draft/draft-of-xlsx";
import { findChromium, launchChromium, openPage, type WatchedPage } from "./support/chromium";
import { openBook, openView, shownView } from "./support/pane";
import { setSampleDay } from "./support/sample-clock";
import { builtPage, sampleFiles } from "./support/sample-files";
import { rowsBelow, savedIn } from "./support/saved-rows";
import { smallBoard } from "./support/small-board";
import { startWorkbench, type RunningWorkbench } from "./support/workbench";

const withBrowser = findChromium() === null ? describe.skip : describe;

/** The folder of the pictures; they can be looked at after the test. */
const pictures = process.env["THIDUA_PICTURES"] ?? mkdtempSync(path.join(tmpdir(), "thidua-merge-story-"));

/** A file with these words typed into it. */
function copyOf(name: string, bytes: Uint8Array, words: readonly TypedWord[]): string {
  const file = path.join(pictures, name);
  writeFileSync(file, typeWords(bytes, words));
  return file;
}

const bytesOf = (file: string): Uint8Array => new Uint8Array(readFileSync(file));
const value = (workbook: WorkbookDraft): unknown =>
  rowsBelow(workbook, "Điểm chấm", "Mã đơn vị").find(
    (row) => row["Mã đơn vị"] === "K03-02" && row["Mã tiêu chí"] === "TC10",
  )?.["Điểm"];
const toCompare = (workbook: WorkbookDraft): unknown =>
  workbook.sheets.some(({ name }) => name === "Cần đối chiếu")
    ? rowsBelow(workbook, "Cần đối chiếu", "Trang tính").map((row) => [
        row["Nội dung"],
        row["Đang dùng"],
        row["Bản kia ghi"],
        row["Chọn"],
      ])
    : [];

/**
 * What a leader does with the deputy's copy, in the pane beside Excel and on the page alike; `saved`: the workbook as
 * it is then.
 */
async function leaderMerges(
  view: Page | Frame,
  copy: string,
  { saved, look }: { readonly saved: () => Promise<WorkbookDraft>; readonly look: (name: string) => Promise<unknown> },
): Promise<void> {
  await openView(view, "Nhận báo cáo");
  const shown = shownView(view);
  await shown.locator("input[type=file]:not([webkitdirectory])").setInputFiles(copy);
  await shown.getByRole("button", { name: "Đọc các tệp" }).click();
  await shown.getByText("Đây là một bản khác của chính sổ này").first().waitFor();
  await shown.getByRole("button", { name: /^Xem và gộp/u }).click();
  await shown
    .getByText("Gộp bản này vào sổ đang mở sẽ thêm 3 dòng; điền 6 chỗ còn trống; có 1 chỗ hai bản ghi khác nhau.")
    .waitFor();
  for (const title of ["Dòng sẽ thêm: 3", "Chỗ còn trống sẽ điền: 6"]) await shown.getByText(title).click();
  await look("gop-xem");
  await shown.getByRole("button", { name: "Gộp vào sổ này" }).click();
  await shown.getByText("Đã gộp: thêm 3 dòng; điền 6 chỗ còn trống. Còn 1 chỗ cần đối chiếu").first().waitFor();
  await look("gop-da-ghi");
  const merged = await saved();
  expect(lostWords(merged, [...leadersWords, ...deputysWords])).toEqual([]);
  expect([value(merged), toCompare(merged)]).toEqual([
    5,
    [[contested.what, contested.stands, contested.other, undefined]],
  ]);
  await shown.getByRole("button", { name: "Hoàn tác" }).click();
  await shown.getByText("Đã hoàn tác việc gộp.").first().waitFor();
  const undone = await saved();
  expect([lostWords(undone, leadersWords), lostWords(undone, deputysWords), toCompare(undone)]).toEqual([
    [],
    deputysWords,
    [],
  ]);
  await shown.getByRole("radio", { name: `Bản kia: ${contested.other}` }).click();
  await shown.getByRole("button", { name: "Gộp vào sổ này" }).click();
  await shown.getByText("Đã gộp: thêm 3 dòng; điền 6 chỗ còn trống.").first().waitFor();
  const chosen = await saved();
  expect(
    lostWords(chosen, [...leadersWords.filter(([, , , typed]) => typed !== 5), ...deputysWords, contested.word]),
  ).toEqual([]);
  expect(toCompare(chosen)).toEqual([]);
}

withBrowser("two people's copies of one workbook are brought together", () => {
  let browser: Browser;
  let server: RunningWorkbench;
  let issued: Uint8Array;
  const theirs = (name: string): string => copyOf(name, issued, [...deputysWords, contested.word]);
  const quiet = (watched: WatchedPage): void =>
    expect({ complaints: watched.complaints(), refused: watched.refused() }).toEqual({ complaints: [], refused: [] });

  /** The page from its file, with a workbook opened in it. */
  const openOnPage = async (file: string): Promise<WatchedPage & { readonly saved: () => Promise<WorkbookDraft> }> => {
    const watched = await openPage(browser, "file://");
    const { page } = watched;
    await setSampleDay(page);
    await page.goto(builtPage());
    await page.locator("input[data-opens=workbook]").setInputFiles(file);
    await page.getByRole("heading", { name: "Sơ kết 6 tháng 2020" }).waitFor();
    const saved = async (): Promise<WorkbookDraft> => {
      const [download] = await Promise.all([
        page.waitForEvent("download"),
        page.getByRole("button", { name: "Lưu sổ" }).click(),
      ]);
      return draftOfXlsx(bytesOf(await download.path()));
    };
    return { ...watched, saved };
  };

  beforeAll(async () => {
    mkdirSync(pictures, { recursive: true });
    builtPage();
    issued = bytesOf(path.join(sampleFiles(), "issued", "K03", "_K03.xlsx"));
    server = await startWorkbench();
    browser = await launchChromium();
  });

  afterAll(async () => {
    await browser.close();
    await server.close();
  });

  test("beside Excel: every word of leader and deputy stands in the sheet", async () => {
    const watched = await openPage(browser, server.origin);
    await watched.page.route(`${server.origin}/files/issued/K03/_K03.xlsx`, (route) =>
      route.fulfill({ body: Buffer.from(typeWords(issued, leadersWords)) }),
    );
    const pane = await openBook(watched.page, server.origin, "cluster");
    // Until then the tabs don't stand still.
    await shownView(pane).getByText("Chưa có báo cáo nào trong sổ").first().waitFor();
    const look = (name: string): Promise<unknown> =>
      watched.page.locator("#pane iframe").screenshot({ path: path.join(pictures, `${name}-excel.png`) });
    await leaderMerges(pane, theirs("_K03 phó.xlsx"), { saved: () => savedIn(watched.page), look });
    quiet(watched);
    await watched.page.context().close();
  });

  test("on the page: they are in the file that is saved", async () => {
    const watched = await openOnPage(copyOf("_K03.xlsx", issued, leadersWords));
    await leaderMerges(watched.page, theirs("_K03 phó.xlsx"), {
      saved: watched.saved,
      look: (name) => watched.page.screenshot({ path: path.join(pictures, `${name}-trang.png`) }),
    });
    quiet(watched);
    await watched.page.context().close();
  });

  test("two clerks of the Board, and what only one of a cluster's two files says", async () => {
    const board = await smallBoard(["K03"], { unregistered: ["K03"], undecided: true });
    const [first = [], second = []] = clerksWords;
    const watched = await openOnPage(copyOf("so-mot.xlsx", board, first));
    const { page, saved } = watched;
    const view = () => shownView(page);
    const take = async (files: readonly string[]): Promise<void> => {
      await openView(page, "Nhận báo cáo");
      await view()
        .locator("input[type=file]:not([webkitdirectory])")
        .setInputFiles([...files]);
      await view().getByRole("button", { name: "Đọc các tệp" }).click();
    };
    await take([copyOf("so-hai.xlsx", board, second)]);
    await view()
      .getByRole("button", { name: /^Xem và gộp/u })
      .click();
    await view().getByRole("button", { name: "Gộp vào sổ này" }).click();
    await view()
      .getByText(/Đã gộp: /u)
      .first()
      .waitFor();
    expect(lostWords(await saved(), clerksWords.flat())).toEqual([]);

    await view().getByRole("button", { name: "Bỏ chọn" }).click();
    await take([theirs("_K03 (1).xlsx"), copyOf("_K03 (2).xlsx", issued, leadersWords)]);
    await view().getByRole("heading", { name: "Đã đọc xong 2 tệp" }).waitFor();
    await view().getByRole("button", { name: "Ghi vào sổ", exact: true }).click();
    await view().getByText("Đã ghi vào sổ").first().waitFor();
    await openView(page, "Kiểm tra");
    await view()
      .getByText(/nội dung ở tệp khác chờ cơ quan thường trực chọn/u)
      .click();
    await page.screenshot({ path: path.join(pictures, "ban-cho-chon.png") });
    await view()
      .getByRole("button", { name: /^Lấy cả \d+ nội dung/u })
      .click();
    await view()
      .getByText(/Đã lấy \d+ nội dung/u)
      .first()
      .waitFor();
    await page.screenshot({ path: path.join(pictures, "ban-da-lay.png") });
    const kept = await saved();
    expect(lostWords(kept, clerksWords.flat())).toEqual([]);
    const texts = kept.sheets.flatMap(({ name, rows }) =>
      name.startsWith("_TD")
        ? []
        : [...rows.values()].flatMap((cells) => [...cells.values()].map((cell) => String(cell.value as string))),
    );
    for (const [, , , typed] of deputysWords)
      expect([
        typed,
        texts.some(
          (text) =>
            text.includes(typeof typed === "number" ? String(typed).replace(".", ",") : typed) ||
            text === String(typed),
        ),
      ]).toEqual([typed, true]);
    quiet(watched);
    await page.context().close();
  });
});
