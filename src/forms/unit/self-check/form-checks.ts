import { kindRules } from "../../../domain/round/period";
import { columnOf, type FieldForm } from "../../description/sheet-form";
import {
  type DrawnForms,
  type CheckedSheet,
  finderOf,
  type Finder,
  type CheckedRow,
  type DrawnForm,
  isEntryCell,
} from "./checked-sheet";
import { type CheckContext, entryCheck } from "./entry-check";
import { formHeaderRow } from "../form-heading";
import type { UnitIssue } from "../unit-forms";
import { type CellCheck, type Required, dayCheck, textCheck, choiceCheck } from "./cell-check";
import { says, anyFilled, all, not } from "./question";
import { wordsOf } from "../../description/field-type";
import { reviewForms } from "../../sheets/unit/cover-sheet";
import { adjustmentList } from "../../sheets/unit/indicator-lists";
import { choiceWords } from "../../../contract/choice-words";

/** Every cell that a unit's workbook checks by itself, sheet by sheet in the order of the tabs. */
export function formChecks(drawn: DrawnForms): readonly CheckedSheet[] {
  const find = finderOf(drawn);
  return [coverChecks(drawn, find), ...drawn.lists.map((list) => listChecks(list, { drawn, find }))];
}

function coverChecks({ cover, issue }: DrawnForms, find: Finder): CheckedSheet {
  const rows = cover.form.fields.flatMap((field, index): readonly CheckedRow[] => {
    const check = coverCheck(field, { find, issue });
    return check === null ? [] : [{ row: cover.firstRow + index, cells: [{ field, check }] }];
  });
  return {
    draft: cover.draft,
    headerRow: cover.firstRow - 1,
    lastRow: cover.firstRow + cover.form.fields.length - 1,
    lastColumn: cover.valueColumn + 1,
    nameColumn: 1,
    oneValue: true,
    rows,
  };
}

function listChecks(list: DrawnForm, context: CheckContext): CheckedSheet {
  const { form, draft } = list;
  const rows = list.rows.flatMap((row): readonly CheckedRow[] => {
    const at = row.code === null ? undefined : list.rowOf.get(row.code);
    if (at === undefined) return [];
    const cells = form.columns.flatMap((field, index) => {
      const cell = { sheet: draft.name, row: at, column: index + 1 };
      const check = isEntryCell(draft, cell) ? entryCheck({ list, row, field, cell }, context) : null;
      return check === null ? [] : [{ field, check }];
    });
    return [{ row: at, cells }];
  });
  const lastRow = Math.max(formHeaderRow + 1, ...list.rowOf.values());
  return {
    draft,
    headerRow: formHeaderRow,
    lastRow,
    lastColumn: form.columns.length,
    nameColumn: columnOf(form, form.rowKey[0]),
    oneValue: false,
    rows,
  };
}

type CoverContext = { readonly find: Finder; readonly issue: UnitIssue };

/** What the cover checks of one of its values; `null` = nothing. */
function coverCheck(field: FieldForm, { find, issue }: CoverContext): CellCheck | null {
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
  if (!kindRules[kind].runsIntoNextYear)
    return { from: `${year}-01-01`, to: `${year}-12-31`, outside: `không thuộc năm ${year}` };
  return {
    from: `${year}-01-01`,
    to: `${year + 1}-03-31`,
    outside: `không thuộc năm ${year} hoặc quý I năm ${year + 1}`,
  };
}

/** The answer contradicts the adjustment sheet. */
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
