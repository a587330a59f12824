import { nowhere, type Issue } from "../../domain/issue";
import type { Membership } from "../../domain/round/roster";
import { scorerKeys } from "../../domain/round/unit-names";
import type { Workbook } from "../../workbook/sheet";
import { shortened } from "../../domain/basics/text";
import { conflictList } from "../sheets/board/conflict-list";
import { openConflicts } from "./conflict-sheet";

/**
 * A warning for everything that two copies say differently and nobody has chosen, at the cell in use; where the
 * workbook has no such row, at its line of `Cần đối chiếu`.
 */
export function openConflictIssues(workbook: Workbook, roster: readonly Membership[]): readonly Issue[] {
  const scorerOf = scorerKeys(roster.map((member) => ({ ...member, code: member.unit })));
  return openConflicts(workbook, scorerOf).map(({ sheet, cell, what, column, stands, other, file, at }): Issue => {
    const place = cell === null ? { sheet: conflictList.sheet, cell: at } : { sheet, cell };
    return {
      code: "merge-conflict-open",
      params: { what, column, stands: shortened(stands), other: shortened(other), file },
      place: { ...nowhere, ...place },
    };
  });
}
