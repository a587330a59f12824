import path from "node:path";
import { loadOffice } from "../excel-host/node/load-office";
import { missingMembers } from "./library-members";
import { officeUses } from "./office-uses";
import { officeSources, programOf, root } from "./source-program";

const program = programOf(officeSources());
const uses = officeSources().flatMap((file) => officeUses(program, file).uses);

describe.each(["web", "win32", "mac"] as const)("Microsoft's installed library for %s", (platform) => {
  const library = loadOffice(platform);

  test("has every member that the sources use", () => {
    expect(uses.length).toBeGreaterThan(30);
    expect(missingMembers(uses, library)).toEqual([]);
  });

  test("a member of a newer library is found missing", () => {
    const planted = path.join(root, "src/hosts/excel/planted.ts");
    const text = "export function act(range: Excel.Range, workbook: Excel.Workbook): unknown[] {\n  return [range.values, range.valueTypes, range.control, workbook.getLinkedEntityCellValue, Excel.ConditionalFormatType.custom, Excel.CellControlType.checkbox];\n}\n";
    expect(missingMembers(officeUses(programOf([], new Map([[planted, text]])), planted).uses, library)).toEqual(["Excel.CellControlType", "Excel.Range.control", "Excel.Workbook.getLinkedEntityCellValue"]);
  });
});
