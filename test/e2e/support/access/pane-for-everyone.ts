import { webDarkTheme } from "@fluentui/react-components";
import type { Browser, Frame } from "playwright-core";
import { viewsOf } from "../../../../src/taskpane/frame/views-of";
import { pane as enPane } from "../../../../src/text/en/pane";
import type { PaneView, PaneWorkbookKind } from "../../../../src/text/vi/pane/frame";
import type { Language } from "../../../../src/text/language";
import { pane as viPane } from "../../../../src/text/vi/pane";
import { axeFindings } from "./axe-findings";
import { keyboardFindings, startOfScreen } from "./keyboard";
import { openByKeys, pressByKeys } from "./open-by-keys";
import { foreignWords } from "./foreign-words";
import { doubleText, sidewaysScrolling } from "./room";
import { steady } from "./steady";
import { launchChromium, openPage, type WatchedPage } from "../chromium";
import { deeperPages, wayBack } from "../deeper";
import { openBook, openView, setPaneWidth } from "../pane";
import { startWorkbench, type RunningWorkbench } from "../workbench";

const words = { vi: viPane, en: enPane } as const;

/** The button that leads to a language, as the pane names it in the other one. */
const languageButton: Readonly<Record<Language, string>> = {
  en: `EN · ${viPane.frame.languageLabel}: ${viPane.frame.languageNames.en}`,
  vi: `VI · ${enPane.frame.languageLabel}: ${enPane.frame.languageNames.vi}`,
};

/** What is wrong, by who found it. */
type Findings = Readonly<Record<string, readonly string[]>>;

/** Presses a button, or opens a view, by its name. */
type Hand = {
  readonly press: (button: string) => Promise<void>;
  readonly open: (name: string) => Promise<void>;
};

/** The colour of the pane's ground, which tells its theme. */
function groundOf(pane: Frame): Promise<string> {
  return pane
    .locator(".fui-FluentProvider")
    .first()
    .evaluate((provider) => getComputedStyle(provider).getPropertyValue("--colorNeutralBackground1"));
}

/** A workbook of each kind, as full as the sample makes it. */
const books: readonly { readonly kind: PaneWorkbookKind; readonly book: string }[] = [
  { kind: "board", book: "consolidated" },
  { kind: "cluster", book: "cluster" },
  { kind: "unit", book: "unit" },
  { kind: "other", book: "new" },
];

export function allViews(kind: PaneWorkbookKind): readonly PaneView[] {
  return [...viewsOf(kind), "help"];
}

/** The views of a kind of workbook that are looked at: at least one. */
type Chosen = (kind: PaneWorkbookKind) => readonly PaneView[];

/** Looks at views of every kind of workbook in Vietnamese, and at those of `again` in English and in the dark. */
export function everyoneCanUse(chosen: Chosen, again: Chosen): void {
  let server: RunningWorkbench;
  let browser: Browser;

  beforeAll(async () => {
    server = await startWorkbench();
    browser = await launchChromium();
  });

  afterAll(async () => {
    await browser.close();
    await server.close();
  });

  describe.each(books)("a workbook of kind $kind", ({ kind, book }) => {
    const views = chosen(kind);
    const others = again(kind);
    let watched: WatchedPage;
    let pane: Frame;

    beforeAll(async () => {
      watched = await openPage(browser, server.origin);
      await watched.page.emulateMedia({ colorScheme: "light", reducedMotion: "reduce" });
      pane = await openBook(watched.page, server.origin, book);
      await width(350);
      await steady(pane);
    });

    afterAll(() => watched.page.context().close());

    const width = (pixels: number): Promise<void> => setPaneWidth(watched.page, pixels);
    const byKeys: Hand = {
      press: (button) => pressByKeys(watched.page, pane, button),
      open: (name) => openByKeys(watched.page, pane, name),
    };
    const away = async (): Promise<void> => {
      await watched.page.mouse.move(0, 0);
      await steady(pane);
    };
    const byMouse: Hand = {
      press: (name) => pane.getByRole("button", { name, exact: true }).click().then(away),
      open: (name) => openView(pane, name).then(away),
    };
    const show = async (view: PaneView, language: Language, { press, open }: Hand): Promise<void> => {
      const { views: names } = words[language].frame;
      if ((await pane.locator("html").getAttribute("lang")) !== language) await press(languageButton[language]);
      const shown = await pane.locator("main > section:not([hidden])").getAttribute("id");
      if (view === "help" || (shown === "view-help" && viewsOf(kind).length === 1)) await press(names.help);
      else if (viewsOf(kind).length > 1) await open(names[view]);
      expect(
        await pane.locator("main > section:not([hidden])").evaluateAll((sections) => sections.map(({ id }) => id)),
      ).toEqual([`view-${view}`]);
    };
    /** Looks at the shown view and at the pages within it; what is found, by the page's name. */
    const findings = async (
      view: PaneView,
      look: () => Promise<Findings>,
    ): Promise<readonly (readonly [string, Findings])[]> => {
      await startOfScreen(pane);
      const found: (readonly [string, Findings])[] = [[view, await look()]];
      for (const { name, press } of deeperPages(view)) {
        await pane.locator(press).first().click();
        await away();
        await startOfScreen(pane);
        found.push([name, await look()]);
      }
      if (deeperPages(view).length > 0) await pane.locator(wayBack).first().click();
      return found.filter(([, each]) => Object.values(each).some(({ length }) => length > 0));
    };
    const narrow = async (): Promise<readonly string[]> => {
      await width(320);
      const found = await sidewaysScrolling(pane);
      await width(350);
      await steady(pane);
      return found;
    };
    const large = async (): Promise<readonly string[]> => {
      const plain = await doubleText(pane);
      const found = await sidewaysScrolling(pane);
      await plain();
      await steady(pane);
      return found;
    };

    describe("in daylight", () => {
      test("what floats over the pane covers no more than itself", async () => {
        await pane.getByRole("button", { name: /^(Trợ giúp|Help)$/u }).hover();
        await pane.getByRole("tooltip").waitFor();
        expect(
          await pane
            .locator("h1")
            .evaluate(
              (title) =>
                document.elementFromPoint(title.getBoundingClientRect().left + 4, title.getBoundingClientRect().top + 8)
                  ?.tagName,
            ),
        ).toBe("H1");
        await watched.page.mouse.move(0, 0);
        await pane.getByRole("tooltip").waitFor({ state: "hidden" });
      });

      test.each(views)("in Vietnamese, by keys alone: %s", async (view) => {
        const look = async (): Promise<Findings> => ({
          axe: await axeFindings(pane),
          foreign: await foreignWords(pane),
          keyboard: await keyboardFindings(watched.page, pane),
          narrow: await narrow(),
          large: await large(),
        });
        await show(view, "vi", byKeys);
        expect(await findings(view, look)).toEqual([]);
      });

      test.each(others)("in English: %s", async (view) => {
        const look = async (): Promise<Findings> => ({
          axe: await axeFindings(pane, "all but colours"),
          narrow: await narrow(),
          large: await large(),
        });
        await show(view, "en", byKeys);
        expect(await findings(view, look)).toEqual([]);
      });
    });

    describe("in the dark", () => {
      // The pane takes its colours when it starts; the workbook beside it stays open.
      beforeAll(async () => {
        await watched.page.emulateMedia({ colorScheme: "dark" });
        await Promise.all([pane.waitForNavigation(), pane.evaluate(() => location.reload())]);
        await steady(pane);
        expect(await groundOf(pane)).toBe(webDarkTheme.colorNeutralBackground1);
      });

      test.each(others)("dark, and in the system's colours of high contrast: %s", async (view) => {
        const look = async (): Promise<Findings> => {
          const dark = await axeFindings(pane, "colours alone");
          await watched.page.emulateMedia({ forcedColors: "active" });
          const forced = await axeFindings(pane, "colours alone");
          await watched.page.emulateMedia({ forcedColors: "none" });
          return { dark, forced };
        };
        await show(view, "vi", byMouse);
        expect(await findings(view, look)).toEqual([]);
      });
    });
  });
}
