import { carryInputSheet } from "../app/live/changing/board-change";
import { anyFormatHost } from "../hosts/browser/browser-host";
import { readerStarter } from "../hosts/browser/read-in-worker";
import { inflateBrowser } from "../hosts/xlsx/read/inflate-browser";
import { xlsxLiveWorkbook } from "../hosts/xlsx/xlsx-live-workbook";
import { zipFiles } from "../hosts/xlsx/zip/write-zip";
import { en } from "../text/en";
import { vi } from "../text/vi";
import { workActs } from "./acts/work-acts";
import type { EngineWork } from "./engine/engine-root";
import { notedLosses } from "../app/noted-losses";
import { sampleTables } from "./engine/sample-tables";
import { newBoard } from "./setup/acts";

/** What the engine does besides showing a home: the hosts of files, and every other act. */
export const work: EngineWork = {
  workActs,
  newBoard,
  host: (readerScript) => anyFormatHost(readerStarter(readerScript)),
  openBytes: (bytes) => {
    const { writing, lost } = notedLosses();
    return { ...xlsxLiveWorkbook(bytes, { inflate: inflateBrowser, carry: carryInputSheet, writing }), lost };
  },
  zip: zipFiles,
  sampleTables,
  sheetTexts: vi,
  languages: { vi, en },
};
