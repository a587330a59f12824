import { headers } from "../../../contract/headers";
import { choiceWords } from "../../../contract/choice-words";
import { sheetNames } from "../../../contract/sheet-names";
import { addressOf } from "../../../workbook/address";
import { decimalsOf, palette, numberFormat, styled } from "../../drawing/styles";
import {
  choiceCell,
  entryCell,
  severalCell,
  countCell,
  figureCell,
  sourceCell,
  textCell,
  wordCell,
  type OutputCell,
} from "../output-cells";
import { rawBeside, resultCell, targetCell, type FigureRow, type ListedFigure } from "./figure-result";
import { kindRules, type PeriodKind } from "../../../domain/round/period";
import { columnsIn, onScreen, withResults, type OutputColumn } from "../output-table";
import { isInWords } from "../../../domain/round/indicator";
import { comparesInPercent } from "../../../domain/figures/target-percent";
import { exact, roundPoints } from "../../../domain/basics/exact";
import { whenNumbers } from "../../ways/formula-text";

type Column = OutputColumn<FigureRow>;

/** A column about a figure; blank for a unit without figures. */
function known(header: string, width: number, cell: (listed: ListedFigure, at: number) => OutputCell): Column {
  return { header, width, cell: ({ listed }, { at }) => (listed === null ? textCell(null) : cell(listed, at)) };
}

const unitColumns: readonly Column[] = [
  { header: headers.order, width: 5, cell: (_, { order }) => countCell(order) },
  { header: "Mã cụm/ khối", states: "cluster", width: 7, cell: ({ unit }) => wordCell(unit.cluster) },
  { header: headers.unit, states: "unit", width: 8, widest: 14, cell: ({ unit }) => wordCell(unit.code) },
  { header: headers.unitName, width: 20, cell: ({ unit }) => textCell(unit.name) },
];

const indicatorColumns: readonly Column[] = [
  { ...known("Mã", 7, ({ figure }) => wordCell(figure.indicator)), states: "indicator" },
  {
    header: headers.indicatorName,
    width: 28,
    cell: (row) =>
      row.listed === null
        ? { ...textCell(row.reason), style: wordCell(null, palette.wait).style }
        : textCell(row.listed.figure.name),
  },
  known(headers.measure, 9, ({ figure }) => wordCell(figure.measure)),
];

const targetColumns: readonly Column[] = [
  known("Thực hiện năm trước", 10.5, ({ target, decimals }) => entryCell(target?.previousYear, decimals)),
  {
    ...known("Thực hiện 6 tháng năm trước", 10.5, ({ result, decimals }) => entryCell(result?.samePeriod, decimals)),
    kinds: ["h1"],
  },
  { ...known(headers.target, 10.5, targetCell), states: "target" },
  {
    ...known("Chỉ tiêu điều chỉnh", 10.5, ({ figure, decimals }) => figureCell(figure.adjustedTarget, decimals)),
    states: "adjusted-target",
    kinds: withResults,
  },
  {
    ...known("Chỉ tiêu áp dụng", 10.5, ({ figure, decimals }) => figureCell(figure.inForce, decimals)),
    kinds: withResults,
  },
  { ...known("Lần điều chỉnh", 7, ({ figure }) => countCell(figure.targetVersion)), kinds: withResults },
  {
    // Half of a whole number can have a decimal that the indicator doesn't show.
    ...known("Mốc chấm kỳ này", 10.5, ({ figure, decimals }) =>
      figureCell(figure.benchmark, decimals === 0 ? Math.min(1, decimalsOf(figure.benchmark)) : decimals),
    ),
    kinds: ["h1"],
  },
];

function resultColumns(kind: PeriodKind): readonly Column[] {
  const columns = [
    known(headers.result, 11, resultCell),
    known("So với chỉ tiêu năm (%)", 9.5, (listed, at) => percentOfTargetCell(listed, comparedAt(kind, at))),
    known("Đánh giá", 9, (listed, at) => assessmentCell(listed, comparedAt(kind, at))),
    known("Nguyên văn kết quả", 11, (listed) => textCell(rawBeside(listed))),
  ];
  return columns.map((column) => ({ ...column, kinds: withResults }));
}

/** What the unit wrote besides target and result; on screen only. */
const writtenColumns: readonly Column[] = [
  known("Kế hoạch giao", 10.5, ({ target }) => entryCell(target?.plan)),
  {
    ...known(headers.halfYearPlan, 12, ({ target, result }) =>
      severalCell([
        [sheetNames.indicators, target?.halfYearPlan],
        [sheetNames.results, result?.halfYearPlan],
      ]),
    ),
    kinds: ["reg", "h1"],
  },
  { ...known("Ước thực hiện cả năm", 10.5, ({ result }) => entryCell(result?.yearEstimate)), kinds: ["h1"] },
  { ...known("Khả năng hoàn thành", 9.5, ({ result }) => choiceCell(result?.outlook)), kinds: ["h1"] },
  known("Căn cứ", 26, ({ target }) => entryCell(target?.basis)),
  { ...known(headers.proof, 26, ({ result }) => entryCell(result?.evidence)), kinds: withResults },
  known(headers.note, 30, ({ target, result }) =>
    severalCell([
      [sheetNames.indicators, target?.note],
      [sheetNames.results, result?.note],
    ]),
  ),
];

/** The cell of the result; where there is none, that of the target. */
function sourceColumns(kind: PeriodKind): readonly Column[] {
  const from = kindRules[kind].results ? "source" : "targetSource";
  return [
    { ...known("Tệp", 22, ({ figure }) => sourceCell(figure[from]?.file ?? null)), folds: true, states: "file" },
    { ...known("Trang", 11, ({ figure }) => sourceCell(figure[from]?.sheet ?? null)), folds: true, states: "sheet" },
    { ...known("Ô", 6, ({ figure }) => sourceCell(figure[from]?.cell ?? null)), folds: true, states: "cell" },
  ];
}

/** STT, cluster, unit, then facts, then figures: all that goes on paper. */
function printedIn(kind: PeriodKind): readonly Column[] {
  return columnsIn(kind, [...unitColumns, ...indicatorColumns, ...targetColumns, ...resultColumns(kind)]);
}

/** Those, then what the unit wrote besides, then the source. */
export function figureColumns(kind: PeriodKind): readonly Column[] {
  return [...printedIn(kind), ...columnsIn(kind, writtenColumns).map(onScreen), ...sourceColumns(kind)];
}

/** Columns that other cells refer to. Without a mốc results are compared with the target in force. */
const placedOf = (kind: PeriodKind) => {
  const shown = printedIn(kind).map(({ header }) => header);
  const inForce = shown.indexOf("Chỉ tiêu áp dụng") + 1;
  const benchmark = shown.indexOf("Mốc chấm kỳ này") + 1;
  return {
    inForce,
    benchmark: benchmark === 0 ? inForce : benchmark,
    result: shown.indexOf(headers.result) + 1,
  };
};

export const placedColumns = { reg: placedOf("reg"), h1: placedOf("h1"), year: placedOf("year") } as const;

function comparedAt(kind: PeriodKind, row: number): ComparedCells {
  const { result, inForce, benchmark } = placedColumns[kind];
  return { result: addressOf(row, result), inForce: addressOf(row, inForce), benchmark: addressOf(row, benchmark) };
}

/** Addresses in the figure's own row. */
type ComparedCells = { readonly result: string; readonly inForce: string; readonly benchmark: string };

const percentStyle = styled("number", { format: numberFormat(1) });

/**
 * So với chỉ tiêu năm, in percent, one decimal, half away from zero; more is better even where less is better. Live if
 * two numbers are compared; blank for ranks, for words and if there is nothing to compare.
 */
function percentOfTargetCell({ figure, indicator }: ListedFigure, cells: ComparedCells): OutputCell {
  if (!comparesInPercent(indicator, figure)) return { value: null, style: percentStyle };
  const { result: a, inForce: t } = cells;
  const rounded = (percent: string) => `ROUND(ROUND(${percent},8),1)`;
  const percent =
    indicator?.evaluation === "lower"
      ? `IF(${a}<0,"",IF(${a}=0,100,${rounded(`100*${t}/${a}`)}))`
      : `IF(${t}<=0,"",${rounded(`100*${a}/${t}`)})`;
  return {
    value: figure.pctOfTarget === null ? "" : roundPoints(exact(figure.pctOfTarget), 1),
    style: percentStyle,
    formula: whenNumbers([a, t], percent),
  };
}

/**
 * Against the target of this round: Vượt (if less is better: Tốt hơn), Đạt, Chưa đạt. A bare percentage could be
 * misread where less is better. For words: whether they are accepted.
 */
function assessmentCell({ figure, indicator }: ListedFigure, cells: ComparedCells): OutputCell {
  const { result, benchmark, pctOfTarget } = figure;
  if (isInWords(indicator))
    return wordCell(pctOfTarget === null ? null : pctOfTarget >= 100 ? choiceWords.outlook.reached : "Chưa đạt");
  if (typeof result !== "number" || benchmark === null) return wordCell(null);
  const lower = indicator?.evaluation === "lower";
  const better = lower ? "Tốt hơn" : choiceWords.outlook.above;
  const difference = lower ? benchmark - result : result - benchmark;
  const word = difference > 0 ? better : difference === 0 ? choiceWords.outlook.reached : "Chưa đạt";
  const [more, less] = lower ? [cells.benchmark, cells.result] : [cells.result, cells.benchmark];
  const formula = whenNumbers([more, less], `IF(${more}>${less},"${better}",IF(${more}=${less},"Đạt","Chưa đạt"))`);
  return { value: word, style: styled("centered"), formula };
}
