import { sheetNames } from "../../../contract/sheet-names";
import type { Consolidation } from "../../../domain/consolidation";
import type { Figure } from "../../../domain/figures/figure";
import type { Issue } from "../../../domain/issue";
import type { Source } from "../../../domain/basics/entry";
import type { RowFact } from "../../../forms/output/output-table";
import type { StatedRow } from "../../../forms/output/stated-columns";
import { matchKey } from "../../../workbook/text/match-key";
import { coverSheet } from "../../../forms/sheets/unit/cover-sheet";
import { resultList } from "../../../forms/sheets/unit/result-list";
import { targetList } from "../../../forms/sheets/unit/target-list";
import { clusterCoverSheet } from "../../../forms/sheets/cluster/cluster-cover-sheet";
import { explainCommendation, explainNote, explainStatedTotal, writtenUnder, type Written } from "./explain-sent";
import {
  notExplained,
  type CellExplained,
  type Explained,
  type ExplainedAbout,
  type ExplainedReceipt,
  type ExplainedSource,
  type Named,
} from "./explained";

/** Everything that a row of an output list may be known by. */
type Row = {
  readonly sheet: string;
  readonly stated: StatedRow;
  readonly consolidation: Consolidation;
  readonly fact: (name: RowFact) => string;
};

type Found = Partial<Omit<Explained, "sheet" | "column">> & { readonly about: ExplainedAbout };

/** `null` where the engine no longer has what the row says: the sheet is older. */
type Explain = (row: Row) => Found | "no-row" | null;

/** By the name of the output sheet, small letters and spaces folded. */
const explainers: ReadonlyMap<string, Explain> = new Map(
  Object.entries({
    [sheetNames.unitStandings]: standing,
    [sheetNames.clusterStandings]: cluster,
    [sheetNames.figures]: figure,
    [sheetNames.adjustmentRegister]: adjustment,
    [sheetNames.ranking]: ranking,
    [sheetNames.nominees]: award,
    [sheetNames.contentSummary]: content,
    [sheetNames.issues]: issue,
    [sheetNames.files]: file,
    [sheetNames.statedTotals]: (row) => explainStatedTotal({ ...row, column: row.stated.columnHeader }),
    [sheetNames.commendationSummary]: (row) => explainCommendation({ ...row, column: row.stated.columnHeader }),
    [sheetNames.clusterNotes]: (row) => explainNote({ ...row, column: row.stated.columnHeader }),
  } satisfies Readonly<Record<string, Explain>>).map(([name, explain]) => [matchKey(name), explain]),
);

export function explainRow(sheet: string, stated: StatedRow, consolidation: Consolidation): CellExplained {
  const row: Row = { sheet, stated, consolidation, fact: (name) => stated.facts.get(name) ?? "" };
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

export function unitNamed({ roster }: Consolidation, code: string): Named | null {
  const unit = roster.find((each) => each.code === code);
  return unit === undefined ? null : { code, name: unit.name };
}

export function receiptOf({ units }: Consolidation, unit: Named | null): ExplainedReceipt | null {
  const standing = units.find(({ code }) => code === unit?.code);
  if (standing === undefined || standing.received === null || standing.receivedSource === null) return null;
  return { day: standing.received, source: standing.receivedSource, confirmed: standing.confirmed };
}

export function clusterNamed({ board }: Consolidation, code: string): Named | null {
  const found = board.clusters.find((each) => each.code === code);
  return found === undefined ? null : { code, name: found.name };
}

export function clusterOf({ roster }: Consolidation, unit: Named | null): string {
  return roster.find((each) => each.code === unit?.code)?.cluster ?? "";
}

function standing({ consolidation: { units, accepted }, fact, stated }: Row): Found | null {
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

function cluster({ consolidation: { clusters, sent }, fact, stated }: Row): Found | "no-row" {
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

/** The column decides which of the three cells behind a figure is meant; any other shows the result's. */
function figure({ consolidation, fact, stated }: Row): Found | null {
  const { figures, units } = consolidation;
  const found = figures.find((each) => each.unit === fact("unit") && each.indicator === fact("indicator"));
  if (found === undefined) {
    const own = units.find(({ code }) => code === fact("unit"));
    return own === undefined || fact("indicator") !== "" ? null : { about: { kind: "standing", standing: own } };
  }
  return {
    about: { kind: "figure", figure: found },
    indicator: { code: found.indicator, name: found.name },
    ...behindFigure(consolidation, found, stated.columnStates),
    ...writtenBeside(consolidation, found, stated.columnHeader),
  };
}

/**
 * What the unit wrote beside its target and its result, where the column shows that; `null` = it shows something else.
 */
function writtenBeside({ accepted }: Consolidation, { unit, indicator }: Figure, header: string): Written | null {
  const submission = accepted.get(unit);
  if (submission === undefined || !besideHeaders.has(header)) return null;
  const forms = [
    [resultList, submission.results],
    [targetList, submission.targets],
  ] as const;
  const found = forms.flatMap(([{ sheet, columns }, rows]) => {
    const row = (rows as readonly { readonly code: string }[]).find(({ code }) => code === indicator);
    return (
      (row === undefined
        ? null
        : writtenUnder(header, { sheet, fields: columns }, { sent: submission, entries: row })) ?? []
    );
  });
  return found[0] ?? null;
}

const besideHeaders: ReadonlySet<string> = new Set([
  "Thực hiện năm trước",
  "Thực hiện 6 tháng năm trước",
  "Kế hoạch giao",
  "Kế hoạch 6 tháng",
  "Ước thực hiện cả năm",
  "Khả năng hoàn thành",
  "Căn cứ",
  "Tài liệu kiểm chứng",
  "Ghi chú",
]);

export function behindFigure(
  consolidation: Consolidation,
  found: Figure,
  column: RowFact | null,
): { readonly source: Source | null; readonly raw: string | null } {
  if (column === "target") return { source: found.targetSource, raw: found.rawTarget };
  if (column === "adjusted-target")
    return { source: found.adjustedSource, raw: rawProposal(consolidation, found.unit, found.adjustedSource) };
  return { source: found.source, raw: found.rawResult };
}

/**
 * As typed, where the proposal stands in the report that counts; of earlier reports the words are in the store alone.
 */
function rawProposal({ accepted }: Consolidation, unit: string, source: Source | null): string | null {
  const submission = accepted.get(unit);
  if (source === null || submission?.file.name !== source.file) return null;
  return submission.adjustments.find(({ proposed }) => proposed.cell === source.cell)?.proposed.raw ?? null;
}

function adjustment({ consolidation, fact }: Row): Found | "no-row" | null {
  const { adjustments, figures, board } = consolidation;
  if (fact("indicator") === "") return "no-row";
  if (fact("version") === "") return withoutTarget(consolidation, fact);
  const found = adjustments.find(
    (each) =>
      each.unit === fact("unit") && each.indicator === fact("indicator") && String(each.version) === fact("version"),
  );
  if (found === undefined) return null;
  const named =
    board.indicators.find(({ code }) => code === found.indicator) ??
    figures.find((each) => each.unit === found.unit && each.indicator === found.indicator);
  return {
    about: { kind: "adjustment", adjustment: found },
    indicator: { code: found.indicator, name: named?.name ?? "" },
    source: found.source,
    raw: rawProposal(consolidation, found.unit, found.source),
  };
}

/** A row that names no new target: what stands in it was written all the same. */
function withoutTarget({ accepted, board }: Consolidation, fact: Row["fact"]): Found | null {
  const row = accepted.get(fact("unit"))?.adjustments.find(({ code }) => code === fact("indicator"));
  if (row === undefined) return null;
  const name = board.indicators.find(({ code }) => code === row.code)?.name ?? row.name.value ?? "";
  const said = [row.proposed, row.reason, row.document, row.note].find(({ state }) => state !== "blank");
  return {
    about: { kind: "content" },
    indicator: { code: row.code, name },
    source: statedSource(fact),
    raw: said?.raw ?? null,
  };
}

function ranking({ consolidation: { totals, ranking: ranks, classes, findings }, fact }: Row): Found | null {
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

function award({ consolidation: { nominations }, fact }: Row): Found | "no-row" {
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
function content({ consolidation: { board, accepted, sent }, fact }: Row): Found | "no-row" {
  const asked = fact("content");
  if (asked === "") return "no-row";
  const source = statedSource(fact);
  const own = sent.get(fact("cluster"))?.report.find(({ code }) => code === asked);
  const entry =
    fact("unit") === ""
      ? own?.content
      : accepted.get(fact("unit"))?.contents.find(({ code }) => code === asked)?.content;
  const name = board.contentItems.find(({ code }) => code === asked)?.name ?? own?.name;
  // A line of a section stands in the column of codes, too.
  if (name === undefined && entry === undefined) return "no-row";
  return {
    about: { kind: "content" },
    indicator: { code: asked, name: name ?? asked },
    source,
    raw: source === null ? null : (entry?.raw ?? null),
  };
}

function statedSource(fact: Row["fact"]): Source | null {
  const [file, sheet, cell] = [fact("file"), fact("sheet"), fact("cell")];
  return sheet === "" || cell === "" ? null : { file, sheet, cell };
}

/** An issue without a file stands in a sheet of this workbook. */
function issue({ consolidation: { issues }, fact }: Row): Found {
  const [file, sheet, cell] = [fact("file"), fact("sheet"), fact("cell")];
  const isIt = ({ code, place }: Issue): boolean =>
    code === fact("issue") &&
    (place.unit ?? "") === fact("unit") &&
    (place.file ?? "") === file &&
    (place.sheet ?? "") === sheet &&
    (place.cell ?? "") === cell;
  const source: ExplainedSource | null = sheet === "" ? null : { file: file === "" ? null : file, sheet, cell };
  return { about: { kind: "issue", issue: issues.find(isIt) ?? null, code: fact("issue") }, source };
}

function file({ consolidation, fact }: Row): Found | "no-row" | null {
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
