import { LiveWorkbookError } from "../../../app/live-workbook";
import { addressOf, areaAddress, parseArea } from "../../../workbook/address";
import { isExcelError, liveWorkbookError, placeOf } from "../failures";
import { kindOfCopy } from "./block-steps";
import type { Property } from "./dense-blocks";
import { onRange, onRanges, size, type Packet, type Step } from "./step";
import type { TakeoverPlan } from "./write-journal";

const copying = "RangeAreas.copyFrom";

export type AskedCopies = {
  readonly step: Step;
  /** After the step was sent. Throws where an area wasn't filled; `isRefusedCopy` knows it. */
  readonly check: () => void;
};

type Sample = {
  readonly property: Property;
  /** Columns right of the first cell that is free. */
  readonly right: number;
  /** What a cell has once it is copied there. */
  readonly at: (row: number, column: number) => string;
};

const samples: readonly Sample[] = [
  { property: "formulas", right: 0, at: () => "x" },
  { property: "formulas", right: 2, at: (row, column) => `=${addressOf(row + 5, column)}` },
  { property: "numberFormat", right: 4, at: () => "0.00" },
];

/** From the sample in row 1: two areas of different size, in its column and the next. */
const into = [
  { top: 2, bottom: 3, right: 0 },
  { top: 5, bottom: 5, right: 1 },
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
  let found: Excel.Range | null = null;
  return {
    step: {
      bytes: (2 * samples.length + 1) * (size.range + size.action),
      apply: (packet) => {
        found = copySamples(packet.sheet(place.sheet), place.left);
      },
    },
    check: () => {
      if (found === null || !isFilled(found, place.left)) throw liveWorkbookError("unexpected", copying);
    },
  };
}

function copySamples(sheet: ReturnType<Packet["sheet"]>, left: number): Excel.Range {
  for (const { property, right, at } of samples) {
    const [column, from] = [left + right, addressOf(1, left + right)];
    const areas = into.map((area) => areaAddress({ ...area, left: column + area.right, right: column + area.right }));
    onRange(sheet.getRange(from), (cell) => void (cell[property] = [[at(1, column)]]));
    onRanges(sheet, areas.join(","), (ranges) => ranges.copyFrom(from, kindOfCopy[property]));
  }
  const whole = sheet.getRange(areaAddress({ top: 1, left, bottom: 5, right: left + 5 }));
  onRange(whole, (range) => range.load(["formulas", "numberFormat"]));
  return whole;
}

function isFilled(found: Excel.Range, left: number): boolean {
  return samples.every(({ property, right, at }) =>
    into.every((area) => {
      const column = right + area.right;
      const rows = Array.from({ length: area.bottom - area.top + 1 }, (_, index) => area.top + index);
      return rows.every((row) => found[property][row - 1]?.[column] === at(row, left + column));
    }),
  );
}

/** Excel refused to copy one cell into several areas, or didn't fill them; nothing was taken over. */
export function isRefusedCopy(error: unknown): boolean {
  if (!(error instanceof LiveWorkbookError) || error.trouble.left !== "as-it-was") return false;
  const { cause, trouble } = error;
  return trouble.detail === copying || (isExcelError(cause) && placeOf(cause) === copying.toLowerCase());
}
