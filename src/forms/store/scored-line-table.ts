import { hiddenPrefix } from "../../contract/sheet-names";
import type { BandFacts } from "../../domain/scales/scale-change";
import type { ScoredLine } from "../../domain/scales/scored-lines";
import type { Workbook } from "../../workbook/sheet";
import { criterionCells, criterionHeader, criterionOf } from "./scale-tables";
import { readStoreTable, textIn, type StoreTable } from "./store-table";

const sheet = `${hiddenPrefix}Thang điểm đã chấm`;
const header = ["Cụm được chấm", ...criterionHeader, "Mức điểm", "Điểm đã chấm"] as const;

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
  return { sheet, header, rows };
}

function plain({ from, text, points, meaning }: BandFacts): BandFacts {
  return { from, text, points, meaning };
}

/** None where the workbook has no such sheet yet; a row that was changed by hand says nothing. */
export function restoreScoredLines(workbook: Workbook): readonly ScoredLine[] {
  return readStoreTable(workbook, sheet).flatMap((row): readonly ScoredLine[] => {
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
