import type { Issue } from "../../../domain/issue";
import { findHeader } from "../../../forms/reading/find-header";
import { openUnitWorkbook } from "../../../forms/unit/open-unit-workbook";
import { unitLists } from "../../../forms/unit/unit-forms";
import { parseAddress } from "../../../workbook/address";
import type { Sheet, Workbook } from "../../../workbook/sheet";
import { type Checked, checkWorkbook } from "../../check-workbooks";
import type { StatusContext } from "../opening/live-status";
import type { LiveOpened } from "../opening/open-live-workbook";

/** One issue, and where in the open workbook a person can mend it; `null` where there is no such sheet. */
export type LiveIssue = {
  readonly issue: Issue;
  readonly place: { readonly sheet: string; readonly cell: string } | null;
};

export type CheckedLive =
  | {
      readonly outcome: "checked";
      readonly opened: LiveOpened;
      readonly checked: Checked;
      readonly issues: readonly LiveIssue[];
    }
  /** Neither a unit's, a cluster's nor a Board's workbook. */
  | { readonly outcome: "not-ours"; readonly opened: LiveOpened };

export type CheckLiveRequest = StatusContext & {
  readonly opened: LiveOpened;
  /** What the workbook is called, where that is known; "" else. Stands with each issue as its file. */
  readonly name: string;
};

/** Tells of the open workbook what `thidua check` tells of its file, as if it were sent on `asOf`. */
export function checkLive({ opened, name, asOf }: CheckLiveRequest): CheckedLive {
  if (opened.kind === "other") return { outcome: "not-ours", opened };
  const file = { name, sha256: "", changed: null, receivedOption: null };
  const checked = checkWorkbook(file, opened.workbook, { asOf });
  const names = new Set(opened.workbook.sheets.map((sheet) => sheet.name));
  const issues = checked.issues.map((issue): LiveIssue => {
    const { sheet, cell } = issue.place;
    return { issue, place: sheet === null || !names.has(sheet) ? null : { sheet, cell: cell ?? "A1" } };
  });
  return { outcome: "checked", opened, checked, issues };
}

type Titled = { readonly sheet: Sheet; readonly code: number; readonly name: number | null };

/**
 * What is printed in the row of a cell of a unit's form, such as "KT01 Thu ngân sách", by its place in the open
 * workbook; `null` where no row has a name: on the cover, or on a sheet that isn't a form's.
 */
export function rowTitles(workbook: Workbook): (sheet: string, cell: string) => string | null {
  const { sheets } = openUnitWorkbook(workbook);
  const titled = new Map<string, Titled>();
  for (const form of unitLists) {
    const sheet = sheets.get(form.sheet);
    const columns = sheet === undefined ? undefined : findHeader(sheet, form)?.columns;
    const code = columns?.get(form.rowKey[0]);
    if (sheet === undefined || columns === undefined || code === undefined) continue;
    titled.set(sheet.name, { sheet, code, name: columns.get("name") ?? null });
  }
  return (name, cell) => {
    const found = titled.get(name);
    const position = parseAddress(cell);
    return found === undefined || position === null ? null : titleOf(found, position.row);
  };
}

function titleOf({ sheet, code, name }: Titled, row: number): string | null {
  const cells = sheet.rows.get(row);
  const texts = [code, name].flatMap((column) => (column === null ? [] : [cells?.get(column)?.value]));
  const title = texts.filter((value): value is string => typeof value === "string" && value !== "").join(" ");
  return title === "" ? null : title;
}
