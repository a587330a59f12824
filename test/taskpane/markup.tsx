import { FluentProvider, SSRProvider, webLightTheme } from "@fluentui/react-components";
import type { ReactElement } from "react";
import { renderToStaticMarkup } from "react-dom/server";
import type { PaneActs } from "../../src/taskpane/acts/pane-acts";
import { PaneProvider } from "../../src/taskpane/pane-context";
import { en } from "../../src/text/en";
import { pane as enPane } from "../../src/text/en/pane";
import { vi } from "../../src/text/vi";
import { pane as viPane } from "../../src/text/vi/pane";

const nothing = (): void => undefined;

const languages = { vi: { pane: viPane, texts: vi }, en: { pane: enPane, texts: en } };

/** What is drawn before anything was done: nothing may be asked of Excel while drawing. */
const noActions = new Proxy({} as PaneActs, {
  get: (_, name) =>
    name === "noFolders" || name === "ownPane"
      ? undefined
      : () => {
          throw new Error(`${String(name)} was asked for while drawing`);
        },
});

/** The view's markup, as it is first drawn inside the pane. */
export function markupOf(view: ReactElement, language: "vi" | "en" = "vi"): string {
  return renderToStaticMarkup(
    <SSRProvider>
      <FluentProvider theme={webLightTheme}>
        <PaneProvider
          value={{
            actions: noActions,
            ...languages[language],
            go: { show: nothing, open: nothing, changed: nothing },
            saveFile: () => Promise.resolve("saved"),
            lasting: { getItem: () => null, setItem: nothing },
            announce: nothing,
          }}
        >
          {view}
        </PaneProvider>
      </FluentProvider>
    </SSRProvider>,
  );
}

/** Its words alone, in reading order. */
export function wordsOf(view: ReactElement, language: "vi" | "en" = "vi"): string {
  return markupOf(view, language)
    .replaceAll(/<style[\s\S]*?<\/style>/gu, "")
    .replaceAll(/<[^>]+>/gu, " ")
    .replaceAll("&quot;", '"')
    .replaceAll(/\s+/gu, " ")
    .trim();
}
