import { headers } from "../../../contract/headers";
import type { Consolidation } from "../../../domain/consolidation";
import type { Unit } from "../../../domain/round/board";
import { greyed } from "../../drawing/styles";
import { wordCell, type OutputCell } from "../output-cells";
import type { OutputColumn } from "../output-table";
import { knownTexts, listedFigure, type FigureRow, type ListedFigure } from "./figure-result";

/** A figure of a report that was sent back: shown greyed, no other sheet refers to it, and no sum has it. */
export type ReturnedRow = { readonly unit: Unit; readonly returned: ListedFigure };

/** In Đánh giá of such a row; what reads a cluster's sheet back passes over it. */
export const countsNowhere = "Không tính";

/** The lines of the units of a cluster, in roster order. */
export function returnedRows(
  { board, returned }: Pick<Consolidation, "board" | "returned">,
  cluster: string | null,
  decimals: ReadonlyMap<string, number>,
): readonly ReturnedRow[] {
  const known = knownTexts(board);
  return returned
    .filter(({ unit }) => unit.cluster === cluster)
    .flatMap(({ unit, submission, figures }) =>
      figures.map((figure) => ({ unit, returned: listedFigure(board, figure, { known, decimals, submission }) })),
    );
}

/** Columns that show such a line, too: values alone, since nothing is computed from it. */
export function withReturned<Row extends object>(
  columns: readonly OutputColumn<Row | FigureRow>[],
): readonly OutputColumn<Row | FigureRow | ReturnedRow>[] {
  return columns.map((column) => ({
    ...column,
    cell: (row, place) => {
      if (!("returned" in row)) return column.cell(row, place);
      const { value, style } = returnedCell(column, column.cell({ unit: row.unit, listed: row.returned }, place));
      return { value, style: greyed(style) };
    },
  }));
}

function returnedCell({ header }: { readonly header: string }, cell: OutputCell): OutputCell {
  if (header === headers.order) return { ...cell, value: null };
  return header === "Đánh giá" ? wordCell(countsNowhere) : cell;
}
