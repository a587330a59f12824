import type { ErasedCell } from "../../workbook/erasing";
import type { Sheet, Workbook } from "../../workbook/sheet";
import { cellText } from "../reading/finding";
import { issueHeader, sealOf } from "./found-tables";

/** Columns of a sheet of the store that are sealed, by their headers: code, text, seal. */
const sealed: readonly (readonly [code: string, text: string, seal: string])[] = [
  [issueHeader[1], issueHeader[5], issueHeader[6]],
  ["Lý do", "Chi tiết", "Cấu trúc"],
];

/** New seals for texts of the store in which a name was replaced: a broken seal would drop the issue (see `sealOf`). */
export function sealEdits(workbook: Workbook, erased: readonly ErasedCell[]): readonly ErasedCell[] {
  return erased.flatMap((edit) => {
    const sheet = workbook.sheets.find(({ name }) => name === edit.sheet);
    return sheet === undefined ? [] : sealEdit(sheet, edit);
  });
}

function sealEdit(sheet: Sheet, edit: ErasedCell): readonly ErasedCell[] {
  const [header] = sheet.rows.values();
  const columnOf = (text: string): number => [...(header ?? [])].find(([, cell]) => cellText(cell) === text)?.[0] ?? 0;
  const cells = sheet.rows.get(edit.row);
  const place = sealed
    .map((names) => names.map(columnOf))
    .find(([code = 0, text = 0, seal = 0]) => code > 0 && text === edit.column && seal > 0);
  const [code = 0, text = 0, seal = 0] = place ?? [];
  if (place === undefined) return [];
  const was = sealOf(cellText(cells?.get(code)), cellText(cells?.get(text)));
  if (cellText(cells?.get(seal)) !== was) return [];
  return [{ ...edit, column: seal, value: sealOf(cellText(cells?.get(code)), edit.value ?? "") }];
}
