import type { Board } from "../../domain/round/board";
import type { Workbook } from "../../workbook/sheet";
import { appendGuided } from "../board/edit-rows";
import type { InputRow } from "../drawing/row-guide";
import { enteredScoreList } from "../sheets/board/register-lists";
import { scoreGuide } from "./score-guide";

/** Rows put under `Điểm chấm`, with the looks that this workbook's rows have. */
export function appendScores(
  { workbook, board }: { readonly workbook: Workbook; readonly board: Board },
  added: readonly InputRow[],
): ReturnType<typeof appendGuided> {
  return appendGuided(workbook, enteredScoreList, { added, guide: scoreGuide(workbook, board) });
}
