import { headers } from "../../../contract/headers";
import { kindWords } from "../../../contract/kind-words";
import type { Compared } from "../../../domain/next-round/compare-rounds";
import { kindRules, type RoundName } from "../../../domain/round/period";
import { exact, roundPoints } from "../../../domain/basics/exact";
import { addressOf } from "../../../workbook/address";
import { numberFormat, styled } from "../../drawing/styles";
import { whenNumbers } from "../../ways/formula-text";
import { countCell, figureCell, textCell, wordCell, type OutputCell } from "../output-cells";
import type { OutputColumn } from "../output-table";

/** One line: an indicator of a unit, its total, rank or class, or a sum over units. */
export type ComparedLine = {
  /** "" on a sum. */
  readonly unit: string;
  readonly unitName: string;
  /** Code of the indicator; `null` = it is about the unit as a whole. */
  readonly code: string | null;
  readonly name: string;
  readonly measure: string | null;
  readonly decimals: number;
  readonly target: Compared;
  readonly result: Compared;
  /** This round's result as it is shown, where that says more than its value. */
  readonly resultNow: OutputCell | null;
  /** Whether the result may still change in its cell, so that the difference follows it. */
  readonly live: boolean;
  readonly note: string | null;
  /** A sum stands out. */
  readonly isSum: boolean;
};

type Column = OutputColumn<ComparedLine>;

/** What the line is about, the same in every round: a selected row is known by them. */
export const comparedLineColumns: readonly Column[] = [
  { header: headers.order, width: 6, cell: ({ isSum }, { order }) => countCell(isSum ? null : order) },
  { header: headers.unit, states: "unit", width: 9, widest: 14, cell: ({ unit }) => wordCell(unit) },
  { header: headers.unitName, width: 24, cell: (line) => bold(line, textCell(line.unitName)) },
  { header: "Mã", states: "indicator", width: 7, cell: ({ code }) => wordCell(code) },
  { header: headers.indicatorName, width: 34, cell: (line) => bold(line, textCell(line.name)) },
  { header: headers.measure, width: 9, cell: ({ measure }) => wordCell(measure) },
];

/** Those, then targets and results of both rounds under the rounds' names. Results only where the kind has some. */
export function comparedColumns(now: RoundName, former: RoundName): readonly Column[] {
  const first = comparedLineColumns.length + 1;
  const targets = valueColumns("target", first, {
    then: `Chỉ tiêu năm ${String(former.year)}`,
    now: `Chỉ tiêu năm ${String(now.year)}`,
    difference: "Chênh lệch chỉ tiêu",
    percent: `So với chỉ tiêu năm ${String(former.year)} (%)`,
  });
  const [before, current] = [former, now].map(({ kind, year }) => kindWords[kind].inFileName(year));
  const results = valueColumns("result", first + targets.length, {
    then: `Kết quả ${before ?? ""}`,
    now: `Kết quả ${current ?? ""}`,
    difference: "Chênh lệch kết quả",
    percent: `So với kết quả ${before ?? ""} (%)`,
  });
  return [
    ...comparedLineColumns,
    ...targets,
    ...(kindRules[now.kind].results ? results : []),
    { header: headers.note, width: 28, cell: ({ note }) => textCell(note) },
  ];
}

/** Then, now, difference, percent; `first` is the number of the column of the former value. */
function valueColumns(
  what: "target" | "result",
  first: number,
  named: Readonly<Record<"then" | "now" | "difference" | "percent", string>>,
): readonly Column[] {
  const cells = (at: number) => [addressOf(at, first), addressOf(at, first + 1)] as const;
  return [
    { header: named.then, width: 11, cell: (line) => bold(line, figureCell(line[what].then, line.decimals)) },
    {
      header: named.now,
      width: 11,
      cell: (line) =>
        bold(line, (what === "result" ? line.resultNow : null) ?? figureCell(line[what].now, line.decimals)),
    },
    {
      header: named.difference,
      width: 11,
      cell: (line, { at }) => bold(line, differenceCell(line, line[what], cells(at))),
    },
    { header: named.percent, width: 10, cell: (line) => bold(line, percentOf(line[what])) },
  ];
}

type Cells = readonly [then: string, now: string];

/** Live, so that it can be checked beside its two values; blank where the domain knows of no difference. */
function differenceCell({ decimals, live }: ComparedLine, { then, difference }: Compared, cells: Cells): OutputCell {
  const plain = numberFormat(decimals);
  const style = styled("number", { format: `+${plain};-${plain};0` });
  if (difference === null && !(live && then !== null)) return { value: null, style };
  const [before, now] = cells;
  return { value: difference ?? "", style, formula: whenNumbers([before, now], `ROUND(${now}-${before},8)`) };
}

/** One decimal, half away from zero, as on `Tổng hợp chỉ tiêu`. */
function percentOf({ percent }: Compared): OutputCell {
  const value = percent === null ? null : roundPoints(exact(percent), 1);
  return { value, style: styled("number", { format: numberFormat(1) }) };
}

function bold({ isSum }: ComparedLine, cell: OutputCell): OutputCell {
  return isSum ? { ...cell, style: { ...cell.style, font: { ...cell.style.font, bold: true } } } : cell;
}
