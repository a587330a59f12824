import { clusterEntries, coverDays } from "../../../src/domain/checks/plausibility/cover-days";
import { clusterSubmission } from "../cluster-sample";
import { entry, fullCover } from "../round-samples";
import { report } from "./plausibility-sample";

const day = (value: string | null, cell: string) => entry(value, cell, value === null ? "blank" : "value");

describe("days of a cover", () => {
  const days = (
    kind: "h1" | "year",
    reviewDate: string | null,
    signedOn: string | null,
    { year = 2020, asOf = "2020-07-15" } = {},
  ) =>
    coverDays(
      report(
        "C01-01",
        {},
        {
          cover: {
            ...fullCover,
            asOf: day(null, "C6"),
            reviewDate: day(reviewDate, "C9"),
            signedOn: day(signedOn, "C12"),
          },
        },
      ),
      { period: { year, kind }, asOf },
    ).map(({ code, place }) => `${code} ${place.cell}`);

  test.each([
    ["in order", "h1", "2020-07-01", "2020-07-01", []],
    ["signed the day before the review", "h1", "2020-07-02", "2020-07-01", ["signed-before-review C12"]],
    ["signed, no review", "h1", null, "2020-07-01", []],
    ["on the very day of the run", "h1", "2020-07-15", "2020-07-15", []],
    ["on the next day", "h1", "2020-07-16", null, ["date-in-future C9"]],
    ["in the year before", "h1", "2019-12-31", null, ["date-outside-year C9"]],
    ["a whole year, reviewed in the next one", "year", "2021-01-05", null, ["date-in-future C9"]],
    ["a whole year, two years on", "year", "2022-12-13", null, ["date-outside-year C9"]],
    ["a half year, in the next one", "h1", "2021-12-13", null, ["date-outside-year C9"]],
    ["months first: the twelfth is the last day that can be a month", "h1", "2020-12-07", null, ["date-swapped C9"]],
    ["no month has this number", "h1", "2020-12-13", null, ["date-in-future C9"]],
    ["swapped it is the same", "h1", "2020-11-11", null, ["date-in-future C9"]],
    ["swapped it lies ahead, too", "h1", "2020-10-12", null, ["date-in-future C9"]],
    ["each day is told once", "h1", "2020-08-16", "2020-08-14", ["date-in-future C9", "date-in-future C12"]],
  ] as const)("%s", (_, kind, review, signed, codes) => {
    expect(days(kind, review, signed)).toEqual(codes);
  });

  test("a form that does not tell its year is of any", () => {
    expect(days("h1", "2018-12-13", null, { year: 0 })).toEqual([]);
  });

  test("the very day of the run is no slip, though months first would lie before it", () => {
    expect(days("h1", "2020-08-07", null, { asOf: "2020-08-07" })).toEqual([]);
    expect(days("h1", "2020-08-07", null, { asOf: "2020-08-06" })).toEqual(["date-swapped C9"]);
  });

  test("a cluster's days and words are asked as a unit's", () => {
    const sent = clusterSubmission("C01", {
      sheets: { "Thông tin chung": "TTC" },
      report: [
        { code: "A", name: null, content: entry<string>("ok", "C9") },
        { code: "B", name: null, content: entry<string>("Không", "C10") },
      ],
    });
    const { cover } = sent;
    const doubts = clusterEntries(
      { ...sent, cover: { ...cover, reviewDate: day("2020-07-16", "C6"), preparedBy: entry("x", "C8") } },
      { period: { year: 2020, kind: "h1" }, asOf: "2020-07-15" },
    );
    expect(doubts.map(({ code, place: { sheet, cell, cluster } }) => [code, sheet, cell, cluster])).toEqual([
      ["date-in-future", "TTC", "C6", "C01"],
      ["text-says-nothing", "TTC", "C8", "C01"],
      ["text-says-nothing", "Báo cáo cụm", "C9", "C01"],
    ]);
  });
});
