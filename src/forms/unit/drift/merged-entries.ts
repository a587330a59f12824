import { addressOf, type Area } from "../../../workbook/address";
import { finding } from "../../reading/finding";
import type { PlacedFinding } from "../../reading/read-list";
import type { FoundList } from "./list-drift";

/**
 * Entry cells that a person merged: all but the first seem blank, and nobody can know for which row the figure stands.
 */
export function mergedEntries({ sheet, form, header, rows }: FoundList): readonly PlacedFinding[] {
  const columns = form.columns.flatMap((column) =>
    column.filling === "formula" ? [] : (header.columns.get(column.key) ?? []),
  );
  return sheet.merges.flatMap((area) => {
    const cells =
      rows.filter(({ row }) => row >= area.top && row <= area.bottom).length *
      columns.filter((column) => column >= area.left && column <= area.right).length;
    if (cells < 2) return [];
    return [
      { finding: finding("entries-merged", { area: areaText(area), cells }), cell: addressOf(area.top, area.left) },
    ];
  });
}

function areaText({ top, left, bottom, right }: Area): string {
  return `${addressOf(top, left)}:${addressOf(bottom, right)}`;
}
