import type { Board, Unit } from "../../domain/board";
import type { FileReason } from "../../domain/file-record";
import type { IssueParams } from "../../domain/issue";
import type { Period } from "../../domain/period";
import { shortened } from "../../forms/reading/finding";
import type { Identity } from "../../forms/unit/open-unit-workbook";
import { schemaVersion, type WorkbookMarks } from "../../forms/sheets/workbook-marks";
import { matchKey } from "../../workbook/text/match-key";

type IdentityIssue = {
  readonly issue:
    | { readonly code: "wrong-year"; readonly params: IssueParams["wrong-year"] }
    | { readonly code: "unit-conflict"; readonly params: IssueParams["unit-conflict"] };
  readonly cell: string | null;
};

type Judged =
  | { readonly unit: Unit; readonly issues: readonly IdentityIssue[] }
  | {
      readonly unit: null;
      readonly reason: FileReason;
      readonly issues: readonly IdentityIssue[];
      /** The unit that a file of another round is certainly from; `null` when that isn't sure either. */
      readonly sender: Unit | null;
    };

const periodWords = { h1: "6 tháng đầu năm", year: "Cả năm" } as const;

type JudgeContext = {
  readonly period: Period;
  readonly units: readonly Unit[];
  /** The unit that a person named; it settles who sent the file, and neither its kind nor its round. `null` = none. */
  readonly confirmed: Unit | null;
};

/** Kind, year, period and unit must be ours and certain: marks and cover must not contradict each other or the round. */
export function judgeUnit(identity: Identity, { period, units, confirmed }: JudgeContext): Judged {
  const sender = confirmed ?? senderOf(identity, units);
  const refuse = (reason: FileReason, issues: readonly IdentityIssue[] = []): Judged => ({ unit: null, reason, issues, sender });
  if (!identity.isUnitWorkbook) return refuse({ code: "wrong-kind", params: {} });
  const newer = newerSchema(identity.schema);
  if (newer !== null) return refuse(newer);
  const year = yearConflict(identity, period);
  if (year !== null) return refuse({ code: "wrong-year", params: year }, [{ issue: { code: "wrong-year", params: year }, cell: identity.year.cell }]);
  const round = periodConflict(identity, period);
  if (round !== null) return refuse({ code: "wrong-period", params: round });
  if (confirmed !== null) return { unit: confirmed, issues: [] };
  const { marked, shown, cell } = identity.unit;
  if (marked !== null && shown !== null && matchKey(marked) !== matchKey(shown)) {
    return refuse({ code: "unit-uncertain", params: { marks: shortened(marked), cover: shortened(shown) } }, [{ issue: { code: "unit-conflict", params: { found: shortened(shown), expected: shortened(marked) } }, cell }]);
  }
  const code = marked ?? shown;
  if (code === null) return refuse({ code: "unit-uncertain", params: { marks: null, cover: null } });
  return sender === null ? refuse({ code: "not-in-roster", params: { code: shortened(code) } }) : { unit: sender, issues: [] };
}

/** Marks and cover must name the same unit, or one of them none. */
function senderOf({ unit: { marked, shown } }: Identity, units: readonly Unit[]): Unit | null {
  const code = marked ?? shown;
  if (code === null || (shown !== null && matchKey(shown) !== matchKey(code))) return null;
  return units.find((each) => matchKey(each.code) === matchKey(code)) ?? null;
}

/** The year on the cover is what people see; a cover that says nothing leaves it to the marks. */
function yearConflict({ year }: Identity, period: Period): IssueParams["wrong-year"] | null {
  const expected = String(period.year);
  const wrong = [year.shown, year.marked].find((said) => said !== null && said.trim() !== expected);
  return wrong === undefined || wrong === null ? null : { found: shortened(wrong), expected };
}

function periodConflict({ period: said }: Identity, period: Period): { readonly found: string; readonly expected: string } | null {
  const expected = periodWords[period.kind];
  const isOurs = (text: string): boolean => text === period.kind || matchKey(text) === matchKey(expected);
  const wrong = [said.shown, said.marked].find((text) => text !== null && !isOurs(text));
  if (wrong === undefined || wrong === null) return null;
  return { found: wrong === "h1" || wrong === "year" ? periodWords[wrong] : shortened(wrong), expected };
}

/** A form of a later version of ours may mean something else by the same headers; earlier ones are read. */
function newerSchema(found: string | null): FileReason | null {
  return found === null || !(Number(found) > schemaVersion) ? null : { code: "newer-schema", params: { found: shortened(found), expected: String(schemaVersion) } };
}

/** A Board's workbook given to a Board's, or a cluster's to its own: a second copy of it, if it is of this round. */
export function isOwnCopy(marks: WorkbookMarks, board: Board): boolean {
  const ours = marks.year === String(board.period.year) && marks.period === board.period.kind;
  if (!ours || marks.kind !== board.kind) return false;
  return board.kind === "board" || board.clusters.some(({ code }) => matchKey(code) === matchKey(marks.cluster ?? ""));
}

type JudgedCluster = { readonly cluster: string } | { readonly cluster: null; readonly reason: FileReason };

export function judgeCluster(marks: WorkbookMarks, board: Board): JudgedCluster {
  const { period } = board;
  const newer = newerSchema(marks.schema);
  if (newer !== null) return { cluster: null, reason: newer };
  if (marks.year !== null && marks.year !== String(period.year)) {
    return { cluster: null, reason: { code: "wrong-year", params: { found: marks.year, expected: String(period.year) } } };
  }
  if (marks.period !== null && marks.period !== period.kind) {
    const found = marks.period === "year" ? periodWords.year : periodWords.h1;
    return { cluster: null, reason: { code: "wrong-period", params: { found, expected: periodWords[period.kind] } } };
  }
  const code = marks.cluster ?? "";
  const cluster = board.clusters.find((each) => matchKey(each.code) === matchKey(code));
  return cluster === undefined ? { cluster: null, reason: { code: "not-in-roster", params: { code } } } : { cluster: cluster.code };
}
