import { isBlankEntry } from "../../../domain/scoring/marks";
import { scorerKeys } from "../../../domain/scoring/scorer-key";
import type { InputRow } from "../../../forms/drawing/input-row";
import { appendScores } from "../../../forms/scores/append-scores";
import { enteredScoreList } from "../../../forms/sheets/board/register-lists";
import { parseAddress } from "../../../workbook/address";
import { writtenNumber } from "../../../workbook/text/written-number";
import type { OpenedBoard } from "../../open-board";
import { inputChange, type InputChange } from "../change-board";
import { edited } from "./accept-scale";
import { changedMeanwhile } from "./changed-meanwhile";
import { droppedPoints, type DroppedPoints } from "./dropped-points";

/** `seen`: the points as the person saw them; `keep`: they count again, else they are let go; `day`: today, written as Ngày. */
export type DroppedSettlement = { readonly cluster: string; readonly seen: DroppedPoints; readonly keep: boolean; readonly day: string };

/**
 * What the Board says of points that a cluster's later return lacks, as a row of its own `Điểm chấm`: the points with where
 * they came from, or that place alone and no points. A row of the same line that is still blank is completed. Throws
 * LiveWorkbookError ("changed-meanwhile") where the matter isn't as the person saw it.
 */
export function settlementChange(opened: OpenedBoard, { cluster, seen, keep, day }: DroppedSettlement): InputChange {
  const found = droppedPoints(opened, cluster, day).some((each) => JSON.stringify(each) === JSON.stringify(seen));
  if (!found) throw changedMeanwhile(`${enteredScoreList.sheet}, ${seen.unit} ${seen.criterion}`);
  const { unit, criterion, stage } = seen;
  const values = keep ? keptRow(seen, day) : letGoRow(seen, day);
  const row = blankRow(opened, seen);
  return inputChange({
    cells: row === null ? [] : edited(opened, enteredScoreList, [{ row, values }]),
    added: row === null ? [appendScores(opened, [{ unit, criterion, stage, ...values }])] : [],
  });
}

/** The day of scoring stays; where the cluster gave none, it is the day on which the Board took the points over. */
function keptRow({ points, notApplicable, explanation, scorer, date, ...seen }: DroppedPoints, day: string): InputRow {
  const origin = `Lấy từ bản cụm, khối gửi trước (${placeOf(seen)})`;
  return { points: notApplicable ? null : points, notApplicable: notApplicable ? "x" : null, explanation: explanation === null ? origin : `${explanation}; ${origin}`, scorer, date: { date: date ?? day } };
}

function letGoRow({ points, notApplicable, scorer, ...seen }: DroppedPoints, day: string): InputRow {
  const said = points === null ? "giải trình" : `${writtenNumber(points)} điểm`;
  const what = notApplicable ? "dấu không áp dụng" : said;
  return { points: null, notApplicable: null, explanation: `Không tính ${what} ở bản cụm, khối gửi trước (${placeOf(seen)})`, scorer, date: { date: day } };
}

function placeOf({ file, cell }: Pick<DroppedPoints, "file" | "cell">): string {
  return `${file.name}, ô ${cell}`;
}

/** Of several who score across, the row is that of the same one, or of nobody yet. */
function blankRow({ board }: Pick<OpenedBoard, "board">, seen: DroppedPoints): number | null {
  const scorerOf = scorerKeys(board.roster.map((member) => ({ ...member, code: member.unit })));
  const row = board.scores.find(({ unit, criterion, stage, scorer, ...entry }) => {
    const same = unit === seen.unit && criterion === seen.criterion && stage === seen.stage;
    return same && isBlankEntry(entry) && (stage !== "cross" || scorer === null || scorerOf(scorer) === scorerOf(seen.scorer));
  });
  return row === undefined ? null : (parseAddress(row.cell)?.row ?? null);
}
