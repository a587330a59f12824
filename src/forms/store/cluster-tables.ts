import { hiddenPrefix } from "../../contract/sheet-names";
import { clusterReportList, clusterCoverSheet } from "../sheets/cluster/cluster-cover-sheet";
import type { ClusterSubmission, ClusterCover } from "../../domain/submissions/cluster-submission";
import {
  type StoreTable,
  storedCells,
  readStoreTable,
  textIn,
  restoredEntry,
  textOrNull,
  numberIn,
  truthIn,
} from "./store-table";
import { scaleTables, restoreProposals } from "./scale-tables";
import { resultTable, sentRowTable, restoreResults, restoreSentRows } from "./compared-tables";
import type { Entry } from "../../domain/basics/entry";
import type { CellValue } from "../../workbook/cell";
import type { Workbook } from "../../workbook/sheet";
import type { EnteredScore } from "../../domain/round/scale";
import type { Opinion } from "../../domain/round/receipt";
import { nominationList } from "../sheets/board/register-lists";
import type { Nomination, StatedNomination } from "../../domain/round/decision-rules";

const coverSheet = `${hiddenPrefix}Thông tin cụm`;

const reportSheet = hiddenPrefix + clusterReportList.sheet;

const scoreSheet = `${hiddenPrefix}Điểm cụm chấm`;

const opinionSheet = `${hiddenPrefix}Ý kiến của cụm`;

const coverFields = clusterCoverSheet.fields.filter((field) => field.filling === "entry");

const entryHeader = ["SHA-256", "Mã", "Ô đầu", "Nguyên văn", "Giá trị"] as const;

const reportHeader = [...entryHeader, "Nội dung"] as const;

const scoreHeader = [
  "SHA-256",
  "unit",
  "criterion",
  "stage",
  "points",
  "notApplicable",
  "explanation",
  "scorer",
  "date",
  "cell",
] as const;

const opinionHeader = [
  "SHA-256",
  "unit",
  "code",
  "version",
  "cluster",
  "council",
  "applied",
  "document",
  "note",
  "cell",
] as const;

/** The hidden sheets that keep what clusters sent. */
export function clusterTables(submissions: readonly ClusterSubmission[]): readonly StoreTable[] {
  return [
    {
      sheet: coverSheet,
      header: entryHeader,
      rows: submissions.flatMap((each) =>
        coverFields.map((field) => entryRow(each.file.sha256, field.key, each.cover[field.key as keyof ClusterCover])),
      ),
    },
    {
      sheet: reportSheet,
      header: reportHeader,
      rows: submissions.flatMap((each) =>
        each.report.map((row) => [...entryRow(each.file.sha256, row.code, row.content), row.name]),
      ),
    },
    {
      sheet: scoreSheet,
      header: scoreHeader,
      rows: submissions.flatMap((each) =>
        each.scores.map((score) => [each.file.sha256, ...plainCells(score, scoreHeader)]),
      ),
    },
    {
      sheet: opinionSheet,
      header: opinionHeader,
      rows: submissions.flatMap((each) =>
        each.opinions.map((opinion) => [each.file.sha256, ...plainCells(opinion, opinionHeader)]),
      ),
    },
    ...scaleTables(submissions),
    nominationTable(submissions),
    resultTable(submissions),
    sentRowTable(submissions),
  ];
}

function entryRow(sha256: string, code: string, entry: Entry<string>): readonly CellValue[] {
  return [sha256, code, entry.cell, ...storedCells(entry)];
}

function plainCells(row: Readonly<Record<string, unknown>>, header: readonly string[]): readonly CellValue[] {
  return header.slice(1).map((key) => (row[key] ?? null) as CellValue);
}

type RestoredCluster = Pick<
  ClusterSubmission,
  "cover" | "report" | "scores" | "opinions" | "nominations" | "proposal" | "results" | "rows"
>;

export function restoreClusters(workbook: Workbook): (sha256: string, file: string) => RestoredCluster {
  const tables = [coverSheet, reportSheet, scoreSheet, opinionSheet].map((sheet) => readStoreTable(workbook, sheet));
  const proposalOf = restoreProposals(workbook);
  const nominationsOf = restoreNominations(workbook);
  const resultsOf = restoreResults(workbook);
  const rowsOf = restoreSentRows(workbook);
  const of = (index: number, sha256: string): readonly ((header: string) => CellValue)[] =>
    (tables[index] ?? []).filter((row) => textIn(row("SHA-256")) === sha256);
  const entryOf = (
    row: ((header: string) => CellValue) | undefined,
    type: (typeof coverFields)[number]["type"],
  ): Entry<never> =>
    restoredEntry(
      { raw: row?.("Nguyên văn") ?? null, value: row?.("Giá trị") ?? null, cell: textIn(row?.("Ô đầu") ?? null) },
      type,
    ) as Entry<never>;
  return (sha256, file) => {
    const cover = new Map(of(0, sha256).map((row) => [textIn(row("Mã")), row]));
    return {
      cover: Object.fromEntries(
        coverFields.map((field) => [field.key, entryOf(cover.get(field.key), field.type)]),
      ) as unknown as ClusterCover,
      report: of(1, sha256).map((row) => ({
        code: textIn(row("Mã")),
        name: textOrNull(row("Nội dung")),
        content: entryOf(row, { kind: "text" }),
      })),
      scores: of(2, sha256).map((row) => ({ ...scoreOf(row), file })),
      opinions: of(3, sha256).map(opinionOf),
      nominations: nominationsOf(sha256),
      proposal: proposalOf(sha256),
      results: resultsOf(sha256),
      rows: rowsOf(sha256),
    };
  };
}

function scoreOf(row: (header: string) => CellValue): Omit<EnteredScore, "file"> {
  return {
    unit: textIn(row("unit")),
    criterion: textIn(row("criterion")),
    stage: textIn(row("stage")) === "cross" ? "cross" : "cluster",
    points: numberIn(row("points")),
    notApplicable: truthIn(row("notApplicable")),
    explanation: textOrNull(row("explanation")),
    scorer: textOrNull(row("scorer")),
    date: textOrNull(row("date")),
    cell: textIn(row("cell")),
  };
}

function opinionOf(row: (header: string) => CellValue): Opinion {
  const applied = row("applied");
  return {
    unit: textIn(row("unit")),
    code: textIn(row("code")),
    version: numberIn(row("version")) ?? 1,
    cluster: textIn(row("cluster")) as Opinion["cluster"],
    council: textIn(row("council")) as Opinion["council"],
    applied: typeof applied === "number" ? applied : textOrNull(applied),
    document: textOrNull(row("document")),
    note: textOrNull(row("note")),
    cell: textIn(row("cell")),
  };
}

const nominationSheet = `${hiddenPrefix}Suy tôn của cụm`;

const stated = nominationList.columns.filter(({ key }) => key !== "unit" && key !== "award");

const nominationHeader = ["SHA-256", "unit", "award", ...stated.map(({ key }) => key), "row", "cell"];

/** What clusters proposed, row by row as it came. */
function nominationTable(submissions: readonly ClusterSubmission[]): StoreTable {
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
function restoreNominations(workbook: Workbook): (sha256: string) => readonly Nomination[] {
  const rows = readStoreTable(workbook, nominationSheet);
  return (sha256) => rows.filter((row) => textIn(row("SHA-256")) === sha256).map(nominationIn);
}

function nominationIn(row: (resultHeader: string) => CellValue): Nomination {
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
