import type { Board, Unit } from "../../../domain/round/board";
import type { Figure } from "../../../domain/figures/figure";
import type { Indicator } from "../../../domain/round/indicator";
import type { ResultRow, Submission, TargetRow } from "../../../domain/submissions/submission";
import { defaultAcceptedTexts } from "../../../domain/figures/target-percent";
import { foldWords } from "../../../domain/basics/text";
import type { CellValue } from "../../../workbook/cell";
import { decimalsOf, palette, styled } from "../../drawing/styles";
import { declaredWords, figureCell, textCell, type OutputCell } from "../output-cells";

/** A figure with its indicator; `null` for a unit's own rows. */
export type ListedFigure = {
  readonly figure: Figure;
  readonly indicator: Indicator | null;
  /** Texts that scoring recognises in this indicator's results, as spelled on the Board's sheets. */
  readonly knownTexts: readonly string[];
  readonly decimals: number;
  /** What else the unit wrote on the indicator; `undefined` = its forms have no such row. */
  readonly target: TargetRow | undefined;
  readonly result: ResultRow | undefined;
};

/** One line of the page: a figure, or a unit that has none with the reason. */
export type FigureRow = { readonly unit: Unit } & (
  | { readonly listed: ListedFigure }
  | { readonly listed: null; readonly reason: string }
);

/** Longer words are only in the column Nguyên văn; the cell of the result refers to it. */
const longestShown = 40;
const seeRaw = "Xem nguyên văn";

type FigureSources = {
  readonly known: ReadonlyMap<string, readonly string[]>;
  readonly submission: Submission | undefined;
  /** See `shownDecimals`. */
  readonly decimals: ReadonlyMap<string, number>;
};

export function listedFigure(
  board: Board,
  figure: Figure,
  { known, submission, decimals: shown }: FigureSources,
): ListedFigure {
  const isIts = ({ code }: { readonly code: string }): boolean => code === figure.indicator;
  const indicator = board.indicators.find(({ code }) => code === figure.indicator) ?? null;
  const own = decimalsOf(figure.target, figure.result, figure.inForce);
  const decimals = indicator === null ? own : (shown.get(indicator.code) ?? own);
  return {
    figure,
    indicator,
    knownTexts: known.get(figure.indicator) ?? [],
    decimals,
    target: submission?.targets.find(isIts),
    result: submission?.results.find(isIts),
  };
}

/**
 * Indicator code → decimals of its figures: as stated, else as many as the figures of all units have, at most 4
 * (rounds.md, Blank on the Board's sheets).
 */
export function shownDecimals(
  { indicators }: Pick<Board, "indicators">,
  figures: readonly Figure[],
): ReadonlyMap<string, number> {
  const needed = new Map<string, number>();
  for (const { indicator, target, result, inForce } of figures)
    needed.set(indicator, Math.max(needed.get(indicator) ?? 0, decimalsOf(target, result, inForce)));
  return new Map(indicators.map(({ code, decimals }) => [code, decimals ?? needed.get(code) ?? 0]));
}

/** Indicator code → texts that count: Văn bản chấp nhận, and Giá trị chữ of criteria that score it. */
export function knownTexts({ indicators, criteria, bands }: Board): ReadonlyMap<string, readonly string[]> {
  return new Map(
    indicators.map(({ code, acceptedTexts, evaluation }) => {
      const accepted = acceptedTexts.length > 0 || evaluation !== "pass-fail" ? acceptedTexts : defaultAcceptedTexts;
      const scoredBy = new Set(
        criteria.filter(({ indicator }) => indicator === code).map((criterion) => criterion.code),
      );
      const worded = bands.flatMap(({ criterion, text }) => (text !== null && scoredBy.has(criterion) ? [text] : []));
      return [code, [...accepted, ...worded]] as const;
    }),
  );
}

/**
 * Thực hiện trong kỳ as the formulas of `Bảng điểm` read it: a number as it is; known words in the spelling of the
 * Board's sheets, since a spreadsheet compares more strictly than the engine; KAD and KG; unreadable text on orange.
 */
export function resultCell({ figure, decimals, knownTexts: known }: ListedFigure): OutputCell {
  const { result, resultState, rawResult } = figure;
  if (resultState === "not-applicable" || resultState === "not-assigned") return textCell(declaredWords[resultState]);
  if (resultState === "invalid") {
    return { value: shortened(rawResult ?? ""), style: styled("text", { format: "@", fill: palette.bad }) };
  }
  if (typeof result !== "string") return figureCell(result, decimals);
  return textCell(
    unlikeSilence(shortened(known.map(tidied).find((text) => foldWords(text) === foldWords(result)) ?? tidied(result))),
  );
}

/** A target as registered: a number or words as read, KAD and KG, unreadable text on orange. */
export function targetCell({ figure, decimals }: ListedFigure): OutputCell {
  const { target, targetState, rawTarget } = figure;
  if (targetState === "not-applicable" || targetState === "not-assigned") return textCell(declaredWords[targetState]);
  if (targetState === "invalid") return { value: rawTarget, style: styled("text", { format: "@", fill: palette.bad }) };
  return figureCell(target, decimals);
}

/** The result as written, if the cell of the result shows something else; else `null`. */
export function rawBeside(listed: ListedFigure): string | null {
  const { figure, decimals } = listed;
  if (figure.rawResult === null) return null;
  const shown: CellValue = resultCell(listed).value;
  const whole = typeof shown !== "number" || decimalsOf(shown) <= decimals;
  return whole && String(shown) === figure.rawResult ? null : figure.rawResult;
}

function tidied(text: string): string {
  return text.normalize("NFC").replace(/\s+/gu, " ").trim();
}

function shortened(text: string): string {
  return text.length <= longestShown ? text : seeRaw;
}

/** A dash that a person wrote is quoted: in a score sheet a bare dash means "không áp dụng". */
function unlikeSilence(text: string): string {
  return text === "–" ? "“–”" : text;
}
