import { choiceWords } from "../../contract/choice-words";
import type { FileReason } from "../../domain/submissions/file-record";
import type { IssueParams } from "../../domain/issue";
import { isPeriodKind } from "../../domain/round/period";
import { shortened } from "../../domain/basics/text";
import type { ClusterIdentity } from "../../forms/cluster/read-cluster-submission";
import type { Identity } from "../../forms/unit/open-unit-workbook";
import { markedRound, statedRound } from "../../forms/marks/round-marks";
import type { Workbook } from "../../workbook/sheet";
import { schemaVersion, type WorkbookMarks } from "../../forms/marks/workbook-marks";
import { matchKey } from "../../workbook/text/match-key";
import {
  codeAtStart,
  judgeSender,
  type KnownSenders,
  type SenderIssue,
  type SenderUnit,
  type SenderVerdict,
} from "./judge-sender";
import type { ReadingInputs } from "./reading-inputs";

type IdentityIssue =
  | SenderIssue
  | {
      readonly issue: { readonly code: "wrong-year"; readonly params: IssueParams["wrong-year"] };
      readonly cell: string | null;
    };

type Judged =
  /** `fileName`: the one of the file's names that fits. */
  | { readonly unit: SenderUnit; readonly fileName: string; readonly issues: readonly IdentityIssue[] }
  | {
      readonly unit: null;
      readonly reason: FileReason;
      readonly issues: readonly IdentityIssue[];
      /** The unit that a file of another round is certainly from; `null` when that isn't sure either. */
      readonly sender: SenderUnit | null;
    };

type JudgeContext = Omit<KnownSenders, "codeIn"> & {
  readonly period: ReadingInputs["board"]["period"];
  /** See SenderClaims. */
  readonly fileNames: readonly string[];
  /** The unit that a person named; it settles who sent the file, and neither its kind nor its round. `null` = none. */
  readonly confirmed: SenderUnit | null;
};

/**
 * Kind, year, period and sender must be ours and certain: marks and sheets must not contradict each other or the round.
 */
export function judgeUnit(identity: Identity, { period, confirmed, ...known }: JudgeContext): Judged {
  const codes = known.units.map(({ code }) => code);
  const [fileName = ""] = known.fileNames;
  const sent: SenderVerdict =
    confirmed !== null
      ? { unit: confirmed, fileName }
      : judgeSender(
          { ...identity, fileNames: known.fileNames },
          { ...known, codeIn: (name) => codeAtStart(name, codes) },
        );
  const refuse = (reason: FileReason, issues: readonly IdentityIssue[] = []): Judged => ({
    unit: null,
    reason,
    issues,
    sender: sent.unit,
  });
  if (identity.contradictedKind !== null)
    return {
      unit: null,
      reason: { code: "kind-contradicted", params: identity.contradictedKind },
      issues: [],
      sender: null,
    };
  if (!identity.isUnitWorkbook) return refuse({ code: "wrong-kind", params: {} });
  const newer = newerSchema(identity.schema);
  if (newer !== null) return refuse(newer);
  const year = yearConflict(identity, period);
  if (year !== null)
    return refuse({ code: "wrong-year", params: year }, [
      { issue: { code: "wrong-year", params: year }, cell: identity.year.cell },
    ]);
  const round = periodConflict(identity, period);
  if (round !== null) return refuse({ code: "wrong-period", params: round });
  return sent.unit === null ? refuse(sent.reason, sent.issues) : { ...sent, issues: [] };
}

/** The year on the cover is what people see; a cover that says nothing leaves it to the marks. */
function yearConflict({ year }: Identity, period: JudgeContext["period"]): IssueParams["wrong-year"] | null {
  const expected = String(period.year);
  const wrong = [year.shown, year.marked].find((said) => said !== null && said.trim() !== expected);
  return wrong === undefined || wrong === null ? null : { found: shortened(wrong), expected };
}

function periodConflict(
  { period: said }: Identity,
  period: JudgeContext["period"],
): { readonly found: string; readonly expected: string } | null {
  const expected = choiceWords.periodKind[period.kind];
  const isOurs = (text: string): boolean => text === period.kind || matchKey(text) === matchKey(expected);
  const wrong = [said.shown, said.marked].find((text) => text !== null && !isOurs(text));
  if (wrong === undefined || wrong === null) return null;
  return { found: isPeriodKind(wrong) ? choiceWords.periodKind[wrong] : shortened(wrong), expected };
}

/** A form of a later version of ours may mean something else by the same headers; earlier ones are read. */
function newerSchema(found: string | null): FileReason | null {
  return found === null || !(Number(found) > schemaVersion)
    ? null
    : { code: "newer-schema", params: { found: shortened(found), expected: String(schemaVersion) } };
}

/**
 * A Board's workbook given to a Board's, or a cluster's to its own: a second copy of it, if it is of this round. One
 * that holds no work yet is of the round that it states.
 */
export function isOwnCopy(workbook: Workbook, marks: WorkbookMarks, board: ReadingInputs["board"]): boolean {
  if (marks.kind !== board.kind) return false;
  const round = markedRound(workbook) ?? statedRound(workbook);
  if (round?.year !== board.period.year || round.kind !== board.period.kind) return false;
  return board.kind === "board" || board.clusters.some(({ code }) => matchKey(code) === matchKey(marks.cluster ?? ""));
}

type JudgedCluster =
  | { readonly cluster: string; readonly fileName: string }
  | { readonly cluster: null; readonly reason: FileReason };

type ClusterContext = Pick<JudgeContext, "units" | "fileNames"> & {
  readonly board: ReadingInputs["board"];
  /** See JudgeContext. */
  readonly confirmed: string | null;
};

/**
 * The same for a cluster's workbook: its round, then marks, cover and the file's name, where it bears a cluster's code
 * or a unit's.
 */
export function judgeCluster(
  { schema, year, period: round, cluster: claim }: ClusterIdentity,
  { board, units, fileNames, confirmed }: ClusterContext,
): JudgedCluster {
  const { period, clusters } = board;
  const refuse = (reason: FileReason): JudgedCluster => ({ cluster: null, reason });
  const newer = newerSchema(schema);
  if (newer !== null) return refuse(newer);
  if (year !== null && year !== String(period.year))
    return refuse({ code: "wrong-year", params: { found: year, expected: String(period.year) } });
  if (round !== null && round !== period.kind)
    return refuse({
      code: "wrong-period",
      params: {
        found: isPeriodKind(round) ? choiceWords.periodKind[round] : shortened(round),
        expected: choiceWords.periodKind[period.kind],
      },
    });
  const [fileName = ""] = fileNames;
  if (confirmed !== null) return { cluster: confirmed, fileName };
  const { marked, shown } = claim;
  if (marked !== null && shown !== null && matchKey(marked) !== matchKey(shown))
    return refuse({ code: "unit-uncertain", params: { marks: shortened(marked), cover: shortened(shown) } });
  const code = marked ?? shown ?? "";
  const cluster = clusters.find((each) => matchKey(each.code) === matchKey(code));
  if (cluster === undefined) return refuse({ code: "not-in-roster", params: { code: shortened(code) } });
  const named = (name: string): string | null => clusterInName(name, { units, clusters });
  const own = fileNames.find((name) => (named(name) ?? cluster.code) === cluster.code);
  if (own !== undefined) return { cluster: cluster.code, fileName: own };
  const other = clusters.find((each) => each.code === named(fileName));
  return refuse({
    code: "sender-differs",
    params: {
      what: "file-name",
      found: fileName,
      other: other === undefined ? null : `${other.code} - ${other.name}`,
      sender: `${cluster.code} - ${cluster.name}`,
    },
  });
}

/** The cluster whose code, or whose member's, a file's name is or begins with; "_" stands before a cluster's. */
export function clusterInName(
  fileName: string,
  { units, clusters }: Pick<KnownSenders, "units" | "clusters">,
): string | null {
  const unit = codeAtStart(
    fileName,
    units.map(({ code }) => code),
  );
  if (unit !== null) return units.find(({ code }) => code === unit)?.cluster ?? null;
  return codeAtStart(
    fileName.replace(/(^|\/)_(?=[^/]*$)/u, "$1"),
    clusters.map(({ code }) => code),
  );
}
