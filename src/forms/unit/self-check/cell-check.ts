import { writtenNumber } from "../../../workbook/text/written-number";
import { quoted } from "../../ways/formula-text";
import { serialOf } from "../../../workbook/serial-date";
import {
  all,
  hasFraction,
  holdsError,
  isEmpty,
  isNumber,
  isOfNoSize,
  isOutside,
  not,
  says,
  type CellAt,
  type Look,
  type Question,
} from "./question";

/** What is said of a cell if the condition holds; "" = nothing, and later steps are skipped. */
export type Step = { readonly when: Question; readonly says: string };

/** Steps in order: the first that holds decides. If none holds, the cell is as it should be. */
export type CellCheck = { readonly cell: CellAt; readonly steps: readonly Step[] };

/** What is said of a blank required cell. Any other words ask for a second look. */
export const blankWords = "chưa điền";

/** The check as a formula. An error in another cell is reported there. */
export function checkFormula({ steps }: CellCheck, on: string): string {
  return `IFERROR(${steps.reduceRight((rest, step) => `IF(${step.when.formula(on)},${quoted(step.says)},${rest})`, '""')},"")`;
}

/** The same from the cells themselves. */
export function checkedWords({ steps }: CellCheck, look: Look): string {
  return steps.find(({ when }) => when.holds(look))?.says ?? "";
}

/** Always, never, or while a question holds. */
export type Required = boolean | Question;

export type Bounds = { readonly minimum: number | null; readonly maximum: number | null };

/** What a cell for a number may hold. */
export type NumberRule = {
  readonly required: Required;
  readonly bounds: Bounds;
  /** Counts have no fraction. */
  readonly whole: boolean;
  /** Words that may replace the number, and words that may not on this line. */
  readonly declared: readonly string[];
  readonly forbidden: readonly string[];
};

export const notApplicableWords = ["KAD", "Không áp dụng"] as const;
export const notAssignedWords = ["KG", "Không giao"] as const;
export const declarations: readonly string[] = [...notApplicableWords, ...notAssignedWords];

/** The smallest and the largest plausible figure; 0 is plausible, too. */
const size = [1e-9, 1e15] as const;

export function numberCheck(cell: CellAt, rule: NumberRule): CellCheck {
  const { minimum, maximum } = rule.bounds;
  return {
    cell,
    steps: [
      ...emptySteps(cell, rule.required),
      ...(rule.declared.length === 0 ? [] : [{ when: says(cell, rule.declared), says: "" }]),
      ...(rule.forbidden.length === 0
        ? []
        : [{ when: says(cell, rule.forbidden), says: "dòng này không được ghi KAD" }]),
      { when: not(isNumber(cell)), says: "đang là chữ, đề nghị ghi số" },
      ...(minimum === null && maximum === null
        ? []
        : [{ when: isOutside(cell, rule.bounds), says: boundsWords(rule.bounds) }]),
      { when: isOfNoSize(cell, size), says: "số quá lớn hoặc quá nhỏ" },
      ...(rule.whole ? [{ when: hasFraction(cell), says: "có số lẻ, đề nghị ghi số nguyên" }] : []),
    ],
  };
}

function boundsWords({ minimum, maximum }: Bounds): string {
  if (minimum === null) return `lớn hơn ${writtenNumber(maximum ?? 0)}`;
  return maximum === null
    ? `nhỏ hơn ${writtenNumber(minimum)}`
    : `ngoài khoảng ${writtenNumber(minimum)} đến ${writtenNumber(maximum)}`;
}

/** ISO days, both included, and what is said of others. */
export type DayRule = {
  readonly required: Required;
  readonly from: string;
  readonly to: string;
  readonly outside: string;
  readonly declared: readonly string[];
};

export function dayCheck(cell: CellAt, { required, from, to, outside, declared }: DayRule): CellCheck {
  const bounds = { minimum: serialOf({ date: from }), maximum: (serialOf({ date: to }) ?? 0) + beforeMidnight };
  return {
    cell,
    steps: [
      ...emptySteps(cell, required),
      ...(declared.length === 0 ? [] : [{ when: says(cell, declared), says: "" }]),
      { when: not(isNumber(cell)), says: "chưa phải ngày, ví dụ ghi 15/06/2020" },
      { when: isOutside(cell, bounds), says: outside },
    ],
  };
}

/** A date with a time of day still belongs to the last day. */
const beforeMidnight = 0.99999;

export function choiceCheck(
  cell: CellAt,
  { required, words }: { readonly required: Required; readonly words: readonly string[] },
): CellCheck {
  return {
    cell,
    steps: [...emptySteps(cell, required), { when: not(says(cell, words)), says: "không có trong danh sách chọn" }],
  };
}

/** A cell for words, in which a number is doubtful. */
export function wordsCheck(cell: CellAt, required: Required): CellCheck {
  return {
    cell,
    steps: [...emptySteps(cell, required), { when: isNumber(cell), says: "đang là số, đề nghị ghi bằng lời" }],
  };
}

/** A cell for any text; `null` = nothing to check. */
export function textCheck(cell: CellAt, required: Required): CellCheck | null {
  return required === false ? null : { cell, steps: emptySteps(cell, required) };
}

/** The first steps of every check: after them the cell holds something readable. */
function emptySteps(cell: CellAt, required: Required): readonly Step[] {
  const empty = isEmpty(cell);
  const failed: Step = { when: holdsError(cell), says: "công thức báo lỗi, đề nghị ghi lại" };
  if (required === true) return [failed, { when: empty, says: blankWords }];
  if (required === false) return [failed, { when: empty, says: "" }];
  return [failed, { when: all([empty, required]), says: blankWords }, { when: empty, says: "" }];
}
