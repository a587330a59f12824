import { proxy } from "comlink";
import { createRoot } from "react-dom/client";
import { registerCommands } from "../commands/main";
import { excelIsNewEnough } from "../hosts/excel/capabilities";
import { base64Of, excelLiveWorkbook, openBeside } from "../hosts/excel/live-workbook";
import { ownPane } from "../hosts/excel/own-pane";
import { watchAnswers } from "../hosts/excel/pending-answers";
import { watchPages } from "../hosts/excel/writing/watch-pages";
import { startRecording } from "../hosts/excel/recording";
import { notExcel as enNotExcel } from "../text/en/pane/frame";
import { vi } from "../text/vi";
import { pane as viPane } from "../text/vi/pane";
import type { SelfTestPlace } from "./help/acts";
import { engineInPage, startEngine } from "./engine/start-engine";
import { remoteActs } from "./engine/remote-acts";
import { abilities, servedWorkbook, sharedChanges } from "./engine/serve-workbook";
import { keepTabInPane } from "./frame/header";
import { type Languages, Pane } from "./pane";
import type { PaneActs } from "./acts/pane-acts";
import { paneBus, type PaneBus, type SessionStore } from "./pane-state";
import { saveInExcel } from "./saving";
import { NotExcel } from "./start/not-excel";
import { isDarkColour, isOnApple, newestExcelApi } from "./excel-facts";

const languages: Languages = { vi: { pane: viPane, texts: vi }, en: async () => (await import("./english")).english };

/** All the tests in one workbook leave more sheets than any workbook of a round has. */
const mostTestSheets = 200;

/** Loaded for the self-test alone: everywhere else files are read in the engine. */
const readBytes: SelfTestPlace["readBytes"] = async (bytes) => {
  const [{ readWorkbook }, { inflateBrowser }] = await Promise.all([
    import("../hosts/xlsx/read/read-workbook"),
    import("../hosts/xlsx/read/inflate-browser"),
  ]);
  return readWorkbook(bytes, { inflate: inflateBrowser, limits: { sheets: mostTestSheets } });
};

const pack: SelfTestPlace["pack"] = async (text) => {
  const { gzipped } = await import("../hosts/browser/gzip");
  const bytes = gzipped(text);
  return { bytes, base64: base64Of(bytes) };
};

const selfTestPlace: SelfTestPlace = {
  environment,
  pack,
  startRecording,
  wait,
  readBytes,
  readBack: async (draft) => (await import("../hosts/excel/reading/read-back")).readBack(draft),
  nameArea: async (name, area) => (await import("../hosts/excel/name-area")).nameArea(name, area),
  milliseconds: () => performance.now(),
  watchPages,
  pictures: async (wanted) => (await import("../hosts/excel/sheet-pictures")).sheetPictures(wanted),
  zip: async (files, day) => (await import("../hosts/xlsx/zip/write-zip")).zipFiles(files, day),
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
  keepTabInPane(document);
  // Fetched beside the engine, not after it: the home of most workbooks. Where it fails, its view says so when shown.
  if (inExcel)
    void import(/* webpackChunkName: "situation-view" */ "./situation/situation-view").catch(() => undefined);
  if (inExcel)
    root.render(
      <Pane
        actions={paneActions()}
        languages={languages}
        store={storeOf(() => sessionStorage)}
        lasting={storeOf(() => localStorage)}
        bus={bus}
        saveFile={saveInExcel({ downloads: !onApple(), openBeside })}
        dark={isDark()}
      />,
    );
  else root.render(<NotExcel languages={{ vi: viPane.notExcel, en: enNotExcel }} />);
}

/** Office.js lives in the page alone: the engine in its worker reaches the workbook through here. */
function paneActions(): PaneActs {
  const workbook = excelLiveWorkbook();
  const changes = sharedChanges(workbook, (sheet) => void engine.then((remote) => remote.changed(sheet)));
  const engine = startEngine(
    { inWorker: () => new Worker(engineAddress()), inPage: () => engineInPage(runEngine) },
    wait,
  ).then(({ root }) =>
    root.openWorkbook(proxy(servedWorkbook(workbook, changes.begin)), {
      now: Date.now(),
      can: abilities(workbook),
      readerScript: { address: addressIn("thidua-other-formats") },
    }),
  );
  const { goTo, selected, watchSelection } = workbook;
  const selfTest: PaneActs["selfTest"] = async (...given) => {
    const { selfTestActs } = await import(/* webpackChunkName: "self-test" */ "./help/acts");
    return selfTestActs({ workbook, sheetTexts: vi, clock: () => Date.now(), selfTest: selfTestPlace }).selfTest(
      ...given,
    );
  };
  const here = {
    goTo,
    openBeside,
    selected,
    watchSelection,
    watchChanges: changes.watch,
    watchAnswers,
    watchPages,
    ownPane,
    noFolders: onApple(),
    selfTest,
  };
  return remoteActs(engine, here);
}

function engineAddress(): string {
  return addressIn("thidua-engine");
}

/** The name of such a script changes with its content: the build puts it into the page. "" = it has none. */
function addressIn(name: string): string {
  return document.querySelector<HTMLMetaElement>(`meta[name="${name}"]`)?.content ?? "";
}

function runEngine(): Promise<void> {
  return new Promise((resolve, reject) => {
    const script = document.createElement("script");
    script.src = engineAddress();
    script.addEventListener("load", () => resolve());
    script.addEventListener("error", () => reject(new Error(`${script.src} could not be loaded`)));
    document.head.append(script);
  });
}

function wait(milliseconds: number): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, milliseconds));
}

/**
 * What differs from one Excel to the next. The newest ExcelApi that it has tells its age better than its version does.
 */
function environment(): Readonly<Record<string, string | null>> {
  const { diagnostics, displayLanguage, contentLanguage, requirements } = Office.context;
  const excelApi = newestExcelApi((version) => requirements.isSetSupported("ExcelApi", version));
  return {
    host: String(diagnostics.host),
    platform: String(diagnostics.platform),
    version: diagnostics.version,
    excelApi,
    displayLanguage,
    contentLanguage,
    userAgent: navigator.userAgent,
  };
}

function onApple(): boolean {
  return isOnApple(String(Office.context.platform));
}

function isDark(): boolean {
  return (
    isDarkColour(Office.context.officeTheme?.bodyBackgroundColor) ?? matchMedia("(prefers-color-scheme: dark)").matches
  );
}

/** A browser that forbids storage to frames throws as soon as it is asked for it. */
function storeOf(storage: () => Storage): SessionStore {
  try {
    return storage();
  } catch {
    return { getItem: () => null, setItem: () => undefined };
  }
}
