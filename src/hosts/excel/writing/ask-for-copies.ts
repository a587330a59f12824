import { addressOf, areaAddress, parseArea } from "../../../workbook/address";
import { isExcelError, liveWorkbookError, placeOf } from "../failures";
import { LiveWorkbookError } from "../../../app/live-workbook";
import { onRange, onRanges, size, type Step } from "./step";
import type { TakeoverPlan } from "./write-journal";

const copying = "RangeAreas.copyFrom";

export type AskedCopies = {
  readonly step: Step;
  /** After the step was sent. Throws where an area wasn't filled; `isRefusedCopy` knows it. */
  readonly check: () => void;
};

/** Rows below the sample, and columns right of it, into which it is copied: two areas of different size. */
const into = [
  { top: 2, bottom: 3, left: 0 },
  { top: 5, bottom: 5, left: 1 },
] as const;

/**
 * Asks whether Excel copies one cell into several areas as a person pastes it, which no page spells out: a text, a
 * formula and a number format, beside what a temporary sheet takes over. `null` where there is no such sheet.
 */
export function askForCopies({ targets }: TakeoverPlan): AskedCopies | null {
  const [place] = targets.flatMap((target) => {
    const area = target.kind === "whole" && target.area !== null ? parseArea(target.area) : null;
    return area === null || target.temporary === null ? [] : [{ sheet: target.temporary, left: area.right + 2 }];
  });
  if (place === undefined) return null;
  const { sheet, left } = place;
  const [text, formula, format] = [left, left + 2, left + 4];
  const targetsOf = (column: number): string =>
    into
      .map(({ top, bottom, left: right }) => areaAddress({ top, bottom, left: column + right, right: column + right }))
      .join(",");
  const below = (row: number, column: number): string => `=${addressOf(row + 5, column)}`;
  const whole = areaAddress({ top: 1, left, bottom: 5, right: left + 5 });
  let filled: Excel.Range | null = null;
  return {
    step: {
      bytes: 6 * size.range + 8 * size.action,
      apply: (packet) => {
        const on = packet.sheet(sheet);
        onRange(on.getRange(addressOf(1, text)), (cell) => void (cell.formulas = [["x"]]));
        onRange(on.getRange(addressOf(1, formula)), (cell) => void (cell.formulas = [[below(1, formula)]]));
        onRange(on.getRange(addressOf(1, format)), (cell) => void (cell.numberFormat = [["0.00"]]));
        onRanges(on, targetsOf(text), (ranges) => ranges.copyFrom(addressOf(1, text), "Formulas"));
        onRanges(on, targetsOf(formula), (ranges) => ranges.copyFrom(addressOf(1, formula), "Formulas"));
        onRanges(on, targetsOf(format), (ranges) => ranges.copyFrom(addressOf(1, format), "Formats"));
        onRange(on.getRange(whole), (range) => {
          range.load(["formulas", "numberFormat"]);
          filled = range;
        });
      },
    },
    check: () => {
      const { formulas, numberFormat } = filled ?? { formulas: [], numberFormat: [] };
      const isFilled = into.every(({ top, bottom, left: right }) =>
        Array.from({ length: bottom - top + 1 }, (_, index) => top + index).every(
          (row) =>
            formulas[row - 1]?.[right] === "x" &&
            formulas[row - 1]?.[2 + right] === below(row, formula + right) &&
            numberFormat[row - 1]?.[4 + right] === "0.00",
        ),
      );
      if (!isFilled) throw liveWorkbookError("unexpected", copying);
    },
  };
}

/** Excel refused to copy one cell into several areas, or didn't fill them; nothing was taken over. */
export function isRefusedCopy(error: unknown): boolean {
  if (!(error instanceof LiveWorkbookError) || error.trouble.left !== "as-it-was") return false;
  const { cause, trouble } = error;
  return trouble.detail === copying || (isExcelError(cause) && placeOf(cause) === copying.toLowerCase());
}
