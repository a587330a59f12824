import type { ClusterSubmission } from "../../src/domain/submissions/cluster-submission";
import { absentEntry } from "../../src/domain/basics/entry";
import { fileFacts } from "./round-samples";

/** A cluster's workbook that says nothing yet. */
export function clusterSubmission(cluster: string, changes: Partial<ClusterSubmission> = {}): ClusterSubmission {
  const cover = {
    reviewDate: absentEntry,
    reviewForm: absentEntry,
    rules: absentEntry,
    scale: absentEntry,
    documentNumber: absentEntry,
    signedOn: absentEntry,
    preparedBy: absentEntry,
  };
  return {
    cluster,
    file: fileFacts(`_${cluster}.xlsx`),
    sheets: {},
    cover,
    report: [],
    scores: [],
    opinions: [],
    nominations: [],
    proposal: null,
    results: [],
    rows: [],
    issues: [],
    ...changes,
  };
}
