import type { Severity } from "../../domain/issue";
import type { CheckedIssue } from "./acts";

export const severities: readonly Severity[] = ["error", "warning", "notice"];

/** How an issue is shown: a cell of a unit's own form that is blank is no fault, but what is left to do. */
export type IssueLook = Severity | "blank";

export const looks: {
  readonly [L in IssueLook]: { readonly sign: string; readonly color: "danger" | "warning" | "informative" | "brand" };
} = {
  error: { sign: "✖", color: "danger" },
  warning: { sign: "▲", color: "warning" },
  notice: { sign: "–", color: "informative" },
  blank: { sign: "○", color: "brand" },
};

/**
 * Issues with their keys: what stays the same while other cells change. Equal issues are told apart by their number.
 */
export function keyed(
  issues: readonly CheckedIssue[],
): readonly { readonly key: string; readonly checked: CheckedIssue }[] {
  const times = new Map<string, number>();
  return issues.map((checked) => {
    const { code, place, params } = checked.issue;
    const key = JSON.stringify([place.unit, place.file, place.sheet, place.cell, code, params]);
    const before = times.get(key) ?? 0;
    times.set(key, before + 1);
    return { key: `${key} ${before}`, checked };
  });
}
