import { marksSheet, choicesSheet } from "../contract/sheet-names";
import type { RoundName } from "../domain/round/period";
import { holdsWork } from "../domain/submissions/held-round";
import { roundMarkEdits } from "../forms/marks/round-marks";
import type { SheetDraft, WorkbookDraft } from "../workbook/draft";
import type { OldMarks } from "../workbook/cell-mark";
import { hasFormula } from "../workbook/each-cell";
import { editedWorkbook } from "../workbook/edit";
import type { Sheet, Workbook } from "../workbook/sheet";
import { carryList } from "../forms/board/carry-list";
import { carryOwnSheet, carryPairs, formulasLeftBehind } from "../forms/board/carry-sheet";
import { boardForms } from "../forms/board/input-sheets";
import { choiceLists, type ChoiceLists } from "../forms/drawing/entry-rules";
import { drawMarks, resultLabel } from "../forms/marks/workbook-marks";
import { scoreGuide } from "../forms/scores/score-guide";
import { drawConflicts, readConflicts } from "../forms/merging/conflict-sheet";
import type { SheetForm } from "../forms/description/sheet-form";
import type { InputRow, RowGuide } from "../forms/drawing/row-guide";
import { outputPages } from "../forms/output/output-pages";
import { isOutputSheet, outputSheets } from "../forms/output/output-sheets";
import { locateSheet } from "../forms/reading/find-header";
import { cellText } from "../forms/reading/finding";
import { enteredScoreList, receiptList } from "../forms/sheets/board/register-lists";
import { readReview, withoutReview } from "../forms/review/read-review";
import { clusterCoverSheet, clusterReportList } from "../forms/sheets/cluster/cluster-cover-sheet";
import { conflictList } from "../forms/sheets/board/conflict-list";
import { drawFormerRounds, readFormerRounds } from "../forms/store/former-rounds";
import { drawStore } from "../forms/store/store";
import { isStoreSheet } from "../forms/store/store-table";
import type { Texts } from "../text/texts";
import type { Consolidated } from "./consolidate";
import type { Keeping } from "./host";
import { type MovedFormulas, movedFormulas } from "./moved-formulas";
import { newReceipts } from "./new-receipts";

export type BoardOut = {
  readonly draft: WorkbookDraft;
  /** What a rewritten workbook can't keep, in the reader's words. */
  readonly notCarried: readonly string[];
  /** Formulas of people that will look at other rows of an output sheet than they do. */
  readonly moved: readonly MovedFormulas[];
  /** The sheets that people added, and ours in which they type. */
  readonly people: Pick<Keeping, "own" | "typed" | "formulas" | "emptied">;
  /** The marks of a marked copy, which go with their list; `null` = it is none. */
  readonly marks: OldMarks | null;
};

/**
 * The consolidated Board workbook: its people's sheets in their places with every cell they hold, the register with a
 * row for each file that had none, the output sheets made anew, the store behind them.
 */
export function boardOut(workbook: Workbook, consolidated: Consolidated, texts: Texts): BoardOut {
  const { consolidation } = consolidated;
  const { board } = consolidation;
  const lists = choiceLists(boardForms);
  const forms = inputForms(workbook);
  const added = newReceipts(consolidated);
  const isWorkHeld = added.length > 0 || holdsWork({ board, stored: consolidated.stored });
  const conflicts = conflictSheets(workbook, board.period.stamp ?? null);
  const unmarked = withoutReview(workbook).sheets;
  const theirs = unmarked.filter((sheet) => !isOurs(sheet.name) && !conflicts.some(({ name }) => name === sheet.name));
  const names = theirs.map(({ name }) => name);
  const guide = scoreGuide(workbook, board);
  const people = theirs.map((sheet) =>
    carrySheet(sheet, {
      form: forms.get(sheet.name),
      lists,
      added: forms.get(sheet.name)?.sheet === receiptList.sheet ? added : [],
      guide: () => guide,
    }),
  );
  const outputs = outputPages(consolidation, { texts, workbook });
  const sheets = [
    ...conflicts,
    ...people,
    ...outputs,
    ...(lists.sheet === null ? [] : [lists.sheet]),
    ...drawStore(consolidated.stored),
    ...drawFormerRounds(readFormerRounds(workbook)),
    marksOf(workbook, isWorkHeld ? board.period : null),
  ];
  const active = sheets.findIndex((sheet) => sheet.name === outputSheets[0]);
  // People's formulas may look at outputs, and keep the results of their last calculation.
  const calculate = people.some(({ rows }) => hasFormula(rows));
  return {
    draft: { title: "Sổ tổng hợp thi đua", sheets, names: [], active: Math.max(0, active), calculate },
    notCarried: [...workbook.warnings, ...theirs.flatMap(formulasLeftBehind)],
    moved: movedFormulas(theirs, { before: workbook.sheets, after: outputs, consolidation, texts }),
    people: { own: names.filter((name) => !forms.has(name)), typed: names.filter((name) => forms.has(name)) },
    marks: readReview(workbook),
  };
}

/** The sheets that people fill in, by their names in this workbook. */
export function inputForms(workbook: Workbook): ReadonlyMap<string, SheetForm> {
  const forms = new Map<string, SheetForm>();
  for (const form of [...boardForms, clusterCoverSheet, clusterReportList]) {
    const sheet = locateSheet(workbook, form, new Set(forms.keys()));
    if (sheet !== null) forms.set(sheet.name, form);
  }
  return forms;
}

/** `Cần đối chiếu` with what people chose in it; [] where nothing is to be kept. */
export function conflictSheets(workbook: Workbook, stamp: string | null): readonly SheetDraft[] {
  const records = readConflicts(workbook) ?? [];
  return records.length === 0
    ? []
    : [drawConflicts(records, { stamp })].map((draft) => ({
        ...draft,
        name: locateSheet(workbook, conflictList)?.name ?? draft.name,
      }));
}

/** Sheets that are made anew each time. */
export function isOurs(name: string): boolean {
  return name === marksSheet || name === choicesSheet || isStoreSheet(name) || isOutputSheet(name);
}

export type Carrying = {
  readonly form: SheetForm | undefined;
  readonly lists: ChoiceLists;
  /** Rows to be added below those of a list. */
  readonly added: readonly InputRow[];
  /** Of `Điểm chấm`; asked for that sheet alone. */
  readonly guide: () => RowGuide;
};

/** One sheet that people fill in, or that is their own. */
export function carrySheet(sheet: Sheet, { form, lists, added, guide }: Carrying): SheetDraft {
  if (form === undefined) return carryOwnSheet(sheet);
  if (form.shape === "pairs") return carryPairs(sheet, form, lists.ruleOf);
  return carryList(sheet, form, {
    choiceRule: lists.ruleOf,
    added,
    guide: form.sheet === enteredScoreList.sheet ? guide() : null,
  });
}

/**
 * `_TD` as it was: who the workbook is does not change by consolidating. `round`: that of the work written with it;
 * `null` = the one that is named there stays.
 */
export function marksOf(workbook: Workbook, round: RoundName | null = null): SheetDraft {
  const cells = round === null ? [] : roundMarkEdits(workbook, round);
  return carryMarks(editedWorkbook(workbook, { cells, added: [] }).sheets.find((each) => each.name === marksSheet));
}

/** `_TD` written again with what its cells hold, but for the line about the file that it was read from. */
export function carryMarks(sheet: Sheet | undefined): SheetDraft {
  const pairs = [...(sheet?.rows.values() ?? [])]
    .map((cells) => [cellText(cells.get(1)), cellText(cells.get(2))] as const)
    .filter(([label]) => label !== resultLabel);
  return drawMarks(pairs.length > 0 ? pairs : [["kind", "board"]]);
}
