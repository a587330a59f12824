import { fingerprint } from "../marks/workbook-marks";
import { hiddenPrefix } from "../../contract/sheet-names";
import type { StoredSubmission } from "../../domain/submissions/stored";
import type { ClusterSubmission } from "../../domain/submissions/cluster-submission";
import { type StoreTable, rowsBySha, readStoreTable, type StoreRow, textIn, textOrNull } from "./store-table";
import type { CellValue } from "../../workbook/cell";
import { rowsProperty } from "../unit/read-submission";
import { columnsOf } from "./submission-tables";
import type { Workbook } from "../../workbook/sheet";
import type { FileFacts } from "../../domain/submissions/submission";
import { type Issue, nowhere } from "../../domain/issue";

/** The sentence of an issue relies on its params: the seal shows whether a row was changed by hand or cut short. */
export function sealOf(code: string, params: string): string {
  return fingerprint([code, params]).slice(0, 16);
}

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
  return {
    sheet: pageSheet,
    header: pageHeader,
    rows: [...submissions.flatMap(pageRows), ...clusterRows],
    packedBy: 1,
  };
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
    checkNumbersOf: (sha256) => inFormOrder(textsOf(sha256, stated("Số đối chiếu"))),
  };
}

/** As they are read: a sheet that was renamed in the file is found last. */
function inFormOrder(texts: Readonly<Record<string, string>>): Record<string, string> {
  const ordered = Object.keys(rowsProperty).flatMap((sheet) =>
    texts[sheet] === undefined ? [] : [[sheet, texts[sheet]] as const],
  );
  return { ...Object.fromEntries(ordered), ...texts };
}

const issueSheet = `${hiddenPrefix}Ghi nhận khi đọc`;
export const issueHeader = ["SHA-256", "Mã lỗi", "Trang", "Ô", "Mã cụm/khối", "Nội dung", "Dấu kiểm"] as const;

type WithIssues = { readonly file: FileFacts; readonly issues: readonly Issue[] };

/** The hidden sheet that keeps what was found when files were read. */
export function issueTable(read: readonly WithIssues[]): StoreTable {
  const rows = read.flatMap(({ file, issues }) => issues.map((issue) => issueRow(file.sha256, issue)));
  return { sheet: issueSheet, header: issueHeader, rows };
}

function issueRow(sha256: string, issue: Issue): readonly CellValue[] {
  const params = JSON.stringify(issue.params);
  return [
    sha256,
    issue.code,
    issue.place.sheet,
    issue.place.cell,
    issue.place.cluster,
    params,
    sealOf(issue.code, params),
  ];
}

export type IssuesOf = (file: FileFacts, unit: string | null) => readonly Issue[];

export function restoreIssues(workbook: Workbook): IssuesOf {
  const found = rowsBySha(readStoreTable(workbook, issueSheet));
  return (file, unit) => (found.get(file.sha256) ?? []).flatMap((row) => restoredIssue(row, { unit, file: file.name }));
}

/** [] for a damaged row: if the file is given again, its issue is reported again. */
function restoredIssue(
  row: StoreRow,
  where: { readonly unit: string | null; readonly file: string },
): readonly Issue[] {
  const [code, params] = [textIn(row("Mã lỗi")), textIn(row("Nội dung"))];
  if (textIn(row("Dấu kiểm")) !== sealOf(code, params)) return [];
  const place = {
    ...nowhere,
    ...where,
    cluster: textOrNull(row("Mã cụm/khối")),
    sheet: textOrNull(row("Trang")),
    cell: textOrNull(row("Ô")),
  };
  return [{ code, params: JSON.parse(params), place } as Issue];
}
