import type { Entry } from "../../../../domain/basics/entry";
import { nowhere, type Issue } from "../../../../domain/issue";
import { nearestName } from "../../../../domain/round/unit-names";
import type { ImportedRow, ImportedTable, LooseRow } from "../../../../forms/board/import-table";
import type { FieldForm, RowReading } from "../../../../forms/description/sheet-form";
import type { InputRow } from "../../../../forms/drawing/row-guide";
import { locateSheet } from "../../../../forms/reading/find-header";
import { readList } from "../../../../forms/reading/read-list";
import { clusterList } from "../../../../forms/sheets/board/roster-lists";
import type { Workbook } from "../../../../workbook/sheet";
import { matchKey } from "../../../../workbook/text/match-key";
import { importForms, type ImportedList } from "./import-forms";

/**
 * Why a row is not taken: `no-code`; no cluster said, or one that `Cụm, khối` doesn't know; a code or a name twice in
 * the table; a code on several rows of the list; a unit that the list has in another cluster (`raw` = that cluster).
 */
export type Refused = {
  readonly why: "no-code" | "no-cluster" | "unknown-cluster" | "repeated" | "several-rows" | "other-cluster";
  readonly raw: string;
};

type ListedRow = RowReading<readonly FieldForm[]>;

/** A row of the table with its place in the list. */
export type PlacedRow = {
  readonly line: number;
  readonly code: string;
  readonly cluster: string | null;
  readonly values: InputRow;
  /** The row that is there; `null` = it will be a new one. */
  readonly at: ListedRow | null;
  readonly proposed: boolean;
  readonly refused: readonly Refused[];
} & Pick<ImportedRow, "issues" | "notes">;

type Given = { readonly table: ImportedTable; readonly rows: readonly ListedRow[] };

/**
 * Each row of the table by its code, or where it has none by its name; units are under the cluster of their column,
 * or of the heading above them.
 */
export function placedRows(
  workbook: Workbook,
  list: ImportedList,
  { table, rows }: Given,
): { readonly placed: readonly PlacedRow[]; readonly loose: readonly LooseRow[] } {
  const key = importForms[list].form.rowKey[0];
  const clusters = list === "roster" ? knownClusters(workbook) : null;
  const codes = codesOf(rows, key);
  const placed: PlacedRow[] = [];
  const loose: LooseRow[] = [];
  let heading: string | null = null;
  for (const row of table.rows) {
    const found = clusters === null ? undefined : headingOf(row, clusters);
    if (found !== undefined) {
      heading = found;
      continue;
    }
    if ("text" in row) {
      loose.push(row);
      continue;
    }
    const place = clusters === null ? null : clusterOf(row, clusters, heading);
    placed.push(placedRow(row, { list, key, rows, codes, place, before: placed }));
  }
  return { placed, loose };
}

type Cluster = {
  readonly code: string;
  readonly refused: readonly Refused[];
  /** What may be meant by a cluster that isn't known. */
  readonly near?: Named | null;
};
type Named = { readonly code: string; readonly name: string };
type Placing = {
  readonly list: ImportedList;
  readonly key: string;
  readonly rows: readonly ListedRow[];
  readonly codes: Set<string>;
  readonly place: Cluster | null;
  readonly before: readonly PlacedRow[];
};

function placedRow(row: ImportedRow, placing: Placing): PlacedRow {
  const { list, key, rows, codes, place } = placing;
  const { line, values, issues, notes } = row;
  const name = String(values["name"] ?? "");
  const cluster = place?.code ?? null;
  const { code, proposed } = codeOf(row, placing);
  const listed = rows.filter((each) => textOf(each, key) === code);
  const here = cluster === null ? listed : listed.filter((each) => textOf(each, "cluster") === cluster);
  const refused = refusals({ name, code, listed, here }, placing);
  codes.add(code);
  const at = here.length === 1 ? (here[0] ?? null) : null;
  const known = inCluster(rows, cluster).map((each) => ({
    code: textOf(each, key),
    name: textOf(each, "name"),
    aliases: [],
  }));
  const mistyped = [
    ...mayMean(list, "name", { raw: name, near: at === null ? nearestName(name, known) : null }),
    ...mayMean(list, "cluster", { raw: String(values["cluster"] ?? ""), near: place?.near ?? null }),
  ];
  const completed = { ...values, [key]: code, ...(cluster === null ? {} : { cluster }) };
  return {
    line,
    code,
    cluster,
    values: at === null ? { ...usual(list, name), ...completed } : completed,
    at,
    proposed,
    refused,
    issues,
    notes: [...notes, ...mistyped],
  };
}

function inCluster(rows: readonly ListedRow[], cluster: string | null): readonly ListedRow[] {
  return cluster === null ? rows : rows.filter((row) => textOf(row, "cluster") === cluster);
}

/** The code that the table gives, else that of the one row with this name, else the next free one of the cluster. */
function codeOf(
  { values }: ImportedRow,
  { key, rows, codes, place }: Placing,
): { readonly code: string; readonly proposed: boolean } {
  const given = String(values[key] ?? "");
  const cluster = place?.code ?? null;
  const named = matchKey(String(values["name"] ?? ""));
  const same = inCluster(rows, cluster).filter((row) => matchKey(textOf(row, "name")) === named);
  const known = given === "" && same.length === 1 ? textOf(same[0], key) : given;
  if (known !== "" || cluster === null || cluster === "" || place?.refused.length !== 0)
    return { code: known, proposed: false };
  return { code: nextCode(cluster, codes), proposed: true };
}

type Found = {
  readonly name: string;
  readonly code: string;
  /** Rows of the list with this code, and those of them in the row's own cluster. */
  readonly listed: readonly ListedRow[];
  readonly here: readonly ListedRow[];
};

function refusals({ name, code, listed, here }: Found, { place, before }: Placing): readonly Refused[] {
  const placed = place?.refused ?? [];
  return [
    ...placed,
    ...(code === "" && placed.length === 0 ? [{ why: "no-code", raw: name } as const] : []),
    ...(code !== "" && before.some((row) => row.code === code) ? [{ why: "repeated", raw: code } as const] : []),
    ...(here.length > 1 ? [{ why: "several-rows", raw: code } as const] : []),
    ...(here.length === 0 && listed.length > 0 && place?.refused.length === 0
      ? [{ why: "other-cluster", raw: listed.map((row) => textOf(row, "cluster")).join("; ") } as const]
      : []),
  ];
}

function mayMean(
  list: ImportedList,
  key: string,
  { raw, near }: { readonly raw: string; readonly near: Named | null },
): readonly Issue[] {
  const label = importForms[list].form.columns.find((column) => column.key === key)?.header ?? "";
  return near === null
    ? []
    : [{ code: "name-near", params: { label, raw, likely: near.name, unit: near.code }, place: nowhere }];
}

/**
 * What a new row is where the table doesn't say: a unit takes part as a member; a cluster's kind is told by its name.
 */
function usual(list: ImportedList, name: string): InputRow {
  if (list === "roster") return { role: "member" };
  const [kind] = matchKey(name).split(" ");
  return list === "clusters" && (kind === "cụm" || kind === "khối") ? { kind: kind === "cụm" ? "cum" : "khoi" } : {};
}

function knownClusters(workbook: Workbook): readonly { readonly code: string; readonly name: string }[] {
  const sheet = locateSheet(workbook, clusterList);
  return sheet === null
    ? []
    : readList(sheet, clusterList).rows.map(({ fields }) => ({
        code: fields.code.value ?? "",
        name: fields.name.value ?? "",
      }));
}

type Known = ReturnType<typeof knownClusters>;

function clusterOf({ values }: ImportedRow, clusters: Known, heading: string | null): Cluster {
  const raw = String(values["cluster"] ?? "");
  if (raw === "")
    return heading === null ? { code: "", refused: [{ why: "no-cluster", raw: "" }] } : { code: heading, refused: [] };
  const found = clusters.find(({ code, name }) => matchKey(code) === matchKey(raw) || matchKey(name) === matchKey(raw));
  if (found !== undefined) return { code: found.code, refused: [] };
  return {
    code: raw,
    refused: [{ why: "unknown-cluster", raw }],
    near: nearestName(
      raw,
      clusters.map((each) => ({ ...each, aliases: [] })),
    ),
  };
}

/** A row of nothing but a number and the name of a cluster is above its units. */
function headingOf(row: ImportedRow | LooseRow, clusters: Known): string | undefined {
  if ("text" in row) return clusterIn(row.text, clusters);
  const alone = Object.keys(row.values).every((key) => key === "name" || key === "order");
  return alone ? clusterIn(String(row.values["name"] ?? ""), clusters) : undefined;
}

/** "I. Cụm thi đua số 1": the name of a cluster, or its code, with or without a numeral before it. */
function clusterIn(text: string, clusters: Known): string | undefined {
  const key = matchKey(text.replace(/^\s*(?:[IVXLC]+|\d+|[A-Z])\s*[.)/-]?\s+/u, ""));
  return clusters.find(
    ({ code, name }) => [matchKey(code), matchKey(name)].includes(key) || matchKey(name) === matchKey(text),
  )?.code;
}

function codesOf(rows: readonly ListedRow[], key: string): Set<string> {
  return new Set(rows.map((row) => textOf(row, key)));
}

/** The next of the cluster's codes, K03-07 after K03-06. */
function nextCode(cluster: string, codes: ReadonlySet<string>): string {
  const numbers = [...codes].flatMap((code) =>
    code.startsWith(`${cluster}-`) && /^\d+$/u.test(code.slice(cluster.length + 1))
      ? [Number(code.slice(cluster.length + 1))]
      : [],
  );
  return `${cluster}-${String(Math.max(0, ...numbers) + 1).padStart(2, "0")}`;
}

function textOf(row: ListedRow | undefined, key: string): string {
  const entry: Entry | undefined = row?.fields[key];
  return entry?.value === null || entry === undefined ? "" : String(entry.value);
}
