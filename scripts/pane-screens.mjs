// What is looked at for pictures: the pane beside the simulated Excel at 350 pixels, the page in a browser at 1280.
import path from "node:path";
import { fileURLToPath } from "node:url";
import { requireTypescript } from "./require-typescript.mjs";
import { books } from "./workbench-files.mjs";

const root = path.dirname(path.dirname(fileURLToPath(import.meta.url)));
const { openPage } = requireTypescript(path.join(root, "test/e2e/support/chromium.ts"));
const { steady } = requireTypescript(path.join(root, "test/e2e/support/access/steady.ts"));

/** Pixels. */
const startHeight = 700;
/** The day of the sample, for the page, which asks the browser for it. */
const sampleNow = Date.parse("2020-07-15T08:00:00+07:00");

/** The pane's words, by language. */
export const words = Object.fromEntries(
  ["vi", "en"].map((language) => [language, requireTypescript(path.join(root, `src/text/${language}/pane.ts`)).pane]),
);

/** The pane on a workbook of the workbench, `book` as in its address. */
export async function paneScreen(browser, server, book) {
  const { page } = await openPage(browser, server.origin);
  await page.emulateMedia({ reducedMotion: "reduce" });
  await page.setViewportSize({ width: 1366, height: 2600 });
  await page.goto(`${server.origin}/workbench/?book=${book}`);
  const frame = page.locator("#pane iframe");
  const resize = (high) =>
    frame.evaluate((pane, style) => pane.setAttribute("style", style), `width: 350px; height: ${high}px; flex: none`);
  await frame.waitFor();
  await resize(startHeight);
  const screen = await (await frame.elementHandle()).contentFrame();
  return { page, element: { place: "#pane iframe", resize }, screen };
}

/** The page with the file of that workbook; `seen` looks at it before the file is opened. */
export async function pageScreen(browser, server, book, seen = () => undefined) {
  const { page } = await openPage(browser, "file://");
  await page.emulateMedia({ reducedMotion: "reduce" });
  const resize = (height) => page.setViewportSize({ width: 1280, height });
  await resize(startHeight);
  await page.addInitScript((now) => {
    const [offset, real] = [now - Date.now(), Date.now.bind(Date)];
    Date.now = () => real() + offset;
  }, sampleNow);
  await page.goto(`file://${path.join(root, "dist", "thidua.html")}`);
  await seen(page);
  await page.locator("input[data-opens=workbook]").setInputFiles(path.join(server.files, books[book].file));
  await page.getByRole("tab").first().waitFor();
  return { page, element: { place: null, resize }, screen: page };
}

/**
 * A picture of the whole of what is shown, however long, up to `most` pixels; `last` is done when it has its height.
 */
export async function takeScreen({ page, element, screen }, { file, most, last = () => undefined }) {
  try {
    await steady(screen);
    const high = await screen.evaluate(() => globalThis.document.documentElement.scrollHeight);
    await element.resize(Math.min(Math.max(high, startHeight), most));
    await last();
    await steady(screen);
  } catch (cause) {
    console.error(
      `${path.basename(file)} doesn't come to rest: ${cause instanceof Error ? cause.message.split("\n")[0] : cause}`,
    );
  }
  await (element.place === null
    ? page.screenshot({ path: file })
    : page.locator(element.place).screenshot({ path: file }));
  await element.resize(startHeight);
  console.log(path.relative(root, file));
}
