import type { InEnglish, Writer } from "../../../domain/issues/record";
import type * as vi from "../../../domain/issues/typing";

export const typing: InEnglish<typeof vi.typing> = {
  "number-as-text": {
    sentence: ({ label, raw, value }, { number }) =>
      `"${label}" says "${raw}" as text; it was read as ${number(value)}. Please check, and type it as a number.`,
    cause: "The cell is formatted as text, or the number was typed with words.",
    remedy: "Type the number again, without words.",
  },
  "number-ambiguous": {
    sentence: ({ label, raw, value }, { number }) =>
      `"${label}" says "${raw}", which can mean two numbers; it was read as ${number(value)}. Please confirm.`,
    cause: "One point or comma stands before exactly three digits: thousands or decimals.",
    remedy: "Confirm with the unit; type 1234 if thousands are meant, 1,234 as a number if decimals are.",
  },
  "number-foreign-style": {
    sentence: ({ label, raw, value }, { number }) =>
      `"${label}" says "${raw}" in a foreign style; it was read as ${number(value)}. Please use a comma for decimals.`,
    cause: "The number has a point for decimals or commas for thousands.",
    remedy: "Use a comma for decimals and a point for thousands.",
  },
  "money-converted": {
    sentence: ({ label, raw, value, measure }, { number }) =>
      `"${label}" says "${raw}"; it was converted to ${number(value)} ${measure}. Please confirm, and use the measure of the form.`,
    cause: "The number carries đồng, nghìn, triệu or tỷ, unlike the row's measure.",
    remedy: "Compare the converted figure with the file; use the row's measure next time.",
  },
  "percent-format": {
    sentence: ({ label, raw, value }, { number }) =>
      `"${label}" holds ${raw} in a cell formatted as a percentage; it was read as ${number(value)}. Please confirm.`,
    cause: "The cell has a percent format, so the number stored differs from the one seen.",
    remedy: "Compare what was read with the file; in a row measured in % write 95, without a percent format.",
  },
  "date-as-text": {
    sentence: ({ label, raw, value }, { date }) =>
      `"${label}" says "${raw}" as text; it was read as the day ${date(value)}. Please confirm.`,
    cause: "The date was typed as text.",
    remedy: "Check that day and month are not swapped.",
  },
  "not-in-list": {
    sentence: ({ label, raw, choices }) =>
      `"${label}" says "${raw}", which is not in the list. Please choose one of: ${choices}.`,
    cause: "The words are not among the choices.",
    remedy: "Choose from the list of the cell.",
  },
  "out-of-range": {
    sentence: ({ label, value, minimum, maximum }, write) =>
      `"${label}" is ${write.number(value)}, ${rangeOf(write, minimum, maximum)}. Please check the figure and its measure.`,
    cause: "The figure lies outside the indicator's minimum and maximum.",
    remedy: "Check the figure and its measure; if it is right, say why in the notes column.",
  },
  "formula-overwritten": {
    sentence: ({ label, raw, sheet, header }) =>
      sheet === undefined || header === undefined
        ? `The formula of "${label}" was typed over${typedOver(raw)}; it is computed again and this figure is not used. Please keep the formulas.`
        : `The formula of "${label}" was typed over${typedOver(raw)}; this figure is not used, only the one in the column "${header}" of ${sheet}. Please enter it there and keep the formulas.`,
    cause: "A number was typed over a formula.",
    remedy:
      "The typed figure is not used. If it is the right one, enter it in the cell that the formula takes it from (sheet Chỉ tiêu).",
  },
  "check-number-differs": {
    sentence: ({ found, expected }) =>
      `The check number on the form is ${found}; computed again it is ${expected}. Please compare the file with the signed paper.`,
    cause: "Figures changed after printing, or the formula was not calculated again.",
    remedy: "Compare the file with the signed paper figure by figure; print and sign again if the file is right.",
  },
  "text-expected": {
    sentence: ({ label, raw }) => `"${label}" asks for words and says "${raw}". Please check.`,
    cause: "The cell asks for words and holds a number.",
    remedy: "Write words; a number belongs in a row with a unit of measure.",
  },
};

function typedOver(raw: string | undefined): string {
  return raw === undefined ? "" : ` with "${raw}"`;
}

function rangeOf(write: Writer, minimum: number | null, maximum: number | null): string {
  if (minimum === null) return maximum === null ? "outside the range" : `above the maximum of ${write.number(maximum)}`;
  if (maximum === null) return `below the minimum of ${write.number(minimum)}`;
  return `outside ${write.number(minimum)} to ${write.number(maximum)}`;
}
