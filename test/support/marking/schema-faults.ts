import { spawnSync } from "node:child_process";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { unzipSync } from "fflate";
import { findProgram } from "../find-program";
import type { Files } from "../libreoffice";

/** Parts whose elements the schema of workbooks describes. */
const described = /^xl\/(?:workbook|styles|comments\d*|worksheets\/sheet\d+)\.xml$/;

/** Excel itself keeps the spaces of texts so, though the schema has no word of it. */
const byExcelToo = /^element t: .*attribute '\{http:\/\/www\.w3\.org\/XML\/1998\/namespace\}space' is not allowed/;

/**
 * Where the schema of SpreadsheetML stands: THIDUA_SCHEMAS names a folder with sml.xsd. `null` = it or xmllint is not
 * there.
 */
function checker(): { readonly xmllint: string; readonly schema: string } | null {
  const folder = process.env["THIDUA_SCHEMAS"];
  const xmllint = findProgram({ variable: "XMLLINT", names: ["xmllint"], usual: [] });
  return folder === undefined || xmllint === null ? null : { xmllint, schema: join(folder, "sml.xsd") };
}

export function canCheckSchema(): boolean {
  return checker() !== null;
}

/** What the schema says against parts of the copies and did not say against the files themselves. */
export function schemaFaults(files: Files, copies: Files): readonly string[] {
  const before = new Set(against(files));
  return against(copies).filter((fault) => !before.has(fault));
}

/** "file part: fault", without the lines where they are. */
function against(files: Files): readonly string[] {
  const found = checker();
  if (found === null) return [];
  const folder = mkdtempSync(join(tmpdir(), "thidua-xsd-"));
  try {
    const names = new Map<string, string>();
    for (const [name, bytes] of files) {
      for (const [part, content] of Object.entries(unzipSync(bytes)).filter(([each]) => described.test(each))) {
        const path = join(folder, `${names.size}.xml`);
        names.set(path, `${name} ${part}`);
        writeFileSync(path, content);
      }
    }
    const { stderr } = spawnSync(found.xmllint, ["--noout", "--schema", found.schema, ...names.keys()], {
      encoding: "utf8",
      maxBuffer: 2 ** 28,
    });
    return stderr.split("\n").flatMap((line) => {
      const [, path = "", fault = ""] = /^(.*?):\d+: (.*)$/.exec(line) ?? [];
      return fault === "" || byExcelToo.test(fault) ? [] : [`${names.get(path) ?? path}: ${fault}`];
    });
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
