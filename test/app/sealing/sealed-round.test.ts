import { excel, page } from "../rounds/secretary-ways";
import { expectSameRound } from "./sealed-round";

/** Both samples on the page and in Excel: test/prove/secretary-year.prove.ts. */
describe.each([
  ["agencies, in Excel", { sample: { folder: "sample", clusters: ["K06"] }, ways: [excel] }],
  ["communes of a merged province, on the page", { sample: { folder: "sample-xa", clusters: ["X03"] }, ways: [page] }],
])("a sealed round of %s", (_, compared) => {
  test("is the same as by command line, cell by cell, and so are its copies", () => expectSameRound(compared));
});
