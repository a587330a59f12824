import type { Board } from "../../../domain/board";
import { numbersOf, ways, usesBands } from "../../../domain/ways/ways";
import type { CriterionNumber } from "../../../domain/ways/way";
import type { Criterion, ScoringMethod } from "../../../domain/scale";
import type { BandFacts } from "../../../domain/scales/scale-change";
import { bandsOf } from "../../../domain/scoring/score-units";

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
