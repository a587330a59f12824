import { listedFigure, resultCell } from "../../../src/forms/output/figures/figure-result";
import { boardOf, indicator } from "../../domain/round-samples";
import { sampleRound } from "../score-sheet/score-sample";

const [figure] = sampleRound().consolidation.figures;

/** What the cell of the result shows of these words, read or unreadable. */
const shown = (result: string, resultState: "text" | "invalid") => {
  const of = { ...figure!, result: resultState === "invalid" ? null : result, rawResult: result, resultState };
  const sources = { known: new Map(), submission: undefined, decimals: new Map() };
  return resultCell(listedFigure(boardOf({ indicators: [indicator(of.indicator)] }), of, sources)).value;
};

test.each(["text", "invalid"] as const)(
  "words of 40 characters stand in the cell, longer ones beside it: %s",
  (state) => {
    expect(shown("a".repeat(40), state)).toBe("a".repeat(40));
    expect(shown("a".repeat(41), state)).toBe("Xem nguyên văn");
  },
);
