import type { Issue } from "../../domain/issue";
import type { Stored } from "../../domain/stored";
import type { Submission } from "../../domain/submission";
import type { ClusterSubmission } from "../../domain/cluster-submission";
import type { FieldForm } from "../../forms/description/sheet-form";
import { rowsProperty } from "../../forms/unit/read-submission";
import { coverSheet } from "../../forms/sheets/unit/cover-sheet";
import { unitLists } from "../../forms/unit/unit-forms";
import type { Consolidated } from "../consolidate";

/** What one file of a run holds. */
export type ReceivedContents = {
  /** Standard names of its sheets in their order, with how many cells of each are filled (of a cluster's lists: rows). */
  readonly sheets: readonly { readonly sheet: string; readonly filled: number }[];
  readonly preparedBy: string | null;
  readonly phone: string | null;
  /** Number of the letter, as the cover states it. */
  readonly documentNumber: string | null;
  /** In the order of the sheets. */
  readonly issues: readonly Issue[];
};

/** `null` where nothing of the file could be read, or it is from nobody. */
export function receivedContents({ consolidation, stored }: Consolidated, sha256: string): ReceivedContents | null {
  const about = fileIn(stored, sha256);
  if (about === null) return null;
  const issues = consolidation.issues.filter(({ place }) => place.file === about.file.name);
  return { ...about.contents, issues };
}

type About = { readonly file: Submission["file"]; readonly contents: Omit<ReceivedContents, "issues"> };

function fileIn(stored: Stored, sha256: string): About | null {
  const unit = stored.submissions.find(({ submission }) => submission.file.sha256 === sha256)?.submission;
  if (unit !== undefined) return { file: unit.file, contents: { sheets: unitSheets(unit), preparedBy: unit.cover.preparedBy.value, phone: unit.cover.phone.value, documentNumber: unit.cover.documentNumber.value } };
  const cluster = stored.clusterSubmissions.find(({ file }) => file.sha256 === sha256);
  if (cluster === undefined) return null;
  return { file: cluster.file, contents: { sheets: clusterSheets(cluster), preparedBy: cluster.cover.preparedBy.value, phone: null, documentNumber: cluster.cover.documentNumber.value } };
}

function unitSheets(submission: Submission): ReceivedContents["sheets"] {
  const cover = { sheet: coverSheet.sheet, filled: filledOf(submission.cover, coverSheet.fields) };
  const lists = unitLists.map((form) => {
    const rows: readonly object[] = submission[rowsProperty[form.sheet as keyof typeof rowsProperty]];
    return { sheet: form.sheet, filled: rows.reduce<number>((count, row) => count + filledOf(row, form.columns), 0) };
  });
  return [cover, ...lists].filter(({ sheet }) => submission.sheets[sheet] !== undefined);
}

function filledOf(row: object, fields: readonly FieldForm[]): number {
  return fields.filter(({ key, filling }) => filling !== "formula" && filling !== "given" && isFilled(Reflect.get(row, key))).length;
}

function isFilled(entry: unknown): boolean {
  return typeof entry === "object" && entry !== null && "state" in entry && entry.state !== "blank";
}

function clusterSheets({ cover, report, scores, opinions }: ClusterSubmission): ReceivedContents["sheets"] {
  return [
    { sheet: "Thông tin chung", filled: Object.values(cover).filter(isFilled).length },
    { sheet: "Báo cáo cụm", filled: report.filter(({ content }) => isFilled(content)).length },
    { sheet: "Điểm chấm", filled: scores.length },
    { sheet: "Ý kiến điều chỉnh", filled: opinions.length },
  ];
}
