import * as fc from "fast-check";
import { expectedOf, foundOf } from "./compare-with-reference";
import { anyCluster, anyPeriod } from "./generate/generated-cluster";
import { generatedRound } from "./generated-round";

test("points, what is in force, totals and ranks are those of the contract, calculated a second time", () => {
  fc.assert(
    fc.property(anyCluster, anyPeriod, (generated, period) => {
      expect(foundOf(generatedRound([generated], period), generated)).toEqual(expectedOf(generated, period));
    }),
    { numRuns: Number(process.env["THIDUA_CASES"] ?? 300), seed: Number(process.env["THIDUA_SEED"] ?? 2020) },
  );
});
