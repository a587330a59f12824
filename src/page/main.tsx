import { createRoot } from "react-dom/client";
import { carryInputSheet } from "../app/live/carry-input-sheet";
import { browserHost } from "../hosts/browser/browser-host";
import { vietnamHolidays } from "../hosts/holidays";
import { inflateBrowser } from "../hosts/xlsx/read/inflate-browser";
import { xlsxLiveWorkbook } from "../hosts/xlsx/xlsx-live-workbook";
import { workActionsOf } from "../taskpane/actions/work-actions-of";
import { paneBus } from "../taskpane/pane-bus";
import type { SessionStore } from "../taskpane/remembered";
import { en } from "../text/en";
import { page as enPage } from "../text/en/page";
import { pane as enPane } from "../text/en/pane";
import type { PageTexts } from "../text/page-texts";
import type { PaneTexts } from "../text/pane-texts";
import { vi } from "../text/vi";
import { page as viPage } from "../text/vi/page";
import { pane as viPane } from "../text/vi/pane";
import type { OpenBytes } from "./open-file";
import { Page } from "./page";

const languages = {
  vi: { pane: withoutExcel(viPane, viPage), texts: vi, page: viPage },
  en: { pane: withoutExcel(enPane, enPage), texts: en, page: enPage },
} as const;

/** The pane's words that speak of Excel in the page's own. */
function withoutExcel(pane: PaneTexts, { start, privacy, waitingHint }: PageTexts): PaneTexts {
  return { ...pane, start, help: { ...pane.help, privacy }, frame: { ...pane.frame, waitingHint } };
}

const openBytes: OpenBytes = ({ name, bytes }, written) => {
  const live = xlsxLiveWorkbook(bytes, { inflate: inflateBrowser, carry: carryInputSheet });
  const workbook = {
    ...live,
    write: async (...given: Parameters<typeof live.write>) => {
      const cost = await live.write(...given);
      written();
      return cost;
    },
  };
  const clock = (): number => Date.now();
  const nextTurn = (): Promise<void> => new Promise((resolve) => setTimeout(resolve, 0));
  return { name, actions: workActionsOf({ workbook, host: browserHost, sheetTexts: vi, languages: { vi, en }, holidays: vietnamHolidays, clock, nextTurn }), bytes: live.bytes };
};

/** The language and the view live as long as the page: a file's own page has no storage of its own in every browser. */
function pageStore(): SessionStore {
  const kept = new Map<string, string>();
  return { getItem: (key) => kept.get(key) ?? null, setItem: (key, value) => void kept.set(key, value) };
}

const place = document.getElementById("root");
if (place !== null) {
  const dark = matchMedia("(prefers-color-scheme: dark)").matches;
  createRoot(place).render(<Page openBytes={openBytes} languages={languages} store={pageStore()} bus={paneBus()} dark={dark} />);
}
