import { gnumeric } from "./calculators/gnumeric";
import { hyperFormula } from "./calculators/hyperformula";
import { proofRounds } from "./proof-rounds";
import { recalculated } from "./recalculation";

// LibreOffice has a test of its own, with more submissions: recalculation.test.ts.
test.each([gnumeric, hyperFormula].filter(({ calculate }) => calculate !== null))(
  "a small round as written and with other points and numbers typed in: $name computes every formula to what the engine said",
  async (by) => {
    const [, round] = proofRounds(8, 2020);
    const { changed, differences } = await recalculated([round!], by);
    expect(changed).toBeGreaterThan(20);
    expect({ found: differences.length, first: differences.slice(0, 10) }).toEqual({ found: 0, first: [] });
  },
);
