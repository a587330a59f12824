import type { Issue } from "../../../../domain/issue";
import type { Board } from "../../../../domain/round/board";
import type { Cluster } from "../../../../domain/round/roster";
import { bandsOf, type Band, type Criterion, type ScoringMethod } from "../../../../domain/round/scale";
import { numbersOf, ways, usesBands } from "../../../../domain/ways/ways";
import type { CriterionNumber } from "../../../../domain/ways/way";
import type { ScaleField, ScaleValue, BandFacts } from "../../../../domain/scales/scale-change";
import type { SentScale } from "./accept-scale";
import type { SheetPlace } from "./score-sheet";

type Named = { readonly code: string; readonly name: string };

export type ScaleState = Cluster["scaleState"];

/** The scale of one cluster; plain data. */
export type ScaleSheet = {
  /** Every cluster of the workbook, in its order. */
  readonly clusters: readonly { readonly code: string; readonly name: string }[];
  readonly cluster: string;
  /** The cluster has no scale of its own and is scored on the one for all ("*"). */
  readonly common: boolean;
  readonly state: ScaleState;
  /** States that may be stated in this workbook; whether the Board has accepted a scale it alone says. */
  readonly states: readonly ScaleState[];
  /** Why nothing is changed here: the Board has accepted the scale, and this is the cluster's workbook. */
  readonly closed: boolean;
  /** Tổng điểm as declared; `null` = not stated. */
  readonly declared: number | null;
  /** None: there is no scale yet. */
  readonly lines: readonly ScaleLine[];
  /** Proposed for a line that is added. */
  readonly nextCode: string;
  /** What a line can be scored by: code and name, in the order of their sheets. */
  readonly indicators: readonly Named[];
  readonly documents: readonly Named[];
  /** Points that people entered on these criteria, the units' own left out. */
  readonly entered: number;
  /** Clusters that sent another scale than the workbook holds, in its order. */
  readonly waiting: readonly { readonly code: string; readonly name: string }[];
  /** What the cluster sent, where it differs from this; `null` = nothing else. */
  readonly sent: SentDifferences | null;
  /** Where the scale is written; `null` = the sheet is gone. */
  readonly place: SheetPlace | null;
};

/** A scale that waits for the Board to accept it. */
export type SentDifferences = {
  readonly file: SentScale["file"];
  readonly changes: SentScale["changes"];
  /** Code → name of every line of either scale. */
  readonly names: Readonly<Record<string, string>>;
  /** What added lines say beside their names, blank fields left out, in the order of the sheet. */
  readonly added: readonly { readonly criterion: string; readonly field: ScaleField; readonly value: ScaleValue }[];
};

export type ScaleLine = Pick<
  Criterion,
  "section" | "code" | "name" | "kind" | "assessor" | "mayBeNotApplicable" | "bandsBy"
> & {
  readonly indicator: string | null;
  readonly document: string | null;
  readonly outsideBase: boolean;
  readonly numbers: readonly ScaleNumber[];
  readonly bands: readonly Pick<Band, "from" | "text" | "points">[];
  /** The whole line, to be changed at once. */
  readonly form: CriterionForm;
  /** What keeps the line from giving points as it stands. */
  readonly faults: readonly Issue[];
  readonly place: SheetPlace;
};

/** `closed`: its cell holds a formula. Blank is `null`, never 0; a blank Điểm chuẩn reads as 0. */
export type ScaleNumber = { readonly key: CriterionNumber; readonly value: number | null; readonly closed: boolean };

/** A number of the scale that a person typed; `seen`: what stood there when they saw it. */
export type ScaleDraft = {
  readonly criterion: string;
  readonly key: CriterionNumber;
  readonly value: number | null;
  readonly seen: number | null;
};

export type ScaleEntry = {
  readonly cluster: string;
  readonly drafts: readonly ScaleDraft[];
  /** `null` = it stays. */
  readonly state: ScaleState | null;
};

/** A line of the scale with its bands, as a person changes or adds it; plain data. */
export type CriterionForm = Omit<Criterion, "cluster" | "cell"> & { readonly bands: readonly BandFacts[] };

export type CriterionEntry = {
  readonly cluster: string;
  /** What stood there when the person saw it; `null` = a new line. */
  readonly seen: CriterionForm | null;
  readonly wanted: CriterionForm;
};

export function formOf(board: Pick<Board, "bands">, { cluster, cell, ...line }: Criterion): CriterionForm {
  const bands = hasBands(line) ? bandsOf(board.bands, { ...line, cluster, cell }) : [];
  return { ...line, bands: bands.map(({ from, text, points, meaning }) => ({ from, text, points, meaning })) };
}

type Way = Pick<Criterion, "kind" | "indicator" | "document">;

/** The numbers that the line's way needs or takes. */
export function numbersOfWay(way: Way): readonly CriterionNumber[] {
  return numbersOf(way);
}

/** Which source the way reads; nothing where people give the points. */
export function sourceOf(kind: ScoringMethod): "indicator" | "document" | "nothing" {
  return ways[kind].source;
}

export function hasBands(way: Way): boolean {
  return usesBands(way);
}
