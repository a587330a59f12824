import type { DocumentType } from "../receipt";

/** The report itself in the catalogue of documents: "BC" of a unit, "C-BC" of a cluster. */
const reportCodes = { unit: "BC", cluster: "C-BC" } as const;

/**
 * Which Mã hồ sơ of a register row without a file mean that the report came. A row that names no document does. So does
 * the report (where the Board gave it another code: the first required document of the level), and, of units, a
 * required document that is a sheet of the workbook, since the workbook came with it. A regulation, a scale, an
 * optional registration of adjustments is no report: it may come months earlier.
 */
export function reportDocuments(
  documents: readonly DocumentType[],
  level: DocumentType["level"],
): ReadonlySet<string | null> {
  const own = documents.filter((document) => document.level === level);
  const report =
    own.find((document) => document.code === reportCodes[level]) ?? own.find((document) => document.required);
  const workbook = level === "unit" ? own.filter((document) => document.required && document.sheet !== null) : [];
  return new Set([null, ...(report === undefined ? [] : [report.code]), ...workbook.map((document) => document.code)]);
}
