import type { Unit } from "../../domain/round/board";
import type { Stage } from "../../domain/round/scale";
import { isPlainName } from "./live-number";
import { countingStages, type CountingStage, type EnteredPlaces } from "./entered-formula";

/** A unit of `Bảng điểm`. `ownName`: another name under which it would score itself for the cluster, else its code. */
type KnownUnit = { readonly key: string; readonly cluster: string; readonly ownName: string };

/** A line of a cluster's scale. `key`: codes of cluster and criterion; `unitsBefore`: units of the clusters before. */
type KnownLine = { readonly key: string; readonly unitsBefore: number };

/** Points, or the sign for not applicable, that came in a cluster's file; `line`: its place in the list, from 1. */
export type SentRow = { readonly key: number; readonly line: number; readonly value: Said };

/** The sign for not applicable, points, or "" for nothing. */
export type Said = string | number;

/** A cell of the table from which `Bảng điểm` takes its points; `column` counts from 0. */
export type LookedUpCell = { readonly line: number; readonly column: number; readonly value: Said };

/** A cell that counts what was given on a line at any stage, whether it can be used or not; `column` as above. */
export type GivenCell = Omit<LookedUpCell, "value">;

/** What the hidden sheet is made of. */
export type LookupContent = {
  readonly places: EnteredPlaces;
  readonly units: readonly KnownUnit[];
  readonly lines: readonly KnownLine[];
  /** Columns of a stage in the table: the units of the largest cluster, and an empty one. */
  readonly stageWidth: number;
  readonly cells: readonly LookedUpCell[];
  readonly given: readonly GivenCell[];
  readonly sent: readonly SentRow[];
  /** How many rows are sorted: those of `Điểm chấm` down to `places.lastRow`, then what clusters sent. */
  readonly sorted: number;
};

/** The row above all that is listed: the n-th row of `Điểm chấm`, unit or line stands n rows below it. */
export const titleRow = 1;

/**
 * Letters of the sheet's columns: what each row of `Điểm chấm` holds and what that says; the same sorted; the units;
 * the lines; from `table` on a column for each unit and stage.
 */
export const lookupColumns = {
  order: "A",
  code: "B",
  criterion: "C",
  stage: "D",
  scorer: "E",
  says: "F",
  unit: "H",
  line: "I",
  place: "J",
  own: "K",
  sorted: "M",
  key: "N",
  adds: "O",
  count: "P",
  value: "Q",
  counts: "R",
  unitCode: "T",
  unitCluster: "U",
  unitName: "V",
  lineKey: "X",
  lowest: "Y",
  highest: "Z",
  filled: "AB",
  outgrown: "AC",
  lineNumber: "AD",
  table: "AE",
} as const;

/** Columns with a formula for each row of `Điểm chấm`, and for each place of the sorted list. */
export type CopiedColumn = "code" | "criterion" | "stage" | "scorer" | "says";
export type JudgedColumn = "unit" | "line" | "place" | "own";
export type SortedColumn = "sorted" | "key" | "adds" | "count" | "value" | "counts";

/** A bound of entered points, live; beyond all numbers where the scale states none. */
export type LiveBound = { readonly value: number; readonly formula?: string };

/** Both are included. */
export type LiveBounds = { readonly lowest: LiveBound; readonly highest: LiveBound };

/**
 * Between the parts of a line's key. Codes that hold it are not looked up, so no two keys are alike by chance. ("|"
 * would be taken for a link to another program.)
 */
export const separator = "§";

export function joined(parts: readonly string[]): string {
  return parts.join(separator);
}

export function isLookedUp(stage: Stage): boolean {
  return countingStages.some((each) => each === stage);
}

/**
 * Each unit, stage and line has a number of its own, by which rows are sorted and looked up: `unit` and `line` are
 * places from 1, `lines` how many there are.
 */
export function keyNumber(
  { unit, stage, line }: { readonly unit: number; readonly stage: CountingStage; readonly line: number },
  lines: number,
): number {
  return (countingStages.length * unit + countingStages.indexOf(stage)) * (lines + 1) + line;
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
