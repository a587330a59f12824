import { spawnSync } from "node:child_process";
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { unzipSync } from "fflate";
import { findProgram } from "../../../support/find-program";

/**
 * Where the transitional schemas of ISO 29500 stand: beside the project, not in it; THIDUA_SCHEMAS names another
 * folder. `null`: they or xmllint are not there.
 */
export function schemaChecker(): Checker | null {
  const beside = path.resolve(__dirname, "../../../../../shared/schemas");
  const folder = process.env["THIDUA_SCHEMAS"] ?? beside;
  const xmllint = findProgram({ variable: "XMLLINT", names: ["xmllint"], usual: [] });
  return xmllint === null || !existsSync(path.join(folder, "sml.xsd")) ? null : { xmllint, folder };
}

export type Checker = { readonly xmllint: string; readonly folder: string };

/** Which schema describes a part. */
const schemas: readonly (readonly [part: RegExp, schema: string])[] = [
  [/^\[Content_Types\]\.xml$/, "opc-xsd/opc-contentTypes.xsd"],
  [/\.rels$/, "opc-xsd/opc-relationships.xsd"],
  [/^docProps\/core\.xml$/, "core.xsd"],
  [/^docProps\/app\.xml$/, "shared-documentPropertiesExtended.xsd"],
  [/^docProps\/custom\.xml$/, "shared-documentPropertiesCustom.xsd"],
  [/^xl\/theme\/theme\d+\.xml$/, "dml-main.xsd"],
  [/^xl\/charts\/chart\d+\.xml$/, "dml-chart.xsd"],
  [/^xl\/drawings\/drawing\d+\.xml$/, "dml-spreadsheetDrawing.xsd"],
  [/^xl\/(?:workbook|styles|sharedStrings|comments\d*|worksheets\/sheet\d+|tables\/table\d+)\.xml$/, "sml.xsd"],
];

/** VML has no schema that its own examples keep; notes can't be drawn without it. */
const undescribed = /\.vml$/;

/** Excel itself keeps the spaces of texts so, though the schema has no word of it. */
const byExcelToo = /element t: .*attribute '\{http:\/\/www\.w3\.org\/XML\/1998\/namespace\}space' is not allowed/;

export type Checked = {
  readonly parts: number;
  /** "part: fault"; a part that no schema here describes is one. */
  readonly faults: readonly string[];
};

/** Every part of the workbook against its schema. */
export function checkParts(checker: Checker, workbook: Uint8Array): Checked {
  const parts = Object.entries(unzipSync(workbook)).filter(([name]) => !name.endsWith("/") && !undescribed.test(name));
  return checkGiven(checker, new Map(parts));
}

export function checkGiven(checker: Checker, parts: ReadonlyMap<string, Uint8Array | string>): Checked {
  const bySchema = new Map<string, string[]>();
  const faults: string[] = [];
  for (const name of parts.keys()) {
    const schema = schemas.find(([part]) => part.test(name))?.[1];
    if (schema === undefined) faults.push(`${name}: no schema describes it`);
    else bySchema.set(schema, [...(bySchema.get(schema) ?? []), name]);
  }
  const folder = mkdtempSync(path.join(tmpdir(), "thidua-xsd-"));
  try {
    for (const [schema, names] of bySchema) {
      const files = names.map((name, index) => {
        const file = path.join(folder, `${index}.xml`);
        writeFileSync(file, parts.get(name) ?? "");
        return file;
      });
      const found = against({ ...checker, schema: placed(checker.folder, schema, folder), files });
      faults.push(...found.map(({ file, fault }) => `${names[file] ?? ""}: ${fault}`));
    }
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
  return { parts: parts.size, faults };
}

/** The schema, or a copy of it that finds the schemas it builds on beside the others. */
function placed(folder: string, schema: string, temporary: string): string {
  const file = path.join(folder, schema);
  if (schema !== "core.xsd") return file;
  const copy = path.join(temporary, schema);
  const beside = readFileSync(file, "utf8").replace(
    /schemaLocation="[^"]*\/([^"/]+)"/g,
    (_, name: string) => `schemaLocation="${path.join(folder, name)}"`,
  );
  writeFileSync(copy, beside);
  return copy;
}

type Against = Pick<Checker, "xmllint"> & { readonly schema: string; readonly files: readonly string[] };

function against({ xmllint, schema, files }: Against): readonly { readonly file: number; readonly fault: string }[] {
  const { status, stderr } = spawnSync(xmllint, ["--noout", "--nonet", "--huge", "--schema", schema, ...files], {
    encoding: "utf8",
    maxBuffer: 2 ** 28,
  });
  const found = stderr.split("\n").flatMap((line) => {
    const [, name = "", fault = ""] = /(\d+)\.xml:\d+: (.*)$/.exec(line) ?? [];
    return fault === "" || byExcelToo.test(fault) ? [] : [{ file: Number(name), fault }];
  });
  // 0 = valid, 3 and 4 = not; anything else that names no part is no answer about them.
  if (status === null || (![0, 3, 4].includes(status) && found.length === 0))
    throw new Error(`xmllint ended with ${status}: ${stderr.slice(0, 500)}`);
  return found;
}
