import { readFileSync, writeFileSync, mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { read, write } from "@e965/xlsx";
import type { Browser, Frame, Page } from "playwright-core";
import { openBoard } from "../../src/app/open-board";
import { nodeHost } from "../../src/hosts/node/node-host";
import { endlessOds } from "../hostile/files/endless-ods";
import { findSoffice, saveAs } from "../support/libreoffice";
import { findChromium, launchChromium, openPage } from "./support/chromium";
import { openView, paneOf, shownView, waitForWorkbench, workbench } from "./support/pane";
import { setSampleDay } from "./support/sample-clock";
import { builtPage, sampleFiles } from "./support/sample-files";
import { smallBoard } from "./support/small-board";
import { startWorkbench } from "./support/workbench";

const withPrograms = findChromium() === null || findSoffice() === null ? describe.skip : describe;

const units = ["K03-01", "K03-02", "K03-03"];
const folder = mkdtempSync(path.join(tmpdir(), "thidua-other-"));
const at = (name: string): string => path.join(folder, name);

/** The units' filled workbooks, each by another program's hand; and one that takes its reader half a minute. */
function makeFiles(filled: string): { readonly plain: readonly string[]; readonly other: readonly string[] } {
  const [first, second, third] = units.map((unit) => new Uint8Array(readFileSync(path.join(filled, `${unit}.xlsx`))));
  const made = new Map<string, Uint8Array>([
    ["K03-01.xls", [...saveAs(new Map([["a.xlsx", first!]]), "xls").values()][0]!],
    ["K03-02.ods", [...saveAs(new Map([["a.xlsx", second!]]), "ods").values()][0]!],
    [
      "K03-03.xlsb",
      new Uint8Array(
        write(read(third!, { type: "array", cellNF: true }), { bookType: "xlsb", type: "array" }) as ArrayBuffer,
      ),
    ],
    ["K03-04.ods", endlessOds()],
  ]);
  for (const [name, bytes] of made) writeFileSync(at(name), bytes);
  return { plain: units.map((unit) => path.join(filled, `${unit}.xlsx`)), other: [...made.keys()].map(at) };
}

/** What the store of a saved workbook holds of these units: every field with its cell, without the file it came in. */
function storedIn(bytes: Uint8Array): readonly unknown[] {
  const opened = openBoard(nodeHost.readWorkbook(bytes));
  if ("noRound" in opened) throw new Error(opened.noRound);
  return opened.stored.submissions
    .filter(({ submission }) => units.includes(submission.unit))
    .map(({ submission }) => ({ ...submission, file: null }));
}

/** Reads the files and writes what came of them; gives what the view said of them. */
async function readAndWrite(view: Page | Frame, given: readonly string[]): Promise<string> {
  await view.locator("input[type=file][multiple]:not([webkitdirectory])").setInputFiles([...given]);
  await view.getByRole("button", { name: "Đọc các tệp" }).click();
  await view.getByRole("heading", { name: "Đã đọc xong" }).waitFor();
  const seen = await view.locator("main > section:not([hidden])").innerText();
  await view.getByRole("button", { name: "Ghi vào sổ", exact: true }).click();
  await view.getByText("Đã ghi vào sổ").first().waitFor();
  return seen;
}

/** `workers`: addresses of all that were started; `left`: how many still run. */
type Run = {
  readonly seen: string;
  readonly stored: readonly unknown[];
  readonly workers: readonly string[];
  readonly left: number;
  readonly complaints: readonly string[];
  readonly refused: readonly string[];
};

function workersOf(page: Page): string[] {
  const workers: string[] = [];
  page.on("worker", (worker) => workers.push(worker.url()));
  return workers;
}

function expectSame(plain: Run, other: Run): void {
  expect(plain.stored).toHaveLength(units.length);
  expect(other.stored).toEqual(plain.stored);
  expect(plain.seen).toContain("Nhận mới 3");
  expect(other.seen).toContain("Nhận mới 3");
  expect(other.seen).toMatch(
    /Không đọc được 1\n(?:.*\n)*?K03-04\.ods\n(?:.*\n)?Tệp vượt giới hạn cho phép \(chi tiết: tệp: đọc quá 4 giây\)\. Đề nghị/u,
  );
  // The engine alone, and one more for each such file, all of which have ended.
  expect([plain.workers.length, plain.left]).toEqual([1, 1]);
  expect([other.workers.length, other.left]).toEqual([1 + files.other.length, 1]);
  expect([plain, other].map(({ complaints, refused }) => ({ complaints, refused }))).toEqual([
    { complaints: [], refused: [] },
    { complaints: [], refused: [] },
  ]);
}

let files: ReturnType<typeof makeFiles>;

withPrograms("workbooks of other formats in a browser", () => {
  let browser: Browser;

  beforeAll(async () => {
    // The library speaks of number formats that it is not sure of.
    jest.spyOn(console, "error").mockImplementation(() => undefined);
    files = makeFiles(path.join(sampleFiles(), "filled", "K03"));
    writeFileSync(at("board.xlsx"), await smallBoard(["K03"], { unregistered: [] }));
    browser = await launchChromium();
  });

  afterAll(async () => {
    await browser.close();
    rmSync(folder, { recursive: true, force: true });
  });

  const inPage = async (given: readonly string[], address = builtPage()): Promise<Run> => {
    const { page, complaints, refused } = await openPage(browser, "file://");
    const workers = workersOf(page);
    await setSampleDay(page);
    await page.goto(address);
    await page.locator("input[data-opens=workbook]").setInputFiles(at("board.xlsx"));
    await page.getByRole("tab", { name: "Nhận báo cáo", exact: true }).click();
    const seen = await readAndWrite(page, given);
    const [download] = await Promise.all([
      page.waitForEvent("download"),
      page.getByRole("button", { name: "Lưu sổ" }).click(),
    ]);
    await download.saveAs(at("saved.xlsx"));
    const run = {
      seen,
      stored: storedIn(new Uint8Array(readFileSync(at("saved.xlsx")))),
      workers,
      left: page.workers().length,
      complaints: complaints(),
      refused: refused(),
    };
    await page.close();
    return run;
  };

  test("the page from a file gives the same figures as of .xlsx; a file that doesn't end is ended and named", async () => {
    expectSame(await inPage(files.plain), await inPage(files.other));
  });

  test("where no worker can be had, they are refused with what to do", async () => {
    const strict = at("thidua.html");
    writeFileSync(
      strict,
      readFileSync(builtPage().slice("file://".length), "utf8").replace("worker-src blob:", "worker-src 'none'"),
    );
    const { seen, stored } = await inPage([...files.plain.slice(0, 1), ...files.other.slice(1)], `file://${strict}`);
    expect(stored).toHaveLength(1);
    expect(
      seen.match(
        /Tệp không thuộc dạng \.xlsx .*? Đề nghị mở bằng Excel, chọn Lưu thành \(Save As\), loại tệp \.xlsx, rồi gửi tệp mới lưu\./gu,
      ),
    ).toHaveLength(3);
  });

  test("so does the pane from its server, which fetches the reader's script only then", async () => {
    const server = await startWorkbench();
    const inPane = async (given: readonly string[]): Promise<Run> => {
      const { page, complaints, refused } = await openPage(browser, server.origin);
      const workers = workersOf(page);
      await page.route(`${server.origin}/files/board.xlsx`, (route) => route.fulfill({ path: at("board.xlsx") }));
      await page.goto(`${server.origin}/`);
      await waitForWorkbench(page);
      const pane = await paneOf(page);
      await shownView(pane).getByText("Tính đến ngày 15/7/2020").waitFor();
      await openView(pane, "Nhận báo cáo");
      const seen = await readAndWrite(pane, given);
      const saved = new Uint8Array(Buffer.from(await workbench(page, "save"), "base64"));
      const run = {
        seen,
        stored: storedIn(saved),
        workers,
        left: page.workers().length,
        complaints: complaints(),
        refused: refused(),
      };
      await page.close();
      return run;
    };
    try {
      const [plain, other] = [await inPane(files.plain), await inPane(files.other)];
      expectSame(plain, other);
      const readers = (run: Run): number =>
        run.workers.filter((url) => /\/other-formats\.[0-9a-f]{12}\.js$/u.test(url) && url.startsWith(server.origin))
          .length;
      expect([readers(plain), readers(other)]).toEqual([0, files.other.length]);
    } finally {
      await server.close();
    }
  });
});
