import { readdirSync, readFileSync } from "node:fs";
import path from "node:path";
import { gzipSync } from "node:zlib";
import type { Browser } from "playwright-core";
import { findChromium, launchChromium, openPage } from "../e2e/support/chromium";
import { openBook, shownView } from "../e2e/support/pane";
import { builtAddIn } from "../e2e/support/sample-files";
import { startWorkbench } from "../e2e/support/workbench";
import { printTable } from "./print-table";

/**
 * What the pane fetches until its home stands, and what the browser computes for it: `npm run bench -- pane-size`. The
 * scripts that Chromium asked for, as gzip carries them; Microsoft's library apart. Scripting is the time in which the
 * page's own thread ran scripts, by Chromium's count; the engine's thread is another.
 */
const lines: string[] = [];
afterAll(() => {
  printTable("the pane's start | figure | goal", lines);
});

const withBrowser = findChromium() === null ? describe.skip : describe;

function compressed(names: readonly string[]): number {
  const folder = builtAddIn();
  return names.reduce((sum, name) => sum + gzipSync(readFileSync(path.join(folder, name))).length, 0) / 1000;
}

withBrowser("the pane's start", () => {
  let browser: Browser;
  beforeAll(async () => {
    browser = await launchChromium();
  });
  afterAll(() => browser.close());

  test("what a home fetches and computes", async () => {
    const ours = new Set(readdirSync(builtAddIn()).filter((name) => name.endsWith(".js")));
    const server = await startWorkbench();
    try {
      const { page } = await openPage(browser, server.origin);
      const asked = new Set<string>();
      page.context().on("request", (request) => {
        const name = path.posix.basename(new URL(request.url()).pathname);
        if (ours.has(name)) asked.add(name);
      });
      // It counts from here on.
      const client = await page.context().newCDPSession(page);
      await client.send("Performance.enable");
      const pane = await openBook(page, server.origin, "board");
      await shownView(pane).getByText("Tính đến ngày 15/7/2020").waitFor();
      const home = [...asked].filter((name) => !name.startsWith("work."));
      const first = home.filter((name) => /^(?:vendor|taskpane|engine)\./u.test(name));
      expect(first).toHaveLength(3);
      for (const name of first) lines.push(`${name.replace(/\..*/u, "")} | ${compressed([name]).toFixed(0)} kB gz |`);
      lines.push(`all scripts until the home stands | ${compressed(home).toFixed(0)} kB gz | 300 kB`);
      const { metrics } = await client.send("Performance.getMetrics");
      const scripting = metrics.find(({ name }) => name === "ScriptDuration")?.value ?? NaN;
      expect(scripting).toBeGreaterThan(0);
      lines.push(`scripting, the simulated Excel around it included | ${scripting.toFixed(2)} s | 1 s`);
    } finally {
      await server.close();
    }
  });
});
