/**
 * Pictures of every view of every kind of workbook, in both languages, to be looked at: npm run pictures -- [kind]
 * [view] At 350 pixels the pane beside the simulated Excel, at 1280 the page in a browser, into dist/pictures; with a
 * kind or a view only those. npm run pictures -- --docs [name] takes those of the guides, into docs/pictures. Needs
 * Chromium, which CHROMIUM can name.
 */
import { mkdirSync } from "node:fs";
import path from "node:path";
import { fileURLToPath } from "node:url";
import { takeDocs } from "./doc-pictures.mjs";
import { pageScreen, paneScreen, takeScreen, words } from "./pane-screens.mjs";
import { requireTypescript } from "./require-typescript.mjs";
import { buildPage } from "./stale-builds.mjs";
import { books } from "./workbench-files.mjs";

const root = path.dirname(path.dirname(fileURLToPath(import.meta.url)));
const typescript = (file) => requireTypescript(path.join(root, file));
const { viewsOf } = typescript("src/taskpane/frame/views-of.ts");
const { deeperPages, wayBack } = typescript("test/e2e/support/deeper.ts");
const { launchChromium } = typescript("test/e2e/support/chromium.ts");
const { openView } = typescript("test/e2e/support/pane.ts");
const { steady } = typescript("test/e2e/support/access/steady.ts");
const { startWorkbench } = typescript("test/e2e/support/workbench.ts");

const pictures = path.join(root, "dist", "pictures");
const kinds = { board: "consolidated", cluster: "cluster", unit: "unit", other: "new" };
const most = 2400;
const [onlyKind, onlyView] = process.argv.slice(2);

async function takeAll(shown, { kind, width, inSheets }) {
  const { screen } = shown;
  await steady(screen);
  for (const language of ["vi", "en"]) {
    const { views, moreViews } = words[language].frame;
    if (language === "en") await screen.getByRole("button", { name: /English/u }).click();
    for (const view of [...viewsOf(kind, inSheets), "help"]) {
      if (onlyView !== undefined && view !== onlyView) continue;
      const take = (name) =>
        takeScreen(shown, { file: path.join(pictures, `${kind}-${name}-${language}-${width}.png`), most });
      if (view === "help") await screen.getByRole("button", { name: views.help, exact: true }).click();
      else if (viewsOf(kind, inSheets).length > 1) await openView(screen, views[view], moreViews);
      await take(view);
      for (const { name, press } of deeperPages(view)) {
        await screen.locator(press).first().click();
        await take(`${view}-${name}`);
      }
      if (deeperPages(view).length > 0) await screen.locator(wayBack).first().click();
    }
    if (viewsOf(kind, inSheets).length === 1 && onlyView === undefined)
      await screen.getByRole("button", { name: views.help, exact: true }).click();
  }
  await shown.page.context().close();
}

async function takeKinds(browser, server) {
  mkdirSync(pictures, { recursive: true });
  const firstPage = (page) => page.screenshot({ path: path.join(pictures, "page-vi-1280.png") });
  for (const [kind, book] of Object.entries(kinds)) {
    if (onlyKind !== undefined && kind !== onlyKind) continue;
    await takeAll(await paneScreen(browser, server, book), { kind, width: 350, inSheets: true });
    if (books[book].file === null) continue;
    const seen = kind === "board" && onlyView === undefined ? firstPage : undefined;
    await takeAll(await pageScreen(browser, server, book, seen), { kind, width: 1280, inSheets: false });
  }
}

buildPage(root, () => undefined);
const server = await startWorkbench();
const browser = await launchChromium();
try {
  await (onlyKind === "--docs" ? takeDocs(browser, server, onlyView) : takeKinds(browser, server));
} finally {
  await browser.close();
  await server.close();
}
