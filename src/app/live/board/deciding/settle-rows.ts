import { scorerKeys } from "../../../../domain/round/unit-names";
import { isBlankEntry } from "../../../../domain/scoring/marks";
import { appendRows } from "../../../../forms/board/edit-rows";
import type { InputRow } from "../../../../forms/drawing/row-guide";
import { drawConflicts, type ConflictRecord } from "../../../../forms/merging/conflict-sheet";
import { appendScores } from "../../../../forms/scores/score-guide";
import type { FileDifference } from "../../../../domain/submissions/differing-rows";
import { locateSheet } from "../../../../forms/reading/find-header";
import { conflictList } from "../../../../forms/sheets/board/conflict-list";
import { enteredScoreList } from "../../../../forms/sheets/board/register-lists";
import { parseAddress } from "../../../../workbook/address";
import { writtenNumber } from "../../../../workbook/text/written-number";
import type { OpenedBoard } from "../../../open-board";
import { inputChange, changedMeanwhile, type InputChange, edited } from "../../changing/change-board";
import { waitingRows, type WaitingRow, type DroppedPoints } from "./waiting-rows";

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
  const waiting = new Set(waitingRows(opened, cluster, day).map((each) => JSON.stringify(each)));
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
