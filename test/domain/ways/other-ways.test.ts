import type { Criterion } from "../../../src/domain/round/scale";
import type { DocumentFacts, IndicatorFacts } from "../../../src/domain/ways/way";
import { computePoints } from "../../../src/domain/ways/ways";
import { criterion, indicatorFacts, outcomeOf, scoringCase } from "../scoring/scoring-cases";

function score(given: Partial<Criterion>, facts: Partial<IndicatorFacts>) {
  return outcomeOf(
    scoringCase({ criterion: criterion(given), facts: { indicator: indicatorFacts(facts), document: null } }),
  );
}

describe("Đạt/Không đạt", () => {
  test.each<[string, Partial<IndicatorFacts>, number | string]>([
    ["reached", { result: 100 }, 10],
    ["more than reached", { result: 101 }, 10],
    ["just short", { result: 99.99 }, 0],
    ["short by less than 8 decimals can show", { result: 99.9999999999 }, 10],
    ["lower is better, reached", { evaluation: "lower", result: 2, target: 2 }, 10],
    ["lower is better, above", { evaluation: "lower", result: 2.01, target: 2 }, 0],
    ["in words", { evaluation: "pass-fail", result: "Hoàn thành vượt mức", target: null }, 10],
    ["in other words", { evaluation: "pass-fail", result: "Không hoàn thành", target: null }, 0],
    ["blank", { result: null }, "none"],
    ["target 0", { target: 0 }, "target-zero"],
    ["as much as others, who have 0 (contract §5, So với)", { against: "figure", target: 0, result: 0 }, 10],
    ["a loss as great as that of others", { against: "figure", target: -2, result: -2 }, 10],
    ["a loss greater by a hair", { against: "figure", target: -2, result: -2.00000001 }, 0],
  ])("%s", (_, facts, expected) => {
    expect(score({ kind: "pass-fail" }, facts)).toBe(expected);
  });
});

test("of a figure above 0 that others have the percent is shown, of 0 and below it there is none", () => {
  const shown = (target: number) => {
    const facts = { indicator: indicatorFacts({ against: "figure", target, result: 1 }), document: null };
    const computed = computePoints(scoringCase({ criterion: criterion({ kind: "pass-fail" }), facts }));
    return computed.outcome === "points" ? computed.parts["percent"] : computed;
  };
  expect([shown(0.5), shown(1), shown(0), shown(-1)]).toEqual([200, 100, undefined, undefined]);
});

describe("Thưởng/Trừ", () => {
  test.each<[string, Partial<Criterion>, number, number | string]>([
    ["a bonus for each", { perTime: 2, highest: 10 }, 3, 6],
    ["a bonus at its most", { perTime: 2, highest: 5 }, 3, 5],
    ["a penalty for each", { perTime: -1.5, lowest: -10 }, 2, -3],
    ["a penalty at its most", { perTime: -1.5, lowest: -2 }, 2, -2],
    ["no bounds given", { perTime: 4 }, 100, 400],
    ["none happened", { perTime: -1 }, 0, 0],
    ["nothing to multiply by", { perTime: null }, 3, "none"],
  ])("%s", (_, given, result, expected) => {
    expect(score({ kind: "bonus-penalty", max: 0, ...given }, { result, target: null })).toBe(expected);
  });
});

describe("Thời hạn", () => {
  test.each<[DocumentFacts["status"], number | null, boolean, number | string]>([
    ["on-time", 0, true, 5],
    ["on-time", 0, false, "none"],
    ["late", 1, true, 4.5],
    ["late", 10, true, 0],
    ["late", 11, true, 0],
    ["late", 3, false, "none"],
    ["missing", null, true, 0],
    ["missing", null, false, 0],
    ["exempt", null, false, 5],
    ["not-due", null, true, "none"],
    ["returned", null, true, "none"],
  ])("%s, %s days, confirmed %s", (status, daysLate, confirmed, expected) => {
    const timed = criterion({ kind: "deadline", max: 5, perTime: 0.5, indicator: null, document: "BC" });
    const facts = { indicator: null, document: { status, daysLate, confirmed } };
    expect(outcomeOf(scoringCase({ criterion: timed, facts }))).toBe(expected);
  });

  test("without points per day a late document has none; nothing known gives none", () => {
    const timed = criterion({ kind: "deadline", max: 5, indicator: null, document: "BC" });
    const late: DocumentFacts = { status: "late", daysLate: 2, confirmed: true };
    expect(outcomeOf(scoringCase({ criterion: timed, facts: { indicator: null, document: late } }))).toBe("none");
    expect(outcomeOf(scoringCase({ criterion: timed, facts: { indicator: null, document: null } }))).toBe("none");
  });
});

describe("what people score", () => {
  test("direct points are never computed", () => {
    expect(score({ kind: "direct" }, {})).toBe("none");
  });

  test.each(["proportional", "bonus-penalty", "by-rank"] as const)(
    "%s without indicator and document is hand-scored",
    (kind) => {
      expect(score({ kind, indicator: null, perTime: 1 }, {})).toBe("none");
    },
  );
});

test("a line by bands, or by words, that goes by a document alone has no figure to look up", () => {
  const line = criterion({ kind: "bands", indicator: null, document: "BC" });
  const bands = [{ cluster: "K01", criterion: "TC01", from: null, text: "Tốt", points: 5, meaning: null }];
  expect(outcomeOf(scoringCase({ criterion: line, bands, facts: { indicator: null, document: null } }))).toBe("none");
});

test("points for time name the row of the register: by its number, else by its cell", () => {
  const timed = criterion({ kind: "deadline", max: 5, perTime: 1, indicator: null, document: "BC" });
  const parts = (arrived: DocumentFacts["arrived"]) => {
    const document: DocumentFacts = {
      status: "on-time",
      daysLate: 0,
      confirmed: true,
      ...(arrived === undefined ? {} : { arrived }),
    };
    const computed = computePoints(scoringCase({ criterion: timed, facts: { indicator: null, document } }));
    return computed.outcome === "points" ? computed.parts : null;
  };
  const known = { status: "on-time", daysLate: 0, perTime: 1, max: 5 };
  expect(parts(undefined)).toEqual(known);
  expect(parts({ day: "2020-07-01", number: "12", cell: "F9" })).toEqual({
    ...known,
    arrivedOn: "2020-07-01",
    registerNumber: "12",
    registerCell: null,
  });
  expect(parts({ day: "2020-07-01", number: null, cell: "F9" })).toMatchObject({
    registerNumber: null,
    registerCell: "F9",
  });
});
