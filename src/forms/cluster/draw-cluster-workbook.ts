import { isScopeAmong } from "../../domain/scales/scale-scope";
import type { Board, Unit } from "../../domain/round/board";
import { type InputSheets, boardLists, workLists } from "../board/input-sheets";
import type { Cluster } from "../../domain/round/roster";
import type { WorkbookDraft, SheetDraft } from "../../workbook/draft";
import { scaleOf, type Criterion } from "../../domain/round/scale";
import { sectionsOf } from "../../domain/round/section";
import { drawBoard, periodLine } from "../board/draw-board";
import { enteredScoreList } from "../sheets/board/register-lists";
import { sheetNames } from "../../contract/sheet-names";
import type { InputRow } from "../drawing/row-guide";
import type { CellValue } from "../../workbook/cell";
import { choiceLists } from "../drawing/entry-rules";
import { clusterCoverSheet, clusterReportList } from "../sheets/cluster/cluster-cover-sheet";
import { drawPairsSheet } from "../drawing/draw-pairs";
import { drawInputList } from "../drawing/draw-input-list";
import { isAmong, listed } from "../../domain/basics/text";
import { choiceWords } from "../../contract/choice-words";
import { issuedIn } from "../description/of-kind";
import type { ListForm, PairsForm } from "../description/sheet-form";
import { kindRules, type Period } from "../../domain/round/period";
import { scorerKeys } from "../../domain/round/unit-names";
import { isOutside } from "../../domain/slips/slip";
import { isHandScored } from "../../domain/ways/ways";

export type ClusterIssue = {
  readonly board: Board;
  /** The Board's input sheets, from which the members' rows are taken. */
  readonly inputs: InputSheets;
  readonly cluster: Cluster;
  readonly members: readonly Unit[];
  readonly app: string;
  readonly issued: string;
};

/**
 * A cluster's small Board workbook: the Board's sheets with its own members' rows only, plus its cover and report, so
 * that leader and deputy collect, urge, score and hold their review themselves (mission S9). Registers are empty: they
 * do not get what the Board received or decided elsewhere. `Điểm chấm` asks for the points that the cluster gives.
 */
export function drawClusterWorkbook(issue: ClusterIssue): WorkbookDraft {
  const { period } = issue.inputs;
  const { kind } = issue.board.period;
  const rows = Object.fromEntries(
    boardLists.map((form) => [form.sheet, ownRows(issue, form.sheet, issue.inputs.rows[form.sheet] ?? [])]),
  );
  const scored = {
    period: issue.board.period,
    members: issue.members,
    scale: scaleOf(issue.board, issue.cluster.code),
  };
  return drawBoard(
    {
      kind: "cluster",
      app: issue.app,
      issued: issue.issued,
      cluster: issue.cluster.code,
      period,
      rows: { ...rows, [enteredScoreList.sheet]: kindRules[kind].scored ? prefilledScores(scored) : [] },
      stamp: issue.board.period.stamp ?? null,
      unconfirmed: issue.inputs.unconfirmed,
    },
    clusterSheets(issue, period),
  );
}

const emptyAtFirst: ReadonlySet<string> = new Set(workLists.map(({ sheet }) => sheet));

function ownRows(issue: ClusterIssue, sheet: string, rows: readonly InputRow[]): readonly InputRow[] {
  if (emptyAtFirst.has(sheet)) return [];
  const members = new Set(issue.members.map((unit) => unit.code));
  const ownScale = issue.board.criteria.some((criterion) => criterion.cluster === issue.cluster.code)
    ? issue.cluster.code
    : "*";
  switch (sheet) {
    case sheetNames.clusters:
      return rows.filter((row) => row["code"] === issue.cluster.code);
    case sheetNames.roster:
      return rows.filter((row) => members.has(String(row["unit"])) && row["cluster"] === issue.cluster.code);
    case sheetNames.assignedTargets:
      return rows.filter((row) => members.has(String(row["unit"])));
    case sheetNames.scale:
    case sheetNames.bands:
      return rows.filter((row) => row["cluster"] === ownScale);
    case sheetNames.sections:
      return rows.filter((row) => row["cluster"] === sectionOwner(issue));
    case sheetNames.conditions:
    case sheetNames.classes:
      return ownPolicies(rows, {
        cluster: issue.cluster.code,
        members,
        criteria: issue.board.criteria.filter(({ cluster }) => cluster === ownScale),
      });
    default:
      return rows;
  }
}

/** Whose rows of `Mục điểm` the cluster's scale goes by. */
function sectionOwner({ board, cluster }: ClusterIssue): string {
  return sectionsOf(board, cluster.code)[0]?.cluster ?? cluster.code;
}

function clusterSheets(issue: ClusterIssue, period: Readonly<Record<string, CellValue>>): readonly SheetDraft[] {
  const { ruleOf } = choiceLists([clusterCoverSheet, clusterReportList]);
  const { kind } = issue.board.period;
  const cover = drawPairsSheet(issuedIn<PairsForm>(clusterCoverSheet, kind), {
    values: { cluster: issue.cluster.code, year: issue.board.period.year, period: issue.board.period.kind },
    choiceRule: ruleOf,
    stamp: issue.board.period.stamp ?? null,
    subtitle: issue.cluster.name,
  });
  const items = askedReport(issue.board);
  if (items === null) return [cover];
  const report = drawInputList(issuedIn<ListForm>(clusterReportList, kind), items, {
    subtitle: `${issue.cluster.name} - ${periodLine(period)}`,
    choiceRule: ruleOf,
    stamp: issue.board.period.stamp ?? null,
  });
  return [cover, report];
}

type ReportItem = Pick<Board["contentItems"][number], "code" | "section" | "name">;

/**
 * The cluster reports in words on what its units report: every item of the catalogue that concerns all units. `null` =
 * it is given no sheet for that.
 */
export function askedReport({
  contentItems,
  period,
}: Pick<Board, "contentItems" | "period">): readonly ReportItem[] | null {
  const items = contentItems
    .filter((item) => item.scope.include.length === 0 && item.type === "text")
    .map(({ code, section, name }) => ({ code, section, name }));
  return items.length === 0 && !kindRules[period.kind].results ? null : items;
}

/** The cluster whose workbook it is, with its units and its lines of the scale. */
type PolicyOwner = {
  readonly cluster: string;
  readonly members: ReadonlySet<string>;
  readonly criteria: readonly Criterion[];
};

/** Rows of `Điều kiện` and `Xếp loại` that concern the cluster. */
function ownPolicies(rows: readonly InputRow[], owner: PolicyOwner): readonly InputRow[] {
  return rows.filter((row) => concerns(row, owner)).map((row) => withoutOthers(row, owner));
}

function concerns(row: InputRow, { cluster, criteria }: PolicyOwner): boolean {
  const clusters = codesIn(row["clusters"]).filter((code) => code !== "*");
  if (clusters.length > 0 && !clusters.includes(cluster)) return false;
  const scope = row["scope"];
  const isOfLines = row["kind"] === "line-at-least" || row["kind"] === "no-line-zero";
  return !isOfLines || typeof scope !== "string" || isScopeAmong(criteria, scope);
}

/**
 * This cluster must not read what an authority found at other clusters' units, nor the paper that says it; that nothing
 * was found here, it may read. A list that was not asked about its units says nothing to it.
 */
function withoutOthers(row: InputRow, { cluster, members }: PolicyOwner): InputRow {
  const isOwn = (code: string): boolean => members.has(code) || code === cluster;
  const asked = codesIn(row["asked"]);
  if (asked.length > 0 && !asked.some(isOwn))
    return { ...row, violators: null, asked: null, receivedOn: null, paper: null, note: null };
  const told = asked.length === 0 ? row : { ...row, asked: asked.filter(isOwn).join("; ") };
  return withoutOthersNamed(told, isOwn);
}

function withoutOthersNamed(row: InputRow, isOwn: (code: string) => boolean): InputRow {
  const codes = codesIn(row["violators"]);
  const own = codes.filter(isOwn);
  if (codes.length === own.length || codes.every((code) => isAmong(code, [choiceWords.yesNo.no, "Không có"])))
    return row;
  return { ...row, violators: own.length === 0 ? choiceWords.yesNo.no : own.join("; "), paper: null, note: null };
}

function codesIn(value: CellValue | undefined): readonly string[] {
  return typeof value === "string" ? listed(value) : [];
}

type ScoredMembers = {
  readonly period: Period;
  readonly members: readonly Unit[];
  /** In force for the cluster. */
  readonly scale: readonly Criterion[];
};

/**
 * Rows of `Điểm chấm` for the cluster to complete: each member that is judged on each criterion that a person scores,
 * points blank. The scorer is the agency outside the cluster that the scale names (Cơ quan chấm), else the leader, and
 * for the leader's own unit the deputy (contract §1); blank where there is no such person.
 */
export function prefilledScores({ period, members, scale }: ScoredMembers): readonly InputRow[] {
  const named = (role: Unit["role"]) => members.find((unit) => unit.role === role)?.name ?? null;
  const judged = members.filter(({ role }) => role !== "guest");
  const scorerOf = scorerKeys(members);
  const agencyOf = ({ assessor }: Criterion, unit: Unit) =>
    isOutside(assessor, { period, members: judged }) && scorerOf(assessor) !== unit.code ? assessor : null;
  return judged.flatMap((unit) =>
    scale.filter(isHandScored).map((criterion) => ({
      unit: unit.code,
      criterion: criterion.code,
      stage: "cluster",
      scorer: agencyOf(criterion, unit) ?? named(unit.role === "leader" ? "deputy" : "leader"),
    })),
  );
}
