import type { Issue } from "../../domain/issue";
import { readReview, reviewName, withoutReview } from "../../forms/review/read-review";
import { reviewList } from "../../forms/review/review-sheet";
import type { Texts } from "../../text/texts";
import type { MarkGrade } from "../../workbook/cell-mark";
import type { Sheet, Workbook } from "../../workbook/sheet";
import { countIssues } from "../issue-line";
import { bugOf } from "../guarding/bug";
import { HostError, type Host, type Refusal } from "../host";
import { marksOf } from "./marks-of";

/**
 * Why no copy could be marked: the file can't be read, is no .xlsx, or has macros, which this product never hands on.
 */
export type MarkRefusal =
  | { readonly code: "unreadable"; readonly refusal: Refusal }
  | { readonly code: "not-xlsx" }
  | { readonly code: "macros" };

export type MarkedFile =
  | {
      readonly outcome: "marked";
      readonly bytes: Uint8Array;
      /** Lines of the list by their gravity; all 0: there was nothing to list, and old marks are off. */
      readonly counts: { readonly [G in MarkGrade]: number };
      readonly wasSigned: boolean;
    }
  | { readonly outcome: "refused"; readonly why: MarkRefusal };

export type MarkRequest = {
  readonly bytes: Uint8Array;
  /** What the bytes were read as. */
  readonly workbook: Workbook;
  readonly issues: readonly Issue[];
  /** Whose it is, for the head of the list; "" = nobody could tell. */
  readonly sender: string;
};

/**
 * The same workbook with the cells in question marked. What it says stays what it was: the marked copy is read again,
 * and a difference is a bug, for which it is refused. Marks that it bears are replaced.
 */
export async function markFile(request: MarkRequest, host: MarkHost, texts: Texts): Promise<MarkedFile> {
  try {
    return await marked(request, host, texts);
  } catch (error) {
    return { outcome: "refused", why: refusalOf(error) };
  }
}

type MarkHost = Pick<Host, "readWorkbook" | "markWorkbook">;

async function marked(
  { bytes, workbook, issues, sender }: MarkRequest,
  host: MarkHost,
  texts: Texts,
): Promise<MarkedFile> {
  if (workbook.warnings.some((warning) => warning.startsWith("macros: ")))
    return { outcome: "refused", why: { code: "macros" } };
  const old = readReview(workbook);
  const counts = countIssues(issues);
  if (issues.length === 0 && old === null) {
    // Copied as it is; yet what could not be marked is no file to be marked.
    await host.markWorkbook(bytes, { old, marks: [], list: null });
    return { outcome: "marked", bytes, counts, wasSigned: false };
  }
  const theirs = withoutReview(workbook);
  const { rows, marks } = marksOf(theirs, issues, texts);
  const name = reviewName(theirs.sheets.map((sheet) => sheet.name));
  const copy = await host.markWorkbook(bytes, {
    old,
    marks,
    list: issues.length === 0 ? null : (made) => reviewList({ name, sender, rows }, made, texts),
  });
  expectSame(theirs, withoutReview(host.readWorkbook(copy.bytes)));
  return { outcome: "marked", bytes: copy.bytes, counts, wasSigned: copy.wasSigned };
}

/** A bug that one file brings out is that file's refusal: the others are marked. */
function refusalOf(error: unknown): MarkRefusal {
  if (!(error instanceof HostError)) return { code: "unreadable", refusal: bugOf(error) };
  const { refusal } = error;
  return refusal.reason === "old-format" || refusal.reason === "unsupported-format"
    ? { code: "not-xlsx" }
    : { code: "unreadable", refusal };
}

/** Every value, formula and format of every sheet. */
function expectSame(before: Workbook, after: Workbook): void {
  const same =
    before.sheets.length === after.sheets.length &&
    before.sheets.every((sheet, index) => sameSheet(sheet, after.sheets[index]));
  if (!same) throw new Error("the marked copy doesn't say what the workbook said");
}

function sameSheet(before: Sheet, after: Sheet | undefined): boolean {
  const told = (sheet: Sheet | undefined): string =>
    JSON.stringify(
      sheet === undefined ? null : [sheet.name, sheet.state, [...sheet.rows].map(([row, cells]) => [row, [...cells]])],
    );
  return told(before) === told(after);
}
