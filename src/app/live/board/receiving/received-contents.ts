import { sheetNames } from "../../../../contract/sheet-names";
import type { Issue } from "../../../../domain/issue";
import type { ClusterSubmission } from "../../../../domain/submissions/cluster-submission";
import type { Stored } from "../../../../domain/submissions/stored";
import type { Submission } from "../../../../domain/submissions/submission";
import type { FieldForm } from "../../../../forms/description/sheet-form";
import { coverSheet } from "../../../../forms/sheets/unit/cover-sheet";
import { changedEntries, type EntryChange } from "../../../../forms/unit/compare-submissions";
import { rowsProperty } from "../../../../forms/unit/read-submission";
import { unitLists } from "../../../../forms/unit/unit-forms";
import type { Consolidated } from "../../../consolidate";
import { receiptsOfUnit } from "../../../../domain/submissions/submissions";

/** `name`: what the row is about, such as an indicator; `null` on the cover, or where nobody named it. */
export type NamedChange = EntryChange & { readonly name: string | null };

/** What one file of a run holds. */
export type ReceivedContents = {
  /**
   * Standard names of its sheets in their order, with how many cells of each are filled (of a cluster's lists: rows).
   */
  readonly sheets: readonly { readonly sheet: string; readonly filled: number }[];
  readonly preparedBy: string | null;
  readonly phone: string | null;
  /** Number of the letter, as the cover states it. */
  readonly documentNumber: string | null;
  /** What a unit's report says otherwise than the readable one before it; `null` = there is none before. */
  readonly changes: { readonly since: string; readonly entries: readonly NamedChange[] } | null;
  /** In the order of the sheets. */
  readonly issues: readonly Issue[];
};

/** `null` where nothing of the file could be read, or it is from nobody. */
export function receivedContents(consolidated: Consolidated, sha256: string): ReceivedContents | null {
  const { consolidation, stored } = consolidated;
  const about = fileIn(stored, sha256);
  if (about === null) return null;
  const issues = consolidation.issues.filter(({ place }) => place.file === about.file.name);
  return { ...about.contents, changes: about.unit === null ? null : changesOf(consolidated, about.unit), issues };
}

type About = {
  readonly file: Submission["file"];
  readonly unit: Submission | null;
  readonly contents: Omit<ReceivedContents, "issues" | "changes">;
};

function fileIn(stored: Stored, sha256: string): About | null {
  const unit = stored.submissions.find(({ submission }) => submission.file.sha256 === sha256)?.submission;
  if (unit !== undefined)
    return {
      file: unit.file,
      unit,
      contents: {
        sheets: unitSheets(unit),
        preparedBy: unit.cover.preparedBy.value,
        phone: unit.cover.phone.value,
        documentNumber: unit.cover.documentNumber.value,
      },
    };
  const cluster = stored.clusterSubmissions.find(({ file }) => file.sha256 === sha256);
  if (cluster === undefined) return null;
  return {
    file: cluster.file,
    unit: null,
    contents: {
      sheets: clusterSheets(cluster),
      preparedBy: cluster.cover.preparedBy.value,
      phone: null,
      documentNumber: cluster.cover.documentNumber.value,
    },
  };
}

/** Beside the version before it in the order of receipt, counted or not. */
function changesOf({ consolidation, stored }: Consolidated, submission: Submission): ReceivedContents["changes"] {
  const unit = consolidation.roster.find(({ code }) => code === submission.unit);
  if (unit === undefined) return null;
  const { arrivals } = receiptsOfUnit(consolidation, unit, stored);
  const read = arrivals.flatMap(({ sent }) => sent.content ?? []);
  const before = read[read.findIndex(({ file }) => file.sha256 === submission.file.sha256) - 1];
  if (before === undefined) return null;
  const named = namesOf(consolidation, submission);
  return {
    since: before.file.name,
    entries: changedEntries(before, submission).map((change) => ({
      ...change,
      name: change.row === null ? null : (named.get(change.row) ?? null),
    })),
  };
}

/** By code: the Board's names, and those that the unit gave to indicators of its own. */
function namesOf({ board }: Consolidated["consolidation"], { targets }: Submission): ReadonlyMap<string, string> {
  const own = targets.flatMap(({ code, name }) => (name.value === null ? [] : [[code, name.value] as const]));
  const criteria = board.criteria.map(({ code, name }) => [code, name] as const);
  return new Map([
    ...own,
    ...criteria,
    ...board.contentItems.map(({ code, name }) => [code, name] as const),
    ...board.indicators.map(({ code, name }) => [code, name] as const),
  ]);
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
  return fields.filter(
    ({ key, filling }) => filling !== "formula" && filling !== "given" && isFilled(Reflect.get(row, key)),
  ).length;
}

function isFilled(entry: unknown): boolean {
  return typeof entry === "object" && entry !== null && "state" in entry && entry.state !== "blank";
}

function clusterSheets({ cover, report, scores, opinions }: ClusterSubmission): ReceivedContents["sheets"] {
  return [
    { sheet: sheetNames.cover, filled: Object.values(cover).filter(isFilled).length },
    { sheet: sheetNames.clusterReport, filled: report.filter(({ content }) => isFilled(content)).length },
    { sheet: sheetNames.enteredScores, filled: scores.length },
    { sheet: sheetNames.opinions, filled: opinions.length },
  ];
}
