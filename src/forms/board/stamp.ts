import type { Workbook } from "../../workbook/sheet";
import { cellText } from "../reading/finding";
import { periodSheet } from "../sheets/board/period-sheet";

/** On every sheet made from invented data, so that no invented score is taken for a real one. */
export const sampleStamp = "DỮ LIỆU MẪU";

/** The stamp of a workbook made from sample data; `null` for a real one. */
export function stampOf(workbook: Workbook): string | null {
  const sheet = workbook.sheets.find((each) => each.name === periodSheet.sheet);
  const stamped = [...(sheet?.rows.values() ?? [])].some((cells) =>
    [...cells.values()].some((cell) => cellText(cell).trim() === sampleStamp),
  );
  return stamped ? sampleStamp : null;
}
