import { sheetNames } from "../../contract/sheet-names";
import type { ClusterSubmission } from "../../domain/submissions/cluster-submission";
import type { FileReason } from "../../domain/submissions/file-record";
import { nowhere, type Issue, type Place } from "../../domain/issue";
import { type StoredSubmission, type UnreadableFile, refusalIssue } from "../../domain/submissions/stored";
import type { FileFacts } from "../../domain/submissions/submission";
import { readClusterSubmission, clusterIdentityOf } from "../../forms/cluster/read-cluster-submission";
import { readMarks } from "../../forms/marks/read-marks";
import { boardCatalogue } from "../../forms/unit/unit-catalogue";
import { identityOf, isMarkedUnitForm, openUnitWorkbook, type Identity } from "../../forms/unit/open-unit-workbook";
import { readSubmission } from "../../forms/unit/read-submission";
import type { Workbook } from "../../workbook/sheet";
import type { Refusal } from "../host";
import { clusterInName, isOwnCopy, judgeCluster, judgeUnit } from "./judge-identity";
import { codeAtStart } from "./judge-sender";
import type { ReadingInputs } from "./reading-inputs";

/** What one file turned out to be. `issues` are those that belong to no submission. */
export type Recognised = {
  readonly file: FileFacts;
  readonly outcome:
    | { readonly kind: "unit"; readonly stored: StoredSubmission }
    | { readonly kind: "cluster"; readonly submission: ClusterSubmission }
    | {
        readonly kind: "unreadable";
        readonly unreadable: UnreadableFile | null;
        readonly cluster: string | null;
        readonly refusal: Refusal;
      }
    | {
        readonly kind: "unrecognised";
        readonly unit: string | null;
        readonly cluster: string | null;
        readonly reason: FileReason;
        /**
         * Codes and names under which a workbook of this round says to come; `null` = it is none, or certainly
         * another's than ours.
         */
        readonly said: readonly string[] | null;
        /** Among whom a person would find the sender. */
        readonly level: "unit" | "cluster";
      };
  readonly issues: readonly Issue[];
};

export type RecogniseContext = ReadingInputs & {
  /** SHA-256 → code of the unit or cluster from which the file comes, as a person confirmed it (contract §1, `_TD`). */
  readonly identities: ReadonlyMap<string, string>;
  /** Further names under which the same bytes were handed in, none smaller. Left out: none. */
  readonly otherNames?: readonly string[];
};

/**
 * A readable file is a unit's or a cluster's workbook of this round, or it is unrecognised with its reason (contract
 * §4, Status).
 */
export function recogniseFile(file: FileFacts, content: Workbook | Refusal, context: RecogniseContext): Recognised {
  if (!("sheets" in content)) return unreadable(file, content, context);
  const marks = readMarks(content);
  const isUnitForm = isMarkedUnitForm(content);
  if (!isUnitForm && isOwnCopy(content, marks, context.board))
    return {
      file,
      outcome: {
        kind: "unrecognised",
        unit: null,
        cluster: marks.cluster,
        reason: { code: "own-copy", params: {} },
        said: null,
        level: "cluster",
      },
      issues: [],
    };
  return marks.kind === "cluster" && !isUnitForm
    ? recogniseCluster(file, content, context)
    : recogniseUnit(file, content, context);
}

function recogniseUnit(
  file: FileFacts,
  workbook: Workbook,
  { board, units, identities, otherNames = [] }: RecogniseContext,
): Recognised {
  const opened = openUnitWorkbook(workbook);
  const identity = identityOf(opened);
  const confirmed = units.find(({ code }) => code === identities.get(file.sha256)) ?? null;
  const judged = judgeUnit(identity, {
    period: board.period,
    clusters: board.clusters,
    units,
    confirmed,
    fileNames: [file.name, ...otherNames],
  });
  const sheet = opened.sheets.get(sheetNames.cover)?.name ?? null;
  const sender = judged.unit ?? judged.sender;
  const from = { unit: sender?.code ?? null, cluster: sender?.cluster ?? null };
  const issues = judged.issues.map(
    ({ issue, cell }): Issue => ({ ...issue, place: { ...from, file: file.name, sheet, cell } }) as Issue,
  );
  if (judged.unit === null)
    return {
      file,
      outcome: {
        kind: "unrecognised",
        ...from,
        reason: judged.reason,
        said: saidBy(identity, judged.reason),
        level: "unit",
      },
      issues: issues.length > 0 ? issues : [unrecognisedIssue(file, judged.reason, from)],
    };
  const { unit } = judged;
  const named = { ...file, name: judged.fileName };
  const stored = readSubmission(opened, { unit, file: named, catalogue: boardCatalogue(board, unit) });
  return { file: named, outcome: { kind: "unit", stored }, issues };
}

/** A person can settle who sent a form of this round; a file of another kind or round stays what it is. */
const settled: ReadonlySet<FileReason["code"]> = new Set(["unit-uncertain", "not-in-roster", "sender-differs"]);

function saidBy({ unit, name }: Identity, reason: FileReason): readonly string[] | null {
  if (!settled.has(reason.code) || (reason.code === "not-in-roster" && unit.marked !== null)) return null;
  return [...new Set([unit.marked, unit.shown, name.shown].filter((text) => text !== null))];
}

function recogniseCluster(
  file: FileFacts,
  workbook: Workbook,
  { board, units, identities, otherNames = [] }: RecogniseContext,
): Recognised {
  const identity = clusterIdentityOf(workbook);
  const confirmed = board.clusters.find(({ code }) => code === identities.get(file.sha256))?.code ?? null;
  const judged = judgeCluster(identity, { board, units, confirmed, fileNames: [file.name, ...otherNames] });
  if (judged.cluster !== null) {
    const named = { ...file, name: judged.fileName };
    return {
      file: named,
      outcome: {
        kind: "cluster",
        submission: readClusterSubmission(workbook, { cluster: judged.cluster, file: named }),
      },
      issues: [],
    };
  }
  const isAsked = settled.has(judged.reason.code) && judged.reason.code !== "not-in-roster";
  const said = isAsked
    ? [
        identity.cluster.marked,
        identity.cluster.shown,
        clusterInName(file.name, { units, clusters: board.clusters }),
      ].filter((text) => text !== null)
    : null;
  return {
    file,
    outcome: { kind: "unrecognised", unit: null, cluster: null, reason: judged.reason, said, level: "cluster" },
    issues: [unrecognisedIssue(file, judged.reason)],
  };
}

/** No file is passed over without an issue. */
function unrecognisedIssue(file: FileFacts, reason: FileReason, from: Partial<Place> = {}): Issue {
  return { code: "file-unrecognised", params: { reason }, place: { ...nowhere, ...from, file: file.name } };
}

/** An unreadable file counts for the unit whose code its name is or begins with (contract §4, Status). */
function unreadable(file: FileFacts, refusal: Refusal, { board, units }: RecogniseContext): Recognised {
  const unit = codeAtStart(
    file.name,
    units.map((each) => each.code),
  );
  const cluster = clusterInName(file.name, { units, clusters: board.clusters });
  const place: Place = { ...nowhere, unit, cluster, file: file.name };
  return {
    file,
    outcome: { kind: "unreadable", unreadable: unit === null ? null : { unit, file, ...refusal }, cluster, refusal },
    issues: [refusalIssue(refusal, place)],
  };
}
