import { addressOf } from "../../../workbook/address";
import { isBlank } from "../../../workbook/cell";
import { finding } from "../../reading/finding";
import type { PlacedFinding } from "../../reading/read-list";
import { entryColumns } from "./entry-columns";
import type { FoundList } from "./list-drift";

/** Rows, columns and sheets that nobody sees and that hold entries: what is read differs from what was signed. */
export function hiddenFigures(list: FoundList): readonly PlacedFinding[] {
  const { sheet, rows } = list;
  const columns = entryColumns(list);
  const filled = rows.flatMap(({ row }) =>
    columns
      .filter(({ column }) => !isBlank(sheet.rows.get(row)?.get(column)))
      .map(({ column, field }) => ({ row, column, field })),
  );
  const [first] = filled;
  if (first !== undefined && sheet.state !== "visible")
    return [
      {
        finding: finding("hidden-figures", { hidden: "sheet", name: sheet.name }),
        cell: addressOf(first.row, first.column),
      },
    ];
  if (sheet.guard === undefined) return [];
  const { hiddenRows, hiddenColumns } = sheet.guard;
  const inRows = rows.flatMap(({ row }): readonly PlacedFinding[] => {
    const found = hiddenRows.has(row) ? filled.find((each) => each.row === row) : undefined;
    return found === undefined
      ? []
      : [
          {
            finding: finding("hidden-figures", { hidden: "row", name: String(row) }),
            cell: addressOf(row, found.column),
          },
        ];
  });
  const inColumns = columns.flatMap(({ column, field }): readonly PlacedFinding[] => {
    const isHidden = hiddenColumns.some(({ from, to }) => column >= from && column <= to);
    const found = isHidden ? filled.find((each) => each.column === column) : undefined;
    return found === undefined
      ? []
      : [
          {
            finding: finding("hidden-figures", { hidden: "column", name: field.header }),
            cell: addressOf(found.row, column),
          },
        ];
  });
  return [...inRows, ...inColumns];
}
