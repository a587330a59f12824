import { choiceWords } from "../../../contract/choice-words";
import { isInWords } from "../../../domain/round/indicator";
import { comparesInPercent } from "../../../domain/figures/target-percent";
import { exact, roundPoints } from "../../../domain/scoring/exact";
import { numberFormat, styled } from "../../drawing/styles";
import { whenNumbers } from "../../ways/formula-text";
import type { ListedFigure } from "./figure-result";
import { wordCell, type OutputCell } from "../output-cells";

/** Addresses in the figure's own row. */
export type ComparedCells = { readonly result: string; readonly inForce: string; readonly benchmark: string };

const percentStyle = styled("number", { format: numberFormat(1) });

/**
 * So với chỉ tiêu năm, in percent, one decimal, half away from zero; more is better also where less is better. Live
 * where two numbers are compared; blank for ranks, for words and where there is nothing to compare.
 */
export function percentOfTargetCell({ figure, indicator }: ListedFigure, cells: ComparedCells): OutputCell {
  const { pctOfTarget } = figure;
  if (!comparesInPercent(indicator, figure)) return { value: null, style: percentStyle };
  const { result: a, inForce: t } = cells;
  const rounded = (percent: string) => `ROUND(ROUND(${percent},8),1)`;
  const percent =
    indicator?.evaluation === "lower"
      ? `IF(${a}<0,"",IF(${a}=0,100,${rounded(`100*${t}/${a}`)}))`
      : `IF(${t}<=0,"",${rounded(`100*${a}/${t}`)})`;
  return {
    value: pctOfTarget === null ? "" : roundPoints(exact(pctOfTarget), 1),
    style: percentStyle,
    formula: whenNumbers([a, t], percent),
  };
}

/**
 * Against the target of this round: Vượt (where less is better: Tốt hơn), Đạt, Chưa đạt. A bare 120% would read as
 * praise also where less is better. Words: whether they are accepted.
 */
export function assessmentCell({ figure, indicator }: ListedFigure, cells: ComparedCells): OutputCell {
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
