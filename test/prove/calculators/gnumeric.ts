import { execFileSync } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { patchWorkbook } from "../../../src/hosts/xlsx/patch/patch-cells";
import { strFromU8, strToU8, unzipSync, zipSync } from "fflate";
import { nodeHost } from "../../../src/hosts/node/node-host";
import { parseAddress } from "../../../src/workbook/address";
import { cellAt, type Sheet } from "../../../src/workbook/sheet";
import { escapeXml } from "../../support/xlsx-parts";
import { findProgram } from "../../support/find-program";
import { in15Digits, savedResults, type Calculator, type Results } from "./calculator";

export const ssconvert = findProgram({ variable: "SSCONVERT", names: ["ssconvert"], usual: [] });

export const gnumeric: Calculator = {
  name: "gnumeric",
  calculate:
    ssconvert === null
      ? null
      : (files) =>
          new Map(
            [...files].map(([name, bytes]) => [name, resultsOf(savedByGnumeric(ssconvert, asUnderstood(bytes)))]),
          ),
};

function resultsOf(saved: Uint8Array): Results {
  const results = savedResults(saved);
  return (sheet, address) => {
    const text = results(sheet, address);
    return text.length > 15 && Number.isFinite(Number(text)) ? in15Digits(Number(text)) : text;
  };
}

/**
 * What gnumeric 1.12 calculates otherwise than Excel documents, put right; `theirs.test.ts` has a minimal formula for
 * each.
 */
function asUnderstood(bytes: Uint8Array): Uint8Array {
  const parts = unzipSync(bytes);
  for (const [index, sheet] of nodeHost.readWorkbook(bytes).sheets.entries()) {
    const name = `xl/worksheets/sheet${index + 1}.xml`;
    const xml = strFromU8(parts[name]!);
    parts[name] = strToU8(withLongerAreas(withArrays(withoutShared(xml, sheet))));
  }
  return zipSync(parts);
}

/** A formula that cells share is written into each, so that each can be looked at. */
function withoutShared(xml: string, sheet: Sheet): string {
  return xml.replace(
    /<c r="([A-Z]+\d+)"([^>]*)><f t="shared"[^>]*?(?:\/>|>[^<]*<\/f>)/gu,
    (_, address: string, more: string) => {
      const { row, column } = parseAddress(address)!;
      return `<c r="${address}"${more}><f>${escapeXml(cellAt(sheet, row, column)?.formula ?? "")}</f>`;
    },
  );
}

/** Within SUMPRODUCT functions take whole areas, to gnumeric only in a formula that is entered as an array. */
function withArrays(xml: string): string {
  return xml.replace(
    /<c r="([A-Z]+\d+)"([^>]*)><f>([^<]*SUMPRODUCT\([^<]*)<\/f>/gu,
    '<c r="$1"$2><f t="array" ref="$1">$3</f>',
  );
}

/** The only cell of an area is its first; to gnumeric it is no area, so that INDEX refers to nothing. */
function withLongerAreas(xml: string): string {
  return xml.replace(
    /(INDEX\((?:'[^']+'!)?)(\$?[A-Z]+\$?)(\d+):\2\3,/gu,
    (_, before: string, column: string, row: string) => `${before}${column}${row}:${column}${Number(row) + 1},`,
  );
}

/** Cached results are taken out, so that what comes back was calculated. */
export function savedByGnumeric(program: string, bytes: Uint8Array): Uint8Array {
  const folder = mkdtempSync(join(tmpdir(), "thidua-gnumeric-"));
  try {
    const [given, made] = [join(folder, "given.xlsx"), join(folder, "made.xlsx")];
    writeFileSync(given, patchWorkbook(bytes, [{ kind: "drop-cached" }]));
    execFileSync(program, ["--recalc", "-T", "Gnumeric_Excel:xlsx", given, made], { stdio: "ignore" });
    return new Uint8Array(readFileSync(made));
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
