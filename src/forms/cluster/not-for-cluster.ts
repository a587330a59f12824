import { type Issue, nowhere } from "../../domain/issue";
import type { Workbook } from "../../workbook/sheet";
import { locateSheet } from "../reading/find-header";
import { finding, issueAt } from "../reading/finding";
import { readList } from "../reading/read-list";
import { enteredScoreList } from "../sheets/board/register-lists";

/**
 * Rows of a cluster's `Điểm chấm` that state points and are not used: of a stage that the Board enters itself (contract
 * §1, Cluster workbook), or of none.
 */
export function unusedScoreRows(workbook: Workbook): readonly Issue[] {
  const sheet = locateSheet(workbook, enteredScoreList);
  if (sheet === null) return [];
  return readList(sheet, enteredScoreList).rows.flatMap(
    ({ fields: { unit, criterion, stage, points, notApplicable } }): readonly Issue[] => {
      if (points.state === "blank" && notApplicable.state === "blank") return [];
      const place = { ...nowhere, sheet: sheet.name, cell: stage.cell === "" ? null : stage.cell };
      if (stage.state === "blank") return [issueAt(finding("required-blank", { label: "Giai đoạn" }), place)];
      if (stage.value !== "board" && stage.value !== "final") return [];
      return [
        issueAt(
          finding("not-for-cluster", {
            label: "Giai đoạn",
            raw: stage.raw ?? "",
            unit: unit.value ?? "",
            criterion: criterion.value ?? "",
          }),
          place,
        ),
      ];
    },
  );
}
