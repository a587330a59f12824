import type { Browser, Frame, Page } from "playwright-core";
import { findChromium, launchChromium, openPage } from "./support/chromium";
import { openBook, openView, shownView } from "./support/pane";
import { startWorkbench, type RunningWorkbench } from "./support/workbench";

const withBrowser = findChromium() === null ? describe.skip : describe;

// The engine's script brings what a home needs; the rest, and what draws Word papers, are parts that it fetches by
// itself, in its worker or, where there is none, in the page.
withBrowser("parts of the engine that come later", () => {
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

  const homeAt = async (page: Page): Promise<Frame> => {
    const pane = await openBook(page, server.origin, "consolidated");
    await shownView(pane)
      .getByText(/^Tính đến ngày /u)
      .first()
      .waitFor();
    return pane;
  };
  const paperMade = async (page: Page, pane: Frame): Promise<string> => {
    await openView(pane, "Văn bản");
    const make = shownView(pane).getByRole("button", { name: /^Lập .*văn bản Word$/u });
    await make.waitFor();
    const [download] = await Promise.all([page.waitForEvent("download"), make.click()]);
    return download.suggestedFilename();
  };

  test("in a worker: a Word paper is made in Excel's pane", async () => {
    const { page, complaints } = await openPage(browser, server.origin);
    const name = await paperMade(page, await homeAt(page));
    expect([page.workers().length, name.endsWith(".zip") || name.endsWith(".docx"), complaints()]).toEqual([
      1,
      true,
      [],
    ]);
    await page.close();
  });

  test("in the page, where no worker starts: the same", async () => {
    const { page, complaints } = await openPage(browser, server.origin);
    await page.addInitScript(() => void Reflect.deleteProperty(globalThis, "Worker"));
    const name = await paperMade(page, await homeAt(page));
    expect([page.workers().length, name.endsWith(".zip") || name.endsWith(".docx"), complaints()]).toEqual([
      0,
      true,
      [],
    ]);
    await page.close();
  });

  test("a part that can't be fetched is trouble of that act alone, and is fetched again at the next asking", async () => {
    const { page } = await openPage(browser, server.origin);
    let refused = 0;
    await page.context().route(/\/work\.[0-9a-f]{12}\.js$/u, (route) => {
      refused += 1;
      return refused <= 2 ? route.abort("internetdisconnected") : route.continue();
    });
    const pane = await homeAt(page);
    await openView(pane, "Văn bản");
    const again = shownView(pane).getByRole("button", { name: /^(?:Đọc lại|Thử lại)$/u });
    const make = shownView(pane).getByRole("button", { name: /^Lập .*văn bản Word$/u });
    await again.or(make).first().waitFor();
    if (await again.isVisible()) await again.click();
    await make.waitFor();
    expect(refused).toBeGreaterThan(1);
    await page.close();
  });
});
