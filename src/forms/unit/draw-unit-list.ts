import { addressOf } from "../../workbook/address";
import type { SheetDraft, Validation } from "../../workbook/draft";
import { columnOf, type FieldForm, type ListForm } from "../description/sheet-form";
import { canvas, putAcross, type Canvas } from "../drawing/canvas";
import { drawTable, type DrawnTable } from "../drawing/draw-table";
import { legiblePaper, printedPages } from "../drawing/paper";
import { entryRule, longestMessage, type ChoiceRule } from "../drawing/entry-rules";
import { ownCodes, type UnitRow } from "./unit-forms";
import { rowPadding } from "../drawing/row-height";
import { looks, palette } from "../drawing/styles";
import { checkNumber, checkNumberFormula, checkNumberLabel, type EntryArea } from "./check-number";
import { drawFormHeading, firstPrintedRow, formHeaderRow, type Heading } from "./form-heading";
import { drawSignatures, type Signature } from "./signatures";
import { missingIn, requiredWhen } from "./required-when";

export type UnitList = {
  readonly heading: Omit<Heading, "widths" | "title">;
  readonly rows: readonly UnitRow[];
  readonly signatures: readonly Signature[];
  /** How the table is to be read, printed below it; `null` = nothing needs to be said. */
  readonly remark: string | null;
  readonly choiceRule: ChoiceRule;
  readonly wordsRule: (words: readonly string[]) => Validation["rule"];
};

/** A drawn form with the row of each code. */
export type DrawnUnitList = { readonly draft: SheetDraft; readonly rowOf: ReadonlyMap<string, number> };

const unguided = { filter: false, formatColumns: true, formatRows: true, insertRows: false };

/** One form of the unit workbook: heading, table, check number, signatures; locked except for its entries. */
export function drawUnitList(form: ListForm, list: UnitList): DrawnUnitList {
  const drawn = canvas(form.sheet);
  const widths = form.columns.map((column) => column.width);
  drawFormHeading(drawn, { ...list.heading, title: form.title, widths });
  const table = drawTable(drawn, form.columns, {
    top: formHeaderRow,
    rows: list.rows.map((row) => row.drawn),
    padding: rowPadding.tight,
  });
  guide(drawn, form, { table, list });
  const checkRow = table.lastRow + 2;
  drawCheckNumber(drawn, form, { table, checkRow });
  drawn.height(table.lastRow + 1, gap);
  drawRemark(drawn, checkRow + 1, { remark: list.remark, columns: widths.length });
  const end = drawSignatures(drawn, checkRow + 2, { blocks: list.signatures, widths });
  const rowOf = new Map(
    list.rows.flatMap((row, index) => (row.code === null ? [] : [[row.code, table.firstRow + index] as const])),
  );
  const first = firstPrintedRow(list.heading);
  const bound = boundRows(list.rows, { table, end });
  const own = list.rows.findIndex(({ code }) => code !== null && ownCodes.includes(code));
  const paper = legiblePaper(form.orientation, widths);
  const pages = printedPages(
    { paper, widths, heights: drawn.finish({}).heights, first, last: end, headerRow: table.headerRow, bound },
    own < 1 ? null : table.firstRow + own - 1,
  );
  const draft = drawn.finish({
    tab: palette.inputTab,
    freeze: { rows: formHeaderRow, columns: form.frozenColumns },
    protection: unguided,
    print: {
      ...paper,
      area: { top: first, left: 1, bottom: end, right: widths.length },
      titleRows: { from: formHeaderRow, to: formHeaderRow },
      ...pages,
      footer: form.title,
    },
  });
  return { draft, rowOf };
}

/** Points between table, check number and signatures; a line that is printed there takes more. */
const [gap, remarkHeight] = [6, 15];

/** Below the check number, which ends what is read of the form. */
function drawRemark(
  drawn: Canvas,
  row: number,
  { remark, columns }: { readonly remark: string | null; readonly columns: number },
): void {
  drawn.height(row, remark === null ? gap : remarkHeight);
  if (remark !== null) putAcross(drawn, row, { left: 1, right: columns, value: remark, style: looks.checkNumber });
}

/** Rows of the table that stay with the signatures, so that a page never has signatures only. */
const rowsBySignatures = 3;

/** What follows a section's title stays with it, and the signatures with the last rows. */
function boundRows(
  rows: readonly UnitRow[],
  { table, end }: { readonly table: DrawnTable; readonly end: number },
): ReadonlySet<number> {
  const titled = rows.flatMap((_, index) =>
    index > 0 && rows[index - 1]?.code === null ? [table.firstRow + index] : [],
  );
  const from = table.lastRow - rowsBySignatures + 2;
  const tail = Array.from({ length: Math.max(0, end - from + 1) }, (_, index) => from + index);
  return new Set([...titled, ...tail]);
}

type Guided = { readonly table: DrawnTable; readonly list: UnitList };

/** Rules and messages on the entry cells, one rule for each run of similar rows, and the highlighting of blank ones. */
function guide(drawn: Canvas, form: ListForm, { table, list }: Guided): void {
  form.columns.forEach((column, index) => {
    const runs = entryRuns(drawn, { table, list, column: index + 1, takesWords: wordColumns.has(column.key) });
    const areaOf = (run: Run): Validation["area"] => ({
      top: run.from,
      left: index + 1,
      bottom: run.to,
      right: index + 1,
    });
    for (const run of guidedRuns(column, runs)) drawn.validate(ruleOf(column, areaOf(run), { list, run }));
    for (const run of runs) {
      if (!column.required || !run.required) continue;
      drawn.condition(missingIn(areaOf(run), unlessLeftOut(form, run.from)));
    }
  });
  const rows = list.rows.flatMap(({ code }, index) => (code === null ? [] : [{ code, row: table.firstRow + index }]));
  const [first, last] = [rows[0], rows.at(-1)];
  const own = rows.filter(({ code }) => ownCodes.includes(code));
  const [from, to] = [own[0]?.row, own.at(-1)?.row];
  if (first === undefined || last === undefined) return;
  for (const rule of requiredWhen(form, {
    firstRow: first.row,
    lastRow: last.row,
    own: from === undefined || to === undefined ? null : { from, to },
  }))
    drawn.condition(rule);
}

/** A line that is not applicable needs no points. */
function unlessLeftOut(form: ListForm, row: number): string | undefined {
  const column = columnOf(form, "notApplicable");
  return column === 0 ? undefined : `LEN(TRIM(${addressOf(row, column)}))=0`;
}

function ruleOf(
  column: FieldForm,
  area: Validation["area"],
  { list, run }: { readonly list: UnitList; readonly run: Run },
): Validation {
  const { reads, words } = run;
  const rule = entryRule(column, area, { choiceRule: list.choiceRule, reads });
  if (words !== null) return wordsRule(rule, words, list.wordsRule(words));
  return reads === "words" && rule.rule.kind === "any" && column.type.kind === "figure"
    ? { ...rule, message: `${column.help.vi} Ghi bằng lời, ví dụ: Đạt.`.slice(0, 255) }
    : rule;
}

/** A list to choose from. Other words are allowed after a question, since KAD, KG or a new class may be right. */
function wordsRule(rule: Validation, words: readonly string[], choices: Validation["rule"]): Validation {
  const help = `Chọn trong danh sách: ${words.join("; ")}.`;
  return {
    ...rule,
    rule: choices,
    strictness: "warning",
    message: help.slice(0, longestMessage),
    errorMessage: "Từ này không có trong danh sách, có thể không được tính điểm. Đề nghị chọn trong danh sách.",
  };
}

/**
 * Joins neighbouring runs with the same rule: the printed rows between them are locked, so a rule has no effect there.
 */
function guidedRuns(column: FieldForm, runs: readonly Run[]): readonly Run[] {
  const byRow = column.type.kind === "figure";
  return runs.reduce<readonly Run[]>((merged, run) => {
    const last = merged.at(-1);
    const alike = last !== undefined && (!byRow || (last.reads === run.reads && sameWords(last.words, run.words)));
    return alike ? [...merged.slice(0, -1), { ...last, to: run.to }] : [...merged, run];
  }, []);
}

/** `words`: those to choose from; `null` = any. */
type Run = {
  readonly from: number;
  readonly to: number;
  readonly reads: "number" | "words" | "date" | "yes-no";
  readonly required: boolean;
  readonly words: readonly string[] | null;
};

function sameWords(one: Run["words"], other: Run["words"]): boolean {
  return JSON.stringify(one) === JSON.stringify(other);
}

/** Columns in which words count. */
const wordColumns = new Set(["target", "result", "yearEstimate", "proposed"]);

/** Runs of neighbouring unlocked cells that are read in the same way. */
function entryRuns(
  drawn: Canvas,
  { table, list, column, takesWords }: Guided & { readonly column: number; readonly takesWords: boolean },
): readonly Run[] {
  const runs: Run[] = [];
  list.rows.forEach((row, index) => {
    const at = table.firstRow + index;
    const cell = drawn.cell(at, column);
    if (row.code === null || cell === undefined || cell.style.locked) return;
    const reads = row.facts?.reads ?? "number";
    const required = row.facts?.required ?? false;
    const words = takesWords ? (row.words ?? null) : null;
    const last = runs.at(-1);
    const isAlike =
      last !== undefined && last.reads === reads && last.required === required && sameWords(last.words, words);
    if (isAlike && last.to === at - 1) runs[runs.length - 1] = { ...last, to: at };
    else runs.push({ from: at, to: at, reads, required, words });
  });
  return runs;
}

function drawCheckNumber(
  drawn: Canvas,
  form: ListForm,
  { table, checkRow }: { readonly table: DrawnTable; readonly checkRow: number },
): void {
  const columns = new Map(form.columns.map((column, index) => [column.key, index + 1]));
  const area: EntryArea = { headerRow: table.headerRow, firstRow: table.firstRow, lastRow: table.lastRow, columns };
  const value = checkNumber(drawn.finish({}).rows, form, area);
  drawn.put(checkRow, 1, { value: checkNumberLabel, style: looks.checkNumber });
  drawn.merge({ top: checkRow, left: 1, bottom: checkRow, right: Math.min(2, form.columns.length) });
  drawn.put(checkRow, 3, { value, formula: checkNumberFormula(form, area), style: looks.checkNumber });
}
