import { reviewOf } from "../../../src/domain/standing/deadlines";
import { absentEntry } from "../../../src/domain/basics/entry";
import { emptyCover, entry, mark } from "../round-samples";

type Form = "conference" | "combined" | "written" | "not-held";

const day = (date: string | null) => (date === null ? absentEntry : entry(date, "C9", "value"));
const form = (value: Form | null) => (value === null ? absentEntry : entry<Form>(value, "C8"));

test.each([
  ["conference", "2020-06-30", "2020-06-30", "on-time"],
  ["combined", "2020-07-01", "2020-07-01", "late"],
  ["conference", null, null, "unknown"],
  ["written", null, null, "unknown"],
  ["written", "2020-06-29", "2020-06-29", "on-time"],
  ["not-held", null, null, "not-held"],
  ["not-held", "2020-07-20", null, "not-held"],
  [null, "2020-06-01", "2020-06-01", "on-time"],
  [null, null, null, "unknown"],
] as const)("%s on %s", (reviewForm, reviewDate, reviewHeld, reviewStatus) => {
  expect(reviewOf({ ...emptyCover, reviewForm: form(reviewForm), reviewDate: day(reviewDate) }, "2020-06-30")).toEqual({
    reviewHeld,
    reviewStatus,
  });
});

test("a day that can't be read is no day, and no submission tells nothing", () => {
  expect(
    reviewOf({ ...emptyCover, reviewForm: form("conference"), reviewDate: mark("invalid") }, "2020-06-30").reviewStatus,
  ).toBe("unknown");
  expect(reviewOf(null, "2020-06-30")).toEqual({ reviewHeld: null, reviewStatus: "unknown" });
});
