import { createHash } from "node:crypto";
import type { Host } from "../../app/host";
import { markWorkbook } from "../xlsx/mark/mark-workbook";
import { patchWorkbook } from "../xlsx/patch/patch-cells";
import { readWorkbook } from "../xlsx/read/read-workbook";
import { writeWorkbook } from "../xlsx/write/write-workbook";
import { deflateNode } from "./deflate-node";
import { inflateNode } from "./inflate-node";

/** The port over Node: workbooks as bytes, zlib for speed. */
export const nodeHost: Host = {
  readWorkbook: (bytes) => readWorkbook(bytes, { inflate: inflateNode }),
  writeWorkbook: (draft) => writeWorkbook(draft, deflateNode),
  patchWorkbook: (bytes, edits) => patchWorkbook(bytes, edits, deflateNode),
  markWorkbook: (bytes, marking) => markWorkbook(bytes, marking, { inflate: inflateNode, deflate: deflateNode }),
  sha256: (bytes) => createHash("sha256").update(bytes).digest("hex"),
};
