import { expose, type Endpoint } from "comlink";
import { carryInputSheet } from "../app/live/changing/board-change";
import { anyFormatHost } from "../hosts/browser/browser-host";
import { readerStarter } from "../hosts/browser/read-in-worker";
import { inflateBrowser } from "../hosts/xlsx/read/inflate-browser";
import { xlsxLiveWorkbook } from "../hosts/xlsx/xlsx-live-workbook";
import { zipFiles } from "../hosts/xlsx/zip/write-zip";
import { en } from "../text/en";
import { vi } from "../text/vi";
import { engineRoot } from "./engine/engine-root";
import type { EngineInPage } from "./engine/start-engine";
import { sampleTables } from "./engine/sample-tables";
import { keepErrors } from "./engine/wire";

const root = engineRoot({
  host: (readerScript) => anyFormatHost(readerStarter(readerScript)),
  zip: zipFiles,
  sampleTables,
  sheetTexts: vi,
  languages: { vi, en },
  clock: () => Date.now(),
  nextTurn: () => new Promise((resolve) => setTimeout(resolve, 0)),
  openBytes: (bytes) => xlsxLiveWorkbook(bytes, { inflate: inflateBrowser, carry: carryInputSheet }),
});

keepErrors();
// In a page, where no worker can be had, the page hands over a port to speak through.
if (typeof document === "undefined") expose(root);
else (globalThis as EngineInPage).thiduaEngine = (port: Endpoint) => expose(root, port);
