import { headers } from "../../../contract/headers";
import type { Consolidation } from "../../../domain/consolidation";
import type { AddedFigures, AveragedFigures, FigureSum } from "../../../domain/figures/sum-figures";
import type { Indicator } from "../../../domain/round/indicator";
import { exact, roundPoints } from "../../../domain/basics/exact";
import { decimalsOf, numberFormat, styled } from "../../drawing/styles";
import type { OutputCell } from "../output-cells";
import type { OutputColumn } from "../output-table";
import type { FigureRow } from "./figure-result";

/** A line under the units of a cluster, or under all: the sums of one indicator, their mean or their median. */
export type SumRow = {
  readonly sum: FigureSum;
  readonly indicator: Indicator;
  /** See `shownDecimals`. */
  readonly decimals: number;
} & (
  | { readonly line: "added"; readonly added: AddedFigures }
  | { readonly line: "mean" | "median"; readonly averaged: AveragedFigures }
);

/** The lines of a cluster (`null`: of the whole roster), indicators in the catalogue's order. */
export function sumRows(
  { board, sums }: Pick<Consolidation, "board" | "sums">,
  cluster: string | null,
  decimals: ReadonlyMap<string, number>,
): readonly SumRow[] {
  const indicators = new Map(board.indicators.map((indicator) => [indicator.code, indicator]));
  return sums.flatMap((sum): readonly SumRow[] => {
    const indicator = indicators.get(sum.indicator);
    if (sum.cluster !== cluster || indicator === undefined) return [];
    const { added, averaged } = sum;
    const about = { sum, indicator, decimals: decimals.get(sum.indicator) ?? 0 };
    return [
      ...(added === null ? [] : [{ ...about, line: "added", added } as const]),
      ...(averaged === null
        ? []
        : [{ ...about, line: "mean", averaged } as const, { ...about, line: "median", averaged } as const]),
    ];
  });
}

/** The sums are values: each is over the units' rows above, and the pane names those that are counted in it. */
const cells: Readonly<Record<string, (row: SumRow) => OutputCell>> = {
  "Mã cụm/ khối": ({ sum }) => word(sum.cluster),
  [headers.unitName]: (row) => text(labelOf(row)),
  Mã: ({ indicator }) => word(indicator.code),
  [headers.indicatorName]: ({ indicator }) => text(indicator.name),
  [headers.measure]: ({ indicator }) => word(indicator.measure),
  "Thực hiện năm trước": (row) => number(row.line === "added" ? row.added.previousYear : null, row.decimals),
  // Where targets are registered no other target is in force.
  "Chỉ tiêu đăng ký": (row) =>
    number(row.line === "added" && row.added.result === null ? row.added.target : null, row.decimals),
  "Chỉ tiêu áp dụng": (row) => number(row.line === "added" ? row.added.target : null, row.decimals),
  [headers.result]: (row) =>
    row.line === "added" ? number(row.added.result, row.decimals) : average(row.averaged[row.line], row.decimals),
  "So với chỉ tiêu năm (%)": (row) => percent(row.line === "added" ? row.added.percent : null),
  "Đánh giá": (row) => word(row.line === "mean" ? reachedWords(row.averaged) : null),
};

/** Columns that show a sum's line, too; what a column has no sum for stays blank there. */
export function withSums(columns: readonly OutputColumn<FigureRow>[]): readonly OutputColumn<FigureRow | SumRow>[] {
  return columns.map((column) => ({
    ...column,
    cell: (row, place) => ("sum" in row ? (cells[column.header]?.(row) ?? text(null)) : column.cell(row, { ...place })),
  }));
}

/** "Tổng 18/20 đơn vị"; last year's sum says by itself of how many it is, if they are fewer. */
function labelOf({ sum, ...row }: SumRow): string {
  switch (row.line) {
    case "added": {
      const { units, previousUnits } = row.added;
      const fewer = previousUnits === 0 || previousUnits === units ? "" : ` (năm trước ${previousUnits})`;
      return `Tổng ${units}/${sum.of} đơn vị${fewer}`;
    }
    case "mean":
      return `Bình quân ${row.averaged.units}/${sum.of} đơn vị`;
    case "median":
      return `Trung vị ${row.averaged.units}/${sum.of} đơn vị`;
    default:
      return row satisfies never;
  }
}

function reachedWords({ reached, compared }: AveragedFigures): string | null {
  return compared === 0 ? null : `${reached}/${compared} đạt`;
}

function text(value: string | null): OutputCell {
  return { value, style: styled("text", { format: "@", bold: true }) };
}

function word(value: string | null): OutputCell {
  return { value, style: styled("centered", { format: "@", bold: true }) };
}

function number(value: number | null, decimals: number): OutputCell {
  const shown = Math.max(decimals, Math.min(4, decimalsOf(value)));
  return { value, style: styled("number", { format: numberFormat(shown), bold: true }) };
}

/** One decimal more than the figures have, at most 4, half away from zero. */
function average(value: number, decimals: number): OutputCell {
  const shown = Math.min(4, decimals + 1);
  return {
    value: roundPoints(exact(value), shown),
    style: styled("number", { format: numberFormat(shown), bold: true }),
  };
}

/** One decimal, half away from zero, as in the units' rows. */
function percent(value: number | null): OutputCell {
  return {
    value: value === null ? null : roundPoints(exact(value), 1),
    style: styled("number", { format: numberFormat(1), bold: true }),
  };
}
