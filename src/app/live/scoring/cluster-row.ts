import { locateSheet } from "../../../forms/reading/find-header";
import { readList } from "../../../forms/reading/read-list";
import { clusterList } from "../../../forms/sheets/board/cluster-list";
import type { OpenedBoard } from "../../open-board";
import { changedMeanwhile } from "./changed-meanwhile";

/** The row of `Cụm, khối` that bears the cluster. Throws LiveWorkbookError where it is gone. */
export function clusterRow({ workbook }: OpenedBoard, cluster: string): number {
  const sheet = locateSheet(workbook, clusterList);
  const row =
    sheet === null
      ? undefined
      : readList(sheet, clusterList).rows.find(({ fields }) => fields.code.value === cluster)?.row;
  if (row === undefined) throw changedMeanwhile(`${clusterList.sheet}, ${cluster}`);
  return row;
}
