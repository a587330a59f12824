import { kindWords } from "../../contract/kind-words";
import type { Deadlines } from "../../domain/next-round/former-round";
import { planNextRound } from "../../domain/next-round/plan-next-round";
import { isLater } from "../../domain/next-round/round-order";
import { record, type SheetRecord } from "../../domain/next-round/sheet-record";
import type { RoundName } from "../../domain/round/period";
import { editPairs } from "../../forms/board/edit-rows";
import { formulasLeftBehind } from "../../forms/board/carry-sheet";
import { readMarks } from "../../forms/marks/read-marks";
import { markedRound } from "../../forms/marks/round-marks";
import { type NextSheets, nextSheets } from "../../forms/next-round/next-sheets";
import { locateSheet } from "../../forms/reading/find-header";
import { readReview, withoutReview } from "../../forms/review/read-review";
import { assignedTargetList } from "../../forms/sheets/board/catalogue-lists";
import { conflictList } from "../../forms/sheets/board/conflict-list";
import { periodSheet } from "../../forms/sheets/board/period-sheet";
import { drawFormerRounds, readFormerRounds } from "../../forms/store/former-rounds";
import type { Texts } from "../../text/texts";
import type { WorkbookDraft } from "../../workbook/draft";
import { editedWorkbook } from "../../workbook/edit";
import type { Hung } from "../../workbook/hung";
import type { Workbook } from "../../workbook/sheet";
import { type BoardOut, inputForms, isOurs } from "../board-out";
import { consolidateStored } from "../consolidate";
import { isOpened, openBoard, type OpenedBoard } from "../open-board";
import { drawNextWorkbook } from "./draw-next-workbook";

export type NextRoundRequest = {
  /** A Board's or a cluster's, whole: with the sheets that people added. It is not changed. */
  readonly workbook: Workbook;
  /** Of its bytes, lower-case hex; `null` = the place can't give them. */
  readonly sha256: string | null;
  readonly next: RoundName;
  /** Civil day on which it is made: up to which the former round is judged, too. */
  readonly day: string;
  /** Deadlines that a person took over or typed, ISO. */
  readonly confirmed: Partial<Deadlines>;
  /** Words written into sheets. */
  readonly texts: Texts;
  /** What hangs on its cells; `null` = the place can't give its bytes, so the new workbook is drawn from cells. */
  readonly hung: Hung | null;
};

export type NextRound = {
  readonly start: RoundName;
  readonly next: RoundName;
  /** One for each sheet, in the order of the tabs. */
  readonly records: readonly SheetRecord[];
  /** Dates of the last round of the same kind, in the new round's year. */
  readonly suggested: Deadlines;
  readonly fileName: string;
  /** The new workbook. */
  readonly draft: () => WorkbookDraft;
  /** What a rewritten workbook can't keep, in the reader's words. */
  readonly notCarried: readonly string[];
  /** What stays of the former workbook's bytes. */
  readonly people: BoardOut["people"];
  readonly marks: BoardOut["marks"];
};

type NoHeldRound = { readonly refused: "not-a-board" | "no-period" };

export type NextRoundRefused =
  | NoHeldRound
  /** Rounds are made in their order: this one is not after that of the workbook. */
  | { readonly refused: "not-later"; readonly start: RoundName; readonly next: RoundName };

/** The workbook of the next round, from that of a round that is over (rounds.md, thidua next). */
export function nextRound(request: NextRoundRequest): NextRound | NextRoundRefused {
  const { next, day, sha256, texts } = request;
  const opened = openHeldRound(withoutReview(request.workbook));
  if ("refused" in opened) return opened;
  const { workbook, board, stored } = opened;
  const start = { year: board.period.year, kind: board.period.kind };
  if (!isLater(next, start)) return { refused: "not-later", start, next };
  const { consolidation } = consolidateStored({ board, stored, asOf: day });
  const plan = planNextRound(consolidation, { next, day, sha256, before: readFormerRounds(workbook) });
  const conflicts = locateSheet(workbook, conflictList)?.name;
  const forms = inputForms(workbook);
  const sheets = nextSheets(workbook, {
    plan,
    forms,
    isMade: ({ name }) => isOurs(name) || name === conflicts,
    confirmed: request.confirmed,
    texts,
    hung: request.hung,
  });
  const names = sheets.workbook.sheets.map(({ name }) => name);
  const former = drawFormerRounds(plan.former);
  return {
    start,
    next,
    records: [...sheets.records, ...lostTargets(sheets), ...former.map(({ name }) => record(name, { kind: "former" }))],
    suggested: plan.suggested,
    fileName: fileNameOf(opened, next),
    draft: () => drawNextWorkbook(opened, { next, day, sheets, former }),
    notCarried: [...workbook.warnings, ...sheets.workbook.sheets.flatMap(formulasLeftBehind)],
    people: {
      own: names.filter((name) => !forms.has(name)),
      typed: names.filter((name) => forms.has(name)),
      formulas: sheets.formulas,
      emptied: sheets.emptied,
    },
    marks: readReview(request.workbook),
  };
}

/** `Chỉ tiêu giao` is made anew where the workbook has lost it, for figures that are known. */
function lostTargets({ records, addedTargets }: NextSheets): readonly SheetRecord[] {
  const isNamed = addedTargets.length === 0 || records.some(({ added }) => added > 0);
  return isNamed ? [] : [record(assignedTargetList.sheet, { added: addedTargets.length })];
}

/** The round that the next one is to follow; or why there is none. */
export function heldRound(workbook: Workbook): RoundName | NoHeldRound {
  const opened = openHeldRound(withoutReview(workbook));
  return "refused" in opened ? opened : { year: opened.board.period.year, kind: opened.board.period.kind };
}

/** The round that the workbook holds, also where `Kỳ báo cáo` was set to another meanwhile: `_TD` says which. */
function openHeldRound(workbook: Workbook): OpenedBoard | NoHeldRound {
  const held = markedRound(workbook);
  const back = held === null ? [] : editPairs(workbook, periodSheet, { year: held.year, kind: held.kind });
  const asHeld = "noPlace" in back ? workbook : editedWorkbook(workbook, { cells: back, added: [] });
  const opened = openBoard(asHeld);
  if (isOpened(opened)) return opened;
  return { refused: opened.noRound === "not-a-board" ? "not-a-board" : "no-period" };
}

function fileNameOf({ workbook, board }: OpenedBoard, { kind, year }: RoundName): string {
  const { cluster } = readMarks(workbook);
  if (board.kind !== "cluster") return `${kindWords[kind].workbook(year)}.xlsx`;
  return `Sổ thi đua ${cluster ?? ""} ${kindWords[kind].inFileName(year)}.xlsx`.replace("  ", " ");
}
