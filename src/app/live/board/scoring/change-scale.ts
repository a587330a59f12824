import { scaleOf, type Criterion } from "../../../../domain/round/scale";
import { lineFields } from "../../../../domain/scales/scale-change";
import { usesBands } from "../../../../domain/ways/ways";
import { editRows, appendRows, type RowEdit } from "../../../../forms/board/edit-rows";
import type { InputRow } from "../../../../forms/drawing/row-guide";
import { clusterList } from "../../../../forms/sheets/board/roster-lists";
import { scaleList, bandList } from "../../../../forms/sheets/board/scale-list";
import { parseAddress } from "../../../../workbook/address";
import type { OpenedBoard } from "../../../open-board";
import { inputChange, changedMeanwhile, type InputChange, edited } from "../../changing/change-board";
import { clusterRow, changedBands, lineRow } from "./accept-scale";
import { formOf, type ScaleEntry, type CriterionEntry, type CriterionForm } from "./scale-sheet";

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

/**
 * A line of a cluster's scale as cells of `Thang điểm` and its bands as rows of `Mức điểm`: only what differs, a new
 * line under the list. A scale for all ("*") is changed for every cluster that is scored on it. Throws
 * LiveWorkbookError ("changed-meanwhile") where the line is gone or another than the person saw, a new code is taken,
 * or a cell that would change holds a formula.
 */
export function criterionChange(opened: OpenedBoard, { cluster, seen, wanted }: CriterionEntry): InputChange {
  const scale = scaleOf(opened.board, cluster);
  const home = scale[0]?.cluster ?? cluster;
  const there = scale.find(({ code }) => code === (seen ?? wanted).code);
  const line = { ...wanted, code: (seen ?? wanted).code, cluster: home, cell: there?.cell ?? "" };
  const now = there === undefined ? null : formOf(opened.board, there);
  if (JSON.stringify(now) !== JSON.stringify(seen))
    throw changedMeanwhile(`${scaleList.sheet}, ${there?.cell ?? line.code}`);
  const bands = bandsChange(opened, line, seen);
  return inputChange({
    cells: [
      ...(seen === null ? [] : edited(opened, scaleList, [lineEdit(line, seen)])),
      ...edited(opened, bandList, bands.edits),
    ],
    added: [
      ...(seen === null ? [appendRows(opened.workbook, scaleList, [lineRow(home, line)])] : []),
      ...(bands.added.length === 0 ? [] : [appendRows(opened.workbook, bandList, bands.added)]),
    ],
  });
}

type Line = Criterion & Pick<CriterionForm, "bands">;

function lineEdit(line: Line, seen: CriterionForm): { readonly row: number; readonly values: InputRow } {
  const all = lineRow(line.cluster, line);
  const values = lineFields
    .filter((field) => line[field] !== seen[field])
    .map((field) => [field, all[field] ?? null] as const);
  return { row: parseAddress(line.cell)?.row ?? 0, values: Object.fromEntries(values) };
}

function bandsChange(opened: OpenedBoard, line: Line, seen: CriterionForm | null): ReturnType<typeof changedBands> {
  if (!usesBands(line) || JSON.stringify(line.bands) === JSON.stringify(seen?.bands)) return { edits: [], added: [] };
  const bands = line.bands.map((band) => ({ ...band, cluster: line.cluster, criterion: line.code }));
  return changedBands(opened, {
    cluster: line.cluster,
    criteria: new Set([line.code]),
    proposal: { criteria: [line], bands, settings: null },
  });
}
