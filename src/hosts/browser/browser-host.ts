import { sha256 } from "@noble/hashes/sha2.js";
import { bytesToHex } from "@noble/hashes/utils.js";
import type { Host } from "../../app/host";
import { inflateBrowser } from "../xlsx/read/inflate-browser";
import { writeWorkbook } from "../xlsx/write/write-workbook";
import { readWorkbook } from "../xlsx/read/read-workbook";

/** The port in a browser: workbooks come as bytes, nothing leaves the machine. */
export const browserHost: Pick<Host, "readWorkbook" | "writeWorkbook" | "sha256"> = {
  readWorkbook: (bytes) => readWorkbook(bytes, { inflate: inflateBrowser }),
  writeWorkbook: (draft) => writeWorkbook(draft),
  sha256: (bytes) => bytesToHex(sha256(bytes)),
};
