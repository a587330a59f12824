import type { Cell } from "../../workbook/cell";
import { isDate, isError } from "../../workbook/cell";
import type { Issue, IssueCode, IssueParams, Place } from "../../domain/issue";

/** What reading one cell found; its place is added by the reader of the sheet. */
export type Finding = { readonly [C in IssueCode]: { readonly code: C; readonly params: IssueParams[C] } }[IssueCode];

export function finding<C extends IssueCode>(code: C, params: IssueParams[C]): Finding {
  return { code, params } as Finding;
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
