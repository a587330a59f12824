import { sheetNames } from "../contract/sheet-names";
import { absentEntry } from "../domain/basics/entry";
import type { Consolidation } from "../domain/consolidation";
import type { Submission } from "../domain/submissions/submission";
import type { Issue } from "../domain/issue";
import type { Board } from "../domain/round/board";
import type { Membership } from "../domain/round/roster";
import { readConflicts } from "../forms/merging/conflict-sheet";
import { rosterList } from "../forms/sheets/board/roster-lists";
import { findHeader, locateSheet } from "../forms/reading/find-header";
import { cellText } from "../forms/reading/finding";
import { conflictList } from "../forms/sheets/board/conflict-list";
import { parseAddress } from "../workbook/address";
import type { Cell } from "../workbook/cell";
import type { Sheet, Workbook } from "../workbook/sheet";

/** Columns of `Danh sách` that say whom to speak to. */
const contactKeys = ["contact", "email", "phone"] as const satisfies readonly (keyof Membership)[];
const noContacts = { contact: null, email: null, phone: null } as const;

/** Where the values of a conflict are, see `conflictList`. */
const conflictValues = ["stands", "other"] as const;

type Round = { readonly workbook: Workbook; readonly board: Board; readonly consolidation: Consolidation };

/**
 * The round as it may leave the office (contract §4, Privacy): nobody's contact is in its workbook, its board, or what
 * was consolidated. Contacts are Người liên hệ, Email and Điện thoại of `Danh sách`, and the telephone on a unit's
 * cover. What is drawn from it can't hold one, whichever column a sheet gets. The name of who prepared a report stays:
 * it belongs to the report.
 */
export function withoutContacts({ workbook, board, consolidation }: Round): Round {
  const contacts = contactsIn(workbook, consolidation);
  const accepted = [...consolidation.accepted].map(([unit, submission]) => [unit, withoutPhone(submission)] as const);
  const told = (issues: readonly Issue[]) => issues.map((issue) => withoutValues(issue, contacts));
  return {
    workbook: workbookWithoutContacts(workbook),
    board: boardWithoutContacts(board),
    consolidation: {
      ...consolidation,
      board: boardWithoutContacts(consolidation.board),
      roster: consolidation.roster.map((unit) => ({ ...unit, ...noContacts })),
      accepted: new Map(accepted),
      issues: told(consolidation.issues),
      returnedIssues: told(consolidation.returnedIssues),
      returned: consolidation.returned.map((report) => ({
        ...report,
        unit: { ...report.unit, ...noContacts },
        submission: withoutPhone(report.submission),
        issues: told(report.issues),
      })),
    },
  };
}

function withoutPhone(submission: Submission): Submission {
  return { ...submission, cover: { ...submission.cover, phone: absentEntry } };
}

/** The Board's roster without its contacts, for forms and slips that go to others. */
export function boardWithoutContacts(board: Board): Board {
  return { ...board, roster: board.roster.map((row) => ({ ...row, ...noContacts })) };
}

/** Blank are the contacts of `Danh sách`, and what `Cần đối chiếu` quotes of them. */
function workbookWithoutContacts(workbook: Workbook): Workbook {
  const roster = locateSheet(workbook, rosterList)?.name;
  const conflicts = locateSheet(workbook, conflictList)?.name;
  const sheets = workbook.sheets.map((sheet) => {
    if (sheet.name === roster) return withoutCells(sheet, contactCells(sheet));
    return sheet.name === conflicts ? withoutCells(sheet, quotedContacts(workbook, sheet)) : sheet;
  });
  return { ...workbook, sheets };
}

type IsContact = (row: number, column: number) => boolean;

function contactCells(sheet: Sheet): IsContact {
  const header = findHeader(sheet, rosterList);
  const columns = new Set(contactKeys.flatMap((key) => header?.columns.get(key) ?? []));
  return (row, column) => header !== null && row > header.row && columns.has(column);
}

function quotedContacts(workbook: Workbook, sheet: Sheet): IsContact {
  const header = findHeader(sheet, conflictList);
  const columns = new Set(conflictValues.flatMap((key) => header?.columns.get(key) ?? []));
  const headers = rosterList.columns.filter(({ key }) => contactKeys.some((each) => each === key));
  const rows = (readConflicts(workbook) ?? [])
    .filter((record) => record.sheet === sheetNames.roster)
    .filter(({ column }) => column.split("; ").some((name) => headers.some((each) => each.header === name)))
    .map(({ at }) => parseAddress(at)?.row);
  return (row, column) => rows.includes(row) && columns.has(column);
}

function withoutCells(sheet: Sheet, isContact: IsContact): Sheet {
  const blanked = ([row, cells]: readonly [number, ReadonlyMap<number, Cell>]) =>
    [
      row,
      new Map(
        [...cells].map(([column, cell]) => [
          column,
          isContact(row, column) ? { ...cell, value: null, formula: null } : cell,
        ]),
      ),
    ] as const;
  return { ...sheet, rows: new Map([...sheet.rows].map(blanked)) };
}

/** Every contact as it is typed or read. */
export function contactsIn(
  workbook: Workbook,
  { board, roster, accepted, returned }: Consolidation,
): ReadonlySet<string> {
  const sheet = locateSheet(workbook, rosterList);
  const isContact = sheet === null ? (): boolean => false : contactCells(sheet);
  const typed = [...(sheet?.rows ?? [])].flatMap(([row, cells]) =>
    [...cells].filter(([column]) => isContact(row, column)).map(([, cell]) => cellText(cell)),
  );
  const read = [...board.roster, ...roster].flatMap((row) => contactKeys.map((key) => row[key]));
  const covers = [...accepted.values(), ...returned.map(({ submission }) => submission)];
  const phones = covers.flatMap(({ cover: { phone } }) => [phone.raw, phone.value]);
  return new Set([...typed, ...read, ...phones].flatMap((each) => each?.trim() || []));
}

/** An issue may quote what is typed in a cell: a contact there is not told. */
function withoutValues(issue: Issue, contacts: ReadonlySet<string>): Issue {
  const params = Object.entries(issue.params);
  const isContact = (value: unknown): boolean => typeof value === "string" && contacts.has(value.trim());
  if (!params.some(([, value]) => isContact(value))) return issue;
  const told = Object.fromEntries(params.map(([key, value]) => [key, isContact(value) ? "…" : value]));
  return { ...issue, params: told } as unknown as Issue;
}
