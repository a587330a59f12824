import type { RoundDay } from "../round/round";
import type { Board, Unit } from "../round/board";
import { type AskedDocument, documentsOf } from "../round/documents";
import { type Issue, severityOf } from "../issue";
import type { Receipts } from "../submissions/receipts";
import { type Submission, isFilled } from "../submissions/submission";
import { reviewOf, lastDayOnTime, unitLastDay, sendingStatus } from "./deadlines";
import type { UnitStanding } from "./standing";
import { unitDocuments } from "./documents";
import { requiredBlankIssues, requiredCells } from "./required-cells";

type Sent = {
  readonly receipts: Receipts<Submission>;
  /**
   * What other checks found; an error of this unit keeps it from being complete. Those of its accepted file are known.
   */
  readonly issues: readonly Issue[];
};

/** The four facts of one unit, and the issues found on the way (not those it was given). */
export function unitStanding(
  round: RoundDay,
  unit: Unit,
  sent: Sent,
): { readonly standing: UnitStanding; readonly issues: readonly Issue[] } {
  const { board } = round;
  const { receipts } = sent;
  const submission = receipts.accepted?.content ?? null;
  const cells = requiredCells(board, unit, submission);
  const documents = unitDocuments(board, unit, submission);
  const issues = [...(submission === null ? [] : requiredBlankIssues(cells, unit, submission)), ...documents.issues];
  const standing: UnitStanding = {
    code: unit.code,
    name: unit.name,
    cluster: unit.cluster,
    role: unit.role,
    received: receipts.received?.day ?? null,
    receivedSource: receipts.received?.source ?? null,
    confirmed: receipts.received?.confirmed ?? false,
    version: receipts.version,
    structure: submission?.structure ?? (receipts.unreadable ? "unreadable" : null),
    requiredCells: cells.length,
    filledCells: cells.filter((cell) => isFilled(cell.entry)).length,
    ...sendingOf(round, unit, receipts),
    extendedTo: unit.extendedTo,
    ...reviewOf(submission?.cover ?? null, holdingDay(board)),
    complete: false,
    documents: documents.states,
  };
  const found = [
    ...issues,
    ...(submission?.issues ?? []),
    ...sent.issues.filter((issue) => issue.place.unit === unit.code),
  ];
  return {
    standing: { ...standing, complete: submission !== null && isComplete(documentsOf(board, unit), standing, found) },
    issues,
  };
}

function sendingOf(
  { board, asOf }: RoundDay,
  unit: Unit,
  receipts: Receipts<Submission>,
): ReturnType<typeof sendingStatus> {
  const lastDay = unitLastDay(board, unit);
  const sent = {
    exempt: unit.exemptReason !== null,
    received: receipts.received?.day ?? null,
    returned: receipts.returned,
  };
  return sendingStatus(sent, { lastDay, asOf });
}

/** `null` = the round has no review. */
function holdingDay({ period: { unitHoldBy: date, inclusive } }: Board): string | null {
  return date === null ? null : lastDayOnTime({ date, extendedTo: null, inclusive });
}

/** Papers are shown but don't count here (contract §4, Completeness). */
function isComplete(asked: readonly AskedDocument[], standing: UnitStanding, issues: readonly Issue[]): boolean {
  const withSheet = asked.filter((document) => document.sheet !== null);
  const state = (code: string): string | undefined => standing.documents[code];
  return (
    standing.structure !== "unreadable" &&
    standing.filledCells === standing.requiredCells &&
    withSheet.every((document) => !document.required || state(document.code) === "present") &&
    withSheet.every((document) => state(document.code) !== "unanswered") &&
    issues.every((issue) => severityOf(issue.code) !== "error")
  );
}

/** Whether one of the issues is an error of the unit. */
export function hasError(unit: string, issues: readonly Issue[]): boolean {
  return issues.some(({ code, place }) => place.unit === unit && severityOf(code) === "error");
}
