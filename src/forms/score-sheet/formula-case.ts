import { isRelative } from "../../domain/ways/ways";
import { addressOf, columnLetters } from "../../workbook/address";
import type { FormulaCase, ScoredFigure } from "../ways/computed-formula";
import { benchmarkCell } from "./benchmark-rows";
import { bandAddresses, type ParameterColumns } from "./parameter-block";
import { type Placing, placingKey } from "./placings";
import type { PlannedLine } from "./plan-lines";
import {
  type Comparison,
  comparisonKey,
  memberCells,
  scoreColumns,
  type ScoredCluster,
  type ScorePlan,
  timedKey,
} from "./score-plan";

type Table = {
  readonly scored: ScoredCluster;
  readonly plan: ScorePlan;
  readonly parameters: ParameterColumns;
  readonly context: { readonly figureOf: (unit: string, indicator: string | null) => ScoredFigure | null };
};

type Asked = {
  readonly line: Pick<PlannedLine & { readonly kind: "line" }, "criterion" | "row" | "index">;
  /** The unit's place in the table, from 0. */
  readonly index: number;
  readonly numbers: FormulaCase["numbers"];
};

/** The cells from which a line is computed for one unit. */
export function formulaCase(
  { line, index, numbers }: Asked,
  { scored, plan, parameters, context }: Table,
): FormulaCase {
  const { criterion, row, index: at } = line;
  const bands = scored.bands[at] ?? [];
  const letters = columnLetters(scoreColumns.firstUnit + index);
  const rows =
    criterion.document === null ? undefined : plan.documents.get(timedKey(criterion.document, criterion.due));
  const comparedAt = (of: Comparison["of"]) => {
    const at = plan.compared.get(comparisonKey(of, criterion));
    return at === undefined ? null : { row: at, own: `${letters}${at}`, best: `$${addressOf(at, scoreColumns.max)}` };
  };
  const placedAt = (of: Placing["of"]) => {
    const at = plan.placings.get(placingKey(of, criterion));
    return at === undefined ? null : `${letters}${at}`;
  };
  const results = isRelative(criterion) ? comparedAt("results") : null;
  const [value, below, above] = [placedAt("value"), placedAt("below"), placedAt("above")];
  return {
    criterion,
    numbers,
    decimals: scored.cluster.scoring.decimals,
    bands,
    bandPlaces: bandAddresses(row, parameters, bands.length),
    benchmark: benchmarkCell(criterion, plan, letters),
    scored: context.figureOf(scored.units[index]?.code ?? "", criterion.indicator),
    document:
      rows === undefined ? null : { status: `${letters}${rows.status}`, daysLate: `${letters}${rows.daysLate}` },
    compared:
      results === null
        ? null
        : { result: results.own, best: results.best, among: memberCells(scored, results.row) ?? results.best },
    rank: placedAt("rank"),
    marks: value === null || below === null || above === null ? null : { value, below, above },
    excess: comparedAt("excess"),
    unassigned: comparedAt("unassigned"),
  };
}
