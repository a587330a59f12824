import { createHash } from "node:crypto";
import { type Host, HostError } from "../../app/host";
import { eraseInWorkbook } from "../xlsx/erase/erase-in-workbook";
import { fillTemplate, readTemplate } from "../docx/own-template";
import { writePaper } from "../docx/write-paper";
import { hungOn } from "../xlsx/keep/hung";
import { keepOwn } from "../xlsx/keep/keep-own";
import { markWorkbook } from "../xlsx/mark/mark-workbook";
import { readKeptLine, writeKeptLine } from "../xlsx/patch/kept-line";
import { patchWorkbook } from "../xlsx/patch/patch-cells";
import { readWorkbook } from "../xlsx/read/read-workbook";
import { writeWorkbook } from "../xlsx/write/write-workbook";
import { deflateNode, inflateNode, packNode, unpackNode } from "./zlib";
import { readInProcess } from "./read-in-process";

/** The port over Node: workbooks as bytes, zlib for speed. */
export const nodeHost: Host = {
  readWorkbook: (bytes, later) => readWorkbook(bytes, later === undefined ? unpackNode : { ...unpackNode, later }),
  writeWorkbook: (draft) => writeWorkbook(draft, packNode),
  keepOwn: (bytes, keeping) => keepOwn(bytes, keeping, { ...unpackNode, ...packNode }),
  hung: (bytes) => hungOn(bytes, { inflate: inflateNode, deflate: deflateNode }),
  patchWorkbook: (bytes, edits) => patchWorkbook(bytes, edits, deflateNode),
  markWorkbook: (bytes, marking) => markWorkbook(bytes, marking, { inflate: inflateNode, deflate: deflateNode }),
  eraseInWorkbook: (bytes, erasing) => eraseInWorkbook(bytes, erasing, { inflate: inflateNode, deflate: deflateNode }),
  lines: {
    read: (bytes, place) => readKeptLine(bytes, place, sha256),
    write: (bytes, line) => writeKeptLine(bytes, line, deflateNode),
  },
  writePaper: (paper) => writePaper(paper, deflateNode),
  readTemplate,
  fillTemplate,
  sha256,
};

function sha256(bytes: Uint8Array): string {
  return createHash("sha256").update(bytes).digest("hex");
}

/**
 * The port that reads .xls, .xlsb and .ods too; `script`: what runs in the process that they are read in (decision
 * 0034).
 */
export function anyFormatHost(script: URL): Host {
  return {
    ...nodeHost,
    readWorkbook: (bytes, later) => {
      try {
        return nodeHost.readWorkbook(bytes, later);
      } catch (error) {
        if (error instanceof HostError && error.refusal.reason === "old-format") return readInProcess(script, bytes);
        throw error;
      }
    },
  };
}
