import { hiddenPrefix } from "../../contract/sheet-names";
import type { ReturnedResult, SentRow } from "../../domain/submissions/sent-entry";
import type { ClusterSubmission } from "../../domain/submissions/cluster-submission";
import { type StoreTable, readStoreTable, textIn } from "./store-table";
import type { Workbook } from "../../workbook/sheet";

const resultSheet = `${hiddenPrefix}Kết quả cụm tính`;
const resultHeader = ["SHA-256", "Mã đơn vị", "Nội dung", "Tên trang trong tệp", "Kết quả"] as const;

/** A cell holds 32,767 characters; codes and shown texts have at most 40 and 200. */
const mostInRow = 60;

type Kept = readonly [code: string, value: ReturnedResult["value"], formula: 0 | 1, cell: string];

/** The hidden sheet of clusters' own results: a row for each unit and kind, its results in one cell. */
export function resultTable(submissions: readonly ClusterSubmission[]): StoreTable {
  const rows = submissions.flatMap(({ file, results }) =>
    runsOf(results).flatMap((run) => {
      const [first] = run;
      const kept = run.map(({ code, value, formula, cell }): Kept => [code, value, formula ? 1 : 0, cell]);
      return first === undefined ? [] : [[file.sha256, first.unit, first.what, first.sheet, JSON.stringify(kept)]];
    }),
  );
  return { sheet: resultSheet, header: resultHeader, rows };
}

/** Results that follow each other of one unit, kind and sheet. */
function runsOf(results: readonly ReturnedResult[]): readonly (readonly ReturnedResult[])[] {
  const runs: ReturnedResult[][] = [];
  for (const result of results) {
    const run = runs.at(-1);
    const last = run?.at(-1);
    const goesOn =
      last !== undefined &&
      last.what === result.what &&
      last.unit === result.unit &&
      last.sheet === result.sheet &&
      (run?.length ?? 0) < mostInRow;
    if (goesOn) run?.push(result);
    else runs.push([result]);
  }
  return runs;
}

/** SHA-256 → the results in that file, by kind and unit; a row that was changed by hand gives none. */
export function restoreResults(workbook: Workbook): (sha256: string) => readonly ReturnedResult[] {
  const rows = readStoreTable(workbook, resultSheet);
  return (sha256) =>
    rows
      .filter((row) => textIn(row("SHA-256")) === sha256)
      .flatMap((row) => {
        const named = {
          what: textIn(row("Nội dung")) as ReturnedResult["what"],
          unit: textIn(row("Mã đơn vị")),
          sheet: textIn(row("Tên trang trong tệp")),
        };
        return parsed(textIn(row("Kết quả"))).map(
          ([code, value, formula, cell]): ReturnedResult => ({
            what: named.what,
            unit: named.unit,
            code,
            value,
            formula: formula === 1,
            sheet: named.sheet,
            cell,
          }),
        );
      });
}

function parsed(text: string): readonly Kept[] {
  try {
    const value: unknown = JSON.parse(text);
    return Array.isArray(value) ? value.filter((each): each is Kept => Array.isArray(each) && each.length === 4) : [];
  } catch {
    return [];
  }
}

const rowSheet = `${hiddenPrefix}Dòng khác của cụm`;
const rowHeader = ["SHA-256", "Trang", "Dòng", "Ô đầu", "Cột", "Nội dung"] as const;

/** The hidden sheet of clusters' rows on the Board's sheets that differ from those issued: a row for each cell. */
export function sentRowTable(submissions: readonly ClusterSubmission[]): StoreTable {
  const rows = submissions.flatMap(({ file, rows: sent }) =>
    sent.flatMap((row, index) =>
      row.entries.map(([field, raw]) => [file.sha256, row.sheet, `${index + 1} ${row.key}`, row.cell, field, raw]),
    ),
  );
  return { sheet: rowSheet, header: rowHeader, rows };
}

/** SHA-256 → the rows of that file; [] in a store that does not have them yet. */
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
  for (const row of readStoreTable(workbook, rowSheet)) {
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
