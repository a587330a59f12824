import { proxy } from "comlink";
import { createRoot } from "react-dom/client";
import type { EngineFacts } from "../taskpane/engine/engine";
import { engineInPage, startEngine } from "../taskpane/engine/start-engine";
import { remoteActs } from "../taskpane/engine/remote-acts";
import { paneBus } from "../taskpane/pane-state";
import { en } from "../text/en";
import { page as enPage } from "../text/en/page";
import { pane as enPane } from "../text/en/pane";
import { type PageTexts, page as viPage } from "../text/vi/page";
import { type PaneTexts, pane as viPane } from "../text/vi/pane";
import { vi } from "../text/vi";
import type { MakeNewBoard, OpenWorkbook } from "./use-file";
import { lastingStore, Page, pageStore } from "./page";

const languages = {
  vi: { pane: withoutExcel(viPane, viPage), texts: vi, page: viPage },
  en: { pane: withoutExcel(enPane, enPage), texts: en, page: enPage },
} as const;

/** The pane's words that speak of Excel in the page's own. */
function withoutExcel(pane: PaneTexts, { start, privacy, waitingHint }: PageTexts): PaneTexts {
  return { ...pane, start, help: { ...pane.help, privacy }, frame: { ...pane.frame, waitingHint } };
}

/** Each file has an engine of its own, which ends with it. */
const openWorkbook: OpenWorkbook = async ({ name, file }, written) => {
  const { root, end } = await startEngine({ inWorker: engineWorker, inPage: () => engineInPage(runEngine) }, wait);
  try {
    const engine = await root.openFile(
      file,
      facts({ bytes: true, openBeside: false }),
      proxy((lost) => Promise.resolve(written(lost))),
    );
    const actions = remoteActs(Promise.resolve(engine), {
      goTo: undefined,
      selfTest: undefined,
      openBeside: undefined,
      watchAnswers: undefined,
      watchPages: undefined,
      ownPane: undefined,
      noFolders: undefined,
    });
    return { name, actions, bytes: () => engine.bytes(), close: end };
  } catch (error) {
    end();
    throw error;
  }
};

/** An engine for the one workbook, which ends with it. */
const newBoard: MakeNewBoard = async (wanted) => {
  const { root, end } = await startEngine({ inWorker: engineWorker, inPage: () => engineInPage(runEngine) }, wait);
  try {
    return await root.newBoard(wanted, facts({ bytes: false, openBeside: false }));
  } finally {
    end();
  }
};

function facts(can: EngineFacts["can"]): EngineFacts {
  return { now: Date.now(), can, readerScript: { packed: textIn("other-formats") } };
}

/** Scripts are in the page as texts (webpack/page-in-one-file.mjs): the page is one file. */
function textIn(id: "engine" | "other-formats"): string {
  return document.getElementById(id)?.textContent ?? "";
}

function engineWorker(): Worker {
  const address = URL.createObjectURL(new Blob([textIn("engine")], { type: "text/javascript" }));
  const worker = new Worker(address);
  // It has been fetched by the time the worker says or fails to say anything.
  worker.addEventListener("message", () => URL.revokeObjectURL(address), { once: true });
  return worker;
}

function runEngine(): Promise<void> {
  document.head.append(Object.assign(document.createElement("script"), { textContent: textIn("engine") }));
  return Promise.resolve();
}

function wait(milliseconds: number): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, milliseconds));
}

const place = document.getElementById("root");
if (place !== null) {
  const dark = matchMedia("(prefers-color-scheme: dark)").matches;
  createRoot(place).render(
    <Page
      openWorkbook={openWorkbook}
      newBoard={newBoard}
      languages={languages}
      store={pageStore(() => localStorage)}
      lasting={lastingStore(() => localStorage)}
      bus={paneBus()}
      dark={dark}
    />,
  );
}
