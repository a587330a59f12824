import type { AssignedTarget } from "../../indicator";
import type { Issue } from "../../issue";
import type { Report } from "../../targets/figures";
import { issueOf, placeIn } from "./figure-line";

/**
 * Registered targets and six-month plans that the Board held and printed, and that came back as other numbers. The
 * unit's own form allows it, since a registration may be corrected; a change after the fact belongs on `Điều chỉnh`.
 */
export function registeredChanged(report: Report, assigned: ReadonlyMap<string, AssignedTarget>): readonly Issue[] {
  return report.submission.targets.flatMap((row): readonly Issue[] => {
    const printed = assigned.get(row.code);
    if (printed === undefined) return [];
    const pairs = [
      ["Chỉ tiêu đăng ký", row.target, printed.target],
      ["Kế hoạch 6 tháng", row.halfYearPlan, printed.halfYearPlan],
    ] as const;
    return pairs.flatMap(([label, { value, cell }, registered]) =>
      typeof value !== "number" || typeof registered !== "number" || value === registered ? [] : [issueOf("registered-changed", { label, value, registered }, placeIn(report, "Chỉ tiêu", cell))],
    );
  });
}
