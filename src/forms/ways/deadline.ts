import { bounded, isOneOf, operand, quoted, roundedPoints, whenNumbers } from "./formula-text";
import type { WayCells } from "./way-cells";

/** What a status cell of the score sheet says where a document gives points; any other words give none. */
export const documentWords = { onTime: "Đúng hạn", late: "Chậm", missing: "Chưa có", exempt: "Được miễn" } as const;

/** Thời hạn, as the engine's `deadline`: without Điểm mỗi lần only a late document has no points. */
export function deadlineFormula({ document, perTime, max, decimals }: WayCells): string | null {
  if (document === null) return null;
  const { status, daysLate } = document;
  const full = roundedPoints(operand(max), decimals);
  const reduced = bounded(`${operand(max)}-${daysLate}*${operand(perTime)}`, 0, max);
  const late = whenNumbers([daysLate, operand(perTime)], roundedPoints(reduced, decimals));
  const missing = `IF(${status}=${quoted(documentWords.missing)},0,"")`;
  const others = `IF(${status}=${quoted(documentWords.late)},${late},${missing})`;
  return `IF(${isOneOf(status, [documentWords.onTime, documentWords.exempt])},${full},${others})`;
}
