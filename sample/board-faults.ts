import type { IssueCode } from "../src/domain/issue";
import { inputHeaderRow } from "../src/forms/drawing/draw-input-list";
import { readTable } from "../src/forms/reading/read-table";
import { nominationList } from "../src/forms/sheets/board/register-lists";
import { addressOf } from "../src/workbook/address";
import type { Fault } from "./planted";
import type { ProvinceName } from "./provinces";

/** A ballot in `Kết quả bình xét` that the consolidation must warn of. */
type OddRow = { readonly issue: IssueCode; readonly unit: string; readonly ballot: number };

/** A nominated unit that another agency's list names; a ballot at which too few were present, not held again yet. */
const oddRows: Readonly<Record<ProvinceName, readonly OddRow[]>> = {
  huyen: [{ issue: "nomination-listed", unit: "K11-10", ballot: 1 }],
  xa: [
    { issue: "nomination-listed", unit: "X03-03", ballot: 2 },
    { issue: "ballot-below-quorum", unit: "X05-03", ballot: 1 },
  ],
};

/** What is planted in a sample's Board workbook; `nominations` is the table of that sheet. */
export function boardFaults(province: ProvinceName, nominations: string): readonly Fault[] {
  const { sheet } = nominationList;
  const rows = readTable(nominationList, nominations);
  return oddRows[province].map(({ issue, unit, ballot }) => {
    const index = rows.findIndex((row) => row["unit"] === unit && row["ballot"] === ballot);
    if (index < 0) throw new Error(`the sample has no ballot ${ballot} on ${unit}`);
    const cell = addressOf(inputHeaderRow + 1 + index, 1);
    return {
      fault: issue,
      file: null,
      unit,
      cluster: unit.slice(0, 3),
      expect: { issue: { code: issue, sheet, cell } },
    };
  });
}
