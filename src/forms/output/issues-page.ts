import { headers } from "../../contract/headers";
import { sourceColumns } from "./source-columns";
import { sheetNames } from "../../contract/sheet-names";
import type { Consolidation } from "../../domain/consolidation";
import {
  isConfidential,
  severityOf,
  type Issue,
  type Place,
  type IssueCode,
  type IssueParams,
} from "../../domain/issue";
import type { Texts } from "../../text/texts";
import type { SheetDraft } from "../../workbook/draft";
import { greyed, palette } from "../drawing/styles";
import { orderCell, sourceCell, textCell, wordCell } from "./output-cells";
import { severityCell } from "./status-cell";
import { clusterRemarks } from "./output-heading";
import { outputList } from "./output-list";
import { outputTable, type OutputColumn, type OutputRow } from "./output-table";

const returnedTitle = "BẢN ĐÃ ĐỀ NGHỊ HOÀN THIỆN, CHƯA CÓ BẢN HỢP LỆ: CHỈ ĐỂ THEO DÕI, KHÔNG TÍNH Ở ĐÂU";

/**
 * `Nội dung cần rà soát`: the issues of the run in their order, with their cells and what to do about them; under them,
 * greyed, those of reports that were sent back.
 */
export function issuesPage(consolidation: Consolidation, texts: Texts): SheetDraft {
  const told = (issues: readonly Issue[]) => issues.filter(({ code }) => !isConfidential(code));
  const returned = told(consolidation.returnedIssues);
  const rows: readonly OutputRow<Issue>[] = [
    ...told(consolidation.issues).map((row) => ({ kind: "row", row }) as const),
    ...(returned.length === 0 ? [] : [{ kind: "section", text: returnedTitle } as const]),
    ...returned.map((row) => ({ kind: "under", row }) as const),
  ];
  const columns = issueColumns(consolidation, texts);
  return outputList(consolidation, {
    name: sheetNames.issues,
    title: "NỘI DUNG CẦN RÀ SOÁT",
    table: outputTable(columns, rows),
    frozenColumns: 2,
    orientation: "landscape",
    whenEmpty: "Không có nội dung nào cần rà soát.",
    tab: palette.fixTab,
    remarks: rows.length === 0 ? [] : clusterRemarks(consolidation.board),
  });
}

export function issueColumns(consolidation: Consolidation, texts: Texts): readonly OutputColumn<Issue>[] {
  const nameOf = senderNames(consolidation);
  const returned = new Set(consolidation.returnedIssues);
  const columns: readonly OutputColumn<Issue>[] = [
    { header: headers.order, width: 7, cell: (issue, { order }) => orderCell(returned.has(issue) ? null : order) },
    { header: "Mức độ", width: 13, cell: ({ code }) => severityCell(severityOf(code), texts) },
    { header: headers.cluster, states: "cluster", width: 11, cell: ({ place }) => wordCell(place.cluster) },
    { header: headers.unit, states: "unit", width: 9, widest: 16, cell: ({ place }) => wordCell(place.unit) },
    { header: headers.unitName, width: 22, widest: 28, cell: ({ place }) => textCell(nameOf(place)) },
    { header: "Nội dung", width: 56, cell: (issue) => textCell(issueSentence(issue, texts)) },
    { header: "Cách xử lý", width: 40, cell: ({ code }) => textCell(texts.remedies[code]) },
    ...sourceColumns<Issue>(({ place }) => place, {
      file: { width: 14, widest: 26 },
      sheet: { width: 12, widest: 18 },
      cell: { width: 7 },
    }),
    // By the code a selected row is explained and docs/issues.md is searched: on screen only.
    { header: "Mã lỗi", states: "issue", width: 14, widest: 22, cell: ({ code }) => sourceCell(code), folds: true },
  ];
  return columns.map((column) => ({
    ...column,
    cell: (issue, place) => {
      const cell = column.cell(issue, place);
      return returned.has(issue) ? { ...cell, style: greyed(cell.style) } : cell;
    },
  }));
}

/** The unit's name; for an issue about a cluster and no unit, the cluster's. */
function senderNames({ board, roster }: Consolidation): (place: Place) => string | null {
  const units = new Map(roster.map((unit) => [unit.code, unit.name]));
  const clusters = new Map(board.clusters.map((cluster) => [cluster.code, cluster.name]));
  return ({ unit, cluster }) => (unit === null ? (clusters.get(cluster ?? "") ?? null) : (units.get(unit) ?? null));
}

/** What is wrong and what to do, without the place. */
export function issueSentence<C extends IssueCode>(
  issue: { readonly code: C; readonly params: IssueParams[C] },
  texts: Pick<Texts, "issues">,
): string {
  return texts.issues[issue.code](issue.params);
}
