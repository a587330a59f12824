import { savedName } from "../../src/page/use-file";

test.each([
  ["Sổ Ban 2020.xlsx", "Sổ Ban 2020.xlsx"],
  ["SO.XLSX", "SO.XLSX"],
  ["K03/so.xlsx", "so.xlsx"],
  ["so.cu.xlsm", "so.cu.xlsx"],
  ["so", "so.xlsx"],
])("%s is saved as %s", (name, saved) => {
  expect(savedName(name)).toBe(saved);
});
