import { choiceWords } from "../../../contract/choice-words";
import { wordsOf } from "../../description/field-type";
import type { FieldForm } from "../../description/sheet-form";
import { adjustmentList } from "../../sheets/unit/adjustment-list";
import { reviewForms } from "../../sheets/unit/cover-sheet";
import type { UnitIssue } from "../unit-issue";
import { choiceCheck, dayCheck, textCheck, type CellCheck, type Required } from "./cell-check";
import type { Finder } from "./checked-sheet";
import { all, anyFilled, not, says } from "./question";

type Context = { readonly find: Finder; readonly issue: UnitIssue };

/** What the cover checks of one of its values; `null` = nothing. */
export function coverCheck(field: FieldForm, { find, issue }: Context): CellCheck | null {
  const cell = find.cover(field.key);
  if (field.filling !== "entry") return null;
  const required: Required =
    field.key === "reviewDate"
      ? says(find.cover("reviewForm"), [wordsOf(reviewForms, "conference"), wordsOf(reviewForms, "combined")])
      : field.required;
  if (field.type.kind === "date") return dayCheck(cell, { required, ...daysOf(issue), declared: [] });
  if (field.type.kind !== "choice") return textCheck(cell, required);
  const check = choiceCheck(cell, { required, words: field.type.choices.map(([words]) => words) });
  return field.key === "adjusts" ? { ...check, steps: [...check.steps, ...adjustmentSteps(find)] } : check;
}

/** The year of the round; what is reported of a whole year is held and signed until the end of March. */
function daysOf({ period: { year, kind } }: UnitIssue): {
  readonly from: string;
  readonly to: string;
  readonly outside: string;
} {
  if (kind === "h1") return { from: `${year}-01-01`, to: `${year}-12-31`, outside: `không thuộc năm ${year}` };
  return {
    from: `${year}-01-01`,
    to: `${year + 1}-03-31`,
    outside: `không thuộc năm ${year} hoặc quý I năm ${year + 1}`,
  };
}

/** The answer and the sheet that it speaks of contradict each other. */
function adjustmentSteps(find: Finder): CellCheck["steps"] {
  const rows = find.allEntries(adjustmentList.sheet);
  if (rows.length === 0) return [];
  const [answer, begun] = [find.cover("adjusts"), anyFilled(rows)];
  return [
    {
      when: all([says(answer, [choiceWords.yesNo.yes]), not(begun)]),
      says: "đã chọn Có, trang Điều chỉnh chưa có dòng nào",
    },
    {
      when: all([says(answer, [choiceWords.yesNo.no]), begun]),
      says: "đã chọn Không, trang Điều chỉnh đang có số liệu",
    },
  ];
}
