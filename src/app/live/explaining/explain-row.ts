import { sheetNames } from "../../../contract/sheet-names";
import type { Consolidation } from "../../../domain/consolidation";
import type { Issue } from "../../../domain/issue";
import type { StatedRow } from "../../../forms/output/stated-columns";
import { matchKey } from "../../../workbook/text/match-key";
import { coverSheet } from "../../../forms/sheets/unit/cover-sheet";
import { clusterCoverSheet } from "../../../forms/sheets/cluster/cluster-cover-sheet";
import {
  explainAdjustment,
  explainCommendation,
  explainFigure,
  explainNote,
  explainStatedTotal,
  writtenUnder,
} from "./explain-sent";
import {
  type CellExplained,
  clusterNamed,
  clusterOf,
  type ExplainedRow,
  type ExplainedSource,
  type FoundBehind,
  notExplained,
  receiptOf,
  statedSource,
  unitNamed,
} from "./explained";

/** `null` where the engine no longer has what the row says: the sheet is older. */
type Explain = (row: ExplainedRow) => FoundBehind | "no-row" | null;

/** By the name of the output sheet, small letters and spaces folded. */
const explainers: ReadonlyMap<string, Explain> = new Map(
  Object.entries({
    [sheetNames.unitStandings]: standing,
    [sheetNames.clusterStandings]: cluster,
    [sheetNames.figures]: explainFigure,
    [sheetNames.adjustmentRegister]: explainAdjustment,
    [sheetNames.ranking]: ranking,
    [sheetNames.nominees]: award,
    [sheetNames.comparedRounds]: compared,
    [sheetNames.contentSummary]: content,
    [sheetNames.issues]: issue,
    [sheetNames.files]: file,
    [sheetNames.statedTotals]: (row) => explainStatedTotal({ ...row, column: row.stated.columnHeader }),
    [sheetNames.commendationSummary]: (row) => explainCommendation({ ...row, column: row.stated.columnHeader }),
    [sheetNames.clusterNotes]: (row) => explainNote({ ...row, column: row.stated.columnHeader }),
  } satisfies Readonly<Record<string, Explain>>).map(([name, explain]) => [matchKey(name), explain]),
);

export function explainRow(sheet: string, stated: StatedRow, consolidation: Consolidation): CellExplained {
  const row: ExplainedRow = { sheet, stated, consolidation, fact: (name) => stated.facts.get(name) ?? "" };
  const found = explainers.get(matchKey(sheet))?.(row) ?? null;
  if (found === null) return notExplained("outdated");
  if (found === "no-row") return notExplained("no-row");
  const unit = unitNamed(consolidation, row.fact("unit"));
  const own = {
    unit,
    cluster: clusterNamed(consolidation, row.fact("cluster") || clusterOf(consolidation, unit)),
    indicator: null,
    criterion: null,
    source: null,
    raw: null,
    receipt: receiptOf(consolidation, unit),
  };
  return { explained: { ...own, ...found, sheet, column: stated.columnHeader }, reason: null };
}

function standing({ consolidation: { units, accepted }, fact, stated }: ExplainedRow): FoundBehind | null {
  const found = units.find(({ code }) => code === fact("unit"));
  const submission = accepted.get(fact("unit"));
  if (found === undefined) return null;
  const sheet = submission?.sheets[sheetNames.cover];
  const source =
    submission === undefined || sheet === undefined
      ? null
      : { file: submission.file.name, sheet, cell: submission.cover.reviewDate.cell };
  const written =
    submission === undefined
      ? null
      : writtenUnder(
          stated.columnHeader,
          { sheet: coverSheet.sheet, fields: coverSheet.fields },
          { sent: submission, entries: submission.cover },
        );
  return { about: { kind: "standing", standing: found }, source, ...written };
}

function cluster({ consolidation: { clusters, sent }, fact, stated }: ExplainedRow): FoundBehind | "no-row" {
  const found = clusters.find(({ code }) => code === fact("cluster"));
  const own = sent.get(fact("cluster"));
  const written =
    own === undefined
      ? null
      : writtenUnder(
          stated.columnHeader,
          { sheet: clusterCoverSheet.sheet, fields: clusterCoverSheet.fields },
          { sent: own, entries: own.cover },
        );
  return found === undefined ? "no-row" : { about: { kind: "cluster", standing: found }, ...written };
}

function ranking({
  consolidation: { totals, ranking: ranks, classes, findings },
  fact,
}: ExplainedRow): FoundBehind | null {
  const total = totals.find(({ unit }) => unit === fact("unit"));
  const rank = ranks.find(({ unit }) => unit === fact("unit"));
  return total === undefined || rank === undefined
    ? null
    : {
        about: {
          kind: "ranking",
          total,
          rank,
          class: classes.find(({ unit }) => unit === total.unit) ?? null,
          conditions: findings.filter(({ unit, met }) => unit === total.unit && met !== "yes"),
        },
      };
}

/** This round's figure, or its total; a sum is of the units above it, and a unit without a report has no cell. */
function compared(row: ExplainedRow): FoundBehind | "no-row" {
  if (row.fact("unit") === "") return "no-row";
  return (row.fact("indicator") === "" ? ranking(row) : explainFigure(row)) ?? "no-row";
}

function award({ consolidation: { nominations }, fact }: ExplainedRow): FoundBehind | "no-row" {
  const name = fact("award");
  if (name === "" || fact("unit") === "") return "no-row";
  const [found = null] = nominations.clusters
    .filter((review) => review.award.name === name)
    .flatMap((review) =>
      review.nominations
        .filter(({ row }) => row.unit === fact("unit"))
        .map((nomination) => ({ nomination, review: { award: review.award, limit: review.limit } })),
    );
  return { about: { kind: "award", award: name, found } };
}

/**
 * A sum has no cell of its own: it is the units' that are counted in it. Without a unit it is the cluster's own report.
 */
function content({ consolidation: { board, accepted, sent }, fact }: ExplainedRow): FoundBehind | "no-row" {
  const asked = fact("content");
  if (asked === "") return "no-row";
  const source = statedSource(fact);
  const own = sent.get(fact("cluster"))?.report.find(({ code }) => code === asked);
  const entry =
    fact("unit") === ""
      ? own?.content
      : accepted.get(fact("unit"))?.contents.find(({ code }) => code === asked)?.content;
  const name = board.contentItems.find(({ code }) => code === asked)?.name ?? own?.name;
  // A line of a section is in the column of codes, too.
  if (name === undefined && entry === undefined) return "no-row";
  return {
    about: { kind: "content" },
    indicator: { code: asked, name: name ?? asked },
    source,
    raw: source === null ? null : (entry?.raw ?? null),
  };
}

/** An issue without a file is in a sheet of this workbook. */
function issue({ consolidation: { issues, returnedIssues }, fact }: ExplainedRow): FoundBehind {
  const [file, sheet, cell] = [fact("file"), fact("sheet"), fact("cell")];
  const isIt = ({ code, place }: Issue): boolean =>
    code === fact("issue") &&
    (place.unit ?? "") === fact("unit") &&
    (place.file ?? "") === file &&
    (place.sheet ?? "") === sheet &&
    (place.cell ?? "") === cell;
  const source: ExplainedSource | null = sheet === "" ? null : { file: file === "" ? null : file, sheet, cell };
  return {
    about: { kind: "issue", issue: issues.find(isIt) ?? returnedIssues.find(isIt) ?? null, code: fact("issue") },
    source,
  };
}

function file({ consolidation, fact }: ExplainedRow): FoundBehind | "no-row" | null {
  if (fact("sha256") === "") return "no-row";
  const found = consolidation.knownFiles.find(({ sha256, name }) => sha256 === fact("sha256") && name === fact("file"));
  return found === undefined
    ? null
    : {
        about: { kind: "file", file: found },
        unit: unitNamed(consolidation, found.unit ?? ""),
        cluster: clusterNamed(consolidation, found.cluster ?? ""),
      };
}
