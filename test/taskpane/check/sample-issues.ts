import { isForUnit } from "../../../src/app/live/rules";
import { type Issue, nowhere, type Place } from "../../../src/domain/issue";
import type { CheckedIssue } from "../../../src/taskpane/check/acts";

export function blank(place: Partial<Place>): Issue {
  return { code: "required-blank", params: { label: "Thực hiện trong kỳ" }, place: { ...nowhere, ...place } };
}

export function moved(place: Partial<Place>): Issue {
  return { code: "column-moved", params: { header: "ĐVT" }, place: { ...nowhere, ...place } };
}

export function unconfirmed(place: Partial<Place>): Issue {
  return { code: "receipt-unconfirmed", params: { date: "2020-06-29" }, place: { ...nowhere, ...place } };
}

export function found(issue: Issue, more: Partial<CheckedIssue> = {}): CheckedIssue {
  return { issue, here: issue.place.file === null, unit: null, row: null, forUnit: isForUnit(issue), ...more };
}
