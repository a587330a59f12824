import { hasApi } from "../wire/schema-index";
import { readSchema } from "../schema/read-schema";
import { createSimulatedExcel, type SimulatedExcel, type SimulatedExcelOptions } from "../simulated-excel";
import { documentFile } from "./document-file";
import { documentSettings } from "./document-settings";
import { loadOffice, type Bridge, type OfficeFile, type OfficeLibrary } from "./load-office";

export type UseExcelOptions = Partial<SimulatedExcelOptions> & {
  /** Which of Microsoft's files; "web" when left out. */
  readonly file?: OfficeFile;
};

export type UsedExcel = {
  readonly host: SimulatedExcel;
  /**
   * The n-th request from now (1: the next) is performed, and no answer ever comes, as Excel on the web was seen to do
   * with long ones (office-js issues 4805 and 6678).
   */
  readonly neverAnswer: (n: number) => void;
} & Pick<OfficeLibrary, "Excel" | "OfficeExtension">;

/** Puts answers off, so that every sync is asynchronous. Taken at once: tests may replace the timers later. */
const laterOn = setImmediate;
const loaded = new Map<OfficeFile, OfficeLibrary>();

/**
 * A fresh workbook behind Microsoft's library, which is loaded once in a test file. Puts `Excel`, `OfficeExtension` and
 * as much of `Office` as code asks for versions with on globalThis.
 */
export function useExcel(options: UseExcelOptions = {}): UsedExcel {
  const { file = "web", schedule = (work) => void laterOn(work), apiVersion = "1.14" } = options;
  const library = loaded.get(file) ?? loadOffice(file);
  loaded.set(file, library);
  const host = createSimulatedExcel({ schema: readSchema(), schedule, ...options, apiVersion });
  const bridge = bridgeTo(host, schedule);
  library.OfficeExtension.HostBridge.init(bridge);
  const requirements = {
    isSetSupported: (set: string, version = "1.1") =>
      set === "CompressedFile" ||
      set === "AddinCommands" ||
      (set === "ExcelApi" && hasApi(`ExcelApi ${version}`, apiVersion)),
  };
  const document = { ...documentFile(host), settings: documentSettings(host) };
  const Office = { context: { requirements, document }, FileType: { Compressed: "compressed" } };
  // The library's own gates, which its files leave off, ask `Office` on its window.
  library.OfficeExtension.CommonUtility._doApiNotSupportedCheck = true;
  library.window["Office"] = Office;
  Object.assign(globalThis, { Excel: library.Excel, OfficeExtension: library.OfficeExtension, Office });
  const { neverAnswer } = bridge;
  return { host, neverAnswer, Excel: library.Excel, OfficeExtension: library.OfficeExtension };
}

/** The message of a request, as far as a host needs it. */
type RequestMessage = { readonly id: number; readonly type: number; readonly message: { readonly body: unknown } };

function bridgeTo(host: SimulatedExcel, schedule: (work: () => void) => void): Bridge & Pick<UsedExcel, "neverAnswer"> {
  let unanswered: number | null = null;
  const bridge: Bridge & Pick<UsedExcel, "neverAnswer"> = {
    neverAnswer: (n) => {
      unanswered = host.requests.length + n;
    },
    sendMessageToHost: (text) => {
      const { id, type, message } = JSON.parse(text) as RequestMessage;
      if (type !== 1) return;
      schedule(() => {
        const asked = typeof message.body === "string" ? message.body : JSON.stringify(message.body);
        const body = host.answer(asked);
        if (host.requests.length === unanswered) return;
        bridge.onMessageFromHost?.(JSON.stringify({ id, type: 1, message: { statusCode: 200, headers: {}, body } }));
      });
    },
  };
  host.post = (message) => bridge.onMessageFromHost?.(JSON.stringify(message));
  return bridge;
}
