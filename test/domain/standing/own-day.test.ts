import { byOwnDay, ownDayOf } from "../../../src/domain/standing/own-day";
import type { DocumentFacts } from "../../../src/domain/ways/way";
import { boardOf, period, unitOf } from "../round-samples";

test("an extension gives the last day only where it is later than the Hạn", () => {
  const by = (extendedTo: string | null, inclusive = true) =>
    Object.values(
      ownDayOf(
        boardOf({ period: { ...period, inclusive } }),
        { ...unitOf("C01-01"), extendedTo },
        { due: "2020-07-05", of: "line" },
      ),
    );
  expect([by(null), by("2020-07-04"), by("2020-07-05"), by("2020-07-06"), by("2020-07-06", false)]).toEqual([
    ["2020-07-05", "line"],
    ["2020-07-05", "line"],
    ["2020-07-05", "line"],
    ["2020-07-06", "extension"],
    ["2020-07-05", "extension"],
  ]);
});

const arrived = (day: string): Pick<DocumentFacts, "arrived"> => ({ arrived: { day, number: null, cell: null } });

test.each<[string, DocumentFacts, string, [string, number | null]]>([
  [
    "on the day",
    { status: "late", daysLate: 3, confirmed: true, ...arrived("2008-02-29") },
    "2008-03-10",
    ["on-time", 0],
  ],
  [
    "a day after it",
    { status: "on-time", daysLate: 0, confirmed: true, ...arrived("2008-03-01") },
    "2008-03-10",
    ["late", 1],
  ],
  [
    "nothing came and it is over",
    { status: "not-due", daysLate: null, confirmed: false },
    "2008-03-10",
    ["missing", null],
  ],
  [
    "nothing came and it runs",
    { status: "missing", daysLate: null, confirmed: false },
    "2008-02-29",
    ["not-due", null],
  ],
  ["exempt", { status: "exempt", daysLate: null, confirmed: true }, "2008-03-10", ["exempt", null]],
  ["sent back", { status: "returned", daysLate: null, confirmed: true }, "2008-03-10", ["returned", null]],
  [
    "the workbook came without the sheet",
    { status: "missing", daysLate: null, confirmed: true, ...arrived("2008-02-01") },
    "2008-03-10",
    ["missing", null],
  ],
])("by a line's own last day, 29 February: %s", (_, facts, asOf, [status, daysLate]) => {
  expect(byOwnDay(facts, { lastDay: "2008-02-29", asOf })).toMatchObject({ status, daysLate });
});
