import { planNextRound } from "../../../src/domain/next-round/plan-next-round";
import type { FormerRound } from "../../../src/domain/next-round/former-round";
import { scoredRound } from "../../forms/output/scored-round";
import { boardOf, period } from "../round-samples";
import { former, roundNamed } from "./former-samples";

const dates = (year: number): FormerRound["deadlines"] => ({
  unitHoldBy: `${year}-11-30`,
  clusterHoldBy: null,
  unitSendBy: `${year}-12-05`,
  clusterSendBy: `${year}-12-10`,
});

function suggested(rounds: readonly FormerRound[], next: FormerRound["kind"]) {
  const request = { next: roundNamed(2021, next), before: { rounds, ended: [] }, sha256: null, day: "2020-07-20" };
  return planNextRound(scoredRound(boardOf({ period }), []), request).suggested;
}

test("dates of the last round of the same kind are suggested in the next one's year; what it had not stays blank", () => {
  const years = [2017, 2019].map((year) => ({ ...former(roundNamed(year, "year"), {}), deadlines: dates(year) }));
  expect(suggested(years, "year")).toEqual({ ...dates(2021) });
});

test("the round that ends is the last of its own kind; of a kind that never was no date is known", () => {
  const { unitHoldBy, clusterHoldBy, unitSendBy, clusterSendBy } = period;
  const own = Object.entries({ unitHoldBy, clusterHoldBy, unitSendBy, clusterSendBy });
  expect(suggested([], "h1")).toEqual(Object.fromEntries(own.map(([key, day]) => [key, day?.replace("2020", "2021")])));
  expect(suggested([], "year")).toEqual(Object.fromEntries(own.map(([key]) => [key, null])));
});
