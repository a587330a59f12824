import { sheetNames } from "../../contract/sheet-names";
import type { Board, Unit } from "../round/board";
import type { DocumentState } from "./standing";
import { type Issue, nowhere } from "../issue";
import {
  type Submission,
  isBegunAdjustment,
  isBegunOwnTarget,
  isBegunResult,
  isFilled,
  isOwnCode,
} from "../submissions/submission";
import { type AskedDocument, documentsOf, documentsOfCluster } from "../round/documents";
import { isRegistered } from "../submissions/register";
import { absentEntry } from "../basics/entry";

type DocumentBoard = Pick<Board, "documents" | "receipts" | "indicators">;
type States = Readonly<Record<string, DocumentState>>;

const adjustmentSheet = sheetNames.adjustments;

/**
 * The state of each document that is asked of a unit (contract §4, Completeness). A document with a sheet is read from
 * the accepted submission, a paper from the register. What is absent is missing where required and none where optional.
 */
export function unitDocuments(
  board: DocumentBoard,
  unit: Unit,
  submission: Submission | null,
): { readonly states: States; readonly issues: readonly Issue[] } {
  const filled = (sheet: string): boolean => submission !== null && isSheetFilled(submission, sheet, board.indicators);
  const states = documentsOf(board, unit).map((document): [string, DocumentState] => {
    if (document.sheet === adjustmentSheet) return [document.code, adjustmentState(submission)];
    const present =
      document.sheet === null ? isRegistered(board.receipts, unit.code, document.code) : filled(document.sheet);
    return [document.code, stateOf(document, present)];
  });
  return { states: Object.fromEntries(states), issues: submission === null ? [] : contradictions(unit, submission) };
}

/** The same for a cluster. `filledSheets`: standard names of the sheets of its workbook that hold any entry. */
export function clusterDocuments(
  board: Pick<Board, "documents" | "receipts">,
  cluster: string,
  filledSheets: ReadonlySet<string>,
): States {
  const states = documentsOfCluster(board, cluster).map((document): [string, DocumentState] => {
    const present =
      document.sheet === null ? isRegistered(board.receipts, cluster, document.code) : filledSheets.has(document.sheet);
    return [document.code, stateOf(document, present)];
  });
  return Object.fromEntries(states);
}

function stateOf(document: AskedDocument, present: boolean): DocumentState {
  if (present) return "present";
  return document.required ? "missing" : "none";
}

function adjustmentState(submission: Submission | null): DocumentState {
  if (submission?.adjustments.some(isBegunAdjustment) === true) return "present";
  const answer = submission?.cover.adjusts.value ?? null;
  if (answer === null) return "unanswered";
  return answer === "yes" ? "missing" : "none";
}

/** The rows count more than the answer Không, so the error is at the answer. */
function contradictions(unit: Unit, submission: Submission): readonly Issue[] {
  const rows = submission.adjustments.filter(isBegunAdjustment).length;
  const { adjusts } = submission.cover;
  if (adjusts.value !== "no" || rows === 0) return [];
  const sheet = submission.sheets[sheetNames.cover] ?? sheetNames.cover;
  const cell = adjusts.cell === "" ? null : adjusts.cell;
  return [
    {
      code: "adjustment-contradiction",
      params: { rows },
      place: { ...nowhere, unit: unit.code, cluster: unit.cluster, file: submission.file.name, sheet, cell },
    },
  ];
}

/** Whether any entry cell of a standard sheet is filled; what was prefilled doesn't count. */
function isSheetFilled(submission: Submission, sheet: string, indicators: Board["indicators"]): boolean {
  switch (sheet) {
    case sheetNames.cover:
      return Object.values(submission.cover).some(isFilled);
    case sheetNames.indicators:
      return submission.targets.some((row) =>
        isOwnCode(row.code, indicators) ? isBegunOwnTarget(row) : isFilled(row.target) || isFilled(row.note),
      );
    case sheetNames.results:
      return submission.results.some(isBegunResult);
    case adjustmentSheet:
      return submission.adjustments.some(isBegunAdjustment);
    case sheetNames.selfScores:
      return submission.selfScores.some((row) =>
        [row.points, row.notApplicable, row.evidence, row.explanation].some(isFilled),
      );
    case sheetNames.commendations:
      return submission.commendations.some((row) => Object.values({ ...row, code: absentEntry }).some(isFilled));
    case sheetNames.contents:
      return submission.contents.some((row) => isFilled(row.content));
    default:
      return false;
  }
}
