import { nowhere } from "../../../domain/issue";
import type { InputRow } from "../../../forms/drawing/input-row";
import { readTyped, type TypedChange, type TypedRefusal } from "../../../forms/board/typed-pairs";
import { periodSheet } from "../../../forms/sheets/board/period-sheet";

/** What was typed for `Kỳ báo cáo`: values to be written, and those that can't be read or mean nothing. */
export function readTypedPeriod(changes: readonly TypedChange[]): {
  readonly values: InputRow;
  readonly refused: readonly TypedRefusal[];
} {
  const { values, refused } = readTyped(periodSheet, changes);
  return { values, refused: [...refused, ...outOfBounds(values)] };
}

/** Smallest and largest value that means anything. */
const bounds: Readonly<Record<string, readonly [minimum: number, maximum: number]>> = {
  year: [2000, 2100],
  benchmarkPercent: [0, 100],
  decimals: [0, 4],
};

function outOfBounds(values: InputRow): readonly TypedRefusal[] {
  return Object.entries(bounds).flatMap(([key, [minimum, maximum]]): readonly TypedRefusal[] => {
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
