import { areaAddress, type Area } from "../../../workbook/address";
import type { DraftCell } from "../../../workbook/draft";
import type { Rows } from "../../../workbook/sheet";
import { formatOf, typingFormat } from "./cell-input";
import { denseSteps } from "./dense-blocks";
import { rectangles, rowRuns } from "./rectangles";
import { jsonBytes, size, type Step } from "./step";
import type { Work } from "./turns";

type FormatSteps = {
  readonly beforeValues: readonly Step[];
  /** Of cells that end with another format than the one they are written with. */
  readonly afterValues: readonly Step[];
};

/** Formats are set in US form, whatever the language of Excel (Range.numberFormat; numberFormatLocal is the other). */
export function* numberFormatSteps(sheet: string, rows: Rows<DraftCell>): Work<FormatSteps> {
  const unlessGeneral = (format: string): string | null => (format === "General" ? null : format);
  return {
    beforeValues: yield* stepsOf(sheet, rows, (cell) => unlessGeneral(typingFormat(cell))),
    afterValues: yield* stepsOf(sheet, rows, (cell) => (typingFormat(cell) === formatOf(cell) ? null : formatOf(cell))),
  };
}

/**
 * Bytes of formats in an array from which on a range of its own is less, though `null` may stand for its cells in an
 * array.
 */
const worthRange = 4_000;

/** One format for each rectangle; small ones together in arrays, which take fewer bytes than a range each. */
function* stepsOf(
  sheet: string,
  rows: Rows<DraftCell>,
  formatFor: (cell: DraftCell) => string | null,
): Work<readonly Step[]> {
  const runs = yield* rowRuns(rows, formatFor);
  const large: Step[] = [];
  const small = new Map<number, Map<number, string>>();
  for (const [format, areas] of yield* rectangles(runs, (each) => each)) {
    for (const area of areas) {
      if (cells(area) * (jsonBytes(format) + 1) >= worthRange) large.push(wholeRectangle(sheet, area, format));
      else fill(small, area, format);
      yield;
    }
  }
  return [...large, ...(yield* denseSteps(sheet, "numberFormat", small))];
}

function wholeRectangle(sheet: string, area: Area, format: string): Step {
  const address = areaAddress(area);
  return {
    bytes: size.range + size.action + address.length + jsonBytes(format),
    apply: (packet) => {
      const range = packet.sheet(sheet).getRange(address);
      // One value is put into every cell (Microsoft's page "Set and get range values, text, or formulas"); the types
      // know only arrays.
      range.numberFormat = format as unknown as string[][];
      range.untrack();
    },
  };
}

function fill(small: Map<number, Map<number, string>>, area: Area, format: string): void {
  for (let row = area.top; row <= area.bottom; row++) {
    const cells = small.get(row) ?? new Map<number, string>();
    for (let column = area.left; column <= area.right; column++) cells.set(column, format);
    small.set(row, cells);
  }
}

function cells({ top, left, bottom, right }: Area): number {
  return (bottom - top + 1) * (right - left + 1);
}
