/**
 * Pictures of every view of every kind of workbook, in both languages, to be looked at: npm run pictures -- [kind] [view]
 * At 350 pixels the pane beside the simulated Excel, at 1280 the page in a browser, into dist/pictures; with a kind or a view only
 * those. Needs Chromium, which CHROMIUM can name.
 */
import { mkdirSync } from "node:fs";
import path from "node:path";
import { fileURLToPath } from "node:url";
import { requireTypescript } from "./require-typescript.mjs";
import { buildPage } from "./stale-builds.mjs";
import { books } from "./workbench-files.mjs";

const root = path.dirname(path.dirname(fileURLToPath(import.meta.url)));
const typescript = (file) => requireTypescript(path.join(root, file));
const { viewsOf } = typescript("src/taskpane/frame/views-of.ts");
const { deeperPages, wayBack } = typescript("test/e2e/support/deeper.ts");
const { launchChromium, openPage } = typescript("test/e2e/support/chromium.ts");
const { openView } = typescript("test/e2e/support/pane.ts");
const { steady } = typescript("test/e2e/support/access/steady.ts");
const { startWorkbench } = typescript("test/e2e/support/workbench.ts");
const words = { vi: typescript("src/text/vi/pane.ts").pane.frame, en: typescript("src/text/en/pane.ts").pane.frame };

const pictures = path.join(root, "dist", "pictures");
const kinds = { board: "consolidated", cluster: "cluster", unit: "unit", other: "new" };
const [onlyKind, onlyView] = process.argv.slice(2);
/** The day of the sample, for the page, which asks the browser for it. */
const sampleNow = Date.parse("2020-07-15T08:00:00+07:00");

/** The whole of a view, however long, up to `most` pixels. */
async function takeView({ page, element, screen, name, most = 2400 }) {
  const file = path.join(pictures, `${name}.png`);
  try {
    await steady(screen);
    const high = await screen.evaluate(() => globalThis.document.documentElement.scrollHeight);
    await element.resize(Math.min(Math.max(high, 700), most));
    await steady(screen);
  } catch (cause) {
    console.error(`${name} doesn't come to rest: ${cause instanceof Error ? cause.message.split("\n")[0] : cause}`);
  }
  await (element.place === null ? page.screenshot({ path: file }) : page.locator(element.place).screenshot({ path: file }));
  await element.resize(700);
  console.log(path.relative(root, file));
}

async function takeAll({ page, element, screen, kind, width, inSheets }) {
  await steady(screen);
  for (const language of ["vi", "en"]) {
    const { views } = words[language];
    if (language === "en") await screen.getByRole("button", { name: /English/u }).click();
    for (const view of [...viewsOf(kind, inSheets), "help"]) {
      if (onlyView !== undefined && view !== onlyView) continue;
      const take = (name) => takeView({ page, element, screen, name: `${kind}-${name}-${language}-${width}` });
      if (view === "help") await screen.getByRole("button", { name: views.help, exact: true }).click();
      else if (viewsOf(kind, inSheets).length > 1) await openView(screen, views[view], words[language].moreViews);
      await take(view);
      for (const { name, press } of deeperPages(view)) {
        await screen.locator(press).first().click();
        await take(`${view}-${name}`);
      }
      if (deeperPages(view).length > 0) await screen.locator(wayBack).first().click();
    }
    if (viewsOf(kind, inSheets).length === 1 && onlyView === undefined) await screen.getByRole("button", { name: views.help, exact: true }).click();
  }
}

async function takePane(browser, server, kind) {
  const { page } = await openPage(browser, server.origin);
  await page.emulateMedia({ reducedMotion: "reduce" });
  await page.setViewportSize({ width: 1366, height: 2600 });
  await page.goto(`${server.origin}/workbench/?book=${kinds[kind]}`);
  const frame = page.locator("#pane iframe");
  const resize = (high) => frame.evaluate((pane, style) => pane.setAttribute("style", style), `width: 350px; height: ${high}px; flex: none`);
  await frame.waitFor();
  await resize(700);
  const screen = await (await frame.elementHandle()).contentFrame();
  await takeAll({ page, element: { place: "#pane iframe", resize }, screen, kind, width: 350, inSheets: true });
  await page.context().close();
}

async function takePage(browser, server, kind) {
  const { page } = await openPage(browser, "file://");
  await page.emulateMedia({ reducedMotion: "reduce" });
  const resize = (height) => page.setViewportSize({ width: 1280, height });
  await resize(700);
  await page.addInitScript((now) => {
    const [offset, real] = [now - Date.now(), Date.now.bind(Date)];
    Date.now = () => real() + offset;
  }, sampleNow);
  await page.goto(`file://${path.join(root, "dist", "thidua.html")}`);
  if (kind === "board" && onlyView === undefined) await page.screenshot({ path: path.join(pictures, "page-vi-1280.png") });
  await page.locator("input[data-opens=workbook]").setInputFiles(path.join(server.files, books[kinds[kind]].file));
  await takeAll({ page, element: { place: null, resize }, screen: page, kind, width: 1280, inSheets: false });
  await page.context().close();
}

mkdirSync(pictures, { recursive: true });
buildPage(root, () => undefined);
const server = await startWorkbench();
const browser = await launchChromium();
try {
  for (const kind of Object.keys(kinds)) {
    if (onlyKind !== undefined && kind !== onlyKind) continue;
    await takePane(browser, server, kind);
    if (books[kinds[kind]].file !== null) await takePage(browser, server, kind);
  }
} finally {
  await browser.close();
  await server.close();
}
