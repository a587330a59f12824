import {
  comparedAmong,
  type Comparison,
  type ScorePlan,
  type ScoredCluster,
  scoreColumns,
  type TimedDocument,
  timedDocuments,
  timedKey,
} from "./score-plan";
import type { Unit } from "../../domain/round/board";
import { documentsOf } from "../../domain/round/documents";
import type { Criterion } from "../../domain/round/scale";
import { writtenDay } from "../reading/finding";
import type { Consolidation } from "../../domain/consolidation";
import type { UnitStanding } from "../../domain/standing/standing";
import type { Score, LineWait } from "../../domain/scoring/score";
import type { Canvas } from "../drawing/canvas";
import { drawSection } from "../drawing/draw-table";
import { decimalsOf, styled, numberFormat, looks } from "../drawing/styles";
import { ways } from "../../domain/ways/ways";
import { documentWords } from "../ways/formulas";
import { choiceWords } from "../../contract/choice-words";
import type { ScoreContext } from "./score-context";
import { sumShape, drawSumRow, type SumRow } from "./sum-row";
import { addressOf, columnLetters } from "../../workbook/address";
import { toNumber } from "../../domain/basics/exact";
import { hasNoTarget } from "../../domain/ways/unassigned";
import { excessOf } from "../../domain/ways/excess";
import type { ScoredFigure } from "../ways/computed-formula";
import { asSheetsKeep, benchmarkCell } from "./benchmark-rows";
import { whenNumbers } from "../ways/formula-text";

/** How a document of one unit arrived, in the words that formulas look for. */
type Arrival = { readonly status: string; readonly daysLate: number | null };

type DocumentSources = {
  readonly plan: ScorePlan;
  readonly documents: Consolidation["board"]["documents"];
  readonly standings: ReadonlyMap<string, UnitStanding>;
  /** Computed scores by unit code and criterion code. */
  readonly computed: (unit: string, criterion: string) => Score | null;
};

/** Below the table: for every document that a deadline criterion scores, how it arrived and how many days late. */
export function drawDocuments(drawn: Canvas, scored: ScoredCluster, sources: DocumentSources): void {
  const { units } = scored;
  const [first] = sources.plan.documents.values();
  if (first === undefined) return;
  drawSection(drawn, first.status - 1, {
    text: "Ngày nhận hồ sơ (căn cứ của tiêu chí chấm theo thời hạn)",
    columns: scoreColumns.firstUnit - 1 + units.length,
  });
  for (const timed of timedDocuments(scored.scale)) {
    const rows = sources.plan.documents.get(timed.key);
    if (rows === undefined) continue;
    const { status, daysLate } = rows;
    const { document: code, due } = timed;
    const name = sources.documents.find((document) => document.code === code)?.name;
    const day = due === null ? "" : ` (hạn ${writtenDay(due)} của tiêu chí)`;
    drawLabel(drawn, status, `${code}${name === undefined ? "" : ` – ${name}`}${day}: tình trạng`);
    drawLabel(drawn, daysLate, `${code}${day}: số ngày chậm`);
    units.forEach((unit, index) => {
      const arrival = arrivalOf(scored, sources, { unit, timed });
      const column = scoreColumns.firstUnit + index;
      drawn.put(status, column, { value: arrival.status, style: styled("centered", { format: "@" }) });
      drawn.put(daysLate, column, { value: arrival.daysLate, style: styled("number", { format: numberFormat(0) }) });
    });
    drawn.height(status, 32);
  }
}

function drawLabel(drawn: Canvas, row: number, text: string): void {
  for (let column = 1; column < scoreColumns.firstUnit; column += 1)
    drawn.put(row, column, { value: column === 1 ? text : null, style: looks.text });
  drawn.merge({ top: row, left: 1, bottom: row, right: scoreColumns.firstUnit - 1 });
  drawn.height(row, 18);
}

type Asked = { readonly unit: Unit; readonly timed: TimedDocument };

function isTimedBy({ kind, document, due }: Criterion, timed: TimedDocument): boolean {
  return ways[kind].source === "document" && document !== null && timedKey(document, due) === timed.key;
}

/** Whether the document is there and none of its rows concerns the unit. */
function isNotAsked(board: Pick<DocumentSources, "documents">, { unit, timed: { document } }: Asked): boolean {
  return (
    board.documents.some(({ code, rows }) => code === document && rows !== undefined) &&
    !documentsOf(board, unit).some(({ code }) => code === document)
  );
}

/** As the engine scored it, or why it has not yet. */
function arrivalOf(scored: ScoredCluster, { computed, standings, documents }: DocumentSources, asked: Asked): Arrival {
  const { unit } = asked;
  const parts = scored.scale
    .filter((line) => isTimedBy(line, asked.timed))
    .map(({ code }) => computed(unit.code, code)?.explanation?.parts)
    .find((found) => found !== undefined);
  if (parts === undefined && isNotAsked({ documents }, asked)) return { status: "Không yêu cầu", daysLate: null };
  if (parts === undefined) return { status: whyOpen(waitOf(scored, asked), standings.get(unit.code)), daysLate: null };
  const { status, daysLate } = parts;
  const days = typeof daysLate === "number" ? daysLate : null;
  switch (status) {
    case "on-time":
      return { status: documentWords.onTime, daysLate: days };
    case "late":
      return { status: documentWords.late, daysLate: days };
    case "exempt":
      return { status: documentWords.exempt, daysLate: null };
    default:
      return { status: documentWords.missing, daysLate: null };
  }
}

/** What the document's line waits for, by the engine; `null` = its points were entered, or unknown. */
function waitOf({ scale, totals }: ScoredCluster, { unit, timed }: Asked): LineWait | null {
  const lines = totals.get(unit.code)?.lines ?? [];
  const waits = scale.map((line, index) => (isTimedBy(line, timed) ? (lines[index]?.waits ?? null) : null));
  return waits.find((wait) => wait !== null) ?? null;
}

/**
 * None of these words gives points. A paper has dates of its own, so the unit's standing is used only if the line does
 * not say.
 */
function whyOpen(wait: LineWait | null, standing: UnitStanding | undefined): string {
  if (wait !== null) return waitWords[wait.reason];
  if (standing === undefined) return "Chưa rõ";
  if (standing.status === "not-due" || standing.status === "returned") return waitWords[standing.status];
  return standing.received !== null && !standing.confirmed ? waitWords.unconfirmed : "Chưa rõ";
}

const waitWords: { readonly [R in LineWait["reason"]]: string } = {
  unconfirmed: "Tạm tính",
  "not-due": "Chưa đến hạn",
  returned: choiceWords.receiptState["to-complete"],
  "board-blank": "Chưa đủ quy định",
};

type ComparedSources = { readonly plan: ScorePlan; readonly widths: readonly number[]; readonly context: ScoreContext };

/**
 * Below the table: for all by which units are compared, each unit's figure and, in the column Điểm chuẩn, the greatest
 * of those that are judged. Formulas of relative scoring methods refer to it.
 */
export function drawCompared(drawn: Canvas, scored: ScoredCluster, sources: ComparedSources): void {
  const [first] = sources.plan.compared.values();
  if (first === undefined) return;
  const text = "Kết quả so sánh trong cụm, khối (ở cột Điểm chuẩn: kết quả cao nhất của các đơn vị được bình xét)";
  drawSection(drawn, first - 1, { text, columns: scoreColumns.firstUnit - 1 + scored.units.length });
  const shape = sumShape(scored, sources.widths);
  for (const comparison of comparedAmong(scored.scale)) {
    const row = sources.plan.compared.get(comparison.key);
    if (row !== undefined) drawSumRow(drawn, comparedRow(scored, sources, { comparison, row }), shape);
  }
}

function comparedRow(
  { units }: ScoredCluster,
  { plan, context }: ComparedSources,
  { comparison, row }: { readonly comparison: Comparison; readonly row: number },
): SumRow {
  const cells = units.map((unit, index) => {
    const letters = columnLetters(scoreColumns.firstUnit + index);
    const found = context.figureOf(unit.code, comparison.indicator);
    const own = benchmarkCell(comparison.criterion, plan, letters);
    const benchmark = own === null ? null : context.benchmarkOf(unit, comparison.criterion, found?.figure ?? null);
    const target = own === null ? (found?.figure.benchmark ?? null) : (benchmark?.figure ?? null);
    return found === null
      ? null
      : comparedCell(comparison, { found, target, targetCell: own ?? found.place.benchmark });
  });
  const results = cells.map((cell) => cell?.value ?? null);
  const judged = units.filter(({ role }) => role !== "guest").length;
  const best = results
    .slice(0, judged)
    .reduce<number | null>((most, next) => (next === null ? most : Math.max(next, most ?? next)), null);
  const members = `${addressOf(row, scoreColumns.firstUnit)}:${addressOf(row, scoreColumns.firstUnit + judged - 1)}`;
  return {
    row,
    label: labelOf(context.consolidation, comparison),
    format: numberFormat(Math.min(decimalsOf(...results), 4)),
    emphasis: "plain",
    max: judged === 0 ? { value: null } : { value: best ?? "", formula: `IF(COUNT(${members})<1,"",MAX(${members}))` },
    cell: (_, unit) => {
      const cell = cells[unit] ?? null;
      return cell === null ? { value: null } : { value: cell.value ?? "", formula: cell.formula };
    },
  };
}

type Compared = {
  readonly found: ScoredFigure;
  /** T of the line, and its cell. */
  readonly target: number | null;
  readonly targetCell: string;
};

/** As in the engine's `peersOf`; `null` = the unit is not compared. */
function comparedCell(
  { of, criterion: { excessBy } }: Comparison,
  { found: { figure, place }, target, targetCell }: Compared,
): { readonly value: number | null; readonly formula: string } | null {
  const result = typeof figure.result === "number" ? figure.result : null;
  if (of === "results") return { value: result, formula: whenNumbers([place.result], place.result) };
  if (of === "unassigned")
    return hasNoTarget(figure) ? { value: result, formula: whenNumbers([place.result], place.result) } : null;
  const excess =
    excessBy === "value"
      ? `ROUND(ROUND(${place.result},8)-ROUND(${targetCell},8),8)`
      : `ROUND(100*${place.result}/${targetCell}-100,8)`;
  const isComparable = result !== null && target !== null && target > 0;
  return {
    value: isComparable ? asSheetsKeep(toNumber(excessOf({ result, target }, excessBy ?? "value"))) : null,
    formula: whenNumbers([place.result, targetCell], `IF(${targetCell}<=0,"",${excess})`),
  };
}

function labelOf({ board }: Consolidation, { of, indicator: code, criterion }: Comparison): string {
  if (of === "excess")
    return `${criterion.code} – phần vượt so với chỉ tiêu${criterion.excessBy === "percent" ? " (%)" : ""}`;
  if (of === "unassigned") return `${criterion.code} – kết quả của nhóm không giao chỉ tiêu`;
  const indicator = board.indicators.find((one) => one.code === code);
  if (indicator === undefined) return code;
  return `${code} – ${indicator.name}${indicator.measure === null ? "" : ` (${indicator.measure})`}`;
}
