import { chartNames } from "../../../contract/chart-names";
import { headers } from "../../../contract/headers";
import { sourceColumns, type SourcePlace } from "../source-columns";
import { sheetNames } from "../../../contract/sheet-names";
import type { Consolidation } from "../../../domain/consolidation";
import type { ClusterCover, ClusterSubmission } from "../../../domain/submissions/cluster-submission";
import type { ClusterStanding } from "../../../domain/standing/standing";
import type { Texts } from "../../../text/texts";
import type { ChartDraft, SheetDraft } from "../../../workbook/draft";
import type { DrawnTable } from "../../drawing/draw-table";
import { clusterCoverSheet } from "../../sheets/cluster/cluster-cover-sheet";
import { documentRemarks, lastDaySentence } from "../output-heading";
import { choiceCell, dayCell, entryCell, countCell, dateCell, percentCell, textCell, wordCell } from "../output-cells";
import { documentCell, sendingCell } from "../status-cell";
import { outputList } from "../output-list";
import type { PeriodKind } from "../../../domain/round/period";
import { issuedIn } from "../../description/of-kind";
import type { PairsForm } from "../../description/sheet-form";
import { columnsIn, drawTotals, onScreen, outputTable, withResults, type OutputColumn } from "../output-table";

/** A column with `count` is summed under the table. */
type Column = OutputColumn<ClusterStanding> & { readonly count?: (standing: ClusterStanding) => number };

const pageName = sheetNames.clusterStandings;

/** `Tình hình cụm, khối`: each cluster's units added up, and its own report. */
export function standingClustersPage(consolidation: Consolidation, texts: Texts): SheetDraft {
  const { clusters, board } = consolidation;
  const columns = standingClusterColumns(consolidation, texts);
  const sums = columns.map(({ count }) =>
    count === undefined ? null : clusters.reduce((sum, cluster) => sum + count(cluster), 0),
  );
  const table = outputTable(
    columns,
    clusters.map((row) => ({ kind: "row", row }) as const),
  );
  return outputList(consolidation, {
    name: pageName,
    title: "TÌNH HÌNH BÁO CÁO CỦA CÁC CỤM, KHỐI THI ĐUA",
    table,
    frozenColumns: 3,
    annex: true,
    orientation: "landscape",
    whenEmpty: "Chưa có cụm, khối nào.",
    remarks: [lastDaySentence(board.period), ...documentRemarks(board, "cluster")],
    chart: (drawnTable, place) => statusChart(columns, { table: drawnTable, place }),
    ...(clusters.length === 0
      ? {}
      : {
          below: (drawn, drawnTable) => {
            const last = drawTotals(drawn, drawnTable, { label: "TỔNG CỘNG", sums });
            return { last, bound: [last] };
          },
        }),
  });
}

export function standingClusterColumns({ board, roster, sent }: Consolidation, texts: Texts): readonly Column[] {
  const leaders = new Map(roster.filter((unit) => unit.role === "leader").map((unit) => [unit.cluster, unit.name]));
  const documents = ownDocuments(board);
  return columnsIn<Column>(board.period.kind, [
    { header: "Mã", states: "cluster", width: 8, widest: 12, cell: (row) => wordCell(row.code) },
    { header: "Loại", width: 7, cell: (row) => wordCell(texts.words.clusterKind[row.kind]) },
    { header: "Tên", width: 22, widest: 36, cell: (row) => textCell(row.name) },
    { header: "Trưởng", width: 20, widest: 30, cell: (row) => textCell(leaders.get(row.code) ?? null) },
    ...countColumns,
    { header: "Tỷ lệ ô bắt buộc (%)", width: 10, cell: (row) => percentCell(row.requiredCellPct) },
    {
      header: "Tình trạng báo cáo của cụm/khối",
      width: 18,
      cell: (row) => sendingCell({ ...row, provisional: false }, texts),
    },
    { header: "Số ngày chậm", width: 8, cell: (row) => countCell(row.daysLate) },
    { header: headers.reviewDate, width: 12, kinds: withResults, cell: (row) => dateCell(row.reviewHeld) },
    ...documents.map(
      (document): Column => ({
        header: document.code,
        width: 10,
        cell: (row) => documentCell(row.documents[document.code], texts),
      }),
    ),
    ...coverColumns({ board, sent }).map(onScreen),
  ]);
}

function ownDocuments({ documents }: Consolidation["board"]): Consolidation["board"]["documents"] {
  return documents.filter(({ level }) => level === "cluster");
}

/** The cover of the cluster's own report, as it was written. */
function coverColumns({ board, sent }: Pick<Consolidation, "board" | "sent">): readonly Column[] {
  const coverOf = ({ code }: ClusterStanding): Partial<ClusterCover> => sent.get(code)?.cover ?? {};
  return [
    { header: headers.documentNumber, width: 14, cell: (row) => entryCell(coverOf(row).documentNumber) },
    { header: headers.signedOn, width: 12, cell: (row) => dayCell(coverOf(row).signedOn) },
    { header: headers.preparedBy, width: 18, cell: (row) => entryCell(coverOf(row).preparedBy) },
    {
      header: headers.reviewForm,
      width: 16,
      kinds: withResults,
      cell: (row) => choiceCell(coverOf(row).reviewForm),
    },
    {
      header: "Ngày sơ kết ghi ở báo cáo",
      width: 12,
      kinds: withResults,
      cell: (row) => dayCell(coverOf(row).reviewDate),
    },
    { header: "Quy chế", width: 20, cell: (row) => entryCell(coverOf(row).rules) },
    { header: "Thang điểm", width: 20, kinds: withResults, cell: (row) => entryCell(coverOf(row).scale) },
    ...sourceColumns<ClusterStanding>((row) => coverPlace(sent.get(row.code), board.period.kind), {
      file: { width: 14, widest: 24 },
      sheet: { width: 14 },
      cell: { header: "Ô đầu", width: 7 },
    }),
  ];
}

/** The file that counts, with each label that is from another one; the sheet, and the first cell with content. */
function coverPlace(sent: ClusterSubmission | undefined, kind: PeriodKind): SourcePlace | null {
  if (sent === undefined) return null;
  const { sheet, fields } = issuedIn<PairsForm>(clusterCoverSheet, kind);
  const labels = new Map(fields.map(({ key, header }) => [key as string, header]));
  const others = (sent.takenCover ?? []).map(({ key, file, cell }) => `${labels.get(key) ?? key}: ${file}, ô ${cell}`);
  return {
    file: [sent.file.name, ...others].join("\n"),
    sheet: sent.sheets[sheet] ?? sheet,
    cell: Object.values(sent.cover).find(({ state }) => state !== "blank")?.cell ?? null,
  };
}

/** A column for each cluster, made of the five sending statuses of its units; exempt units are in none of them. */
function statusChart(
  columns: readonly Column[],
  { table, place }: { readonly table: DrawnTable; readonly place: ChartDraft["place"] },
): ChartDraft {
  const values = (header: string): ChartDraft["categories"] => {
    const column = columns.findIndex((each) => each.header === header) + 1;
    return { sheet: pageName, area: { top: table.firstRow, left: column, bottom: table.lastRow, right: column } };
  };
  return {
    name: chartNames.standing,
    kind: "column-stacked",
    title: "Số đơn vị theo tình trạng gửi báo cáo của từng cụm, khối",
    categories: values("Mã"),
    series: chartColors.map(([header, color]) => ({ name: header, values: values(header), color })),
    place,
  };
}

/** Colours as far apart in brightness as possible, so that a grey print shows the difference (57 to 237 of 255). */
const chartColors = [
  ["Đúng hạn", "70AD47"],
  ["Chậm", "FFC000"],
  ["Hoàn thiện lại", "2F75B5"],
  ["Chưa gửi", "C00000"],
  ["Chưa đến hạn", "EDEDED"],
] as const;

const countColumns: readonly Column[] = [
  counted("Số đơn vị phải gửi", 9, (row) => row.expected),
  counted("Đã gửi", 7, (row) => row.received),
  counted("Đúng hạn", 7, (row) => row.onTime),
  counted("Chậm", 7, (row) => row.late),
  counted("Chưa gửi", 7, (row) => row.missing),
  counted("Chưa đến hạn", 9, (row) => row.notDue),
  counted("Hoàn thiện lại", 9, (row) => row.returned),
  counted("Đầy đủ", 7, (row) => row.complete),
];

function counted(header: string, width: number, count: (standing: ClusterStanding) => number): Column {
  return { header, width, count, cell: (row) => countCell(count(row)) };
}
