import { createRoot } from "react-dom/client";
import { registerCommands } from "../commands/main";
import { browserHost } from "../hosts/browser/browser-host";
import { excelIsNewEnough } from "../hosts/excel/capabilities";
import { excelLiveWorkbook } from "../hosts/excel/live-workbook";
import { startRecording } from "../hosts/excel/recording";
import { vietnamHolidays } from "../hosts/holidays";
import { en } from "../text/en";
import { pane as enPane } from "../text/en/pane";
import { vi } from "../text/vi";
import { pane as viPane } from "../text/vi/pane";
import type { PaneDesk } from "./actions/desk";
import { saveByDownload } from "./download";
import { paneActionsOf } from "./actions/pane-actions-of";
import { Pane } from "./pane";
import { paneBus, type PaneBus } from "./pane-bus";
import type { SessionStore } from "./remembered";
import { NotExcel } from "./start/not-excel";
import { newestExcelApi } from "./newest-excel-api";
import { isDarkColour } from "./theme";

const languages = { vi: { pane: viPane, texts: vi }, en: { pane: enPane, texts: en } } as const;

const desk: PaneDesk = {
  workbook: excelLiveWorkbook(),
  host: browserHost,
  sheetTexts: vi,
  languages: { vi, en },
  holidays: vietnamHolidays,
  clock: () => Date.now(),
  nextTurn: () => wait(0),
  selfTest: { environment, startRecording, wait, milliseconds: () => performance.now() },
};

/** Not there at all when its script could not be loaded: taskpane.html says so then. */
if (typeof Office !== "undefined") start();

function start(): void {
  const bus = paneBus();
  registerCommands(bus.send);
  void Office.onReady(({ host }) => show(host === Office.HostType.Excel, bus));
}

function show(inExcel: boolean, bus: PaneBus): void {
  const place = document.getElementById("root");
  // Too old an Excel is told by taskpane.html, which runs where this bundle can't.
  if (place === null || (inExcel && !excelIsNewEnough())) return;
  const root = createRoot(place);
  if (inExcel) root.render(<Pane actions={paneActionsOf(desk)} languages={languages} store={sessionStore()} bus={bus} saveFile={saveByDownload} dark={isDark()} />);
  else root.render(<NotExcel languages={{ vi: viPane.notExcel, en: enPane.notExcel }} />);
}

function wait(milliseconds: number): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, milliseconds));
}

/** What differs from one Excel to the next. The newest ExcelApi that it has tells its age better than its version does. */
function environment(): Readonly<Record<string, string | null>> {
  const { diagnostics, displayLanguage, contentLanguage, requirements } = Office.context;
  const excelApi = newestExcelApi((version) => requirements.isSetSupported("ExcelApi", version));
  return { host: String(diagnostics.host), platform: String(diagnostics.platform), version: diagnostics.version, excelApi, displayLanguage, contentLanguage, userAgent: navigator.userAgent };
}

function isDark(): boolean {
  return isDarkColour(Office.context.officeTheme?.bodyBackgroundColor) ?? matchMedia("(prefers-color-scheme: dark)").matches;
}

/** A browser that forbids storage to frames throws as soon as it is asked for it. */
function sessionStore(): SessionStore {
  try {
    return sessionStorage;
  } catch {
    return { getItem: () => null, setItem: () => undefined };
  }
}
