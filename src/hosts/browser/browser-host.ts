import { sha256 } from "@noble/hashes/sha2.js";
import { bytesToHex } from "@noble/hashes/utils.js";
import type { Host } from "../../app/host";
import { inflateBrowser } from "../xlsx/read/inflate-browser";
import { markWorkbook } from "../xlsx/mark/mark-workbook";
import { deflatePlain } from "../xlsx/zip/deflate";
import { writeWorkbook } from "../xlsx/write/write-workbook";
import { readWorkbook } from "../xlsx/read/read-workbook";

/** The port in a browser: workbooks come as bytes, nothing leaves the machine. */
export const browserHost: Pick<Host, "readWorkbook" | "writeWorkbook" | "markWorkbook" | "sha256"> = {
  readWorkbook: (bytes) => readWorkbook(bytes, { inflate: inflateBrowser }),
  writeWorkbook: (draft) => writeWorkbook(draft),
  markWorkbook: (bytes, marking) => markWorkbook(bytes, marking, { inflate: inflateBrowser, deflate: deflatePlain }),
  sha256: (bytes) => bytesToHex(sha256(bytes)),
};
