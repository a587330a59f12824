// The pictures of the guides, each the end of a few steps that a person takes: npm run pictures -- --docs [name]
import { mkdirSync, readdirSync } from "node:fs";
import path from "node:path";
import { fileURLToPath } from "node:url";
import { pageScreen, paneScreen, takeScreen, words } from "./pane-screens.mjs";
import { requireTypescript } from "./require-typescript.mjs";

const root = path.dirname(path.dirname(fileURLToPath(import.meta.url)));
const { openView, shownView, waitForWorkbench, workbench } = requireTypescript(
  path.join(root, "test/e2e/support/pane.ts"),
);
const { steady } = requireTypescript(path.join(root, "test/e2e/support/access/steady.ts"));

const folder = path.join(root, "docs", "pictures");
/** Pixels: what a page of a guide has room for. */
const high = { pane: 900, page: 800 };

/** One visit: where it begins, what is done there in Vietnamese, then its pictures in both languages. */
const visits = [
  {
    book: "board",
    prepare: async (shown, files) => {
      await readReports(shown, { folder: path.join(files, "filled", "K03") });
      await shownView(shown.screen).locator("summary", { hasText: words.vi.receive.groups.new }).click();
    },
    pictures: [{ name: "nhan-bao-cao", view: "receive" }],
  },
  {
    book: "consolidated",
    prepare: () => undefined,
    pictures: [
      { name: "ban-tinh-hinh", view: "situation" },
      { name: "cach-tinh", view: "explain", then: ({ page }) => workbench(page, "select", "Bảng điểm", "J11") },
      {
        name: "khung-excel",
        view: "explain",
        then: ({ page }) => workbench(page, "select", "Bảng điểm", "G11"),
        beside: true,
      },
    ],
  },
  {
    book: "cluster",
    prepare: async (shown, files) => {
      await readReports(shown, { files: formsIn(path.join(files, "filled", "K03")) });
      await press(shown, words.vi.receive.write);
      await shownView(shown.screen).getByText(words.vi.receive.written).first().waitFor({ timeout: 300_000 });
      await openView(shown.screen, words.vi.frame.views.score);
      await press(shown, words.vi.score.goOn);
      await typePoints(shown, "5,5");
    },
    pictures: [
      {
        name: "cum-cham-diem",
        view: "score",
        last: ({ screen }) =>
          shownView(screen)
            .getByRole("heading", { name: /^II\./u })
            .evaluate((heading) => heading.scrollIntoView()),
      },
      { name: "cum-gui-ban", view: "hand-in" },
    ],
  },
  {
    book: "consolidated",
    prepare: async (shown) => {
      await openView(shown.screen, words.vi.frame.views.setup, words.vi.frame.moreViews);
      await press(shown, words.vi.nextRound.open);
    },
    pictures: [
      {
        name: "lap-so-ky-moi",
        view: "setup",
        last: async ({ screen }) => {
          const round = shownView(screen).locator("section").last();
          await round.getByRole("button").first().waitFor({ timeout: 300_000 });
          await round.evaluate((section) => section.scrollIntoView());
        },
      },
    ],
  },
  { book: "blank", prepare: () => undefined, pictures: [{ name: "don-vi-kiem-tra", view: "check" }] },
  {
    book: "consolidated",
    inBrowser: true,
    prepare: () => undefined,
    pictures: [{ name: "trang-trinh-duyet", view: "situation" }],
  },
];

/** Vietnamese pictures bear the bare name, English ones "-en". */
export async function takeDocs(browser, server, only) {
  mkdirSync(folder, { recursive: true });
  for (const { book, inBrowser = false, prepare, pictures } of visits) {
    const wanted = pictures.filter(({ name }) => only === undefined || name === only);
    if (wanted.length === 0) continue;
    const shown = inBrowser ? await pageScreen(browser, server, book) : await paneScreen(browser, server, book);
    if (!inBrowser) await waitForWorkbench(shown.page);
    await shown.screen.getByRole("tab").first().waitFor();
    await steady(shown.screen);
    await prepare(shown, server.files);
    for (const language of ["vi", "en"]) {
      if (language === "en") {
        await shown.screen.getByRole("button", { name: /English/u }).click();
        // English is loaded when it is asked for.
        await shown.screen.locator("html[lang=en]").waitFor();
      }
      for (const picture of wanted)
        await (picture.beside === true ? takeBeside(shown, picture, language) : take(shown, picture, language));
    }
    await shown.page.context().close();
  }
}

/** The sheet and the pane beside it; in Vietnamese alone, as the sheet is. */
async function takeBeside(shown, { name, view, then }, language) {
  const { page, screen } = shown;
  if (language !== "vi") return;
  await page.setViewportSize({ width: 1280, height: 800 });
  await page.locator("#pane iframe").evaluate((frame) => frame.removeAttribute("style"));
  await openView(screen, words[language].frame.views[view], words[language].frame.moreViews);
  await then(shown);
  await steady(screen);
  await page.screenshot({ path: path.join(folder, `${name}.png`) });
  await page.setViewportSize({ width: 1366, height: 2600 });
}

async function take(shown, { name, view, then = () => undefined, last = () => undefined }, language) {
  const { views, moreViews } = words[language].frame;
  await openView(shown.screen, views[view], moreViews);
  await then(shown);
  const file = path.join(folder, `${name}${language === "vi" ? "" : `-${language}`}.png`);
  await takeScreen(shown, {
    file,
    most: shown.element.place === null ? high.page : high.pane,
    last: () => last(shown),
  });
}

async function readReports(shown, { folder: chosen, files }) {
  const { screen } = shown;
  await openView(screen, words.vi.frame.views.receive);
  const input =
    chosen === undefined
      ? screen.locator("input[type=file]:not([webkitdirectory])")
      : screen.locator("input[webkitdirectory]");
  await input.first().setInputFiles(chosen ?? files);
  await press(shown, words.vi.receive.read);
  await screen.getByRole("heading", { name: "Đã đọc xong" }).waitFor({ timeout: 300_000 });
}

const formsIn = (place) =>
  readdirSync(place)
    .filter((name) => /^K03-\d+\.xlsx$/u.test(name))
    .map((name) => path.join(place, name));

const press = ({ screen }, name) => shownView(screen).getByRole("button", { name, exact: true }).first().click();

/** Into the first criterion that is scored by hand. */
async function typePoints({ screen }, points) {
  await shownView(screen).locator("input[data-points]:not([disabled])").first().fill(points);
}
