import { scaleOf, type Criterion } from "../../../domain/round/scale";
import { lineFields } from "../../../domain/scales/scale-change";
import { appendRows } from "../../../forms/board/edit-rows";
import type { InputRow } from "../../../forms/drawing/input-row";
import { bandList, scaleList } from "../../../forms/sheets/board/scale-list";
import { parseAddress } from "../../../workbook/address";
import { inputChange, type InputChange } from "../change-board";
import type { OpenedBoard } from "../../open-board";
import { changedBands, edited, lineRow } from "./accept-scale";
import { changedMeanwhile } from "./changed-meanwhile";
import { formOf, hasBands, type CriterionEntry, type CriterionForm } from "./criterion-form";

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
  if (!hasBands(line) || JSON.stringify(line.bands) === JSON.stringify(seen?.bands)) return { edits: [], added: [] };
  const bands = line.bands.map((band) => ({ ...band, cluster: line.cluster, criterion: line.code }));
  return changedBands(opened, {
    cluster: line.cluster,
    criteria: new Set([line.code]),
    proposal: { criteria: [line], bands, settings: null },
  });
}
