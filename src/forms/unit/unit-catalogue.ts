import type { RowFacts, WorkbookMarks } from "../marks/workbook-marks";
import { type ContentItem, type Indicator, concerns, isStated, owesTarget } from "../../domain/round/indicator";
import { targetList, resultList, adjustmentList } from "../sheets/unit/indicator-lists";
import type { Unit } from "../../domain/round/board";
import { linesOf, type Criterion } from "../../domain/round/scale";
import { heldIndicator } from "./given-by-form";
import { readsOf } from "./indicator-rows";
import { contentList, selfScoreList } from "../sheets/unit/report-lists";
import { isHandScored } from "../../domain/ways/ways";

/** What is known of the rows of a unit's workbook, from the Board or from the workbook's own marks. */
export type UnitCatalogue = {
  /** `null` = unknown row: its figure is read as a number if the row has a unit of measure. */
  readonly factsOf: (sheet: string, code: string) => Pick<RowFacts, "reads" | "minimum" | "maximum"> | null;
  /** Unit of measure by the Board; `undefined` = ask the row itself. */
  readonly measureOf: (code: string) => string | null | undefined;
  /** Which way is better by the Board; `undefined` = no indicator of the Board's. */
  readonly evaluationOf: (code: string) => Indicator["evaluation"] | undefined;
  /** Codes that should be there, in order; own rows are not listed. */
  readonly codesOf: (sheet: string) => readonly string[];
  /** Codes that may be there but need not: computed lines of the scale. */
  readonly optionalCodesOf: (sheet: string) => readonly string[];
  /** Whether the result of the indicator is calculated by a formula of the form. */
  readonly isCalculated: (code: string) => boolean;
};

const indicatorSheets: readonly string[] = [targetList.sheet, resultList.sheet, adjustmentList.sheet];

/** The lists of a Board by which the cells of a unit's form are read, and what is read of them. */
export type CatalogueBoard = {
  readonly indicators: readonly Pick<
    Indicator,
    "code" | "measure" | "evaluation" | "scope" | "minimum" | "maximum" | "calculation" | "hasTarget"
  >[];
  readonly contentItems: readonly Pick<ContentItem, "code" | "type" | "scope">[];
  readonly criteria: readonly Pick<Criterion, "cluster" | "concerns" | "code" | "kind" | "indicator" | "document">[];
};

export type CatalogueUnit = Pick<Unit, "code" | "cluster" | "type">;

/** From the Board's catalogue, which is used wherever there is one. */
export function boardCatalogue(board: CatalogueBoard, unit: CatalogueUnit): UnitCatalogue {
  const indicators = new Map(
    board.indicators.filter((each) => concerns(each.scope, unit)).map((each) => [each.code, each]),
  );
  const items = new Map(
    board.contentItems.filter((each) => concerns(each.scope, unit)).map((each) => [each.code, each]),
  );
  const criteria = linesOf(board, unit);
  return {
    factsOf: (sheet, code) => {
      const indicator = indicators.get(code);
      if (indicatorSheets.includes(sheet) && indicator !== undefined) {
        return { reads: readsOf(indicator), minimum: indicator.minimum, maximum: indicator.maximum };
      }
      const item = items.get(code);
      if (sheet === contentList.sheet && item !== undefined)
        return { reads: item.type === "text" ? "words" : item.type, minimum: null, maximum: null };
      return null;
    },
    measureOf: (code) => indicators.get(code)?.measure,
    evaluationOf: (code) => indicators.get(code)?.evaluation,
    codesOf: (sheet) => {
      if (indicatorSheets.includes(sheet))
        return [...indicators.values()]
          .filter((each) => sheet === resultList.sheet || owesTarget(each))
          .map((each) => each.code);
      if (sheet === contentList.sheet) return [...items.keys()];
      return sheet === selfScoreList.sheet
        ? criteria.filter((each) => isHandScored(each)).map((each) => each.code)
        : [];
    },
    optionalCodesOf: (sheet) =>
      sheet === selfScoreList.sheet ? criteria.filter((each) => !isHandScored(each)).map((each) => each.code) : [],
    isCalculated: (code) => !isStated(indicators.get(code) ?? {}),
  };
}

/** Without a Board: what `_TD` kept when the workbook was issued. */
export function markedCatalogue(marks: WorkbookMarks): UnitCatalogue {
  const codes = (sheet: string): readonly string[] => {
    const prefix = `${sheet}:`;
    return [...marks.rows.keys()].filter((name) => name.startsWith(prefix)).map((name) => name.slice(prefix.length));
  };
  return {
    factsOf: (sheet, code) => marks.facts.get(`${sheet}:${code}`) ?? null,
    measureOf: () => undefined,
    evaluationOf: (code) => marks.facts.get(`${resultList.sheet}:${code}`)?.judged?.evaluation,
    codesOf: (sheet) => codes(sheet).filter((code) => marks.facts.has(`${sheet}:${code}`)),
    optionalCodesOf: codes,
    isCalculated: (code) => !isStated(heldIndicator(marks, code) ?? {}),
  };
}

const selfScorePrefix = `${selfScoreList.sheet}:`;

/** Codes of the lines of `Tự chấm` that the unit was asked to score, in order; see Submission. */
export function askedSelfScores({
  kind,
  rows,
  facts,
}: Pick<WorkbookMarks, "kind" | "rows" | "facts">): readonly string[] | null {
  if (kind !== "unit") return null;
  // Computed lines are on the sheet, too. Forms without facts of their rows asked for all.
  return [...rows.keys()]
    .filter((name) => name.startsWith(selfScorePrefix) && facts.get(name)?.required !== false)
    .map((name) => name.slice(selfScorePrefix.length));
}
