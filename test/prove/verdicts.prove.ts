import { saidOnRound } from "../app/live/same-verdicts";
import { consolidationOf, ownWorkbook, verdictRounds } from "../app/live/verdict-rounds";
import { wanted } from "./wanted";

const { cases, seed } = wanted({ cases: 2_000 });

/** The same as the test of every day, on so many rounds that a rare one is among them. */
test(`the pane's verdicts are the Board's, on ${cases} rounds from seed ${seed}`, () => {
  const said = verdictRounds(seed, cases).flatMap((round) => saidOnRound(round, { consolidationOf, ownWorkbook }));
  expect(said.length).toBeGreaterThan(cases);
});
