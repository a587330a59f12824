import { hiddenPrefix } from "../../contract/sheet-names";
import { nowhere, type Issue } from "../../domain/issue";
import type { FileFacts } from "../../domain/submissions/submission";
import type { CellValue } from "../../workbook/cell";
import type { Workbook } from "../../workbook/sheet";
import { sealOf } from "./seal";
import { readStoreTable, rowsBySha, textIn, textOrNull, type StoreRow, type StoreTable } from "./store-table";

const issueSheet = `${hiddenPrefix}Ghi nhận khi đọc`;
const issueHeader = ["SHA-256", "Mã lỗi", "Trang", "Ô", "Mã cụm/khối", "Nội dung", "Dấu kiểm"] as const;

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

/** None for a damaged row: giving the file again tells its issue again. */
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
