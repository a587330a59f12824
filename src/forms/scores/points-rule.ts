import type { Criterion } from "../../domain/round/scale";
import { boundsOf } from "../../domain/scoring/accept-marks";
import type { Area } from "../../workbook/address";
import type { Validation } from "../../workbook/draft";
import { writtenNumber } from "../../workbook/text/written-number";
import { longestMessage, longestTitle } from "../drawing/entry-rules";

/**
 * Points of one unit on one criterion: within its bounds, both included (contract §4, Scoring), and at the cell whose
 * and which they are.
 */
export function pointsRule(
  { unitName, criterion }: { readonly unitName: string; readonly criterion: Criterion },
  area: Area,
): Validation {
  const { lowest, highest } = boundsOf(criterion);
  const asked = askedPoints(lowest, highest);
  const name = `${criterion.code}. ${criterion.name}`;
  return {
    area,
    rule: { kind: "number", minimum: lowest, maximum: highest },
    strictness: "stop",
    title: unitName.slice(0, longestTitle),
    message: `${name.slice(0, longestMessage - asked.length - 1)}\n${asked}`,
    errorMessage:
      lowest === null && highest === null
        ? "Đề nghị nhập số điểm."
        : `Đề nghị nhập số điểm: ${asked.charAt(0).toLowerCase()}${asked.slice(1)}`,
  };
}

function askedPoints(lowest: number | null, highest: number | null): string {
  if (lowest === null && highest === null) return "Nhập số điểm.";
  if (lowest === null) return `Không quá ${writtenNumber(highest ?? 0)} điểm.`;
  return highest === null
    ? `Từ ${writtenNumber(lowest)} điểm trở lên.`
    : `Từ ${writtenNumber(lowest)} đến ${writtenNumber(highest)} điểm.`;
}
