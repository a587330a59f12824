import { nodeHost } from "../../../src/hosts/node/node-host";
import { checkNumberLine } from "../../../src/forms/unit/check-number-line";
import { filled, issuesIn, told, useFilledForm } from "./drift-sample";

useFilledForm();

test("a check number that a program could not calculate is none to compare with", () => {
  const workbook = nodeHost.readWorkbook(filled);
  const sheets = workbook.sheets.map((sheet) => {
    const line = checkNumberLine(sheet);
    const failed = { value: { error: "#VALUE!" }, formula: "1", format: "General" } as const;
    if (line === null) return sheet;
    const { row, column } = line;
    return { ...sheet, rows: new Map(sheet.rows).set(row, new Map(sheet.rows.get(row)).set(column, failed)) };
  });
  expect(sheets).not.toEqual(workbook.sheets);
  expect(told(issuesIn({ ...workbook, sheets }))).toEqual([]);
});
