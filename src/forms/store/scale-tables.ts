import { hiddenPrefix } from "../../contract/sheet-names";
import type { ClusterSubmission } from "../../domain/submissions/cluster-submission";
import type { Band, Criterion } from "../../domain/round/scale";
import type { ScaleProposal, ScaleSettings } from "../../domain/scales/scale-change";
import type { CellValue } from "../../workbook/cell";
import type { Workbook } from "../../workbook/sheet";
import { numberIn, readStoreTable, type StoreTable, textIn, textOrNull, truthIn } from "./store-table";

const lineSheet = `${hiddenPrefix}Thang điểm cụm gửi`;
const bandSheet = `${hiddenPrefix}Mức điểm cụm gửi`;
const settingSheet = `${hiddenPrefix}Quy định cụm gửi`;

export const criterionHeader = [
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

export function criterionCells(criterion: Criterion): readonly CellValue[] {
  return criterionHeader.map((key) => criterion[key]);
}

type StoredRow = ReturnType<typeof readStoreTable>[number];

export function criterionOf(row: StoredRow): Criterion {
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
