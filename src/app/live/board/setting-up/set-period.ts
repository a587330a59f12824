import { inWordsOf } from "../../../../contract/kind-words";
import { isIn } from "../../../../forms/description/of-kind";
import { nowhere } from "../../../../domain/issue";
import { periodBounds } from "../../../../domain/round/period";
import { editPairs } from "../../../../forms/board/edit-rows";
import {
  typedPairs,
  readTyped,
  type TypedChange,
  type TypedField,
  type TypedRefusal,
} from "../../../../forms/board/typed-pairs";
import type { InputRow } from "../../../../forms/drawing/row-guide";
import { statedKind } from "../../../../forms/marks/round-marks";
import { isPeriodFieldRequired, periodSheet } from "../../../../forms/sheets/board/period-sheet";
import type { Workbook } from "../../../../workbook/sheet";
import { LiveWorkbookError, type LiveWorkbook } from "../../../live-workbook";
import { changeSheets, inputChange } from "../../changing/change-board";

export type { TypedChange, TypedField, TypedRefusal };

/** `Kỳ báo cáo` for a form on a screen: the round, its deadlines, its rules, as far as its kind has them. */
export function periodFields(workbook: Workbook): readonly TypedField[] {
  const kind = statedKind(workbook);
  const asked = new Set(periodSheet.fields.filter((each) => kind === null || isIn(each, kind)).map(({ key }) => key));
  return typedPairs(workbook, periodSheet)
    .filter(({ key }) => asked.has(key as (typeof periodSheet.fields)[number]["key"]))
    .map((each) => ({
      ...each,
      label: kind === null ? each.label : inWordsOf(kind, each.label),
      required: isPeriodFieldRequired(each, kind),
    }));
}

export type SetPeriodRequest = {
  readonly workbook: LiveWorkbook;
  /** Civil date-time in Asia/Ho_Chi_Minh. */
  readonly now: string;
  readonly changes: readonly TypedChange[];
};

/**
 * Writes the typed values beside their labels; where one can't be read, or is out of its bounds, nothing is written and
 * each such value is given back with why. Throws LiveWorkbookError: "changed-meanwhile" where the sheet no longer holds
 * what the form showed.
 */
export async function setPeriod({ workbook, now, changes }: SetPeriodRequest): Promise<readonly TypedRefusal[]> {
  const { values, refused } = readTypedPeriod(changes);
  if (refused.length > 0) return refused;
  await changeSheets({
    workbook,
    now,
    change: (sheets) => {
      refuseChanged(periodFields(sheets), changes);
      return inputChange({ cells: editPairs(sheets, periodSheet, values) });
    },
  });
  return [];
}

function refuseChanged(fields: readonly TypedField[], changes: readonly TypedChange[]): void {
  for (const { key, was } of changes) {
    const field = fields.find((each) => each.key === key);
    if (field !== undefined && !means(key, field.value, was))
      throw new LiveWorkbookError({
        reason: "changed-meanwhile",
        detail: `${periodSheet.sheet}, ${field.label}`,
        left: "as-it-was",
      });
  }
}

/** "5/7/2020" is what "05/07/2020" is. What can't be read means nothing but itself. */
function means(key: string, one: string, other: string): boolean {
  if (one === other) return true;
  const [first, second] = [one, other].map((value) => readTypedPeriod([{ key, was: "", value }]));
  return (
    first !== undefined &&
    second !== undefined &&
    first.refused.length + second.refused.length === 0 &&
    JSON.stringify(first.values) === JSON.stringify(second.values)
  );
}

/** What was typed for `Kỳ báo cáo`: values to be written, and those that can't be read or mean nothing. */
export function readTypedPeriod(changes: readonly TypedChange[]): {
  readonly values: InputRow;
  readonly refused: readonly TypedRefusal[];
} {
  const { values, refused } = readTyped(periodSheet, changes);
  return { values, refused: [...refused, ...outOfBounds(values)] };
}

function outOfBounds(values: InputRow): readonly TypedRefusal[] {
  return Object.entries(periodBounds).flatMap(([key, [minimum, maximum]]): readonly TypedRefusal[] => {
    const value = values[key];
    if (
      typeof value !== "number" ||
      (value >= minimum && value <= maximum && (key === "benchmarkPercent" || Number.isInteger(value)))
    )
      return [];
    return [
      {
        key,
        issue: {
          code: "out-of-range",
          params: { label: labelOf(key), value, minimum, maximum },
          place: { ...nowhere, sheet: periodSheet.sheet },
        },
      },
    ];
  });
}

export function labelOf(key: string): string {
  return periodSheet.fields.find((field) => field.key === key)?.header ?? key;
}
