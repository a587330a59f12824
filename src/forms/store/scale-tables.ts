import { listed } from "../../domain/basics/text";
import { hiddenPrefix } from "../../contract/sheet-names";
import type { Band, Criterion, Undecided } from "../../domain/round/scale";
import type { BandFacts, ScaleProposal, ScaleSettings } from "../../domain/scales/scale-change";
import type { ScoredLine } from "../../domain/scales/scored-lines";
import type { ClusterSubmission } from "../../domain/submissions/cluster-submission";
import type { Workbook } from "../../workbook/sheet";
import {
  literalIn,
  literalOrNull,
  restoredRow,
  restoreRowTable,
  rowTable,
  storedRow,
  type RowSheet,
  type StoredColumns,
} from "./row-sheet";
import { numberIn, readStoreTable, textIn, textOrNull, truthIn, type StoreTable } from "./store-table";

/** As in cells: what is undecided is divided by ";", `null` = nothing. */
type StoredCriterion = Omit<Criterion, "undecided"> & { readonly undecided: string | null };

function storedCriterion({ undecided = [], ...criterion }: Criterion): StoredCriterion {
  return { ...criterion, undecided: undecided.length === 0 ? null : undecided.join("; ") };
}

function restoredCriterion({ undecided, ...criterion }: StoredCriterion): Criterion {
  return undecided === null ? criterion : { ...criterion, undecided: listed(undecided) as readonly Undecided[] };
}

const criterionColumns: StoredColumns<StoredCriterion> = {
  cluster: textIn,
  section: textOrNull,
  code: textIn,
  name: textIn,
  max: (value) => numberIn(value) ?? 0,
  kind: literalIn,
  indicator: textOrNull,
  document: textOrNull,
  bandsBy: literalIn,
  step: numberIn,
  perTime: numberIn,
  minimumPercent: numberIn,
  lowest: numberIn,
  highest: numberIn,
  mayBeNotApplicable: truthIn,
  comparedWith: (value) => (typeof value === "number" ? value : literalOrNull(value)),
  whenNotAssigned: literalOrNull,
  excessBy: literalOrNull,
  whenLeftOut: literalOrNull,
  countsToward: literalOrNull,
  conditions: textOrNull,
  partSteps: literalOrNull,
  bonusGroup: textOrNull,
  due: textOrNull,
  needsEvidence: truthIn,
  roundTo: numberIn,
  concerns: textOrNull,
  assessor: textOrNull,
  cell: textIn,
  undecided: textOrNull,
};

const criterionRows: RowSheet<StoredCriterion> = {
  sheet: `${hiddenPrefix}Thang điểm cụm gửi`,
  columns: criterionColumns,
};

const bandRows: RowSheet<Band> = {
  sheet: `${hiddenPrefix}Mức điểm cụm gửi`,
  columns: {
    cluster: textIn,
    criterion: textIn,
    from: numberIn,
    text: textOrNull,
    points: (value) => numberIn(value) ?? 0,
    meaning: textOrNull,
  },
};

type StoredSettings = Omit<ScaleSettings, "tieBreaks" | "rankedBy"> & {
  readonly tieBreaks: string;
  readonly rankedBy: string;
};

/** Names of a list in one cell, parted by ";". */
const settingRows: RowSheet<StoredSettings> = {
  sheet: `${hiddenPrefix}Quy định cụm gửi`,
  columns: {
    scaleState: literalIn,
    declaredTotal: numberIn,
    bonusCap: numberIn,
    penaltyCap: numberIn,
    totalCap: numberIn,
    totalFloor: numberIn,
    decimals: numberIn,
    whenNotApplicable: literalOrNull,
    whenMissing: literalOrNull,
    tieBreaks: textIn,
    rankedBy: textIn,
  },
};

/** The hidden sheets that keep the scales which clusters sent. */
export function scaleTables(submissions: readonly ClusterSubmission[]): readonly StoreTable[] {
  const rowsOf = <R>(rows: (proposal: ScaleProposal) => readonly R[]) =>
    submissions.map(({ file, proposal }) => [file.sha256, proposal === null ? [] : rows(proposal)] as const);
  return [
    rowTable(
      criterionRows,
      rowsOf(({ criteria }) => criteria.map(storedCriterion)),
    ),
    rowTable(
      bandRows,
      rowsOf(({ bands }) => bands),
    ),
    rowTable(
      settingRows,
      rowsOf(({ settings }) => (settings === null ? [] : [storedSettings(settings)])),
    ),
  ];
}

/**
 * SHA-256 → the scale that came in that file; `null` where it had none, or an earlier version of the product read it.
 */
export function restoreProposals(workbook: Workbook): (sha256: string) => ScaleProposal | null {
  const criteriaOf = restoreRowTable(workbook, criterionRows);
  const bandsOf = restoreRowTable(workbook, bandRows);
  const settingsOf = restoreRowTable(workbook, settingRows);
  return (sha256) => {
    const criteria = criteriaOf(sha256).map(restoredCriterion);
    const [stated] = settingsOf(sha256);
    const settings =
      stated === undefined
        ? null
        : { ...stated, tieBreaks: listed(stated.tieBreaks), rankedBy: listed(stated.rankedBy) };
    return criteria.length === 0 ? null : { criteria, bands: bandsOf(sha256), settings };
  };
}

function storedSettings(settings: ScaleSettings): StoredSettings {
  return { ...settings, tieBreaks: settings.tieBreaks.join("; "), rankedBy: settings.rankedBy.join("; ") };
}

const scoredLineSheet = `${hiddenPrefix}Thang điểm đã chấm`;
const scoredLineHeader = ["Cụm được chấm", ...Object.keys(criterionColumns), "Mức điểm", "Điểm đã chấm"];

/** A cell holds 32,767 characters; the keys of points are names, numbers and dates. */
const mostInRow = 150;

/**
 * The hidden sheet that keeps the state of the scale on which points were entered. Many points of one line take several
 * rows.
 */
export function scoredLineTable(lines: readonly ScoredLine[]): StoreTable {
  const rows = lines.flatMap(({ cluster, criterion, bands, entries }) =>
    Array.from({ length: Math.ceil(entries.length / mostInRow) }, (_, index) => [
      cluster,
      ...storedRow(criterionColumns, storedCriterion(criterion)),
      JSON.stringify(bands.map(plain)),
      JSON.stringify(entries.slice(index * mostInRow, (index + 1) * mostInRow)),
    ]),
  );
  return { sheet: scoredLineSheet, header: scoredLineHeader, rows };
}

function plain({ from, text, points, meaning }: BandFacts): BandFacts {
  return { from, text, points, meaning };
}

/** Empty where the workbook has no such sheet yet. A row that was changed by hand is left out. */
export function restoreScoredLines(workbook: Workbook): readonly ScoredLine[] {
  return readStoreTable(workbook, scoredLineSheet).flatMap((row): readonly ScoredLine[] => {
    const bands = parsed<BandFacts>(textIn(row("Mức điểm")));
    const entries = parsed<string>(textIn(row("Điểm đã chấm")));
    return bands === null || entries === null
      ? []
      : [
          {
            cluster: textIn(row("Cụm được chấm")),
            criterion: restoredCriterion(restoredRow(criterionColumns, row)),
            bands,
            entries,
          },
        ];
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
