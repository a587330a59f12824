import { carryList } from "../../../src/forms/board/carry-list";
import { editRows } from "../../../src/forms/board/edit-rows";
import { drawInputList } from "../../../src/forms/drawing/draw-input-list";
import { receiptList } from "../../../src/forms/sheets/board/register-lists";
import type { CellValue } from "../../../src/workbook/cell";
import { sheetOf } from "../../../src/workbook/draft";
import type { Sheet } from "../../../src/workbook/sheet";

const choiceRule = () => ({ kind: "any" }) as const;
const numbers = ["101", "0", "012", "7/UBND", "1234567890123456", 88] as const;

/** The register with these under Số đến, from row 5. */
function register(values: readonly CellValue[]): Sheet {
  const rows = values.map((arrivalNumber) => ({ sender: "C1-01", arrivalNumber }));
  return sheetOf(drawInputList(receiptList, rows, { subtitle: "", choiceRule, stamp: null }));
}

const column = 1 + receiptList.columns.findIndex(({ key }) => key === "arrivalNumber");
const shown = ({ rows }: Pick<Sheet, "rows">): readonly unknown[] =>
  numbers.map((_, index) => {
    const cell = rows.get(5 + index)?.get(column);
    return [cell?.value, cell?.format];
  });

const asNumbers = [
  [101, "General"],
  [0, "General"],
  ["012", "@"],
  ["7/UBND", "@"],
  ["1234567890123456", "@"],
  [88, "General"],
];

test("what counts is drawn as a number, what would lose a digit or is more than a number stays a text", () => {
  expect(shown(register(numbers))).toEqual(asNumbers);
});

test("what a person typed as a text is a number once the sheet is written again, and is read as before", () => {
  const typed = register(numbers);
  const rows = new Map(
    [...typed.rows].map(([row, cells]) => {
      const value = numbers[row - 5];
      return [
        row,
        value === undefined
          ? cells
          : new Map([...cells, [column, { value: String(value), formula: null, format: "@" }]]),
      ];
    }),
  );
  const carried = sheetOf(carryList({ ...typed, rows }, receiptList, { choiceRule, added: [], guide: null }));
  expect(shown(carried)).toEqual(asNumbers);
});

test("a number that is entered for a person is one, in a cell that takes it", () => {
  const workbook = { sheets: [register([null, null])], warnings: [] };
  const edits = editRows(workbook, receiptList, [
    { row: 5, values: { arrivalNumber: "12" } },
    { row: 6, values: { arrivalNumber: "012" } },
  ]);
  expect(edits).toMatchObject([
    { value: 12, format: "General" },
    { value: "012", format: "@" },
  ]);
});
