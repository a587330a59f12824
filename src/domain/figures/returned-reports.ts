import type { Issue } from "../issue";
import { unitDocuments } from "../standing/documents";
import { requiredBlankIssues, requiredCells } from "../standing/required-cells";
import type { Receipts } from "../submissions/receipts";
import { isRead } from "../submissions/sent-file";
import type { Submission } from "../submissions/submission";
import type { Submissions } from "../submissions/submissions";
import type { Figure } from "./figure";
import { figuresOf, type Report } from "./figures";

/** A report that was sent back to be completed: people see it greyed, and it counts nowhere. */
export type ReturnedReport = Report & {
  /** Against the targets that it registers itself: nothing of it is in force. */
  readonly figures: readonly Figure[];
  /** What reading and completeness find in it. */
  readonly issues: readonly Issue[];
};

/**
 * The reports that are sent back while nothing valid of their unit came, in roster order (rounds.md, Returning): of
 * several files the last that can be read. As soon as one is valid, there is none.
 */
export function returnedReports({ board, roster, receipts }: Submissions): readonly ReturnedReport[] {
  return roster.flatMap((unit): readonly ReturnedReport[] => {
    const submission = returnedSubmission(receipts.units.get(unit.code));
    if (submission === null) return [];
    const report = { unit, submission, adjustments: [] };
    const blanks = requiredBlankIssues(requiredCells(board, unit, submission), unit, submission);
    const issues = [...submission.issues, ...blanks, ...unitDocuments(board, unit, submission).issues];
    return [{ ...report, figures: figuresOf(board, [report]), issues }];
  });
}

function returnedSubmission(receipts: Receipts<Submission> | undefined): Submission | null {
  if (receipts === undefined || !receipts.returned) return null;
  const sentBack = receipts.arrivals.flatMap(({ sent, state }) =>
    state === "to-complete" && isRead(sent) ? [sent.content] : [],
  );
  return sentBack.at(-1) ?? null;
}
