import { scaleOf, saysSomething, type EnteredScore } from "../../../../domain/round/scale";
import { unitsOfRound } from "../../../../domain/round/units-of-round";
import { isTakeable } from "../../../../domain/submissions/take-row";
import type { FileDifference } from "../../../../domain/submissions/differing-rows";
import type { DifferingRow } from "../../../../domain/submissions/differing-rows";
import { receiptsOfCluster } from "../../../../domain/submissions/submissions";
import { differenceWords } from "../../../../forms/merging/difference-words";
import type { OpenedBoard } from "../../../open-board";

type Waiting = {
  /** In the words of the sheets. */
  readonly record: FileDifference;
  /** The unit that it is about, by name; "" = the cluster itself. */
  readonly name: string;
  /** The file that said so last. */
  readonly file: { readonly name: string; readonly sha256: string };
};

/** Points, which are kept or let go in the Board's `Điểm chấm`. */
type WaitingPoints = Waiting &
  Pick<
    EnteredScore,
    "unit" | "criterion" | "stage" | "points" | "notApplicable" | "explanation" | "scorer" | "date" | "cell"
  > & {
    readonly kind: "points";
    readonly criterionName: string;
    /** What the accepted file says: other points; "not-applicable"; `null` = nothing. */
    readonly now: number | "not-applicable" | null;
  };

/**
 * Any other row: taken or left in `Cần đối chiếu`. `whole`: a part of a scale, which counts as the cluster's proposal
 * or not at all; it can only be left.
 */
type WaitingWords = Waiting & { readonly kind: "words"; readonly whole: boolean };

/**
 * A row of another valid file of a cluster that the accepted one lacks or has otherwise: it doesn't count, and waits
 * for the Board's word.
 */
export type WaitingRow = WaitingPoints | WaitingWords;

/**
 * In the order of the sheets; what the Board entered itself or decided is settled. None in a cluster's own workbook.
 */
export function waitingRows(
  { board, stored }: Pick<OpenedBoard, "board" | "stored">,
  cluster: string,
  asOf: string,
): readonly WaitingRow[] {
  if (board.kind === "cluster") return [];
  const { units } = unitsOfRound(board);
  const { rows } = receiptsOfCluster({ board, asOf, roster: units }, cluster, { stored, words: differenceWords });
  const names = new Map(units.map(({ code, name }) => [code, name]));
  const criteria = new Map(scaleOf(board, cluster).map(({ code, name }) => [code, name]));
  return rows
    .filter(({ decided }) => decided === null)
    .map((row): WaitingRow => {
      const { record, from, cells } = row;
      const [first] = cells;
      const common = {
        record,
        name: names.get(first?.entry.unit ?? "") ?? first?.entry.unit ?? "",
        file: { name: from.file.name, sha256: from.file.sha256 },
      };
      const score = pointsOf(row);
      if (score === undefined)
        return { ...common, kind: "words", whole: !cells.every(({ entry }) => isTakeable(entry)) };
      const name = criteria.get(score.criterion) ?? score.criterion;
      return { ...common, ...given(score), kind: "points", criterionName: name, now: pointsNow(row) };
    });
}

function given({ unit, criterion, stage, points, notApplicable, explanation, scorer, date, cell }: EnteredScore) {
  return { unit, criterion, stage, points, notApplicable, explanation, scorer, date, cell };
}

/** Where points themselves differ; words beside the same points are no points. */
function pointsOf({ cells, from }: DifferingRow): EnteredScore | undefined {
  const main = cells.find(({ entry }) => entry.what === "score" && entry.part === undefined)?.entry;
  return main === undefined ? undefined : from.scores.find((score) => score.cell === main.cell && saysSomething(score));
}

function pointsNow({ cells }: DifferingRow): number | "not-applicable" | null {
  const now = cells.find(({ entry }) => entry.part === undefined)?.now?.value ?? null;
  return typeof now === "number" || now === "not-applicable" ? now : null;
}

/** Points among the rows that wait for the Board's word; what stands in `Điểm chấm` decides them. */
export type DroppedPoints = Extract<WaitingRow, { readonly kind: "points" }>;

/** Those of one cluster, in the order of the sheets. */
export function droppedPoints(
  opened: Pick<OpenedBoard, "board" | "stored">,
  cluster: string,
  asOf: string,
): readonly DroppedPoints[] {
  return waitingRows(opened, cluster, asOf).flatMap((row) => (row.kind === "points" ? [row] : []));
}
