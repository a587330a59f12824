import { readFileSync } from "node:fs";
import type { AxeResults, RunOptions } from "axe-core";
import type { Screen } from "./steady";

declare global {
  interface Window {
    axe?: { run: (context: Excluded, options: RunOptions) => Promise<AxeResults> };
  }
}

type Excluded = { readonly exclude: string[][] };

const script = readFileSync(require.resolve("axe-core/axe.min.js"), "utf8");

/** WCAG 2.2, levels A and AA, with the rules that axe leaves out unless they are asked for. */
const options: RunOptions = {
  runOnly: { type: "tag", values: ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa"] },
  rules: { "target-size": { enabled: true } },
  resultTypes: ["violations", "incomplete"],
};

/**
 * Fluent UI's own marks at the ends of its lists, by which it follows the focus: none that holds it, and nothing to
 * read.
 */
const context: Excluded = { exclude: [["[data-tabster-dummy]"]] };

/** What axe can't tell, and is no fault here. */
const untold: readonly RegExp[] = [
  // A sign such as ✓ has no letters; it is hidden from screen readers and has its word beside it.
  /^Element content contains only non-text characters$/u,
  // A text below the part that stays on top, or on the bottom, is seen once it is scrolled to.
  /^Element's background color could not be determined because it is overlapped by another element$/u,
  // Fluent UI names a message by its title; one sentence has none, and is read as it is.
  /^ARIA attribute element ID does not exist on the page: aria-labelledby="fui-[^"]*"$/u,
];

/** Colours are most of axe's work; nothing but them depends on the scheme, nothing of them on the language. */
type Asked = "everything" | "colours alone" | "all but colours";
const asked: Readonly<Record<Asked, RunOptions>> = {
  everything: options,
  "colours alone": { ...options, runOnly: { type: "rule", values: ["color-contrast"] }, rules: {} },
  "all but colours": { ...options, rules: { ...options.rules, "color-contrast": { enabled: false } } },
};

/** What axe finds wrong in the page as it stands, and what it can't tell: one line an element. */
export async function axeFindings(screen: Screen, what: Asked = "everything"): Promise<readonly string[]> {
  if (!(await screen.evaluate(() => window.axe !== undefined))) await screen.evaluate(script);
  const said = await screen.evaluate(
    async ({ given, where }) => {
      const { violations, incomplete } = await window.axe!.run(where, given);
      const told = (results: typeof violations, sure: boolean) =>
        results.flatMap(({ id, nodes }) =>
          nodes.map(({ html, any, all, none }) => ({
            id,
            sure,
            html: html.slice(0, 200),
            why: [...any, ...all, ...none].map(({ message }) => message).join("; "),
          })),
        );
      return [...told(violations, true), ...told(incomplete, false)];
    },
    { given: asked[what], where: context },
  );
  return said
    .filter(({ sure, why }) => sure || !untold.some((each) => each.test(why)))
    .map(({ id, html, why }) => `${id}: ${html} – ${why}`);
}
