import { type ReadCell, type ReadContext, cellText, finding, shownText, type Finding } from "./finding";
import type { Cell } from "../../workbook/cell";
import { isInSense, parseNumber, scalePercent, type NumberWarning } from "../../workbook/text/parse-number";
import { isPercentMeasure } from "../../workbook/text/match-key";

/** A number field: typed numbers as they are, text by the Vietnamese rules (contract §4, Numbers). */
export function readNumber(cell: Cell, measure: string | null, context: ReadContext): ReadCell {
  if (typeof cell.value === "number")
    return typedNumber(cell, cell.value, { ...context, figure: { measure, reads: "number" } });
  const raw = cellText(cell);
  const { label } = context;
  const read =
    typeof cell.value === "string"
      ? parseNumber(cell.value, measure)
      : ({ ok: false, reason: "not-a-number" } as const);
  if (!read.ok) {
    if (read.reason === "out-of-sense" || powerOfTen.test(raw.trim())) return outOfSense(raw, context);
    const problem =
      read.reason === "measure-mismatch"
        ? finding("measure-mismatch", { label, raw, measure: measure ?? "" })
        : finding("not-a-number", { label, raw: shownText(cell) });
    return { entry: { state: "invalid", value: null, raw, cell: context.cell }, findings: [problem] };
  }
  const findings = read.warnings
    .slice(0, 1)
    .map((warning) => numberWarning(warning, { label, raw, value: read.value, measure: measure ?? "" }));
  return { entry: { state: "value", value: read.value, raw, cell: context.cell }, findings };
}

/** A number in a file that is too large for a double: 1e999. */
const powerOfTen = /^[+-]?(?:\d+(?:\.\d*)?|\.\d+)e[+-]?\d{2,}$/iu;

/**
 * A number that can't be meant, such as 1E+308 from a wrong formula: no value, the raw text is kept (contract §4,
 * Issues).
 */
export function outOfSense(raw: string, { label, cell }: ReadContext): ReadCell {
  return {
    entry: { state: "invalid", value: null, raw, cell },
    findings: [finding("number-out-of-sense", { label, raw })],
  };
}

/** 95 % typed into a percent-formatted cell is 0.95 in the file (contract §4, Numbers). */
function typedNumber(cell: Cell, value: number, context: ReadContext): ReadCell {
  const raw = String(value);
  if (!isInSense(value)) return outOfSense(raw, context);
  const percentFormat = /%/.test(cell.format.replace(/"[^"]*"|\\./g, ""));
  if (!percentFormat) return { entry: { state: "value", value, raw, cell: context.cell }, findings: [] };
  if (isPercentMeasure(context.figure.measure)) {
    const percent = scalePercent(value);
    return isInSense(percent)
      ? { entry: { state: "value", value: percent, raw, cell: context.cell }, findings: [] }
      : outOfSense(raw, context);
  }
  return {
    entry: { state: "value", value, raw, cell: context.cell },
    findings: [finding("percent-format", { label: context.label, raw, value })],
  };
}

function numberWarning(
  warning: NumberWarning,
  params: { readonly label: string; readonly raw: string; readonly value: number; readonly measure: string },
): Finding {
  const { measure, ...typed } = params;
  return warning === "money-converted" ? finding(warning, { ...typed, measure }) : finding(warning, typed);
}
