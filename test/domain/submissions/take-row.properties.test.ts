import fc from "fast-check";
import { compareReturns } from "../../../src/domain/submissions/compare-returns";
import { boardOf, entry } from "../round-samples";
import { allTaken, from, nomination, opinion, score, sent } from "./returns-sample";

const text = fc.option(fc.constantFrom("một", "hai"), { nil: null });
const rowsOfAll = fc.record({
  report: fc.uniqueArray(
    fc.record({
      code: fc.constantFrom("A", "B"),
      name: fc.constant(null),
      content: text.map((each) => entry(each, "C9")),
    }),
    { selector: ({ code }) => code },
  ),
  opinions: fc.uniqueArray(
    fc
      .record({
        version: fc.constantFrom(1, 2),
        cluster: fc.constantFrom("agree", "disagree", "none"),
        note: text,
        document: text,
      })
      .map((each) => opinion(each as Partial<ReturnType<typeof opinion>>)),
    { selector: ({ version }) => version },
  ),
  nominations: fc.uniqueArray(
    fc
      .record({ unit: fc.constantFrom("C01-01", "C01-02"), order: fc.option(fc.nat(2), { nil: null }), note: text })
      .map(({ unit, order, note }) => nomination({ order, note }, { unit, cell: unit })),
    { selector: ({ unit }) => unit },
  ),
  scores: fc.uniqueArray(
    fc
      .record({
        criterion: fc.constantFrom("T1", "T2"),
        points: fc.option(fc.nat(2), { nil: null }),
        notApplicable: fc.constant(false),
      })
      .map((each) => score({ ...each, cell: each.criterion })),
    { selector: ({ criterion: code }) => code },
  ),
});

test("whatever two files say: with every row taken nothing of the other file is missing or otherwise", () => {
  fc.assert(
    fc.property(rowsOfAll, rowsOfAll, (theirs, own) => {
      const [deputy, leader] = [from(theirs), sent(own)];
      const taken = allTaken(deputy, leader);
      const left = compareReturns([{ content: deputy, day: "2020-07-07" }], taken, boardOf());
      expect([left.missing, left.changed]).toEqual([[], []]);
    }),
    { numRuns: 60 },
  );
});
