import type { DrawnForms, Finder, DrawnForm } from "./checked-sheet";
import { type UnitRow, ownCodes } from "../unit-forms";
import { columnOf, type FieldForm, type ListForm } from "../../description/sheet-form";
import {
  type CellAt,
  type Question,
  isEmpty,
  isNotZero,
  anyFilled,
  not,
  all,
  says,
  some,
  isMoreThan,
  addUpOtherwise,
  partsMissWhole,
} from "./question";
import { commendationWays, individualParts, type CommendationCount } from "../../../contract/commendations";
import {
  type CellCheck,
  numberCheck,
  choiceCheck,
  textCheck,
  type Bounds,
  type Required,
  dayCheck,
  declarations,
  wordsCheck,
  notAssignedWords,
  notApplicableWords,
} from "./cell-check";
import { commendationList, selfScoreList } from "../../sheets/unit/report-lists";
import { choiceWords } from "../../../contract/choice-words";
import { adjustmentList, targetList, resultList } from "../../sheets/unit/indicator-lists";

export type CheckContext = { readonly drawn: DrawnForms; readonly find: Finder };

type Entry = { readonly list: DrawnForm; readonly row: UnitRow; readonly field: FieldForm; readonly cell: CellAt };

export function entryCheck(entry: Entry, context: CheckContext): CellCheck | null {
  const { field, cell, list } = entry;
  const required = requiredOf(entry, context);
  switch (field.type.kind) {
    case "figure":
      return figureCheck(entry, required, context);
    case "number":
      if (list.form.sheet === commendationList.sheet) return commendationCheck(cell, field, list.form);
      return numberCheck(cell, { required, bounds: boundsOf(entry), whole: false, ...declaredOf(entry, context) });
    case "choice":
      return choiceCheck(cell, { required, words: field.type.choices.map(([words]) => words) });
    case "date":
    case "text":
    case "code":
    case "codes":
    case "mark":
      return list.form.sheet === selfScoreList.sheet && field.key === "evidence"
        ? evidenceCheck(entry, context)
        : textCheck(cell, required);
    default:
      return field.type satisfies never;
  }
}

/** Bounds are only for these fields, not for last year's figures and plans. */
const judged = new Set(["target", "result", "proposed", "content", "points"]);

function boundsOf({ row, field }: Entry): Bounds {
  return judged.has(field.key) && row.facts !== null ? row.facts : { minimum: null, maximum: null };
}

function figureCheck(entry: Entry, required: Required, context: CheckContext): CellCheck | null {
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

/** A line of the scale that forbids KAD also forbids it for the figures of its indicator. */
function declaredOf(
  { list, row, field }: Entry,
  { drawn }: CheckContext,
): { readonly declared: readonly string[]; readonly forbidden: readonly string[] } {
  const ofLine = list.form.sheet === selfScoreList.sheet && row.facts?.mayBeNotApplicable === false;
  const ofFigure =
    (field.key === "result" || field.key === "target") &&
    drawn.issue.criteria.some(({ indicator, mayBeNotApplicable }) => indicator === row.code && !mayBeNotApplicable);
  return ofLine || ofFigure
    ? { declared: notAssignedWords, forbidden: notApplicableWords }
    : { declared: declarations, forbidden: [] };
}

/**
 * Points other than 0 on a line with Yêu cầu minh chứng, with neither evidence of their own nor beside the result of
 * the line's indicator (domain/scoring/missing-evidence.ts).
 */
function evidenceCheck({ list, row, cell }: Entry, { drawn }: CheckContext): CellCheck | null {
  if (row.held?.asksEvidence !== true) return null;
  const results = drawn.lists.find(({ form }) => form.sheet === resultList.sheet);
  const result = results?.rowOf.get(row.facts?.indicator ?? "");
  const proofs =
    results === undefined || result === undefined
      ? []
      : [{ sheet: results.draft.name, row: result, column: columnOf(results.form, "evidence") }];
  const points = { ...cell, column: columnOf(list.form, "points") };
  const when = all([isNotZero(points), isEmpty(cell), ...proofs.map(isEmpty)]);
  return { cell, steps: [{ when, says: "chưa ghi tài liệu kiểm chứng" }] };
}

/** As the required cells of completeness (domain/submissions/required-cells.ts), in formulas. */
function requiredOf({ list, row, field, cell }: Entry, { find }: CheckContext): Required {
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

/** With the answer Có: every begun row, or the first row if none is begun. */
function adjustmentRequired(
  code: string,
  { list, find }: { readonly list: DrawnForm; readonly find: Finder },
): Required {
  const [first] = list.rowOf.keys();
  const begun = anyFilled(find.entries(adjustmentList.sheet, code));
  const noneBegun = not(anyFilled(find.allEntries(adjustmentList.sheet)));
  return all([says(find.cover("adjusts"), [choiceWords.yesNo.yes]), code === first ? some([begun, noneBegun]) : begun]);
}

/**
 * Counts of commendations: whole, not negative, and parts within their whole
 * (domain/checks/plausibility/commendation-sums.ts).
 */
function commendationCheck(cell: CellAt, { key }: FieldForm, form: ListForm): CellCheck {
  const check = numberCheck(cell, {
    required: false,
    bounds: { minimum: 0, maximum: null },
    whole: true,
    declared: declarations,
    forbidden: [],
  });
  /** Of these counts, the cells of those that the form has. */
  const cellsOf = (counts: readonly CommendationCount[]): readonly CellAt[] =>
    counts.map((count) => ({ ...cell, column: columnOf(form, count) })).filter(({ column }) => column > 0);
  const [individuals = cell] = cellsOf(["individuals"]);
  const parts = cellsOf(individualParts);
  if (someOfIndividuals.has(key)) return withStep(check, isMoreThan(cell, individuals), "lớn hơn số cá nhân");
  if (key === "individuals" && parts.length > 1)
    return withStep(check, partsMissWhole(parts, cell), "khác tổng các cột chia ra của cá nhân");
  if (key !== "byMerit") return check;
  const all = cellsOf(["collectives", "individuals", "households"]);
  const differs = addUpOtherwise(
    cellsOf(commendationWays),
    [all, [...all, ...cellsOf(["enterprises"])]],
    cellsOf(["byMerit", "thematic", "unexpected", "collectives", "individuals"]),
  );
  const those =
    parts.length > 1 ? "các cách khen khác khác tổng số được khen" : "Chuyên đề, Đột xuất khác tổng Tập thể và Cá nhân";
  return withStep(check, differs, `cộng với ${those}`);
}

const someOfIndividuals: ReadonlySet<string> = new Set<CommendationCount>([...individualParts, "women"]);

function withStep(check: CellCheck, when: Question, words: string): CellCheck {
  return { ...check, steps: [...check.steps, { when, says: words }] };
}
