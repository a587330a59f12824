import { withSampleName } from "../../src/cli/given-options";

test.each([
  [
    ["new", "a.xlsx", "--sample"],
    ["new", "a.xlsx", "--sample"],
  ],
  [
    ["new", "a.xlsx", "--sample", "xa"],
    ["new", "a.xlsx", "--sample", "xa"],
  ],
  [
    ["new", "--sample", "xa", "a.xlsx"],
    ["new", "--sample", "xa", "a.xlsx"],
  ],
  [
    ["new", "--sample", "a.xlsx"],
    ["new", "a.xlsx", "--sample"],
  ],
  [
    ["new", "--sample", "thu/a.xlsx", "--quiet"],
    ["new", "thu/a.xlsx", "--quiet", "--sample"],
  ],
  [
    ["new", "a.xlsx", "--sample", "--quiet"],
    ["new", "a.xlsx", "--sample", "--quiet"],
  ],
])("a workbook after --sample is not the name of a sample: %j", (typed, meant) => {
  expect(withSampleName(typed)).toEqual(meant);
});
