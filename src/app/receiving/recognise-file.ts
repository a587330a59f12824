import type { Board, Unit } from "../../domain/board";
import type { ClusterSubmission } from "../../domain/cluster-submission";
import type { FileReason } from "../../domain/file-record";
import { nowhere, type Issue, type Place } from "../../domain/issue";
import type { StoredSubmission, UnreadableFile } from "../../domain/stored";
import type { FileFacts } from "../../domain/submission";
import { readClusterSubmission } from "../../forms/cluster/read-cluster-submission";
import { readMarks } from "../../forms/marks/read-marks";
import { identityOf, openUnitWorkbook, type Identity } from "../../forms/unit/open-unit-workbook";
import { readSubmission } from "../../forms/unit/read-submission";
import { boardCatalogue } from "../../forms/unit/unit-catalogue";
import type { Workbook } from "../../workbook/sheet";
import type { Refusal } from "../host";
import { isOwnCopy, judgeCluster, judgeUnit } from "./judge-identity";

/** What one file turned out to be. `issues` are those that belong to no submission. */
export type Recognised = {
  readonly file: FileFacts;
  readonly outcome:
    | { readonly kind: "unit"; readonly stored: StoredSubmission }
    | { readonly kind: "cluster"; readonly submission: ClusterSubmission }
    | { readonly kind: "unreadable"; readonly unreadable: UnreadableFile | null; readonly cluster: string | null; readonly refusal: Refusal }
    | {
        readonly kind: "unrecognised";
        readonly unit: string | null;
        readonly cluster: string | null;
        readonly reason: FileReason;
        /** Codes and names under which a unit's workbook says to come; `null` = it is none, or certainly another unit's than ours. */
        readonly said: readonly string[] | null;
      };
  readonly issues: readonly Issue[];
};

export type RecogniseContext = {
  readonly board: Board;
  readonly units: readonly Unit[];
  /** SHA-256 → code of the unit from which the file comes, as a person confirmed it (contract §1, `_TD`). */
  readonly identities: ReadonlyMap<string, string>;
};

/** A readable file is a unit's or a cluster's workbook of this round, or it is unrecognised with its reason (contract §4, Status). */
export function recogniseFile(file: FileFacts, content: Workbook | Refusal, context: RecogniseContext): Recognised {
  if (!("sheets" in content)) return unreadable(file, content, context);
  const marks = readMarks(content);
  if (isOwnCopy(marks, context.board)) return { file, outcome: { kind: "unrecognised", unit: null, cluster: marks.cluster, reason: { code: "own-copy", params: {} }, said: null }, issues: [] };
  return marks.kind === "cluster" ? recogniseCluster(file, content, context) : recogniseUnit(file, content, context);
}

function recogniseUnit(file: FileFacts, workbook: Workbook, { board, units, identities }: RecogniseContext): Recognised {
  const opened = openUnitWorkbook(workbook);
  const identity = identityOf(opened);
  const confirmed = units.find(({ code }) => code === identities.get(file.sha256)) ?? null;
  const judged = judgeUnit(identity, { period: board.period, units, confirmed });
  const sheet = opened.sheets.get("Thông tin chung")?.name ?? null;
  const sender = judged.unit ?? judged.sender;
  const from = { unit: sender?.code ?? null, cluster: sender?.cluster ?? null };
  const issues = judged.issues.map(({ issue, cell }): Issue => ({ ...issue, place: { ...from, file: file.name, sheet, cell } }) as Issue);
  if (judged.unit === null) return { file, outcome: { kind: "unrecognised", ...from, reason: judged.reason, said: judged.reason.code === "not-in-roster" && identity.unit.marked !== null ? null : saidBy(identity) }, issues };
  const { unit } = judged;
  const cluster = board.clusters.find((each) => each.code === unit.cluster);
  const selfScoring = board.period.selfScoring && cluster !== undefined && cluster.scaleState !== "draft";
  const read = readSubmission(opened, { unit, file, catalogue: boardCatalogue(board, unit), selfScoring });
  const found = [...read.submission.issues, ...renamedFile({ file, unit, sheet, cell: identity.unit.cell }, units)];
  const stored = { ...read, submission: { ...read.submission, issues: found } };
  return { file, outcome: { kind: "unit", stored }, issues };
}

/** A file that bears another unit's code counts for the unit it was issued to; whoever named it may have mistaken the two. */
function renamedFile({ file, unit, ...place }: Named, units: readonly Unit[]): readonly Issue[] {
  const named = longestStart(baseName(file), units.map((each) => each.code));
  if (named === null || named === unit.code) return [];
  return [{ code: "file-name-differs", params: { named, unit: unit.code }, place: { ...place, unit: unit.code, cluster: unit.cluster, file: file.name } }];
}

/** `sheet`, `cell`: where the file says whose it is. */
type Named = Pick<Place, "sheet" | "cell"> & { readonly file: FileFacts; readonly unit: Unit };

function baseName({ name }: FileFacts): string {
  return name.slice(name.lastIndexOf("/") + 1);
}

function saidBy({ unit, name }: Identity): readonly string[] {
  return [...new Set([unit.marked, unit.shown, name].filter((text) => text !== null))];
}

function recogniseCluster(file: FileFacts, workbook: Workbook, { board }: RecogniseContext): Recognised {
  const judged = judgeCluster(readMarks(workbook), board);
  if (judged.cluster === null) return { file, outcome: { kind: "unrecognised", unit: null, cluster: null, reason: judged.reason, said: null }, issues: [] };
  return { file, outcome: { kind: "cluster", submission: readClusterSubmission(workbook, { cluster: judged.cluster, file }) }, issues: [] };
}

/** An unreadable file counts for the unit whose code its name is or begins with; the longest such code (contract §4, Status). */
function unreadable(file: FileFacts, refusal: Refusal, { board, units }: RecogniseContext): Recognised {
  const name = baseName(file);
  const unit = longestStart(name, units.map((each) => each.code));
  const cluster = unit === null ? longestStart(name.replace(/^_/, ""), board.clusters.map((each) => each.code)) : null;
  const owner = units.find((each) => each.code === unit);
  const place: Place = { ...nowhere, unit, cluster: owner?.cluster ?? cluster, file: file.name };
  const issue: Issue = { code: "unreadable", params: refusal, place };
  return {
    file,
    outcome: { kind: "unreadable", unreadable: unit === null ? null : { unit, file, ...refusal }, cluster: place.cluster, refusal },
    issues: [issue],
  };
}

function longestStart(name: string, codes: readonly string[]): string | null {
  const key = name.toLowerCase();
  const fitting = codes.filter((code) => key.startsWith(code.toLowerCase()) && !/^[\p{L}\p{N}]/u.test(key.slice(code.length)));
  return fitting.reduce<string | null>((longest, code) => (longest === null || code.length > longest.length ? code : longest), null);
}
