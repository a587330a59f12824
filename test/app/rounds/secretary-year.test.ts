import { expectSameYear } from "./secretary-year";
import { excel } from "./secretary-ways";

/** The sealed round has the other sample on the page; both samples both ways: test/prove/secretary-year.prove.ts. */
test("a year of agencies, from registration, in Excel is the same workbook at each step as by command line", () =>
  expectSameYear({ sample: { folder: "sample", clusters: ["K06"] }, ways: [excel] }));
