import { coded } from "../basics/group-by";
import { sheetNames } from "../../contract/sheet-names";
import { inWordsOf } from "../../contract/kind-words";
import { askedKeys, coverFields, formColumns, isAskedIn, type AskedField } from "../../contract/unit-form";
import type { Board, Unit } from "../round/board";
import { kindRules } from "../round/period";
import type { Cluster } from "../round/roster";
import { linesOf } from "../round/scale";
import { isHandScored } from "../ways/ways";
import { type Submission, isFilled, begunOwnCodes, isBegunAdjustment } from "../submissions/submission";
import { type Entry, absentEntry } from "../basics/entry";
import type { Issue } from "../issue";
import { concerns, isStated, owesTarget } from "../round/indicator";

/**
 * Whether a form that is issued today has `Tự chấm`: the cluster has agreed its scale, and the round asks for it
 * (contract §1).
 */
export function issuesSelfScores(
  { kind, selfScoring }: Pick<Board["period"], "kind" | "selfScoring">,
  cluster: Pick<Cluster, "scaleState"> | undefined,
): boolean {
  return kindRules[kind].scored && selfScoring && cluster !== undefined && cluster.scaleState !== "draft";
}

/** Whether the unit's form was issued with `Tự chấm`; of one that doesn't say, whether it has the sheet. */
export function hasSelfScores(
  board: Pick<Board, "period" | "clusters">,
  unit: Unit,
  submission: Submission | null,
): boolean {
  if (submission === null) return issuesSelfScores(board.period, coded(board.clusters, unit.cluster));
  const { askedSelfScores, sheets } = submission;
  return askedSelfScores === null ? sheets[sheetNames.selfScores] !== undefined : askedSelfScores.length > 0;
}

/**
 * Codes of the lines on which the unit owes its own points, in the order of the scale: of those that people score, the
 * ones its form asks for (contract §4: "on `Tự chấm`, if issued"). So agreeing a scale or adding a line while reports
 * are on their way makes no report incomplete. A file that doesn't say was issued with the sheet if it has it; a unit
 * that sent nothing owes what would be issued today.
 */
export function owedSelfScores(
  board: Pick<Board, "period" | "clusters" | "criteria">,
  unit: Unit,
  submission: Submission | null,
): readonly string[] {
  const byHand = linesOf(board, unit)
    .filter(isHandScored)
    .map(({ code }) => code);
  if (submission === null) return issuesSelfScores(board.period, coded(board.clusters, unit.cluster)) ? byHand : [];
  const { askedSelfScores, sheets } = submission;
  if (askedSelfScores === null) return sheets[sheetNames.selfScores] === undefined ? [] : byHand;
  return byHand.filter((code) => askedSelfScores.includes(code));
}

/**
 * One cell that the unit has to fill. `entry` is blank with no address where there is no such cell, or no submission.
 */
export type RequiredCell = {
  /** Standard name of its sheet. */
  readonly sheet: string;
  /** Its header, or label. */
  readonly label: string;
  /** Code of its row; `null` on the cover. */
  readonly code: string | null;
  readonly entry: Entry<number | string | boolean>;
};

type CatalogueBoard = Pick<Board, "period" | "clusters" | "indicators" | "contentItems" | "criteria">;
type Coded = { readonly code: string };

/**
 * Every cell a unit must fill (contract §1, the * cells; §4, Completeness), in the order of the sheets. It comes from
 * the catalogue, so a unit that sent nothing has a list too: without Ngày sơ kết, own rows and adjustments, which only
 * an answer asks for. Rows and cells that a file lacks stay required.
 */
export function requiredCells(
  board: CatalogueBoard,
  unit: Unit,
  submission: Submission | null,
): readonly RequiredCell[] {
  return [
    ...coverCells(board, submission),
    ...indicatorCells(board, unit, submission),
    ...adjustmentCells(submission),
    ...selfScoreCells(board, unit, submission),
    ...contentCells(board, unit, submission),
  ];
}

/**
 * An error for each required cell that the submission leaves blank, at the cell and under the sheet's name in the file;
 * one that is owed twice is reported once.
 */
export function requiredBlankIssues(
  cells: readonly RequiredCell[],
  unit: Unit,
  submission: Submission,
): readonly Issue[] {
  return cells
    .filter((cell, index) => !isFilled(cell.entry) && cells.indexOf(cell) === index)
    .map(({ sheet, label, code, entry }) => ({
      code: "required-blank",
      // Without a cell to point at, the row's code says which one is meant.
      params: { label: entry.cell === "" && code !== null ? `${label} (${code})` : label },
      place: {
        unit: unit.code,
        cluster: unit.cluster,
        file: submission.file.name,
        sheet: submission.sheets[sheet] ?? sheet,
        cell: entry.cell === "" ? null : entry.cell,
      },
    }));
}

function rowOf<Row extends Coded>(rows: readonly Row[] | undefined, code: string): Row | undefined {
  return rows?.find((row) => row.code === code);
}

function coverCells({ period: { kind } }: CatalogueBoard, submission: Submission | null): readonly RequiredCell[] {
  const cover = submission?.cover;
  const form = cover?.reviewForm.value;
  const meeting = form === "conference" || form === "combined";
  const asked = askedKeys(coverFields, meeting ? "when-held" : true).filter((key) =>
    isAskedIn(kind, coverFields[key] as AskedField),
  );
  return asked.map((key) => ({
    sheet: sheetNames.cover,
    label: inWordsOf(kind, coverFields[key].header),
    code: null,
    entry: cover?.[key] ?? absentEntry,
  }));
}

type ListSheet = keyof typeof formColumns;
type ListCell = Pick<RequiredCell, "code"> & {
  readonly row: { readonly [key: string]: unknown } | undefined;
  readonly when?: "own-row" | "begun-row";
};

/** The cells of one row of a list that must be filled. */
function rowCells(list: ListSheet, { row, code, when }: ListCell): readonly RequiredCell[] {
  const columns: Readonly<Record<string, AskedField>> = formColumns[list];
  return askedKeys(columns, when ?? true).map((key) => ({
    sheet: sheetNames[list],
    label: columns[key]?.header ?? key,
    code,
    entry: (row?.[key] as RequiredCell["entry"] | undefined) ?? absentEntry,
  }));
}

function indicatorCells(board: CatalogueBoard, unit: Unit, submission: Submission | null): readonly RequiredCell[] {
  const given = board.indicators.filter((indicator) => concerns(indicator.scope, unit));
  const codes = (asked: typeof given): readonly string[] => asked.map(({ code }) => code);
  const own = submission === null ? [] : begunOwnCodes(submission, board.indicators);
  const targets = (code: string, when?: "own-row"): readonly RequiredCell[] =>
    rowCells("indicators", { row: rowOf(submission?.targets, code), code, ...(when === undefined ? {} : { when }) });
  const results = (code: string): readonly RequiredCell[] =>
    rowCells("results", { row: rowOf(submission?.results, code), code });
  return [
    ...codes(given.filter(owesTarget)).flatMap((code) => targets(code)),
    ...own.flatMap((code) => targets(code, "own-row")),
    ...(kindRules[board.period.kind].results ? [...codes(given.filter(isStated)), ...own].flatMap(results) : []),
  ];
}

const noRow = `${sheetNames.adjustments}: ít nhất một dòng, vì đã chọn Có`;

/**
 * With the answer Có: each begun row, and at least one; while none is begun, both its cells are owed where Có was
 * answered.
 */
function adjustmentCells(submission: Submission | null): readonly RequiredCell[] {
  if (submission?.cover.adjusts.value !== "yes") return [];
  const begun = submission.adjustments.filter(isBegunAdjustment);
  const owed: RequiredCell = {
    sheet: sheetNames.cover,
    label: noRow,
    code: null,
    entry: { ...absentEntry, cell: submission.cover.adjusts.cell },
  };
  if (begun.length === 0) return [owed, owed];
  return begun.flatMap((row) => rowCells("adjustments", { row, code: row.code, when: "begun-row" }));
}

/** A mark in Không áp dụng answers, too. */
function selfScoreCells(board: CatalogueBoard, unit: Unit, submission: Submission | null): readonly RequiredCell[] {
  return owedSelfScores(board, unit, submission).flatMap((code) => {
    const row = rowOf(submission?.selfScores, code);
    const answered = row !== undefined && !isFilled(row.points) && isFilled(row.notApplicable);
    return rowCells("selfScores", { row: answered ? { ...row, points: row.notApplicable } : row, code });
  });
}

function contentCells(board: CatalogueBoard, unit: Unit, submission: Submission | null): readonly RequiredCell[] {
  return board.contentItems
    .filter((item) => item.required && concerns(item.scope, unit))
    .flatMap(({ code }) => rowCells("contents", { row: rowOf(submission?.contents, code), code }));
}
