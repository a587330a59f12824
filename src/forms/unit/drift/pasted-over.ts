import { addressOf, type Area } from "../../../workbook/address";
import { finding } from "../../reading/finding";
import type { PlacedFinding } from "../../reading/read-list";
import { entryColumns } from "./entry-columns";
import type { FoundList } from "./list-drift";

/**
 * Entry cells that lost their rule and message while others kept theirs: a cell from elsewhere was pasted over them. A
 * sheet without any rule was saved by a program that has none, which is nobody's doing.
 */
export function pastedOver(list: FoundList): readonly PlacedFinding[] {
  const ruled = list.sheet.guard?.ruled ?? [];
  if (ruled.length === 0) return [];
  // A mark is asked for in some rows only.
  const columns = entryColumns(list).filter(({ field }) => field.type.kind !== "mark");
  const bare = list.rows.flatMap(({ row }) =>
    columns.flatMap(({ column }) => (ruled.some((area) => covers(area, row, column)) ? [] : [addressOf(row, column)])),
  );
  const [first] = bare;
  return first === undefined ? [] : [{ finding: finding("rule-pasted-over", { cells: bare.length }), cell: first }];
}

function covers({ top, left, bottom, right }: Area, row: number, column: number): boolean {
  return row >= top && row <= bottom && column >= left && column <= right;
}
