import { appendScores } from "../../../../forms/scores/score-guide";
import { type EnteredScore, saysSomething, scaleOf } from "../../../../domain/round/scale";
import { scorerKeys } from "../../../../domain/round/unit-names";
import { isBlankEntry } from "../../../../domain/scoring/marks";
import type { DifferingRow, FileDifference } from "../../../../domain/submissions/differing-rows";
import type { Submissions } from "../../../../domain/submissions/submissions";
import { isTakeable } from "../../../../domain/submissions/take-row";
import { appendRows } from "../../../../forms/board/edit-rows";
import type { InputRow } from "../../../../forms/drawing/row-guide";
import { type ConflictRecord, drawConflicts } from "../../../../forms/merging/conflict-sheet";
import { locateSheet } from "../../../../forms/reading/find-header";
import { conflictList } from "../../../../forms/sheets/board/conflict-list";
import { enteredScoreList } from "../../../../forms/sheets/board/register-lists";
import { parseAddress } from "../../../../workbook/address";
import { writtenNumber } from "../../../../workbook/text/written-number";
import type { OpenedBoard } from "../../../open-board";
import { changedMeanwhile, edited, inputChange, type InputChange, receivedNow } from "../../changing/change-board";

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
export function waitingRows({ board, roster, differing }: WaitingRound, cluster: string): readonly WaitingRow[] {
  if (board.kind === "cluster") return [];
  const names = new Map(roster.map(({ code, name }) => [code, name]));
  const criteria = new Map(scaleOf(board, cluster).map(({ code, name }) => [code, name]));
  return (differing.get(cluster) ?? [])
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

/** The part of a round that says which rows wait. */
export type WaitingRound = Pick<Submissions, "board" | "roster" | "differing">;

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

/** Points among the rows that wait for the Board's word; what the Board enters in `Điểm chấm` decides them. */
export type DroppedPoints = Extract<WaitingRow, { readonly kind: "points" }>;

/** Those of one cluster, in the order of the sheets. */
export function droppedPoints(round: WaitingRound, cluster: string): readonly DroppedPoints[] {
  return waitingRows(round, cluster).flatMap((row) => (row.kind === "points" ? [row] : []));
}

/** `seen`: the rows as the person saw them; `keep`: they count, else they are left; `day`: today, written as Ngày. */
export type RowSettlement = {
  readonly cluster: string;
  readonly seen: readonly WaitingRow[];
  readonly keep: boolean;
  readonly day: string;
};

/**
 * What the Board says of rows that another file of a cluster has. Points become a row of its own `Điểm chấm`: the
 * points with where they came from, or that place alone and no points; a row of the same line that is still blank is
 * completed. Anything else is a line of `Cần đối chiếu`, by which consolidation takes it or leaves it. Throws
 * LiveWorkbookError ("changed-meanwhile") where a matter isn't as the person saw it.
 */
export function settlementChange(opened: OpenedBoard, { cluster, seen, keep, day }: RowSettlement): InputChange {
  const waiting = new Set(waitingRows(receivedNow(opened, day), cluster).map((each) => JSON.stringify(each)));
  const other = seen.find(
    (each) => !waiting.has(JSON.stringify(each)) || (keep && each.kind === "words" && each.whole),
  );
  if (other !== undefined) throw changedMeanwhile(`${other.record.sheet}, ${other.record.what}`);
  const points = seen.flatMap((each) =>
    each.kind === "points"
      ? [{ each, values: keep ? keptRow(each, day) : letGoRow(each, day), row: blankRow(opened, each) }]
      : [],
  );
  const added = points
    .filter(({ row }) => row === null)
    .map(({ each: { unit, criterion, stage }, values }) => ({ unit, criterion, stage, ...values }));
  const records = seen.flatMap((each) => (each.kind === "words" ? [recordOf(each.record, keep)] : []));
  const change = inputChange({
    cells: edited(
      opened,
      enteredScoreList,
      points.flatMap(({ row, values }) => (row === null ? [] : [{ row, values }])),
    ),
    added: added.length === 0 ? [] : [appendScores(opened, added)],
  });
  return records.length === 0 ? change : withRecords(opened, change, records);
}

function recordOf(record: FileDifference, keep: boolean): ConflictRecord {
  return { ...record, chosen: keep ? "other" : "stands", note: null };
}

/** Put under `Cần đối chiếu`; where there is none, it is made. */
function withRecords(
  { workbook, board }: OpenedBoard,
  change: InputChange,
  records: readonly ConflictRecord[],
): InputChange {
  if (locateSheet(workbook, conflictList) === null)
    return { ...change, sheets: [drawConflicts(records, { stamp: board.period.stamp ?? null })] };
  const { added } = inputChange({
    added: [
      appendRows(
        workbook,
        conflictList,
        records.map(({ chosen, ...record }) => ({ ...record, choice: chosen })),
      ),
    ],
  });
  return { ...change, added: [...change.added, ...added] };
}

/** The day of scoring stays; where the cluster gave none, it is the day on which the Board took the points over. */
function keptRow({ points, notApplicable, explanation, scorer, date, ...seen }: DroppedPoints, day: string): InputRow {
  const origin = `Lấy từ bản cụm, khối gửi trước (${placeOf(seen)})`;
  return {
    points: notApplicable ? null : points,
    notApplicable: notApplicable ? "x" : null,
    explanation: explanation === null ? origin : `${explanation}; ${origin}`,
    scorer,
    date: { date: date ?? day },
  };
}

function letGoRow({ points, notApplicable, scorer, ...seen }: DroppedPoints, day: string): InputRow {
  const said = points === null ? "giải trình" : `${writtenNumber(points)} điểm`;
  const what = notApplicable ? "dấu không áp dụng" : said;
  return {
    points: null,
    notApplicable: null,
    explanation: `Không tính ${what} ở bản cụm, khối gửi trước (${placeOf(seen)})`,
    scorer,
    date: { date: day },
  };
}

function placeOf({ file, cell }: Pick<DroppedPoints, "file" | "cell">): string {
  return `${file.name}, ô ${cell}`;
}

/** Of several who score across, the row is that of the same one, or of nobody yet. */
function blankRow({ board }: Pick<OpenedBoard, "board">, seen: DroppedPoints): number | null {
  const scorerOf = scorerKeys(board.roster.map((member) => ({ ...member, code: member.unit })));
  const row = board.scores.find(({ unit, criterion, stage, scorer, ...entry }) => {
    const same = unit === seen.unit && criterion === seen.criterion && stage === seen.stage;
    return (
      same &&
      isBlankEntry(entry) &&
      (stage !== "cross" || scorer === null || scorerOf(scorer) === scorerOf(seen.scorer))
    );
  });
  return row === undefined ? null : (parseAddress(row.cell)?.row ?? null);
}
