import { strToU8 } from "fflate";
import { savedName } from "../../src/page/use-file";
import { zipOf } from "../support/zip";

const plain = zipOf({ "xl/workbook.xml": "<workbook/>" });
const withMacros = zipOf({ "xl/workbook.xml": "<workbook/>", "xl/vbaProject.bin": strToU8("macro") });

test.each([
  ["Sổ Ban 2020.xlsx", "Sổ Ban 2020.xlsx"],
  ["SO.XLSX", "SO.XLSX"],
  ["K03/so.xlsx", "so.xlsx"],
  ["so.cu.xlsm", "so.cu.xlsx"],
  ["so", "so.xlsx"],
])("%s is saved as %s", (name, saved) => {
  expect(savedName(name, plain)).toBe(saved);
});

test.each([
  ["Sổ Ban.xlsm", "Sổ Ban.xlsm"],
  ["SO.XLSM", "SO.XLSM"],
  ["sổ.xlsx", "sổ.xlsm"],
])("with macros %s is saved as %s", (name, saved) => {
  expect(savedName(name, withMacros)).toBe(saved);
});
