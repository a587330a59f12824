import { expectSameRound } from "../app/sealing/sealed-round";
import { expectSameYear } from "../app/rounds/secretary-year";
import { excel, page } from "../app/rounds/secretary-ways";

/** `npm test` has the year of the one in Excel, and the sealed round of the other on the page. */
describe.each([
  ["agencies, from registration", { folder: "sample", clusters: ["K06"] }],
  ["communes of a merged province", { folder: "sample-xa", clusters: ["X03"] }],
])("of %s", (_, sample) => {
  test("a year is the same workbook at each step by command line, on the page and in Excel", () =>
    expectSameYear({ sample, ways: [page, excel] }));

  test("a sealed round is the same by command line, on the page and in Excel, cell by cell, and so are its copies", () =>
    expectSameRound({ sample, ways: [page, excel] }));
});
