import type { Unit } from "../../domain/round/board";
import { isPlainName } from "./live-number";
import type { CountingStage, EnteredPlaces } from "./entered-formula";

/** A unit of the score sheet. `ownName`: under which it would score itself for the cluster; `null` = its code alone. */
type KnownUnit = { readonly key: string; readonly cluster: string; readonly ownName: string | null };

/** A line of a cluster's scale; `key`: codes of cluster and criterion. */
type KnownLine = { readonly key: string };

/** Points, or the sign for not applicable, that came in a cluster's file; `line`: its place in the list, from 1. */
export type SentRow = { readonly key: number; readonly line: number; readonly value: number | string };

/** What the hidden sheet is made of. */
export type LookupContent = {
  readonly places: EnteredPlaces;
  readonly units: readonly KnownUnit[];
  readonly lines: readonly KnownLine[];
  readonly sent: readonly SentRow[];
  /** The last row that is sorted: those of `Điểm chấm` with their room, then what clusters sent. */
  readonly lastRow: number;
};

/** Letters of the sheet's columns: what each row of `Điểm chấm` says; the same sorted; the units; the lines. */
export const lookupColumns = {
  order: "A",
  unit: "B",
  line: "C",
  place: "D",
  own: "E",
  sorted: "G",
  key: "H",
  adds: "I",
  count: "J",
  value: "K",
  counts: "L",
  unitCode: "N",
  unitCluster: "O",
  unitName: "P",
  lineKey: "R",
  lowest: "S",
  highest: "T",
  filled: "V",
} as const;

/** Columns with a formula for each row of `Điểm chấm`, and for each place of the sorted list. */
export type JudgedColumn = "unit" | "line" | "place" | "own";
export type SortedColumn = "sorted" | "key" | "adds" | "count" | "value" | "counts";

/** A bound of entered points, live; beyond all numbers where the scale states none. */
export type LiveBound = { readonly value: number; readonly formula?: string };

/** Both are included. */
export type LiveBounds = { readonly lowest: LiveBound; readonly highest: LiveBound };

/** Between the parts of a line's key. Codes that hold it are not looked up, so no two keys are alike by chance. */
export const separator = "|";

export function joined(parts: readonly string[]): string {
  return parts.join(separator);
}

/** The stages in the order of their numbers, from 0. */
export const lookedUpStages: readonly CountingStage[] = ["cluster", "board", "final"];

/** What a unit at a stage adds to the number of a line, so that each unit, stage and line has a number of its own. */
export function stageNumber(unit: number, stage: CountingStage, lines: number): number {
  return (lookedUpStages.length * unit + lookedUpStages.indexOf(stage)) * (lines + 1);
}

/** A key and the number of a row as one number that sorts by both. */
export const rowSpan = 1_000_000;

/** Greater than every place: fills the sorted list up. */
export const noPlace = 9e15;

/**
 * A unit never scores itself for the cluster (contract §1): the names that a spreadsheet can compare are its code and
 * its name. Over a guest's column there is more than its name.
 */
export function ownNames({ code, name, role }: Pick<Unit, "code" | "name" | "role">): readonly string[] {
  return role !== "guest" && isPlainName(name) ? [code, name] : [code];
}
