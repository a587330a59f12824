import { gzipped } from "../../../src/hosts/browser/gzip";
import type { WorkDesk } from "../../../src/taskpane/acts/desk";
import type { PackedText, SelfTestPlace } from "../../../src/taskpane/help/acts";
import type { ChosenFile, Step, Watch } from "../../../src/taskpane/act-types";
import { memoryLiveWorkbook, type MemoryLiveWorkbook } from "../../../src/hosts/memory/memory-host";
import type { GivenFile } from "../../../src/app/host";
import { fillTemplate, readTemplate } from "../../../src/hosts/docx/own-template";
import { writePaper } from "../../../src/hosts/docx/write-paper";
import { zipFiles } from "../../../src/hosts/xlsx/zip/write-zip";
import { en } from "../../../src/text/en";
import { vi } from "../../../src/text/vi";
import type { Workbook } from "../../../src/workbook/sheet";
import { sampleTables } from "../../assets/sample-tables";
import { host } from "../../support/small-province";

export type SampleDesk = WorkDesk & {
  readonly selfTest: SelfTestPlace;
  readonly workbook: MemoryLiveWorkbook;
  /** How often the workbook was read. */
  readonly reads: () => number;
  readonly pass: (milliseconds: number) => void;
};

/** The evening of 15 July 2020 in Viet Nam. */
const start = Date.parse("2020-07-15T12:00:00Z");

export function sampleDesk(workbook: Workbook): SampleDesk {
  const live = memoryLiveWorkbook(workbook);
  let reads = 0;
  let now = start;
  const counting: MemoryLiveWorkbook = {
    ...live,
    read: (...given: Parameters<typeof live.read>) => live.read(...given).finally(() => void (reads += 1)),
  };
  return {
    workbook: counting,
    host: { ...host, writePaper, readTemplate, fillTemplate },
    zip: zipFiles,
    sampleTables,
    sheetTexts: vi,
    languages: { vi, en },
    clock: () => now,
    nextTurn: () => Promise.resolve(),
    selfTest: {
      environment: () => ({ version: "16.0" }),
      startRecording: () => () => [],
      wait: () => Promise.resolve(),
      readBytes: () => Promise.resolve({ sheets: [], warnings: [] }),
      readBack: () => Promise.resolve([]),
      nameArea: () => Promise.resolve(null),
      pack: (text) => Promise.resolve(packedText(text)),
      milliseconds: () => 0,
      watchPages: () => () => undefined,
      pictures: () => Promise.resolve([]),
      zip: (files, day) => Promise.resolve(zipFiles(files, day)),
    },
    reads: () => reads,
    pass: (milliseconds) => void (now += milliseconds),
  };
}

function packedText(text: string): PackedText {
  const bytes = gzipped(text);
  return { bytes, base64: Buffer.from(bytes).toString("base64") };
}

export function chosen({ name, changed, bytes }: GivenFile): ChosenFile {
  return { name, changed, file: new Blob([Uint8Array.from(bytes)]) };
}

export function sampleWatch(): { readonly watch: Watch; readonly steps: readonly Step[]; readonly stop: () => void } {
  const control = new AbortController();
  const steps: Step[] = [];
  return {
    watch: { progress: (step) => void steps.push(step), signal: control.signal },
    steps,
    stop: () => control.abort(),
  };
}
