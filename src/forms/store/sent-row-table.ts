import { hiddenPrefix } from "../../contract/sheet-names";
import type { ClusterSubmission } from "../../domain/submissions/cluster-submission";
import type { SentRow } from "../../domain/submissions/sent-entry";
import type { Workbook } from "../../workbook/sheet";
import { readStoreTable, textIn, type StoreTable } from "./store-table";

const sheet = `${hiddenPrefix}Dòng khác của cụm`;
const header = ["SHA-256", "Trang", "Dòng", "Ô đầu", "Cột", "Nội dung"] as const;

/**
 * The hidden sheet that keeps what clusters have on the Board's sheets beside what they were issued with: a row a cell.
 */
export function sentRowTable(submissions: readonly ClusterSubmission[]): StoreTable {
  const rows = submissions.flatMap(({ file, rows: sent }) =>
    sent.flatMap((row, index) =>
      row.entries.map(([field, raw]) => [file.sha256, row.sheet, `${index + 1} ${row.key}`, row.cell, field, raw]),
    ),
  );
  return { sheet, header, rows };
}

/** By the file's SHA-256; a store made before these were kept has none. */
export function restoreSentRows(workbook: Workbook): (sha256: string) => readonly SentRow[] {
  const bySha = new Map<
    string,
    Map<
      string,
      {
        readonly sheet: string;
        readonly key: string;
        readonly cell: string;
        readonly entries: (readonly [string, string])[];
      }
    >
  >();
  for (const row of readStoreTable(workbook, sheet)) {
    const [sha256, numbered] = [textIn(row("SHA-256")), textIn(row("Dòng"))];
    const own = bySha.get(sha256) ?? new Map<string, never>();
    const place = JSON.stringify([textIn(row("Trang")), numbered]);
    const before = own.get(place) ?? {
      sheet: textIn(row("Trang")),
      key: numbered.replace(/^\d+ /u, ""),
      cell: textIn(row("Ô đầu")),
      entries: [],
    };
    before.entries.push([textIn(row("Cột")), textIn(row("Nội dung"))]);
    bySha.set(sha256, own.set(place, before));
  }
  return (sha256) => [...(bySha.get(sha256)?.values() ?? [])];
}
