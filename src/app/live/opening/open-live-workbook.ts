import { choiceWords } from "../../../contract/choice-words";
import { choicesSheet, marksSheet, temporaryPrefix } from "../../../contract/sheet-names";
import { officeOf, periodKinds, type PeriodKind } from "../../../domain/round/period";
import { boardForms } from "../../../forms/board/input-sheets";
import type { WorkbookMarks } from "../../../forms/marks/workbook-marks";
import type { SheetForm } from "../../../forms/description/sheet-form";
import { readMarks } from "../../../forms/marks/read-marks";
import { isOutputSheet } from "../../../forms/output/output-sheets";
import { locateSheet } from "../../../forms/reading/find-header";
import { readPairs } from "../../../forms/reading/read-pairs";
import { conflictList } from "../../../forms/sheets/board/conflict-list";
import { periodSheet } from "../../../forms/sheets/board/period-sheet";
import { clusterCoverSheet, clusterReportList } from "../../../forms/sheets/cluster/cluster-cover-sheet";
import { storeSheetNames } from "../../../forms/store/store-table";
import { identityOf, openUnitWorkbook } from "../../../forms/unit/open-unit-workbook";
import { unitForms } from "../../../forms/unit/unit-forms";
import type { Sheet, Workbook } from "../../../workbook/sheet";
import { matchKey } from "../../../workbook/text/match-key";
import type { LiveWorkbook, SheetsWanted } from "../../live-workbook";
import { isBoardWorkbook, isOpened, openBoard, type OpenedBoard, type Unopened } from "../../open-board";

/** The round that a workbook says it is of; `null` where it says nothing that can be read. */
export type LiveRound = { readonly year: number | null; readonly kind: PeriodKind | null };

export type LiveOpened =
  | {
      readonly kind: "board" | "cluster";
      /** The Board's, or the cluster's. */
      readonly name: string;
      /** Code of the cluster whose workbook it is; `null` for the Board's. */
      readonly cluster: string | null;
      readonly round: LiveRound;
      readonly opened: OpenedBoard | Unopened;
      readonly workbook: Workbook;
    }
  | {
      readonly kind: "unit";
      readonly name: string;
      readonly unit: string | null;
      readonly round: LiveRound;
      readonly workbook: Workbook;
    }
  /** Neither: a new workbook, or somebody's own. `empty`: no sheet of it holds anything. */
  | { readonly kind: "other"; readonly empty: boolean; readonly workbook: Workbook };

/**
 * Reads what an act needs of the open workbook and tells what it is: by its marks, else by its sheets as a file is
 * recognised (contract §1, `_TD`). Temporary sheets of a write under way are passed over. `merges`: "known" where
 * nothing is written, see SheetsWanted.
 */
export async function openLiveWorkbook(
  workbook: LiveWorkbook,
  merges: NonNullable<SheetsWanted["merges"]> = "asked",
): Promise<LiveOpened> {
  const live: Reads = { read: (wanted) => workbook.read({ ...wanted, merges }) };
  const standard = await live.read(standardSheetsWanted);
  const found = { ...standard, sheets: standard.sheets.filter(({ name }) => !isTemporarySheet(name)) };
  const marks = readMarks(found);
  if (isBoardWorkbook(found)) return openedBoard(found, marks);
  const foreign = found.sheets.filter(({ name }) => !isStandardSheet(name));
  const few = foreign.length <= mostLookedAt || marks.kind === "unit";
  const looked = few && missesUnitSheet(found) ? await withTopRows(live, found, foreign) : found;
  const unit = await openedUnit(live, looked);
  return unit ?? { kind: "other", empty: few && isEmpty(looked), workbook: looked };
}

type Reads = Pick<LiveWorkbook, "read">;

/** Headers are in the first rows (see `findHeader`); whether a workbook is empty shows there too. */
const topRows = 60;
/**
 * A unit's workbook has seven sheets. In one with many more nothing is looked for: it would be someone's own, and
 * large.
 */
const mostLookedAt = 20;

function openedBoard(workbook: Workbook, marks: WorkbookMarks): LiveOpened {
  const kind = marks.kind === "cluster" ? "cluster" : "board";
  const opened = openBoard(workbook);
  const board = statedBoard(opened);
  const round =
    board === null
      ? (namedRound(workbook) ?? roundOf(marks.year, marks.period))
      : { year: board.period.year, kind: board.period.kind };
  const cluster = kind === "cluster" ? marks.cluster : null;
  const name =
    kind === "cluster"
      ? (board?.clusters.find(({ code }) => code === cluster)?.name ?? cluster)
      : board && officeOf(board.period);
  return { kind, name: name ?? "", cluster, round, opened, workbook };
}

/** The round that `Kỳ báo cáo` names while it lacks something else, such as a deadline; `null` = it names none. */
function namedRound(workbook: Workbook): LiveRound | null {
  const sheet = locateSheet(workbook, periodSheet);
  if (sheet === null) return null;
  const { year, kind } = readPairs(sheet, periodSheet).fields;
  return year.value === null || kind.value === null ? null : { year: year.value, kind: kind.value };
}

/** What the sheets state, if the round was changed, too; `null` = they state no round. */
export function statedBoard(opened: OpenedBoard | Unopened): OpenedBoard["board"] | null {
  if (isOpened(opened)) return opened.board;
  return "opened" in opened ? opened.opened.board : null;
}

/** A Board's or cluster's workbook in whose round one can work; `null` = it is none. */
export function boardOfLive(live: LiveOpened): OpenedBoard | null {
  return "opened" in live && isOpened(live.opened) ? live.opened : null;
}

/** Sheets under foreign names are known by their headers; those that are a unit's are then read in full. */
async function openedUnit(live: Reads, workbook: Workbook): Promise<LiveOpened | null> {
  const found = openUnitWorkbook(workbook);
  if (!identityOf(found).isUnitWorkbook) return null;
  const renamed = new Set([...found.renamed].flatMap((name) => found.sheets.get(name)?.name ?? []));
  const whole = renamed.size === 0 ? workbook : await withWholeSheets(live, workbook, renamed);
  const identity = identityOf(openUnitWorkbook(whole));
  const unit = identity.unit.marked ?? identity.unit.shown;
  const round = roundOf(identity.year.shown ?? identity.year.marked, identity.period.shown ?? identity.period.marked);
  return { kind: "unit", name: identity.name.shown ?? unit ?? "", unit, round, workbook: whole };
}

async function withTopRows(live: Reads, workbook: Workbook, foreign: readonly Sheet[]): Promise<Workbook> {
  if (foreign.length === 0) return workbook;
  const read = await live.read({
    full: foreign.map(({ name }) => name),
    values: [],
    others: () => [],
    lastRow: topRows,
  });
  return withSheetsOf(workbook, read, foreign);
}

async function withWholeSheets(live: Reads, workbook: Workbook, names: ReadonlySet<string>): Promise<Workbook> {
  const read = await live.read({ full: [...names], values: [], others: () => [] });
  return withSheetsOf(
    workbook,
    read,
    read.sheets.filter(({ name }) => names.has(name)),
  );
}

/** These sheets as they were read again, the others as they were. */
function withSheetsOf(workbook: Workbook, read: Workbook, taken: readonly Pick<Sheet, "name">[]): Workbook {
  const anew = new Map(
    read.sheets.filter(({ name }) => taken.some((sheet) => sheet.name === name)).map((sheet) => [sheet.name, sheet]),
  );
  return { ...workbook, sheets: workbook.sheets.map((sheet) => anew.get(sheet.name) ?? sheet) };
}

function isEmpty({ sheets }: Workbook): boolean {
  return sheets.every((sheet) =>
    [...sheet.rows.values()].every((cells) =>
      [...cells.values()].every(({ value, formula }) => formula === null && (value === null || value === "")),
    ),
  );
}

function roundOf(year: string | null, kind: string | null): LiveRound {
  const number = Number(year ?? "");
  return { year: Number.isInteger(number) && number > 0 ? number : null, kind: kind === null ? null : kindOf(kind) };
}

/** A kind by its code or its word. */
function kindOf(text: string): PeriodKind | null {
  const key = matchKey(text);
  return periodKinds.find((kind) => key === kind || key === matchKey(choiceWords.periodKind[kind])) ?? null;
}

/** Prepared by a write before it takes them over; nothing else may read them. */
export function isTemporarySheet(name: string): boolean {
  return name.startsWith(temporaryPrefix);
}

const filledIn: readonly SheetForm[] = [
  ...boardForms,
  ...unitForms,
  clusterCoverSheet,
  clusterReportList,
  conflictList,
];
const filledInNames = [...new Set(filledIn.flatMap((form) => [form.sheet, ...form.aliases]))];
const filledInKeys = new Set(filledInNames.map(matchKey));
const ownValues = [marksSheet, choicesSheet, ...storeSheetNames];

/**
 * Every sheet that an act may need, under its name or another spelling of it; people's own sheets and the outputs are
 * not read.
 */
export const standardSheetsWanted: SheetsWanted = {
  full: [...new Set(filledIn.map(({ sheet }) => sheet))],
  values: ownValues,
  others: (names) => {
    const outputs = names.filter((name) => isOutputSheet(name));
    // "Điều chỉnh chỉ tiêu" is another spelling of a unit's sheet and, among its like, an output sheet of the Board.
    const amongOutputs = (name: string): boolean => outputs.length > 1 && outputs.includes(name);
    return names.filter((name) => filledInKeys.has(matchKey(name)) && !amongOutputs(name));
  },
};

/** A sheet of ours, by its name. */
export function isStandardSheet(name: string): boolean {
  const key = matchKey(name);
  return filledInKeys.has(key) || isOutputSheet(name) || ownValues.includes(name);
}

/**
 * Whether some sheet of a unit's forms is not there under its name: it was renamed, or never issued as `Tự chấm` may
 * be.
 */
export function missesUnitSheet(workbook: Workbook): boolean {
  return unitForms.some((form) => locateSheet(workbook, form) === null);
}
