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

/** Fluent UI's own marks at the ends of its lists, by which it follows the focus: none that holds it, and nothing to read. */
const context: Excluded = { exclude: [["[data-tabster-dummy]"]] };

/** A sign such as ✓ has no letters whose contrast could be told; it is hidden from screen readers and has its word beside it. */
const signAlone = "Element content contains only non-text characters";

/** What axe finds wrong in the page as it stands, and what it can't tell: one line an element. */
export async function axeFindings(screen: Screen): Promise<readonly string[]> {
  if (!(await screen.evaluate(() => window.axe !== undefined))) await screen.evaluate(script);
  return screen.evaluate(
    async ({ given, where, sign }) => {
      const { violations, incomplete } = await window.axe!.run(where, given);
      const said = [...violations, ...incomplete].flatMap(({ id, nodes }) => nodes.map(({ html, any, all, none }) => ({ id, html: html.slice(0, 200), why: [...any, ...all, ...none].map(({ message }) => message).join("; ") })));
      return said.filter(({ why }) => why !== sign).map(({ id, html, why }) => `${id}: ${html} – ${why}`);
    },
    { given: options, where: context, sign: signAlone },
  );
}
