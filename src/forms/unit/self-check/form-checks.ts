import { choiceWords } from "../../../contract/choice-words";
import type { FieldForm } from "../../description/sheet-form";
import { adjustmentList } from "../../sheets/unit/adjustment-list";
import { commendationList } from "../../sheets/unit/commendation-list";
import { resultList } from "../../sheets/unit/result-list";
import { selfScoreList } from "../../sheets/unit/self-score-list";
import { targetList } from "../../sheets/unit/target-list";
import { formHeaderRow } from "../form-heading";
import { ownCodes } from "../unit-forms";
import type { UnitRow } from "../unit-rows";
import {
  choiceCheck,
  dayCheck,
  declarations,
  notApplicableWords,
  notAssignedWords,
  numberCheck,
  textCheck,
  wordsCheck,
  type Bounds,
  type CellCheck,
  type Required,
} from "./cell-check";
import {
  columnOf,
  finderOf,
  isEntryCell,
  type CheckedRow,
  type CheckedSheet,
  type DrawnForm,
  type DrawnForms,
  type Finder,
} from "./checked-sheet";
import { coverCheck } from "./cover-checks";
import { commendationCheck } from "./commendation-checks";
import { all, anyFilled, isEmpty, not, says, some, type CellAt } from "./question";

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

type Context = { readonly drawn: DrawnForms; readonly find: Finder };

function listChecks(list: DrawnForm, context: Context): CheckedSheet {
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

type Entry = { readonly list: DrawnForm; readonly row: UnitRow; readonly field: FieldForm; readonly cell: CellAt };

function entryCheck(entry: Entry, context: Context): CellCheck | null {
  const { field, cell, list } = entry;
  const required = requiredOf(entry, context);
  switch (field.type.kind) {
    case "figure":
      return figureCheck(entry, required, context);
    case "number":
      if (list.form.sheet === commendationList.sheet) return commendationCheck(cell, field);
      return numberCheck(cell, { required, bounds: boundsOf(entry), whole: false, ...declaredOf(entry, context) });
    case "choice":
      return choiceCheck(cell, { required, words: field.type.choices.map(([words]) => words) });
    case "date":
    case "text":
    case "code":
    case "codes":
    case "mark":
      return textCheck(cell, required);
    default:
      return field.type satisfies never;
  }
}

/** Bounds hold for what is judged by them; last year's figures and plans are what they are. */
const judged = new Set(["target", "result", "proposed", "content", "points"]);

function boundsOf({ row, field }: Entry): Bounds {
  return judged.has(field.key) && row.facts !== null ? row.facts : { minimum: null, maximum: null };
}

function figureCheck(entry: Entry, required: Required, context: Context): CellCheck | null {
  const { row, cell, field } = entry;
  const reads = row.facts?.reads ?? "number";
  if (reads === "number")
    return numberCheck(cell, { required, bounds: boundsOf(entry), whole: false, ...declaredOf(entry, context) });
  if (reads === "date")
    return dayCheck(cell, {
      required,
      from: "2000-01-01",
      to: "2099-12-31",
      outside: "ngoài các năm 2000 đến 2099",
      declared: declarations,
    });
  if (reads === "yes-no")
    return choiceCheck(cell, { required, words: [...Object.values(choiceWords.yesNo), ...declarations] });
  if (!judged.has(field.key)) return textCheck(cell, required);
  if (row.words === undefined) return wordsCheck(cell, required);
  return choiceCheck(cell, { required, words: [...row.words, ...declaredOf(entry, context).declared] });
}

/** KAD is declared by a line of the scale; one that forbids it forbids it of its indicator's figures, too. */
function declaredOf(
  { list, row, field }: Entry,
  { drawn }: Context,
): { readonly declared: readonly string[]; readonly forbidden: readonly string[] } {
  const ofLine = list.form.sheet === selfScoreList.sheet && row.facts?.mayBeNotApplicable === false;
  const ofFigure =
    (field.key === "result" || field.key === "target") &&
    drawn.issue.criteria.some(({ indicator, mayBeNotApplicable }) => indicator === row.code && !mayBeNotApplicable);
  return ofLine || ofFigure
    ? { declared: notAssignedWords, forbidden: notApplicableWords }
    : { declared: declarations, forbidden: [] };
}

/** As the contract's required cells (domain/completeness/required-cells.ts), in formulas. */
function requiredOf({ list, row, field, cell }: Entry, { find }: Context): Required {
  const { sheet } = list.form;
  const code = row.code ?? "";
  if (sheet === adjustmentList.sheet)
    return field.key === "proposed" || field.key === "reason" ? adjustmentRequired(code, { list, find }) : false;
  if (ownCodes.includes(code) && (sheet === targetList.sheet || sheet === resultList.sheet))
    return field.required || field.key === "name" || field.key === "measure" ? ownRowBegun(code, find) : false;
  if (!field.required || row.facts?.required === false) return false;
  return sheet === selfScoreList.sheet ? isEmpty({ ...cell, column: columnOf(list.form, "notApplicable") }) : true;
}

/** Any cell of the unit's own row, on either sheet. */
function ownRowBegun(code: string, find: Finder): Required {
  return anyFilled([...find.entries(targetList.sheet, code), ...find.entries(resultList.sheet, code)]);
}

/** With the answer Có: what is begun; while nothing is, the first row. */
function adjustmentRequired(
  code: string,
  { list, find }: { readonly list: DrawnForm; readonly find: Finder },
): Required {
  const [first] = list.rowOf.keys();
  const begun = anyFilled(find.entries(adjustmentList.sheet, code));
  const noneBegun = not(anyFilled(find.allEntries(adjustmentList.sheet)));
  return all([says(find.cover("adjusts"), [choiceWords.yesNo.yes]), code === first ? some([begun, noneBegun]) : begun]);
}
