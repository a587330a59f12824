import type { StatedForm, StatisticsFigure } from "../../domain/round/stated-statistics";
import { statisticalForms } from "../../domain/statistics/statistical-forms";
import { statisticsFigureList, statisticsFormList } from "../sheets/board/statistics-lists";
import { finding } from "../reading/finding";
import { type BoardReader, valuesOf } from "./board-reader";

/** What is printed at the heads of the forms. Earlier workbooks have no such sheet. */
export function readStatisticsForms(reader: BoardReader): readonly StatedForm[] {
  if (!reader.has(statisticsFormList)) return [];
  return reader.list(statisticsFormList).flatMap(({ fields }): readonly StatedForm[] => {
    const { form, symbol, circular, due } = valuesOf(fields);
    return form === null ? [] : [{ form, symbol, circular, due }];
  });
}

/** A figure of no line that can be typed is told at its cell, and left out. */
export function readStatisticsFigures(reader: BoardReader): readonly StatisticsFigure[] {
  if (!reader.has(statisticsFigureList)) return [];
  return reader.list(statisticsFigureList).flatMap(({ fields }): readonly StatisticsFigure[] => {
    const { form, value } = valuesOf(fields);
    if (form === null || value === null) return [];
    const described = statisticalForms.find(({ code }) => code === form);
    const lines = (described?.lines ?? []).filter(({ number, sumOf }) => number !== null && sumOf.length === 0);
    const columns = (described?.columns ?? []).filter(({ total }) => !total);
    const line = lines.find(({ number }) => Number(number) === Number(fields.line.value));
    const column = columns.find(({ number }) => number === String(Number(fields.column.value ?? columns[0]?.number)));
    if (line !== undefined && column !== undefined)
      return [{ form, line: line.key, column: column.key, value, cell: fields.value.cell }];
    const [label, entry, choices] =
      line === undefined
        ? (["Mã số", fields.line, lines.map(({ number }) => number)] as const)
        : (["Cột", fields.column, columns.map(({ number }) => number)] as const);
    const params = { label, raw: entry.raw ?? "", choices: choices.join("; ") };
    reader.report(statisticsFigureList, { finding: finding("not-in-list", params), cell: entry.cell });
    return [];
  });
}
