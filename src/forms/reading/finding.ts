import type { Entry } from "../../domain/basics/entry";
import type { IssueCode, IssueParams, Place, Issue } from "../../domain/issue";
import { shortened } from "../../domain/basics/text";
import { type Cell, isDate, isError } from "../../workbook/cell";

export type PlacedFinding = { readonly finding: Finding; readonly cell: string };

/** How a row's figure is read: its unit of measure, and whether it is a number, words, a date or yes/no. */
export type FigureRule = {
  readonly measure: string | null;
  readonly reads: "number" | "words" | "date" | "yes-no";
  /** Keys of columns that hold a formula in this row, although they are entries in others. */
  readonly calculated?: readonly string[];
};

export type ReadContext = { readonly label: string; readonly cell: string; readonly figure: FigureRule };

export type ReadCell = { readonly entry: Entry; readonly findings: readonly Finding[] };

/** What reading one cell found; its place is added by the reader of the sheet. */
export type Finding = { readonly [C in IssueCode]: { readonly code: C; readonly params: IssueParams[C] } }[IssueCode];

export function finding<C extends IssueCode>(code: C, params: IssueParams[C]): Finding {
  const shown = Object.fromEntries(
    Object.entries(params).map(([name, value]) => [
      name,
      typeof value === "string" && name !== "choices" ? shortened(value) : (value as unknown),
    ]),
  );
  return { code, params: shown } as unknown as Finding;
}

export function issueAt(found: Finding, place: Place): Issue {
  return { ...found, place } as Issue;
}

/** The text a person sees in a cell, numbers in their shortest form; "" for an empty one. */
export function cellText(cell: Cell | undefined): string {
  const value = cell?.value ?? null;
  if (value === null) return "";
  if (typeof value === "string") return value;
  if (isDate(value)) return value.date;
  if (isError(value)) return value.error;
  return String(value);
}

/** The same, dates as people write them: "3/5" typed into a cell becomes a date in Excel. */
export function shownText(cell: Cell): string {
  return isDate(cell.value) ? writtenDay(cell.value.date) : cellText(cell);
}

/** "05/07/2020" of "2020-07-05". */
export function writtenDay(iso: string): string {
  return iso.slice(0, 10).split("-").reverse().join("/");
}
