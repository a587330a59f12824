import type { Page } from "playwright-core";

/** The day of the sample's round; the page asks the browser for it. */
const sampleNow = Date.parse("2020-07-15T08:00:00+07:00");

/** The page that is opened next, and its frames, believe that the sample's day has begun. */
export async function setSampleDay(page: Page): Promise<void> {
  await page.addInitScript((now) => {
    const offset = now - Date.now();
    const real = Date.now.bind(Date);
    Date.now = () => real() + offset;
  }, sampleNow);
}
