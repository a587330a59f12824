import { hiddenPrefix } from "../../contract/sheet-names";
import type { ClusterSubmission } from "../../domain/submissions/cluster-submission";
import type { Nomination, StatedNomination } from "../../domain/round/decision-rules";
import type { CellValue } from "../../workbook/cell";
import type { Workbook } from "../../workbook/sheet";
import { nominationList } from "../sheets/board/register-lists";
import { numberIn, readStoreTable, type StoreTable, textIn, textOrNull } from "./store-table";

const sheet = `${hiddenPrefix}Suy tôn của cụm`;
const stated = nominationList.columns.filter(({ key }) => key !== "unit" && key !== "award");
const header = ["SHA-256", "unit", "award", ...stated.map(({ key }) => key), "row", "cell"];

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
    sheet,
    header,
    rows: submissions.flatMap(({ file, nominations }) =>
      nominations.map((nomination) => rowOf(file.sha256, nomination)),
    ),
  };
}

/** By the file's SHA-256; a store made before nominations were kept has none. */
export function restoreNominations(workbook: Workbook): (sha256: string) => readonly Nomination[] {
  const rows = readStoreTable(workbook, sheet);
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
