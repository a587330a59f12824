import { sha256 } from "@noble/hashes/sha2.js";
import { bytesToHex } from "@noble/hashes/utils.js";
import { type Host, HostError } from "../../app/host";
import { inflateBrowser } from "../xlsx/read/inflate-browser";
import { fillTemplate, readTemplate } from "../docx/own-template";
import { writePaper } from "../docx/write-paper";
import { hungOn } from "../xlsx/keep/hung";
import { keepOwn } from "../xlsx/keep/keep-own";
import { markWorkbook } from "../xlsx/mark/mark-workbook";
import { deflatePlain } from "../xlsx/zip/compression";
import { writeWorkbook } from "../xlsx/write/write-workbook";
import { readWorkbook } from "../xlsx/read/read-workbook";
import type { Workbook } from "../../workbook/sheet";
import type { ReadAnswer } from "../other/other-formats";
import { isOldFormat } from "../xlsx/read/sniff";
import { readInWorker } from "./read-in-worker";

const zipping = { inflate: inflateBrowser, deflate: deflatePlain };

/** The port in a browser: workbooks come as bytes, nothing leaves the machine. */
export const browserHost: Pick<
  Host,
  | "readWorkbook"
  | "writeWorkbook"
  | "keepOwn"
  | "hung"
  | "writePaper"
  | "readTemplate"
  | "fillTemplate"
  | "markWorkbook"
  | "sha256"
> = {
  readWorkbook: (bytes) => readWorkbook(bytes, { inflate: inflateBrowser }),
  writeWorkbook: (draft) => writeWorkbook(draft),
  keepOwn: (bytes, keeping) => keepOwn(bytes, keeping, zipping),
  hung: (bytes) => hungOn(bytes, zipping),
  markWorkbook: (bytes, marking) => markWorkbook(bytes, marking, zipping),
  writePaper,
  readTemplate,
  fillTemplate,
  sha256: (bytes) => bytesToHex(sha256(bytes)),
};

type BrowserHost = typeof browserHost & Required<Pick<Host, "prepare">>;

/**
 * The port in a browser that reads .xls, .xlsb and .ods too (decision 0026): `prepare` reads such a file in a worker
 * that `start` starts, and `readWorkbook` then gives the result for the same bytes. Where no worker can be started such
 * files are refused, with what to do.
 */
export function anyFormatHost(start: () => Worker): BrowserHost {
  const read = new WeakMap<Uint8Array, ReadAnswer<Workbook>>();
  return {
    ...browserHost,
    prepare: async (bytes) => {
      if (read.has(bytes) || !isOldFormat(bytes, inflateBrowser)) return;
      const answer = await readInWorker(start, bytes);
      if (answer !== null) read.set(bytes, answer);
    },
    readWorkbook: (bytes) => {
      const answer = read.get(bytes);
      if (answer === undefined) return browserHost.readWorkbook(bytes);
      if ("content" in answer) return answer.content;
      if ("bug" in answer) throw new Error(answer.bug);
      throw new HostError(answer.refusal);
    },
  };
}
