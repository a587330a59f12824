import { expectedUnits } from "../overview/overview-facts";
import type { Consolidation } from "../../../domain/consolidation";
import type { UnitStanding } from "../../../domain/standing/standing";
import type { Canvas } from "../../drawing/canvas";
import { looks, numberFormat, styled } from "../../drawing/styles";
import { rowHeight } from "../../drawing/row-height";
import { addressOf } from "../../../workbook/address";
import type { Style } from "../../../workbook/style";
import { type Below, rowsBetween, unitsByCluster } from "../output-list";

const centeredTotal: Style = { ...styled("totalNumber", { format: numberFormat(0) }), horizontal: "center" };

type Answer = "adjusted" | "confirmed" | "unanswered";
type Answers = { readonly title: string; readonly code: string; readonly counts: Readonly<Record<Answer, number>> };

/** First column of each part: code, cluster, then one column for each answer. */
const codeColumn = 2;
const nameColumn = 3;
const answerColumns: readonly (readonly [Answer, string, from: number, to: number])[] = [
  ["adjusted", "Đã điều chỉnh", 5, 5],
  ["confirmed", "Xác nhận không điều chỉnh", 6, 6],
  ["unanswered", "Chưa trả lời", 7, 8],
];

/**
 * How the units that must report answered whether they adjust targets, counted by cluster, with sums. A unit without a
 * submission has not answered, nor has one that says it adjusts and names no target.
 */
export function drawAdjustmentAnswers(
  drawn: Canvas,
  consolidation: Consolidation,
  { top, widths }: { readonly top: number; readonly widths: readonly number[] },
): Below {
  const rows = answersByCluster(consolidation);
  drawn.put(top, codeColumn, {
    value: "TRẢ LỜI VỀ ĐIỀU CHỈNH CHỈ TIÊU THEO CỤM, KHỐI (số đơn vị)",
    style: styled("plain", { bold: true }),
  });
  const header = top + 1;
  drawLine(drawn, header, {
    code: "Mã",
    name: "Cụm, khối",
    answers: answerColumns.map(([, words]) => words),
    style: looks.header,
  });
  drawn.height(
    header,
    rowHeight(answerColumns.map(([, words, column]) => ({ text: words, width: (widths[column - 1] ?? 10) * 0.88 }))),
  );
  const number = styled("centered", { format: numberFormat(0) });
  rows.forEach(({ code, title, counts }, index) => {
    const at = header + 1 + index;
    drawLine(drawn, at, {
      code,
      name: title,
      answers: answerColumns.map(([answer]) => counts[answer]),
      style: looks.plainText,
      number,
    });
    drawn.height(at, rowHeight([{ text: title, width: nameWidth(widths) }]));
  });
  if (rows.length > 0) drawSums(drawn, header + 1, rows);
  const last = header + rows.length + (rows.length > 0 ? 1 : 0);
  return { last, bound: rowsBetween(top + 1, Math.min(last, top + 2)) };
}

function nameWidth(widths: readonly number[]): number {
  return (widths[nameColumn - 1] ?? 0) + (widths[nameColumn] ?? 0);
}

type Line = {
  readonly code: string | null;
  readonly name: string;
  readonly answers: readonly (string | number)[];
  readonly style: Style;
  readonly number?: Style;
  readonly formulas?: readonly string[];
};

function drawLine(drawn: Canvas, row: number, { code, name, answers, style, number, formulas }: Line): void {
  drawn.put(row, codeColumn, { value: code, style });
  drawn.put(row, nameColumn, { value: name, style });
  drawn.put(row, nameColumn + 1, { value: null, style });
  drawn.merge({ top: row, left: nameColumn, bottom: row, right: nameColumn + 1 });
  answerColumns.forEach(([, , left, right], index) => {
    const formula = formulas?.[index];
    for (let column = left; column <= right; column += 1) {
      const value = column === left ? (answers[index] ?? null) : null;
      drawn.put(row, column, {
        value,
        style: number ?? style,
        ...(formula === undefined || column !== left ? {} : { formula }),
      });
    }
    drawn.merge({ top: row, left, bottom: row, right });
  });
}

function drawSums(drawn: Canvas, first: number, rows: readonly Answers[]): void {
  const last = first + rows.length - 1;
  drawLine(drawn, last + 1, {
    code: null,
    name: "TỔNG CỘNG",
    answers: answerColumns.map(([answer]) => rows.reduce((sum, row) => sum + row.counts[answer], 0)),
    formulas: answerColumns.map(([, , column]) => `SUM(${addressOf(first, column)}:${addressOf(last, column)})`),
    style: looks.total,
    number: centeredTotal,
  });
}

function answersByCluster(consolidation: Consolidation): readonly Answers[] {
  const answerOf = answers(consolidation);
  const standings = expectedUnits(consolidation);
  return unitsByCluster(consolidation).flatMap(({ code }) => {
    const members = standings.filter((unit) => unit.cluster === code);
    const count = (answer: Answer): number => members.filter((unit) => answerOf(unit) === answer).length;
    const title = consolidation.board.clusters.find((cluster) => cluster.code === code)?.name ?? code;
    return members.length === 0
      ? []
      : [
          {
            code,
            title,
            counts: { adjusted: count("adjusted"), confirmed: count("confirmed"), unanswered: count("unanswered") },
          },
        ];
  });
}

function answers({ adjustments, accepted }: Consolidation): (unit: UnitStanding) => Answer {
  const adjusted = new Set(adjustments.map((adjustment) => adjustment.unit));
  return ({ code }) => {
    if (adjusted.has(code)) return "adjusted";
    return accepted.get(code)?.cover.adjusts.value === "no" ? "confirmed" : "unanswered";
  };
}
