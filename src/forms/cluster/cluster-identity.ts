import type { Workbook } from "../../workbook/sheet";
import { readMarks } from "../marks/read-marks";
import { locateSheet } from "../reading/find-header";
import { readPairs } from "../reading/read-pairs";
import { clusterCoverSheet } from "../sheets/cluster/cluster-cover-sheet";
import type { Claim } from "../unit/open-unit-workbook";

/** Which cluster a workbook says it is of, and of which round: by its marks, the cluster by its cover too. */
export type ClusterIdentity = {
  readonly schema: string | null;
  readonly year: string | null;
  readonly period: string | null;
  readonly cluster: Claim;
};

export function clusterIdentityOf(workbook: Workbook): ClusterIdentity {
  const { schema, year, period, cluster } = readMarks(workbook);
  const sheet = locateSheet(workbook, clusterCoverSheet);
  const read = sheet === null ? null : readPairs(sheet, clusterCoverSheet);
  const shown = read?.fields.cluster.value ?? null;
  return {
    schema,
    year,
    period,
    cluster: {
      marked: cluster,
      shown: shown === null ? null : String(shown),
      cell: read?.cells.get("cluster") ?? null,
    },
  };
}
