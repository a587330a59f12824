import type { Cluster } from "../../src/domain/round/roster";
import type { Band, Criterion } from "../../src/domain/round/scale";
import { boundsOf } from "../../src/domain/scoring/accept-marks";
import { inputHeaderRow } from "../../src/forms/drawing/draw-input-list";
import { scaleList } from "../../src/forms/sheets/board/scale-list";
import { clusterList } from "../../src/forms/sheets/board/roster-lists";
import { columnLetters } from "../../src/workbook/address";
import type { CellValue } from "../../src/workbook/cell";
import type { Edit } from "../../src/workbook/edit";
import { scaleRows, type ScaleRows } from "../forms/score-sheet/scale-sheets";
import type { GeneratedCluster } from "./generate/generated";
import { divide, numberOf, rational, rounded } from "./reference/rational";

/** A unit's points that its scale refused when its file was read stay out until the round is consolidated anew. */
export function withoutRefusedPoints(clusters: readonly GeneratedCluster[]): readonly GeneratedCluster[] {
  return clusters.map((cluster) => {
    const isRefused = (code: string, points: number | null) => {
      const criterion = cluster.criteria.find((each) => each.code === code);
      if (criterion === undefined || points === null) return false;
      const { lowest, highest } = boundsOf(criterion);
      return (lowest !== null && points < lowest) || (highest !== null && points > highest);
    };
    const units = cluster.units.map((unit) => ({
      ...unit,
      self: unit.self?.filter(({ code, points }) => !isRefused(code, points.value)) ?? null,
    }));
    return { ...cluster, units };
  });
}

/**
 * Conditions on the total or on sections that close lines say what they said when the round was consolidated (decision
 * 0080).
 */
export function withLiveGates(clusters: readonly GeneratedCluster[]): readonly GeneratedCluster[] {
  return clusters.map((cluster) => {
    const named = cluster.criteria.flatMap((line) => line.conditions?.split("; ") ?? []);
    const closes = ({ code, effect, group }: GeneratedCluster["conditions"][number]) =>
      (effect !== "points-off" && effect !== "total-at-most") ||
      cluster.conditions.some(
        (each) => named.includes(each.code) && (each.code === code || (group ?? "") === each.group),
      );
    const isKept = (condition: GeneratedCluster["conditions"][number]) =>
      (condition.kind !== "total-at-least" && condition.kind !== "section-minimum") || !closes(condition);
    const conditions = cluster.conditions.filter(isKept);
    const codes = new Set(conditions.map(({ code }) => code));
    const kept = (names: string | null) => names?.split("; ").filter((code) => codes.has(code)) ?? [];
    const criteria = cluster.criteria.map((line) => ({
      ...line,
      conditions: kept(line.conditions).length === 0 ? null : kept(line.conditions).join("; "),
    }));
    return { ...cluster, conditions, criteria };
  });
}

/**
 * The clusters after people changed numbers in `Thang điểm`, `Mức điểm` and `Cụm, khối`, and sorted the bands
 * otherwise.
 */
export function withChangedScale(clusters: readonly GeneratedCluster[]): readonly GeneratedCluster[] {
  let [line, band] = [-1, -1];
  return clusters.map((cluster, index) => ({
    ...cluster,
    cluster: changedCluster(cluster.cluster, index),
    criteria: cluster.criteria.map((criterion) => changedCriterion(criterion, (line += 1))),
    bands: cluster.bands.map((each) => changedBand(each, (band += 1))).reverse(),
    sections: cluster.sections.map((section, at) =>
      section.max === null ? section : { ...section, max: at % 2 === 0 ? half(section.max) : section.max + 2.5 },
    ),
  }));
}

/** One number of a line; a blank one becomes stated, a stated one another or blank. */
function changedCriterion(criterion: Criterion, index: number): Criterion {
  const { max, kind, perTime, step, minimumPercent, lowest, highest } = criterion;
  switch (index % 7) {
    case 0:
      return { ...criterion, max: half(max) };
    case 1:
      // How late a document came is shown only where it was scored.
      return kind === "deadline" && perTime === null
        ? criterion
        : { ...criterion, perTime: perTime === null ? 1.5 : half(perTime) };
    case 2:
      return { ...criterion, step: step === null ? 2 : half(step) };
    case 3:
      return { ...criterion, minimumPercent: minimumPercent === null ? 60 : null };
    case 4:
      return { ...criterion, lowest: lowest === null ? -1 : null, highest: highest === null ? 3 : null };
    case 5:
      return { ...criterion, perTime: null, max: max === 0 ? 4 : max };
    default:
      return { ...criterion, step: index % 2 === 0 ? 0 : null };
  }
}

function changedBand(band: Band, index: number): Band {
  switch (index % 3) {
    case 0:
      return { ...band, points: half(band.points) };
    case 1:
      return band.from === null ? band : { ...band, from: band.from + 7 };
    default:
      return band;
  }
}

function changedCluster(cluster: Cluster, index: number): Cluster {
  const { declaredTotal, bonusCap, penaltyCap, totalCap } = cluster;
  const other = (value: number | null, stated: number) =>
    value === null ? stated : index % 2 === 0 ? null : half(value);
  return {
    ...cluster,
    declaredTotal: other(declaredTotal, 120),
    bonusCap: other(bonusCap, 1.5),
    penaltyCap: other(penaltyCap, 0.5),
    totalCap: other(totalCap, 40),
  };
}

function half(value: number): number {
  return numberOf(rounded(divide(rational(value), rational(2)), 4));
}

/**
 * What is typed so that the sheets say the one instead of the other; lines and clusters also stand in another order
 * then.
 */
export function scaleEdits(before: readonly GeneratedCluster[], after: readonly GeneratedCluster[]): readonly Edit[] {
  const [old, now] = [rowsOf(before), rowsOf(after)];
  return now.flatMap(({ form, rows }, at) => {
    const ordered = form === scaleList || form === clusterList ? [...rows].reverse() : rows;
    return ordered.flatMap((row, index) =>
      form.columns.flatMap(({ key }, column): readonly Edit[] => {
        const value = numberOrText(row[key]);
        if (value === numberOrText(old[at]?.rows[index]?.[key])) return [];
        return [
          { kind: "set", sheet: form.sheet, cell: `${columnLetters(column + 1)}${inputHeaderRow + 1 + index}`, value },
        ];
      }),
    );
  });
}

function numberOrText(value: CellValue | undefined): number | string | null {
  return typeof value === "number" || typeof value === "string" ? value : null;
}

function rowsOf(clusters: readonly GeneratedCluster[]): readonly ScaleRows[] {
  return scaleRows({
    clusters: clusters.map(({ cluster }) => cluster),
    criteria: clusters.flatMap(({ criteria }) => criteria),
    bands: clusters.flatMap(({ bands }) => bands),
    sections: clusters.flatMap(({ sections }) => sections),
  });
}
