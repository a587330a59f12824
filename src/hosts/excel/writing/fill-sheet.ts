import { areaAddress, around, type Area } from "../../../workbook/address";
import type { DraftCell, SheetDraft } from "../../../workbook/draft";
import type { Rows } from "../../../workbook/sheet";
import { inputOf, numberFormatSteps } from "./cell-input";
import { conditionSteps, validationSteps } from "./sheet-rules";
import { blockSteps, inputsOf, type NewSheet } from "./block-steps";
import { lookSteps } from "./looks";
import { onRange, size, type Step, type Work } from "./step";

/** Cells of a new sheet: formats for texts first, then what they hold, then their looks. */
export function* cellSteps(sheet: NewSheet, rows: Rows<DraftCell>): Work<readonly Step[]> {
  const formats = yield* numberFormatSteps(sheet, rows);
  return [
    ...formats.beforeValues,
    ...(yield* blockSteps(sheet, {
      property: "formulas",
      inputs: yield* inputsOf(rows, inputOf),
      isFormula: ({ row, column }) => typeof rows.get(row)?.get(column)?.formula === "string",
    })),
    ...formats.afterValues,
    ...(yield* lookSteps(sheet.name, rows)),
  ];
}

/** Everything of a sheet that a copy of its cells takes along. */
export function* sheetSteps(sheet: NewSheet, draft: SheetDraft): Work<readonly Step[]> {
  return [
    ...(yield* cellSteps(sheet, draft.rows)),
    ...mergeSteps(sheet.name, draft.merges),
    ...validationSteps(sheet.name, draft.validations),
    ...conditionSteps(sheet.name, draft.conditions),
  ];
}

/** What is to be copied of the sheet: cells, and areas with rules; `null` for an empty sheet. */
export function copiedArea({ rows, merges, validations, conditions }: SheetDraft): Area | null {
  return around([
    ...filledArea(rows),
    ...merges,
    ...validations.map(({ area }) => area),
    ...conditions.map(({ area }) => area),
  ]);
}

/** The one area that holds all cells; none for no cells. */
function filledArea(rows: Rows<DraftCell>): readonly Area[] {
  let [top, left, bottom, right] = [Infinity, Infinity, 0, 0];
  for (const [row, cells] of rows) {
    for (const column of cells.keys()) {
      left = Math.min(left, column);
      right = Math.max(right, column);
      top = Math.min(top, row);
      bottom = Math.max(bottom, row);
    }
  }
  return bottom === 0 ? [] : [{ top, left, bottom, right }];
}

/** Rows below each other with the same merged columns are merged in one call, each row by itself (`merge(true)`). */
function mergeSteps(sheet: string, merges: readonly Area[]): readonly Step[] {
  const flat = merges.filter(({ top, left, bottom, right }) => top === bottom && left !== right);
  const tall = merges.filter(({ top, bottom }) => top !== bottom);
  return [
    ...tall.map((area) => mergeStep(sheet, area, false)),
    ...stacked(flat).map((area) => mergeStep(sheet, area, true)),
  ];
}

function mergeStep(sheet: string, area: Area, across: boolean): Step {
  const address = areaAddress(area);
  return {
    bytes: size.range + size.action + address.length,
    apply: (packet) => onRange(packet.sheet(sheet).getRange(address), (range) => range.merge(across)),
  };
}

function stacked(flat: readonly Area[]): readonly Area[] {
  const found: Area[] = [];
  for (const area of [...flat].sort((a, b) => a.left - b.left || a.right - b.right || a.top - b.top)) {
    const last = found.at(-1);
    if (last?.left === area.left && last.right === area.right && last.bottom === area.top - 1)
      found[found.length - 1] = { ...last, bottom: area.bottom };
    else found.push(area);
  }
  return found;
}
