import { type Operand, bounded, isOneOf, operand, quoted, roundedPoints, whenNumbers } from "./formula-text";

export type DeadlineCells = {
  /** The cell that says how the document came, in one of `words`. */
  readonly status: string;
  /** Calendar days after the last day on time. */
  readonly daysLate: string;
  /** Điểm mỗi lần: points off per day; "" in that cell = none given, then a late document has no points. */
  readonly perTime: Operand;
  readonly max: Operand;
  readonly decimals: number;
  /** What the status cell says in each case that gives points; any other text gives "". */
  readonly words: { readonly onTime: string; readonly late: string; readonly missing: string; readonly exempt: string };
};

/** Thời hạn, as the engine's `deadline`. */
export function deadlineFormula({ status, daysLate, perTime, max, decimals, words }: DeadlineCells): string {
  const full = roundedPoints(operand(max), decimals);
  const reduced = bounded(`${operand(max)}-${daysLate}*${operand(perTime)}`, 0, max);
  const late = whenNumbers([daysLate, operand(perTime)], roundedPoints(reduced, decimals));
  const others = `IF(${status}=${quoted(words.late)},${late},IF(${status}=${quoted(words.missing)},0,""))`;
  return `IF(${isOneOf(status, [words.onTime, words.exempt])},${full},${others})`;
}
