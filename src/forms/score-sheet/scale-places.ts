import type { Workbook } from "../../workbook/sheet";
import { clusterList } from "../sheets/board/cluster-list";
import { bandList, scaleList } from "../sheets/board/scale-list";
import { listPlaces, type ListPlaces } from "../reading/list-places";

/** Where the sheets stand whose numbers the scores are computed from; `null` = the workbook has no such sheet. */
export type ScalePlaces = {
  readonly criteria: ListPlaces | null;
  readonly bands: ListPlaces | null;
  readonly clusters: ListPlaces | null;
};

/** Scales grow by some lines, not by thousands. */
const roomBelow = 200;

/** `Thang điểm` by cluster, code and way; `Mức điểm` by cluster and code; `Cụm, khối` by code. */
export function scalePlaces(workbook: Workbook): ScalePlaces {
  return {
    criteria: listPlaces(workbook, scaleList, { key: ["cluster", "code", "kind"], room: roomBelow }),
    bands: listPlaces(workbook, bandList, { key: ["cluster", "criterion"], room: roomBelow }),
    clusters: listPlaces(workbook, clusterList, { key: ["code"], room: roomBelow }),
  };
}
