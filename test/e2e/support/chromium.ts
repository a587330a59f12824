import { chromium, type Browser, type Page } from "playwright-core";
import { findProgram } from "../../support/find-program";
import { whenNothingRuns } from "./nothing-runs";

/** `null` where it is not installed. */
export function findChromium(): string | null {
  return findProgram({ variable: "CHROMIUM", names: ["chromium", "chromium-browser"], usual: ["/usr/bin/chromium"] });
}

/** What makes a browser do nothing of its own accord: no network but what the page asks for. */
const quiet = [
  "--no-sandbox",
  "--disable-gpu",
  "--disable-quic",
  "--no-first-run",
  "--disable-background-networking",
  "--disable-component-update",
  "--disable-sync",
];

/**
 * With a fresh profile, which goes away when the browser is closed. A step that waits for what doesn't come ends as
 * soon as nothing runs any more that could bring it.
 */
export async function launchChromium(): Promise<Browser> {
  const executablePath = findChromium();
  if (executablePath === null) throw new Error("Chromium is not installed; CHROMIUM can name its program");
  const browser = await chromium.launch({ executablePath, headless: true, args: quiet });
  const reason = "Nothing has run for a while in browser and tests: what this step waits for will not come";
  const stop = whenNothingRuns(() => void browser.close({ reason }));
  browser.once("disconnected", stop);
  return browser;
}

export type WatchedPage = {
  readonly page: Page;
  /** Errors and warnings of the console and of scripts, each "error: text". */
  readonly complaints: () => readonly string[];
  /** Addresses outside of the server that something asked for; they were not let through. */
  readonly refused: () => readonly string[];
};

/**
 * A page in Viet Nam's time zone and language that reaches nothing but `origin`. The workbench sets the pane's clock.
 */
export async function openPage(browser: Browser, origin: string): Promise<WatchedPage> {
  const context = await browser.newContext({
    ignoreHTTPSErrors: true,
    timezoneId: "Asia/Ho_Chi_Minh",
    locale: "vi-VN",
    // The pane then is 351 × 700 pixels.
    viewport: { width: 1366, height: 914 },
  });
  const refused: string[] = [];
  await context.route("**/*", (route) => {
    const { url } = { url: route.request().url() };
    if (url.startsWith(`${origin}/`) || url.startsWith("data:") || url.startsWith("blob:")) return route.continue();
    refused.push(url);
    return route.abort("internetdisconnected");
  });
  const page = await context.newPage();
  // On a busy machine a step takes longer than the usual half minute; this ends what is busy without end, nothing else.
  page.setDefaultTimeout(600_000);
  const complaints: string[] = [];
  page.on("console", (message) => {
    if (["error", "warning"].includes(message.type())) complaints.push(`${message.type()}: ${message.text()}`);
  });
  page.on("pageerror", (error) => complaints.push(`script: ${error.message}`));
  return { page, complaints: () => complaints, refused: () => refused };
}
