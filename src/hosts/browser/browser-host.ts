import { sha256 } from "@noble/hashes/sha2.js";
import { bytesToHex } from "@noble/hashes/utils.js";
import type { Host } from "../../app/host";
import { inflateBrowser } from "../xlsx/read/inflate-browser";
import { readWorkbook } from "../xlsx/read/read-workbook";

/** The reading half of the port in a browser: workbooks come as bytes, nothing leaves the machine. */
export const browserHost: Pick<Host, "readWorkbook" | "sha256"> = {
  readWorkbook: (bytes) => readWorkbook(bytes, { inflate: inflateBrowser }),
  sha256: (bytes) => bytesToHex(sha256(bytes)),
};
