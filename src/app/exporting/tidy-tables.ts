import type { Consolidation } from "../../domain/consolidation";
import type { Texts } from "../../text/texts";
import { consolidationRecords } from "../consolidation-json";
import type { DataTable, DataType, DataValue } from "../host";

type Columns = readonly (readonly [key: string, type: DataType])[];

/**
 * The parts of the JSON (contract §3) that are handed on as tables, with their keys in its order as columns. Files,
 * and the file, sheet and cell of a figure, stay at home. Dates are ISO civil dates.
 */
const tableColumns = {
  units: [
    ["code", "text"],
    ["name", "text"],
    ["cluster", "text"],
    ["role", "text"],
    ["received", "date"],
    ["receivedSource", "text"],
    ["confirmed", "yes-no"],
    ["version", "number"],
    ["structure", "text"],
    ["requiredCells", "number"],
    ["filledCells", "number"],
    ["status", "text"],
    ["daysLate", "number"],
    ["workingDaysLate", "number"],
    ["extendedTo", "date"],
    ["reviewHeld", "date"],
    ["reviewStatus", "text"],
    ["complete", "yes-no"],
  ],
  clusters: [
    ["code", "text"],
    ["name", "text"],
    ["kind", "text"],
    ["expected", "number"],
    ["received", "number"],
    ["onTime", "number"],
    ["late", "number"],
    ["missing", "number"],
    ["notDue", "number"],
    ["returned", "number"],
    ["complete", "number"],
    ["requiredCellPct", "number"],
    ["status", "text"],
    ["daysLate", "number"],
    ["reviewHeld", "date"],
  ],
  figures: [
    ["unit", "text"],
    ["indicator", "text"],
    ["target", "mixed"],
    ["targetState", "text"],
    ["adjustedTarget", "mixed"],
    ["inForce", "mixed"],
    ["targetVersion", "number"],
    ["result", "mixed"],
    ["resultState", "text"],
    ["pctOfTarget", "number"],
    ["benchmark", "number"],
    ["samePeriod", "mixed"],
    ["rawTarget", "text"],
    ["rawResult", "text"],
  ],
  adjustments: [
    ["unit", "text"],
    ["indicator", "text"],
    ["version", "number"],
    ["from", "mixed"],
    ["to", "mixed"],
    ["inForce", "yes-no"],
    ["reason", "text"],
    ["document", "text"],
    ["clusterOpinion", "text"],
    ["councilOpinion", "text"],
  ],
  scores: [
    ["unit", "text"],
    ["criterion", "text"],
    ["stage", "text"],
    ["points", "number"],
    ["max", "number"],
    ["notApplicable", "yes-no"],
    ["explanation", "text"],
  ],
  totals: [
    ["unit", "text"],
    ["cluster", "text"],
    ["base", "number"],
    ["rescaled", "number"],
    ["bonus", "number"],
    ["penalty", "number"],
    ["total", "number"],
    ["pending", "yes-no"],
  ],
  /** Of each total, a row for each section of its tree. */
  sections: [
    ["unit", "text"],
    ["cluster", "text"],
    ["section", "text"],
    ["points", "number"],
    ["max", "number"],
  ],
  ranking: [
    ["cluster", "text"],
    ["unit", "text"],
    ["rank", "number"],
    ["tied", "yes-no"],
    ["total", "number"],
  ],
  classes: [
    ["cluster", "text"],
    ["unit", "text"],
    ["class", "text"],
  ],
  issues: [
    ["code", "text"],
    ["severity", "text"],
    ["unit", "text"],
    ["cluster", "text"],
    ["message", "text"],
  ],
} as const satisfies { readonly [name: string]: Columns };

type TableName = keyof typeof tableColumns;
export const tableNames = Object.keys(tableColumns) as readonly TableName[];

/** One row a record, in the JSON's order. `clean` takes persons and names of files out of texts. */
export function tidyTables(
  consolidation: Consolidation,
  clean: (text: string) => string,
  texts: Texts,
): readonly DataTable[] {
  const records = consolidationRecords(consolidation, texts);
  return tableNames.map((name): DataTable => {
    const rows = (name === "sections" ? sectionsIn(records.totals) : records[name]) as readonly TableRow[];
    const columns = [...tableColumns[name], ...documentColumns(rows)];
    const told = (value: unknown): DataValue => (typeof value === "string" ? clean(value) : (value as DataValue));
    return {
      name,
      columns: columns.map(([key, type]) => ({ key, type })),
      rows: rows.map((row) => columns.map(([key]) => told(valueAt(row, key)))),
    };
  });
}

type TableRow = Readonly<Record<string, unknown>>;

/** What stands in a list within a total stands in a table of its own. */
function sectionsIn(totals: readonly object[]): readonly TableRow[] {
  return (totals as readonly TableRow[]).flatMap(({ unit, cluster, sections }) =>
    (sections as readonly TableRow[]).map((section) => ({ unit, cluster, ...section })),
  );
}

const documentLead = "documents.";

/** A column for each document that any row has; a row that doesn't owe it is blank there. */
function documentColumns(rows: readonly TableRow[]): Columns {
  const codes = new Set(rows.flatMap(({ documents }) => Object.keys(documents ?? {})));
  return [...codes].map((code) => [`${documentLead}${code}`, "text"]);
}

function valueAt(row: TableRow, key: string): unknown {
  if (!key.startsWith(documentLead)) return row[key] ?? null;
  return (row["documents"] as Readonly<Record<string, unknown>>)[key.slice(documentLead.length)] ?? null;
}
