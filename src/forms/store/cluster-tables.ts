import { hiddenPrefix } from "../../contract/sheet-names";
import type { Entry } from "../../domain/basics/entry";
import type { Nomination, StatedNomination } from "../../domain/round/decision-rules";
import type { Opinion } from "../../domain/round/receipt";
import type { EnteredScore } from "../../domain/round/scale";
import type { ClusterCover, ClusterSubmission } from "../../domain/submissions/cluster-submission";
import type { CellValue } from "../../workbook/cell";
import type { Workbook } from "../../workbook/sheet";
import type { FieldType } from "../description/field-type";
import { nominationList } from "../sheets/board/register-lists";
import { clusterCoverSheet, clusterReportList } from "../sheets/cluster/cluster-cover-sheet";
import { restoreResults, restoreSentRows, resultTable, sentRowTable } from "./compared-tables";
import { literalIn, restoreRowTable, rowTable, type RowSheet, type StoredColumns } from "./row-sheet";
import { restoreProposals, scaleTables } from "./scale-tables";
import {
  numberIn,
  readStoreTable,
  restoredEntry,
  rowsBySha,
  storedCells,
  textIn,
  textOrNull,
  truthIn,
  type StoreRow,
  type StoreTable,
} from "./store-table";

const coverSheet = `${hiddenPrefix}Thông tin cụm`;
const reportSheet = hiddenPrefix + clusterReportList.sheet;
const coverFields = clusterCoverSheet.fields.filter((field) => field.filling === "entry");
const entryHeader = ["SHA-256", "Mã", "Ô đầu", "Nguyên văn", "Giá trị"] as const;
const reportHeader = [...entryHeader, "Nội dung"] as const;

const scoreRows: RowSheet<Omit<EnteredScore, "file">> = {
  sheet: `${hiddenPrefix}Điểm cụm chấm`,
  columns: {
    unit: textIn,
    criterion: textIn,
    stage: (value) => (textIn(value) === "cross" ? "cross" : "cluster"),
    points: numberIn,
    notApplicable: truthIn,
    explanation: textOrNull,
    scorer: textOrNull,
    date: textOrNull,
    cell: textIn,
  },
};

const opinionRows: RowSheet<Omit<Opinion, "file">> = {
  sheet: `${hiddenPrefix}Ý kiến của cụm`,
  columns: {
    unit: textIn,
    code: textIn,
    version: (value) => numberIn(value) ?? 1,
    cluster: literalIn,
    council: literalIn,
    applied: (value) => (typeof value === "number" ? value : textOrNull(value)),
    document: textOrNull,
    note: textOrNull,
    cell: textIn,
  },
};

const statedColumns = Object.fromEntries(
  nominationList.columns
    .filter(({ key }) => key !== "unit" && key !== "award")
    .map(({ key, type }) => [key, type.kind === "number" ? numberIn : textOrNull]),
) as StoredColumns<StatedNomination>;

const nominationRows: RowSheet<StatedNomination & Pick<Nomination, "unit" | "award" | "row" | "cell">> = {
  sheet: `${hiddenPrefix}Suy tôn của cụm`,
  columns: {
    unit: textIn,
    award: textIn,
    ...statedColumns,
    row: (value) => numberIn(value) ?? 0,
    cell: textIn,
  },
};

/** The hidden sheets that keep what clusters sent. */
export function clusterTables(submissions: readonly ClusterSubmission[]): readonly StoreTable[] {
  const cover = submissions.flatMap((each) =>
    coverFields.map((field) => entryRow(each.file.sha256, field.key, each.cover[field.key as keyof ClusterCover])),
  );
  const report = submissions.flatMap((each) =>
    each.report.map((row) => [...entryRow(each.file.sha256, row.code, row.content), row.name]),
  );
  const rowsOf = <R>(rows: (submission: ClusterSubmission) => readonly R[]) =>
    submissions.map((each) => [each.file.sha256, rows(each)] as const);
  return [
    { sheet: coverSheet, header: entryHeader, rows: cover },
    { sheet: reportSheet, header: reportHeader, rows: report },
    rowTable(
      scoreRows,
      rowsOf(({ scores }) => scores),
    ),
    rowTable(
      opinionRows,
      rowsOf(({ opinions }) => opinions),
    ),
    ...scaleTables(submissions),
    rowTable(
      nominationRows,
      rowsOf(({ nominations }) => nominations.map(({ stated, ...row }) => ({ ...row, ...stated }))),
    ),
    resultTable(submissions),
    sentRowTable(submissions),
  ];
}

function entryRow(sha256: string, code: string, entry: Entry<string>): readonly CellValue[] {
  return [sha256, code, entry.cell, ...storedCells(entry)];
}

export type RestoredCluster = Pick<
  ClusterSubmission,
  "cover" | "report" | "scores" | "opinions" | "nominations" | "proposal" | "results" | "rows"
>;

export function restoreClusters(workbook: Workbook): (sha256: string, file: string) => RestoredCluster {
  const covers = rowsBySha(readStoreTable(workbook, coverSheet));
  const reports = rowsBySha(readStoreTable(workbook, reportSheet));
  const scoresOf = restoreRowTable(workbook, scoreRows);
  const opinionsOf = restoreRowTable(workbook, opinionRows);
  const nominationsOf = restoreRowTable(workbook, nominationRows);
  const proposalOf = restoreProposals(workbook);
  const resultsOf = restoreResults(workbook);
  const rowsOf = restoreSentRows(workbook);
  return (sha256, file) => {
    const cover = new Map((covers.get(sha256) ?? []).map((row) => [textIn(row("Mã")), row]));
    return {
      cover: Object.fromEntries(
        coverFields.map((field) => [field.key, entryIn(cover.get(field.key), field.type)]),
      ) as unknown as ClusterCover,
      report: (reports.get(sha256) ?? []).map((row) => ({
        code: textIn(row("Mã")),
        name: textOrNull(row("Nội dung")),
        content: entryIn(row, { kind: "text" }),
      })),
      scores: scoresOf(sha256).map((score) => ({ ...score, file })),
      opinions: opinionsOf(sha256),
      nominations: nominationsOf(sha256).map(({ unit, award, row, cell, ...stated }) => ({
        unit,
        award,
        stated,
        row,
        cell,
      })),
      proposal: proposalOf(sha256),
      results: resultsOf(sha256),
      rows: rowsOf(sha256),
    };
  };
}

function entryIn(row: StoreRow | undefined, type: FieldType): Entry<never> {
  const [raw = null, value = null, cell = null] = [row?.("Nguyên văn"), row?.("Giá trị"), row?.("Ô đầu")];
  return restoredEntry({ raw, value, cell: textIn(cell) }, type) as Entry<never>;
}
