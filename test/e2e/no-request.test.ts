import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import type { Browser, BrowserContext, Frame, Page } from "playwright-core";
import { armed } from "../hostile/armed-workbook";
import { findChromium, launchChromium } from "./support/chromium";
import { paneOf, waitForWorkbench } from "./support/pane";
import { setSampleDay } from "./support/sample-clock";
import { builtAddIn, builtPage } from "./support/sample-files";
import { smallBoard } from "./support/small-board";
import { startWorkbench, type RunningWorkbench } from "./support/workbench";

const withBrowser = findChromium() === null ? describe.skip : describe;

/** An address of this machine on which nobody listens: whatever asks for it is seen, and nothing leaves. */
const elsewhere = "https://127.0.0.1:9";

/** Every address that anything in the browser asks for, workers too; nothing is let out. */
async function watched(
  browser: Browser,
  allowed: (url: string) => boolean,
): Promise<{ readonly context: BrowserContext; readonly asked: string[] }> {
  const context = await browser.newContext({
    ignoreHTTPSErrors: true,
    locale: "vi-VN",
    timezoneId: "Asia/Ho_Chi_Minh",
  });
  const asked: string[] = [];
  await context.route("**/*", (route) => {
    const url = route.request().url();
    asked.push(url);
    return allowed(url) ? route.continue() : route.abort("internetdisconnected");
  });
  return { context, asked };
}

/** Tries every way out that a script has; the answer names the ways on which the page's policy stopped it. */
function tryToLeave(page: Page | Frame): Promise<readonly string[]> {
  return page.evaluate(async (address) => {
    const stopped: string[] = [];
    document.addEventListener("securitypolicyviolation", (event) => stopped.push(event.effectiveDirective));
    await fetch(`${address}/fetch`).catch(() => undefined);
    navigator.sendBeacon(`${address}/beacon`, "x");
    try {
      new WebSocket(`${address.replace("https", "wss")}/socket`);
    } catch {
      stopped.push("connect-src");
    }
    document.body.append(Object.assign(new Image(), { src: `${address}/image.png` }));
    document.head.append(Object.assign(document.createElement("script"), { src: `${address}/script.js` }));
    document.head.append(
      Object.assign(document.createElement("link"), { rel: "stylesheet", href: `${address}/style.css` }),
    );
    document.body.append(Object.assign(document.createElement("iframe"), { src: `${address}/frame.html` }));
    await new Promise((resolve) => setTimeout(resolve, 500));
    return [...new Set(stopped)].sort();
  }, elsewhere);
}

const ways = ["connect-src", "frame-src", "img-src", "script-src-elem", "style-src-elem"];

withBrowser("no request leaves", () => {
  let browser: Browser;
  const folder = mkdtempSync(path.join(tmpdir(), "thidua-requests-"));
  const board = path.join(folder, "sổ.xlsx");

  beforeAll(async () => {
    browser = await launchChromium();
    writeFileSync(board, armed(await smallBoard(["K03"], { unregistered: [] })));
  });

  afterAll(async () => {
    await browser.close();
    rmSync(folder, { recursive: true, force: true });
  });

  test("the page from a file asks for nothing, also with a workbook that holds links and pictures of elsewhere", async () => {
    const address = builtPage();
    const { context, asked } = await watched(
      browser,
      (url) => url.startsWith("file:") || url.startsWith("blob:") || url.startsWith("data:"),
    );
    const page = await context.newPage();
    await setSampleDay(page);
    await page.goto(address);
    await page.locator("input[data-opens=workbook]").setInputFiles(board);
    await page.getByRole("heading", { name: "Sơ kết 6 tháng 2020" }).waitFor();
    expect(await tryToLeave(page)).toEqual(ways);
    expect(asked.filter((url) => url !== address && !url.startsWith("blob:") && !url.startsWith("data:"))).toEqual([]);
    await context.close();
  });

  describe("the pane from its server", () => {
    let server: RunningWorkbench;

    beforeAll(async () => {
      server = await startWorkbench();
    });

    afterAll(() => server.close());

    test("asks for nothing but its own address, where Microsoft's library stands here, too", async () => {
      const { context, asked } = await watched(
        browser,
        (url) => url.startsWith(`${server.origin}/`) || url.startsWith("blob:") || url.startsWith("data:"),
      );
      const page = await context.newPage();
      await page.goto(`${server.origin}/`);
      await waitForWorkbench(page);
      const pane = await paneOf(page);
      await pane.getByRole("heading", { name: "Sơ kết 6 tháng 2020" }).waitFor();
      expect(await tryToLeave(pane)).toEqual(ways);
      expect(
        asked.filter(
          (url) => !url.startsWith(`${server.origin}/`) && !url.startsWith("blob:") && !url.startsWith("data:"),
        ),
      ).toEqual([]);
      await context.close();
    });

    test("as delivered it names Microsoft's address and its own, no other", () => {
      const html = readFileSync(path.join(builtAddIn(), "taskpane.html"), "utf8");
      const policy = /http-equiv="?Content-Security-Policy"? content="([^"]*)"/u.exec(html)?.[1] ?? "";
      expect(policy.match(/https?:\/\/[^\s;]+/gu)).toEqual([
        "https://appsforoffice.microsoft.com",
        "https://appsforoffice.microsoft.com",
      ]);
      expect(policy).toMatch(
        /^default-src 'none'; script-src 'self' https:\/\/appsforoffice\.microsoft\.com; connect-src 'self' /u,
      );
      expect(policy).not.toMatch(/unsafe-eval|\*|script-src [^;]*unsafe-inline/u);
    });
  });
});
