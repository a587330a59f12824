import { scaleOf } from "../../../domain/round/scale";
import { editRows, type RowEdit } from "../../../forms/board/edit-rows";
import { clusterList } from "../../../forms/sheets/board/cluster-list";
import { scaleList } from "../../../forms/sheets/board/scale-list";
import { parseAddress } from "../../../workbook/address";
import { inputChange, type InputChange } from "../change-board";
import type { OpenedBoard } from "../../open-board";
import { changedMeanwhile } from "./changed-meanwhile";
import { clusterRow } from "./cluster-row";
import type { ScaleEntry } from "./scale-sheet";

/**
 * Numbers of a cluster's scale as cells of `Thang điểm`, and its state as a cell of `Cụm, khối`. A scale for all ("*")
 * is changed for every cluster that is scored on it. Throws LiveWorkbookError ("changed-meanwhile") where a line is
 * gone or holds another number than the person saw.
 */
export function scaleChange(opened: OpenedBoard, { cluster, drafts, state }: ScaleEntry): InputChange {
  const scale = scaleOf(opened.board, cluster);
  const edits = drafts.map(({ criterion: code, key, value, seen }): RowEdit => {
    const criterion = scale.find((each) => each.code === code);
    const row = parseAddress(criterion?.cell ?? "")?.row;
    if (criterion === undefined || row === undefined || criterion[key] !== seen)
      throw changedMeanwhile(`${scaleList.sheet}, ${criterion?.cell ?? code}`);
    return { row, values: { [key]: value } };
  });
  const states = state === null ? [] : [{ row: clusterRow(opened, cluster), values: { scaleState: state } }];
  const cells = edits.length === 0 ? [] : editRows(opened.workbook, scaleList, edits);
  const stateCells = states.length === 0 ? [] : editRows(opened.workbook, clusterList, states);
  return inputChange({ cells: [...inputChange({ cells }).cells, ...inputChange({ cells: stateCells }).cells] });
}
