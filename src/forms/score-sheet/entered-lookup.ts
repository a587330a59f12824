import { lookedUpScoresSheet } from "../../contract/sheet-names";
import type { Unit } from "../../domain/round/board";
import { sheetReference } from "../../workbook/address";
import { isPlainCode } from "./live-number";
import type { CountingStage, EnteredPlaces } from "./entered-formula";
import {
  joined,
  lookupColumns,
  ownNames,
  separator,
  stageNumber,
  type LookupContent,
  type SentRow,
} from "./lookup-sheet";
import type { ScoredCluster } from "./score-plan";

type LookedUp = {
  readonly unit: Pick<Unit, "code" | "cluster">;
  readonly criterion: string;
  readonly stage: CountingStage;
};

/** Cells whose numbers add up to the key: of the unit at a stage, and of the line within its cluster's scale. */
type KeyCells = { readonly columnCell: string; readonly lineCell: string };

/**
 * Entered points are looked up by a number, in a sorted list: a hidden sheet judges and sorts the rows of `Điểm chấm`
 * once, where the same conditions in each of thousands of cells read the whole list several times
 * (docs/decisions/0065).
 */
export type EnteredLookup = {
  /** Whether a spreadsheet finds the rows of this unit, line and stage, and no others. */
  readonly finds: (asked: LookedUp) => boolean;
  /** The number of a unit at a stage, to which the line's order in the table is added; `null` = it is not looked up. */
  readonly columnNumber: (unit: Pick<Unit, "code" | "cluster">, stage: CountingStage) => number | null;
  /** The points that count or the sign for not applicable; "" if there are none, never a silent 0. */
  readonly formula: (cells: KeyCells) => string;
  /** What a cluster's file says counts while `Điểm chấm` has no row for it. */
  readonly send: (asked: LookedUp, value: number | string) => void;
  /** For the hidden sheet, once every cell is drawn. */
  readonly content: LookupContent;
};

/** `sentAtMost`: how many values can come from clusters' files. `null` where there is nothing to be scored. */
export function enteredLookup(
  places: EnteredPlaces,
  groups: readonly ScoredCluster[],
  sentAtMost: number,
): EnteredLookup | null {
  const tables = groups.filter(({ scale, units }) => scale.length > 0 && units.length > 0);
  if (tables.length === 0) return null;
  const { units, lines, unitOf, lineOf, firstLine } = numbered(tables);
  const sent: SentRow[] = [];
  const lastRow = places.lastRow + sentAtMost;
  const range = (column: "key" | "counts") =>
    sheetReference(
      lookedUpScoresSheet,
      `$${lookupColumns[column]}$${places.firstRow + 1}:$${lookupColumns[column]}$${lastRow}`,
    );
  return {
    finds: (asked) =>
      [asked.unit.code, asked.criterion].every((code) => isPlainCode(code) && !code.includes(separator)) &&
      joined([asked.unit.cluster, asked.criterion]).length <= longestKey &&
      unitOf(asked.unit) !== null &&
      lineOf(asked) !== null,
    columnNumber: (unit, stage) => {
      const place = unitOf(unit);
      return place === null ? null : stageNumber(place, stage, lines.length) + (firstLine.get(unit.cluster) ?? 0);
    },
    formula: ({ columnCell, lineCell }) => {
      const key = `${columnCell}+${lineCell}`;
      return `IFERROR(IF(LOOKUP(${key},${range("key")})=${key},LOOKUP(${key},${range("key")},${range("counts")}),""),"")`;
    },
    send: (asked, value) => {
      const [unit, line] = [unitOf(asked.unit), lineOf(asked)];
      if (unit === null || line === null) return;
      sent.push({ key: stageNumber(unit, asked.stage, lines.length) + line, line, value });
    },
    content: { places, units, lines, sent, lastRow },
  };
}

/** Units and lines of the tables with their places from 1; `firstLine`: how many lines stand before a cluster's. */
function numbered(tables: readonly ScoredCluster[]) {
  const units = tables.flatMap((table) =>
    table.units.map((unit) => ({ key: unit.code, cluster: unit.cluster, ownName: ownNames(unit)[1] ?? null })),
  );
  const lines = tables.flatMap(({ cluster, scale }) =>
    scale.map(({ code }) => ({ key: joined([cluster.code, code]) })),
  );
  const [unitAt, lineAt] = [placesOfKeys(units), placesOfKeys(lines)];
  const firstLine = new Map<string, number>();
  let next = 0;
  for (const { cluster, scale } of tables) {
    firstLine.set(cluster.code, next);
    next += scale.length;
  }
  return {
    ...{ units, lines, firstLine },
    unitOf: ({ code }: Pick<Unit, "code">) => unitAt.get(code.toLowerCase()) ?? null,
    lineOf: ({ unit, criterion }: LookedUp) => lineAt.get(joined([unit.cluster, criterion]).toLowerCase()) ?? null,
  };
}

/** MATCH refuses a longer text. */
const longestKey = 255;

/** Places from 1, by the key in small letters; `null` = it stands twice, and a look-up would find the first alone. */
function placesOfKeys(known: readonly { readonly key: string }[]): ReadonlyMap<string, number | null> {
  const places = new Map<string, number | null>();
  known.forEach(({ key }, index) => {
    const folded = key.toLowerCase();
    places.set(folded, places.has(folded) ? null : index + 1);
  });
  return places;
}
