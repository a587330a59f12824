import { sheetNames } from "../contract/sheet-names";
import type { Unit } from "../domain/round/board";
import { checkBoard, checkEntries } from "../domain/checks/check-board";
import { checkPlausibility } from "../domain/checks/plausibility/check-plausibility";
import { unitStanding } from "../domain/standing/unit-standing";
import type { FileReason, FileRecord } from "../domain/submissions/file-record";
import type { Adjustment, Figure } from "../domain/figures/figure";
import { nowhere, type Issue } from "../domain/issue";
import { receiptsOf } from "../domain/submissions/receipts";
import { unitsOfRound } from "../domain/round/units-of-round";
import { saidByUnit } from "../domain/scoring/scored-unit";
import { scoreUnits } from "../domain/scoring/score-units";
import type { UnitStanding } from "../domain/standing/standing";
import type { FileFacts } from "../domain/submissions/submission";
import { adjustmentsOf } from "../domain/figures/adjustment-register";
import { figuresOf } from "../domain/figures/figures";
import { readBoard } from "../forms/board/read-board";
import { readMarks } from "../forms/marks/read-marks";
import { markedCatalogue } from "../forms/unit/unit-catalogue";
import { identityOf, openUnitWorkbook, type OpenedUnitWorkbook } from "../forms/unit/open-unit-workbook";
import { readSubmission } from "../forms/unit/read-submission";
import { givenByForm } from "../forms/unit/given-by-form";
import { selfDescribedBoard } from "../forms/unit/self-described-board";
import type { Texts } from "../text/texts";
import type { Workbook } from "../workbook/sheet";
import { matchKey } from "../workbook/text/match-key";
import { adjustmentJson, asText, figureJson, fileJson, issueJson, unitJson } from "./consolidation-json";
import { inOrder, rosterOrder } from "./issue-order";
import { bugOf } from "./guarding/bug";
import { refusalIssue } from "../domain/submissions/stored";
import type { Refusal } from "./host";
import { judgeSender, likeCode } from "./receiving/judge-sender";
import { stillOpen } from "./live/cluster/hand-in";
import { liveStatus } from "./live/opening/live-status";
import { isBoardWorkbook, isOpened, openBoard, type OpenedBoard, roundChangedIssue, type Unopened } from "./open-board";
import { appVersion } from "./version";

/** What one workbook would be told before it is sent: to its unit, or to its cluster's leader. */
export type Checked = {
  readonly file: FileRecord;
  readonly unit: UnitStanding | null;
  readonly figures: readonly Figure[];
  readonly adjustments: readonly Adjustment[];
  readonly issues: readonly Issue[];
};

export type CheckContext = { readonly asOf: string };

/** A bug that one file brings out is that file's error. */
export function checkWorkbook(file: FileFacts, content: Workbook | Refusal, context: CheckContext): Checked {
  try {
    return "sheets" in content ? checkContent(file, content, context) : refused(file, content);
  } catch (error) {
    return refused(file, bugOf(error));
  }
}

function refused(file: FileFacts, refusal: Refusal): Checked {
  return {
    ...nothing(file, "rejected", { code: "refused", params: refusal }),
    issues: [refusalIssue(refusal, { ...nowhere, file: file.name })],
  };
}

function checkContent(file: FileFacts, content: Workbook, context: CheckContext): Checked {
  if (isBoardWorkbook(content)) return checkBoardWorkbook(file, content, context);
  return checkUnitWorkbook(file, openUnitWorkbook(content), context);
}

function nothing(file: FileFacts, verdict: FileRecord["verdict"], reason: FileReason | null): Omit<Checked, "issues"> {
  return {
    file: { name: file.name, sha256: file.sha256, verdict, unit: null, cluster: null, reason },
    unit: null,
    figures: [],
    adjustments: [],
  };
}

/**
 * A leader's (or the Board's) workbook: what its sheets say, where they contradict each other, and what a cluster has
 * still to do.
 */
function checkBoardWorkbook(file: FileFacts, workbook: Workbook, context: CheckContext): Checked {
  const opened = openBoard(workbook);
  const found =
    !isOpened(opened) || opened.board.kind === "board" ? sheetIssues(workbook, opened) : clusterIssues(opened, context);
  const [board, units] = isOpened(opened) ? [opened.board, unitsOfRound(opened.board).units] : [{ clusters: [] }, []];
  const issues = found.map((issue): Issue => ({ ...issue, place: { ...issue.place, file: file.name } }));
  const checked = nothing(file, "accepted", null);
  return {
    ...checked,
    file: { ...checked.file, cluster: readMarks(workbook).cluster },
    issues: inOrder(issues, rosterOrder(board, units)),
  };
}

function sheetIssues(workbook: Workbook, opened: OpenedBoard | Unopened): readonly Issue[] {
  const { board, issues } = readBoard(workbook);
  const changed = "change" in opened ? [roundChangedIssue(workbook, opened.change)] : [];
  return [...changed, ...issues, ...(board === null ? [] : [...checkBoard(board), ...checkEntries(board)])];
}

/** As the pane tells it of the open workbook; what stands in its members' files is theirs. */
function clusterIssues(opened: OpenedBoard, { asOf }: CheckContext): readonly Issue[] {
  const status = liveStatus(opened, { asOf });
  const apart = reportsLeftAtHome(opened);
  const own = status.consolidation.issues.filter(
    ({ code, place }) => place.file === null && !(code === "receipt-without-data" && apart.has(place.cell)),
  );
  return [...own, ...stillOpen(opened, status)];
}

/**
 * Rows of the register whose files were read, in a copy that was made without what they said: it goes to the Board so.
 */
function reportsLeftAtHome({ board, stored }: OpenedBoard): ReadonlySet<string | null> {
  const nothingKept = stored.submissions.length + stored.unreadable.length === 0;
  return new Set(nothingKept ? board.receipts.filter(({ sha256 }) => sha256 !== null).map(({ cell }) => cell) : []);
}

function checkUnitWorkbook(file: FileFacts, opened: OpenedUnitWorkbook, context: CheckContext): Checked {
  const { contradictedKind, unit, isUnitWorkbook } = identityOf(opened);
  const unrecognised = (reason: FileReason): Checked => ({ ...nothing(file, "unrecognised", reason), issues: [] });
  if (contradictedKind !== null) return unrecognised({ code: "kind-contradicted", params: contradictedKind });
  if (!isUnitWorkbook) return unrecognised({ code: "wrong-kind", params: {} });
  const code = unit.marked ?? unit.shown;
  if (code === null) return unrecognised({ code: "unit-uncertain", params: { marks: null, cover: null } });
  return checkUnitReport({ file, code, opened }, context);
}

type UnitReport = { readonly file: FileFacts; readonly code: string; readonly opened: OpenedUnitWorkbook };

function checkUnitReport({ file, code, opened }: UnitReport, { asOf }: CheckContext): Checked {
  const { marks } = opened;
  const context = { unit: { code, cluster: marks.cluster ?? "" }, file, catalogue: markedCatalogue(marks) };
  const { submission } = readSubmission(opened, context);
  const { board, unit } = selfDescribedBoard(opened, submission);
  const receipts = receiptsOf({
    sender: code,
    level: "unit",
    place: { unit: code, cluster: unit.cluster },
    files: [{ sender: code, file, content: submission }],
    board,
    asOf,
  });
  const adjustments = adjustmentsOf(board, code, receipts);
  const reports = [{ unit, submission, adjustments }];
  const figures = figuresOf(board, reports);
  const scored = scoreUnits({ ...board, units: [{ unit, figures, documents: {}, ...saidByUnit(submission) }] });
  const stood = unitStanding({ board, asOf }, unit, { receipts, issues: scored.issues });
  const others = [...identityIssues(file, opened, unit), ...submission.issues, ...stood.issues, ...scored.issues];
  const issues = checkPlausibility(board, { reports, figures, asOf, given: givenByForm(marks), others });
  return {
    file: {
      name: file.name,
      sha256: file.sha256,
      verdict: "accepted",
      unit: code,
      cluster: unit.cluster,
      reason: null,
    },
    unit: stood.standing,
    figures,
    adjustments,
    issues: inOrder(issues, rosterOrder(board, [unit])),
  };
}

/**
 * What contradicts itself: the file would be recognised as nobody's. Whose name and which cluster are the roster's
 * isn't known here.
 */
function identityIssues(file: FileFacts, opened: OpenedUnitWorkbook, unit: Unit): readonly Issue[] {
  const identity = identityOf(opened);
  const { year } = identity;
  const place = {
    ...nowhere,
    unit: opened.marks.unit,
    cluster: opened.marks.cluster,
    file: file.name,
    sheet: opened.sheets.get(sheetNames.cover)?.name ?? null,
  };
  const known = {
    units: [{ ...unit, name: identity.name.shown ?? unit.name }],
    clusters: [],
    codeIn: (name: string) => likeCode(name, unit.code),
  };
  const sent = judgeSender({ ...identity, fileNames: [file.name] }, known);
  const wrongYear = year.marked !== null && year.shown !== null && matchKey(year.marked) !== matchKey(year.shown);
  return [
    ...(sent.unit === null
      ? sent.issues.map(({ issue, cell }): Issue => ({ ...issue, place: { ...place, cell } }) as Issue)
      : []),
    ...(wrongYear
      ? [
          {
            code: "wrong-year",
            params: { found: year.shown ?? "", expected: year.marked ?? "" },
            place: { ...place, cell: year.cell },
          } satisfies Issue,
        ]
      : []),
  ];
}

/** The JSON of check (contract §3): files, units, figures, adjustments, issues. */
export function checkJson(checked: readonly Checked[], texts: Texts): string {
  return asText({
    schema: 1,
    app: appVersion,
    files: checked.map(({ file }) => fileJson(file, texts)),
    units: checked.flatMap(({ unit }) => (unit === null ? [] : [unitJson(unit)])),
    figures: checked.flatMap(({ figures }) => figures.map(figureJson)),
    adjustments: checked.flatMap(({ adjustments }) => adjustments.map(adjustmentJson)),
    issues: checked.flatMap(({ issues }) => issues.map((issue) => issueJson(issue, texts))),
  });
}
