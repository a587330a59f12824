import { expectSameYear } from "./secretary-year";
import { excel, page } from "./secretary-ways";

/** Both samples on the page and in Excel: test/prove/secretary-year.prove.ts. */
describe.each([
  ["agencies, from registration, on the page", { sample: { folder: "sample", clusters: ["K06"] }, ways: [page] }],
  ["communes of a merged province, in Excel", { sample: { folder: "sample-xa", clusters: ["X03"] }, ways: [excel] }],
])("a year of %s", (_, compared) => {
  test("is the same workbook at each step as by command line", () => expectSameYear(compared));
});
