import { hiddenPrefix } from "../../contract/sheet-names";
import type { Criterion, Band } from "../../domain/round/scale";
import type { ScaleSettings, ScaleProposal, BandFacts } from "../../domain/scales/scale-change";
import type { ClusterSubmission } from "../../domain/submissions/cluster-submission";
import { type StoreTable, readStoreTable, textIn, textOrNull, numberIn, truthIn } from "./store-table";
import type { CellValue } from "../../workbook/cell";
import type { Workbook } from "../../workbook/sheet";
import type { ScoredLine } from "../../domain/scales/scored-lines";

const lineSheet = `${hiddenPrefix}Thang điểm cụm gửi`;

const bandSheet = `${hiddenPrefix}Mức điểm cụm gửi`;

const settingSheet = `${hiddenPrefix}Quy định cụm gửi`;

const criterionHeader = [
  "cluster",
  "section",
  "code",
  "name",
  "max",
  "kind",
  "indicator",
  "document",
  "bandsBy",
  "step",
  "perTime",
  "minimumPercent",
  "lowest",
  "highest",
  "mayBeNotApplicable",
  "assessor",
  "cell",
] as const satisfies readonly (keyof Criterion)[];

const bandHeader = [
  "cluster",
  "criterion",
  "from",
  "text",
  "points",
  "meaning",
] as const satisfies readonly (keyof Band)[];

const settingHeader = [
  "scaleState",
  "declaredTotal",
  "bonusCap",
  "penaltyCap",
  "totalCap",
  "decimals",
  "whenNotApplicable",
  "whenMissing",
  "tieBreaks",
] as const satisfies readonly (keyof ScaleSettings)[];

/** The hidden sheets that keep the scales which clusters sent. */
export function scaleTables(submissions: readonly ClusterSubmission[]): readonly StoreTable[] {
  const table = (
    sheet: string,
    header: readonly string[],
    rowsOf: (proposal: ScaleProposal) => readonly (readonly CellValue[])[],
  ): StoreTable => ({
    sheet,
    header: ["SHA-256", ...header],
    rows: submissions.flatMap(({ file, proposal }) =>
      proposal === null ? [] : rowsOf(proposal).map((cells) => [file.sha256, ...cells]),
    ),
  });
  return [
    table(lineSheet, criterionHeader, ({ criteria }) => criteria.map(criterionCells)),
    table(bandSheet, bandHeader, ({ bands }) => bands.map((band) => bandHeader.map((key) => band[key]))),
    table(settingSheet, settingHeader, ({ settings }) =>
      settings === null
        ? []
        : [settingHeader.map((key) => (key === "tieBreaks" ? settings.tieBreaks.join("; ") : settings[key]))],
    ),
  ];
}

function criterionCells(criterion: Criterion): readonly CellValue[] {
  return criterionHeader.map((key) => criterion[key]);
}

type StoredRow = ReturnType<typeof readStoreTable>[number];

function criterionOf(row: StoredRow): Criterion {
  return {
    cluster: textIn(row("cluster")),
    section: textOrNull(row("section")),
    code: textIn(row("code")),
    name: textIn(row("name")),
    max: numberIn(row("max")) ?? 0,
    kind: textIn(row("kind")) as Criterion["kind"],
    indicator: textOrNull(row("indicator")),
    document: textOrNull(row("document")),
    bandsBy: textIn(row("bandsBy")) as Criterion["bandsBy"],
    step: numberIn(row("step")),
    perTime: numberIn(row("perTime")),
    minimumPercent: numberIn(row("minimumPercent")),
    lowest: numberIn(row("lowest")),
    highest: numberIn(row("highest")),
    mayBeNotApplicable: truthIn(row("mayBeNotApplicable")),
    assessor: textOrNull(row("assessor")),
    cell: textIn(row("cell")),
  };
}

/**
 * SHA-256 → the scale that came in that file; `null` where it had none, or an earlier version of the product read it.
 */
export function restoreProposals(workbook: Workbook): (sha256: string) => ScaleProposal | null {
  const [lines, bands, settings] = [lineSheet, bandSheet, settingSheet].map((sheet) => readStoreTable(workbook, sheet));
  const of = (rows: readonly StoredRow[] | undefined, sha256: string): readonly StoredRow[] =>
    (rows ?? []).filter((row) => textIn(row("SHA-256")) === sha256);
  return (sha256) => {
    const criteria = of(lines, sha256).map(criterionOf);
    if (criteria.length === 0) return null;
    const [stated] = of(settings, sha256);
    return {
      criteria,
      bands: of(bands, sha256).map(bandOf),
      settings: stated === undefined ? null : settingsOf(stated),
    };
  };
}

function bandOf(row: StoredRow): Band {
  return {
    cluster: textIn(row("cluster")),
    criterion: textIn(row("criterion")),
    from: numberIn(row("from")),
    text: textOrNull(row("text")),
    points: numberIn(row("points")) ?? 0,
    meaning: textOrNull(row("meaning")),
  };
}

function settingsOf(row: StoredRow): ScaleSettings {
  return {
    scaleState: textIn(row("scaleState")) as ScaleSettings["scaleState"],
    declaredTotal: numberIn(row("declaredTotal")),
    bonusCap: numberIn(row("bonusCap")),
    penaltyCap: numberIn(row("penaltyCap")),
    totalCap: numberIn(row("totalCap")),
    decimals: numberIn(row("decimals")),
    whenNotApplicable: textOrNull(row("whenNotApplicable")) as ScaleSettings["whenNotApplicable"],
    whenMissing: textOrNull(row("whenMissing")) as ScaleSettings["whenMissing"],
    tieBreaks: textIn(row("tieBreaks"))
      .split(";")
      .map((part) => part.trim())
      .filter((part) => part !== ""),
  };
}

const scoredLineSheet = `${hiddenPrefix}Thang điểm đã chấm`;

const scoredLineHeader = ["Cụm được chấm", ...criterionHeader, "Mức điểm", "Điểm đã chấm"] as const;

/** A cell holds 32,767 characters; keys of points are names, numbers and dates. */
const mostInRow = 150;

/**
 * The hidden sheet that keeps on which state of the scale points were entered: many points of a line take several rows.
 */
export function scoredLineTable(lines: readonly ScoredLine[]): StoreTable {
  const rows = lines.flatMap(({ cluster, criterion, bands, entries }) =>
    Array.from({ length: Math.ceil(entries.length / mostInRow) }, (_, index) => [
      cluster,
      ...criterionCells(criterion),
      JSON.stringify(bands.map(plain)),
      JSON.stringify(entries.slice(index * mostInRow, (index + 1) * mostInRow)),
    ]),
  );
  return { sheet: scoredLineSheet, header: scoredLineHeader, rows };
}

function plain({ from, text, points, meaning }: BandFacts): BandFacts {
  return { from, text, points, meaning };
}

/** None where the workbook has no such sheet yet; a row that was changed by hand says nothing. */
export function restoreScoredLines(workbook: Workbook): readonly ScoredLine[] {
  return readStoreTable(workbook, scoredLineSheet).flatMap((row): readonly ScoredLine[] => {
    const bands = parsed<BandFacts>(textIn(row("Mức điểm")));
    const entries = parsed<string>(textIn(row("Điểm đã chấm")));
    return bands === null || entries === null
      ? []
      : [{ cluster: textIn(row("Cụm được chấm")), criterion: criterionOf(row), bands, entries }];
  });
}

function parsed<T>(text: string): readonly T[] | null {
  try {
    const value: unknown = JSON.parse(text);
    return Array.isArray(value) ? (value as T[]) : null;
  } catch {
    return null;
  }
}
