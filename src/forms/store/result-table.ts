import { hiddenPrefix } from "../../contract/sheet-names";
import type { ClusterSubmission } from "../../domain/submissions/cluster-submission";
import type { ReturnedResult } from "../../domain/submissions/sent-entry";
import type { Workbook } from "../../workbook/sheet";
import { readStoreTable, textIn, type StoreTable, numberIn, textOrNull } from "./store-table";
import type { Nomination, StatedNomination } from "../../domain/round/decision-rules";
import type { CellValue } from "../../workbook/cell";
import { nominationList } from "../sheets/board/register-lists";

const sheet = `${hiddenPrefix}Kết quả cụm tính`;
const header = ["SHA-256", "Mã đơn vị", "Nội dung", "Tên trang trong tệp", "Kết quả"] as const;

/** A cell holds 32,767 characters; codes and shown texts have at most 40 and 200. */
const mostInRow = 60;

type Kept = readonly [code: string, value: ReturnedResult["value"], formula: 0 | 1, cell: string];

/**
 * The hidden sheet that keeps what clusters' own outputs said: a row for each unit and kind, its results in one cell.
 */
export function resultTable(submissions: readonly ClusterSubmission[]): StoreTable {
  const rows = submissions.flatMap(({ file, results }) =>
    runsOf(results).flatMap((run) => {
      const [first] = run;
      const kept = run.map(({ code, value, formula, cell }): Kept => [code, value, formula ? 1 : 0, cell]);
      return first === undefined ? [] : [[file.sha256, first.unit, first.what, first.sheet, JSON.stringify(kept)]];
    }),
  );
  return { sheet, header, rows };
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

/** SHA-256 → the results that stood in that file, by kind and unit; a row that was changed by hand says nothing. */
export function restoreResults(workbook: Workbook): (sha256: string) => readonly ReturnedResult[] {
  const rows = readStoreTable(workbook, sheet);
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

const nominationSheet = `${hiddenPrefix}Suy tôn của cụm`;
const stated = nominationList.columns.filter(({ key }) => key !== "unit" && key !== "award");
const nominationHeader = ["SHA-256", "unit", "award", ...stated.map(({ key }) => key), "row", "cell"];

/** What clusters proposed, row by row as it came. */
export function nominationTable(submissions: readonly ClusterSubmission[]): StoreTable {
  const rowOf = (sha256: string, { unit, award, stated: of, row, cell }: Nomination): readonly CellValue[] => [
    sha256,
    unit,
    award,
    ...stated.map(({ key }) => of[key as keyof StatedNomination]),
    row,
    cell,
  ];
  return {
    sheet: nominationSheet,
    header: nominationHeader,
    rows: submissions.flatMap(({ file, nominations }) =>
      nominations.map((nomination) => rowOf(file.sha256, nomination)),
    ),
  };
}

/** By the file's SHA-256; a store made before nominations were kept has none. */
export function restoreNominations(workbook: Workbook): (sha256: string) => readonly Nomination[] {
  const rows = readStoreTable(workbook, nominationSheet);
  return (sha256) => rows.filter((row) => textIn(row("SHA-256")) === sha256).map(nominationIn);
}

function nominationIn(row: (header: string) => CellValue): Nomination {
  const values = stated.map(
    ({ key, type }) => [key, type.kind === "number" ? numberIn(row(key)) : textOrNull(row(key))] as const,
  );
  return {
    unit: textIn(row("unit")),
    award: textIn(row("award")),
    stated: Object.fromEntries(values) as StatedNomination,
    row: numberIn(row("row")) ?? 0,
    cell: textIn(row("cell")),
  };
}
