import path from "node:path";
import { sampleFiles } from "../e2e/support/sample-files";
import { readable, readOtherwise, xlsxUnder } from "../hosts/xlsx/read/other-reader";

test.each(["issued", "filled"])("another library reads the same in every cell of every file: %s", (name) => {
  const files = xlsxUnder(path.join(sampleFiles(), name)).flatMap(readable);
  expect(files.length).toBeGreaterThanOrEqual(30);
  expect(readOtherwise(files)).toEqual([]);
});
