import type { Eligibility } from "../../../src/domain/scoring/conditions/effects";
import { saidOnRound } from "./same-verdicts";
import { consolidationOf, ownWorkbook, verdictRounds } from "./verdict-rounds";

/** Every verdict both ways on rounds that nobody thought of: what the pane says is what the Board's run writes. */
test("the pane's verdicts are the Board's, on 100 rounds, in the Board's workbook and in each cluster's own", () => {
  const said = verdictRounds(20200715, 100).flatMap((round): readonly Eligibility["may"][] =>
    saidOnRound(round, { consolidationOf, ownWorkbook }),
  );
  // A test that never sees a kind of verdict holds nothing of it.
  for (const may of ["yes", "no", "unknown", "board"] as const)
    expect(said.filter((each) => each === may).length).toBeGreaterThan(20);
});
