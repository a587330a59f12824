import { page } from "../rounds/secretary-ways";
import { expectSameRound } from "./sealed-round";

/** The year has the other sample in Excel; both samples both ways: test/prove/secretary-year.prove.ts. */
test("a sealed round of a merged province's communes is on the page the same as by command line, cell by cell, and so are its copies", () =>
  expectSameRound({ sample: { folder: "sample-xa", clusters: ["X03"] }, ways: [page] }));
