import { mayClusterSee, mayUnitSee, type Issue } from "../../domain/issue";
import type { Consolidation } from "../../domain/consolidation";
import type { FileReason } from "../../domain/submissions/file-record";
import type { Stored } from "../../domain/submissions/stored";
import type { FileFacts } from "../../domain/submissions/submission";
import type { Workbook } from "../../workbook/sheet";
import { checkWorkbook, type CheckContext } from "../check-workbooks";
import { allFiles } from "../receiving/receive-files";

/** What a marked copy of a file shows and whose the file is; a reason where nothing could be said of it. */
export type ToMark = { readonly issues: readonly Issue[]; readonly sender: string; readonly reason: FileReason | null };

/** As its sender would be told by `thidua check`. */
export function checkedToMark(file: FileFacts, workbook: Workbook, context: CheckContext): ToMark {
  const { unit, file: record, issues } = checkWorkbook(file, workbook, context);
  return {
    issues,
    sender: unit === null ? (record.cluster ?? "") : `${unit.code} - ${unit.name}`,
    reason: issues.length === 0 || record.verdict === "rejected" ? record.reason : null,
  };
}

type Round = { readonly consolidation: Consolidation; readonly stored: Stored };

/**
 * As the Board has it in its round, what it keeps to itself left out. `null` = the round says nothing of the file,
 * since a later one of its sender counts; it then is told what `thidua check` tells.
 */
export function boardToMark({ consolidation, stored }: Round, file: Pick<FileFacts, "name" | "sha256">): ToMark | null {
  const record = consolidation.files.find(({ name }) => name === file.name);
  if (record === undefined || record.verdict === "superseded") return null;
  const issues = boardIssues({ consolidation, stored }, file);
  return {
    issues,
    sender: senderOf(consolidation, record),
    reason:
      record.verdict === "rejected" || (record.verdict === "unrecognised" && issues.length === 0)
        ? record.reason
        : null,
  };
}

/** What a round says of a file; of equal bytes under several names one is kept, now or by an earlier run. */
export function boardIssues(
  { consolidation, stored }: Round,
  { name: own, sha256 }: Pick<FileFacts, "name" | "sha256">,
): readonly Issue[] {
  const names = new Set([
    own,
    ...allFiles(stored)
      .filter((file) => file.sha256 === sha256)
      .map(({ name }) => name),
  ]);
  const maySee = stored.clusterSubmissions.some(({ file }) => file.sha256 === sha256) ? mayClusterSee : mayUnitSee;
  return consolidation.issues.filter((issue) => names.has(issue.place.file ?? "") && maySee(issue));
}

function senderOf(
  { roster, board }: Consolidation,
  { unit, cluster }: { readonly unit: string | null; readonly cluster: string | null },
): string {
  const found =
    unit === null ? board.clusters.find(({ code }) => code === cluster) : roster.find(({ code }) => code === unit);
  return found === undefined ? "" : `${found.code} - ${found.name}`;
}
