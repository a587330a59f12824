import { hiddenPrefix } from "../../contract/sheet-names";
import type { ClusterSubmission } from "../../domain/submissions/cluster-submission";
import type { StoredSubmission } from "../../domain/submissions/stored";
import type { CellValue } from "../../workbook/cell";
import type { Workbook } from "../../workbook/sheet";
import { rowsProperty } from "../unit/read-submission";
import { readStoreTable, rowsBySha, textIn, type StoreRow, type StoreTable } from "./store-table";
import { columnsOf } from "./submission-tables";

const pageSheet = `${hiddenPrefix}Trang`;
const pageHeader = ["SHA-256", "Trang", "Tên trang trong tệp", "Cột", "Số đối chiếu"] as const;

/** The hidden sheet that keeps which sheets were found in which file, and under which name. */
export function pageTable(
  submissions: readonly StoredSubmission[],
  clusters: readonly ClusterSubmission[],
): StoreTable {
  const clusterRows = clusters.flatMap((each) =>
    Object.entries(each.sheets).map(([sheet, name]) => [each.file.sha256, sheet, name]),
  );
  return { sheet: pageSheet, header: pageHeader, rows: [...submissions.flatMap(pageRows), ...clusterRows] };
}

function pageRows({ submission, checkNumbers }: StoredSubmission): readonly (readonly CellValue[])[] {
  return Object.entries(submission.sheets).map(([sheet, name]) => [
    submission.file.sha256,
    sheet,
    name,
    sheet in rowsProperty ? columnsOf(submission, sheet as keyof typeof rowsProperty) : null,
    checkNumbers[sheet] ?? null,
  ]);
}

/** SHA-256 → a text for each sheet of that file. */
type TextsOf = (sha256: string) => Record<string, string>;

export function restorePages(
  workbook: Workbook,
): Readonly<Record<"namesOf" | "columnsOf" | "checkNumbersOf", TextsOf>> {
  const pages = rowsBySha(readStoreTable(workbook, pageSheet));
  const textsOf = (sha256: string, textsIn: (row: StoreRow) => readonly string[]): Record<string, string> =>
    Object.fromEntries(
      (pages.get(sha256) ?? []).flatMap((row) => textsIn(row).map((text) => [textIn(row("Trang")), text])),
    );
  const stated =
    (header: string) =>
    (row: StoreRow): readonly string[] =>
      row(header) === null ? [] : [textIn(row(header))];
  return {
    namesOf: (sha256) => textsOf(sha256, (row) => [textIn(row("Tên trang trong tệp"))]),
    columnsOf: (sha256) => textsOf(sha256, stated("Cột")),
    checkNumbersOf: (sha256) => textsOf(sha256, stated("Số đối chiếu")),
  };
}
