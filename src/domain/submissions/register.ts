import { bySender } from "../basics/group-by";
import { reportAmong } from "../round/documents";
import type { DocumentType, Receipt } from "../round/receipt";
import { compareFiles, type SentFile } from "./sent-file";
import type { Board } from "../round/board";
import type { Stored, WaitingFile } from "./stored";

type Asked = Pick<DocumentType, "code" | "level" | "required" | "sheet">;

/**
 * Which Mã hồ sơ of a register row without a file mean that the report came. A row that names no document does. So does
 * the report (where the Board gave it another code: the first required document of the level), and, of units, a
 * required document that is a sheet of the workbook, since the workbook came with it. A regulation, a scale, an
 * optional registration of adjustments is not a report: it may come months earlier.
 */
export function reportDocuments(documents: readonly Asked[], level: DocumentType["level"]): ReadonlySet<string | null> {
  const own = documents.filter((document) => document.level === level);
  const report = reportAmong(own, level);
  const workbook = level === "unit" ? own.filter((document) => document.required && document.sheet !== null) : [];
  return new Set([null, ...(report === undefined ? [] : [report.code]), ...workbook.map((document) => document.code)]);
}

/** As which document a unit's paper report is entered; `null` = none is asked for. */
export function paperDocument(documents: readonly Asked[]): string | null {
  return [...reportDocuments(documents, "unit")].find((code) => code !== null) ?? null;
}

/** Whether a valid row of the register names a document of this sender; a row that names none proves nothing. */
export function isRegistered(receipts: readonly Receipt[], sender: string, document: string): boolean {
  return (bySender(receipts).get(sender) ?? []).some((row) => row.document === document && row.state === "received");
}

export type RegisterMatch = {
  /** SHA-256 of a file → the rows that are about it; one that says nothing only where no other one is. */
  readonly rowsOf: ReadonlyMap<string, readonly Receipt[]>;
  /** Rows that say a report came, but are about no file. */
  readonly papers: readonly Receipt[];
  /** Rows that may be about more than one file, or compete for one: nothing is guessed beyond the contract. */
  readonly ambiguous: readonly Receipt[];
};

type Register = {
  readonly rows: readonly Receipt[];
  /** Codes of documents, with `null` for "none named", that mean the report. */
  readonly reports: ReadonlySet<string | null>;
  readonly documents: readonly Asked[];
};

/**
 * Which rows of one sender are about which of its files: by SHA-256; else, if that is blank, by Tên tệp; else as the
 * sender's only such row (contract §4, Status). The files' bytes differ from one another.
 */
export function matchRegister(files: readonly SentFile<unknown>[], register: Register): RegisterMatch {
  const sorted = [...files].sort((one, other) => compareFiles(one.file, other.file));
  const rowsOf = new Map<string, Receipt[]>();
  const ambiguous: Receipt[] = [];
  const matched = new Set<Receipt>();
  const assign = (row: Receipt, sent: SentFile<unknown>): void => {
    rowsOf.set(sent.file.sha256, [...(rowsOf.get(sent.file.sha256) ?? []), row]);
    matched.add(row);
  };

  for (const row of register.rows) {
    const found =
      row.sha256 === null ? byName(row, sorted) : sorted.filter(({ file }) => sameText(file.sha256, row.sha256));
    if (found.length > 1) ambiguous.push(row);
    else if (found[0] !== undefined) assign(row, found[0]);
  }

  const waiting = sorted.filter(({ file }) => (rowsOf.get(file.sha256) ?? []).every(saysNothing));
  const only = loneRows(register);
  const [row] = only;
  const [first, second] = waiting;
  if (row !== undefined && first !== undefined) {
    if (only.length === 1) assign(row, first);
    if (only.length > 1 || second !== undefined) ambiguous.push(...only);
  }
  const papers = register.rows.filter((each) => !matched.has(each) && register.reports.has(each.document));
  return { rowsOf: withoutSilent(rowsOf), papers, ambiguous };
}

/**
 * A row that names its file by SHA-256 and says no more, as the product appends it: what holds of the files without it
 * holds with it, so that a second run over the same finds the same.
 */
function saysNothing(row: Receipt): boolean {
  const { sha256, state, document, number, signedOn, arrivalNumber, arrivedOn, completeBy } = row;
  const said = [document, number, signedOn, arrivalNumber, arrivedOn, completeBy];
  return sha256 !== null && state === "received" && said.every((each) => each === null);
}

function withoutSilent(rowsOf: RegisterMatch["rowsOf"]): RegisterMatch["rowsOf"] {
  const saying = (rows: readonly Receipt[]): readonly Receipt[] => rows.filter((row) => !saysNothing(row));
  return new Map([...rowsOf].map(([sha256, rows]) => [sha256, saying(rows).length > 0 ? saying(rows) : rows]));
}

/**
 * Rows that name no file at all. Of several, those of the workbook (a document with a sheet, or none named) are nearer
 * to a file than those of a paper. With one row and several files the row is about the earliest file.
 */
function loneRows({ rows, reports, documents }: Register): readonly Receipt[] {
  const lone = rows.filter((row) => row.sha256 === null && row.file === null && reports.has(row.document));
  const sheets = new Set(documents.filter((document) => document.sheet !== null).map((document) => document.code));
  const workbooks = lone.filter((row) => row.document === null || sheets.has(row.document));
  return lone.length > 1 && workbooks.length > 0 ? workbooks : lone;
}

/** The name as given, folders included; else the name without folders. */
function byName(row: Receipt, files: readonly SentFile<unknown>[]): readonly SentFile<unknown>[] {
  const { file: name } = row;
  if (name === null) return [];
  const whole = files.filter(({ file }) => sameText(file.name, name));
  return whole.length > 0 ? whole : files.filter(({ file }) => sameText(lastPart(file.name), lastPart(name)));
}

function lastPart(name: string): string {
  return name.slice(Math.max(name.lastIndexOf("/"), name.lastIndexOf("\\")) + 1);
}

function sameText(one: string, other: string | null): boolean {
  return other !== null && one.normalize("NFC").toLowerCase() === other.normalize("NFC").trim().toLowerCase();
}

/** Mã đơn vị/cụm of a register row about a file that belongs to nobody. */
export const nobodysFile = "*";

/**
 * The files that still wait for a decision: not those that a row of the register cancels or refuses, by SHA-256, else
 * by name.
 */
export function stillWaiting(
  { receipts }: Pick<Board, "receipts">,
  { waiting = [] }: Pick<Stored, "waiting">,
): readonly WaitingFile[] {
  const settled = receipts.filter(({ state }) => state === "cancelled" || state === "refused");
  return waiting.filter(
    ({ file }) =>
      !settled.some((row) => (row.sha256 === null ? row.file === file.name : row.sha256.toLowerCase() === file.sha256)),
  );
}
