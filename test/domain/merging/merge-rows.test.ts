import fc from "fast-check";
import {
  mergeRows,
  type MergeFields,
  type MergeRow,
  type MergeRules,
  type MergeValue,
} from "../../../src/domain/merging/merge-rows";
import { scoreRowKey, scoreRules } from "../../../src/domain/merging/score-rules";

const rules: MergeRules = { named: ["code"], statements: [{ fields: ["issued", "agreed"] }] };
const row = (code: string, fields: MergeFields): MergeRow => ({ key: code, fields: { code, ...fields } });
const value = fc.constantFrom<MergeValue>(null, null, 1, 2, "có", "không");
const rows = fc.array(
  fc
    .record({ code: fc.constantFrom("a", "b", "c"), text: value, issued: value, agreed: value })
    .map(({ code, ...fields }) => row(code, fields)),
  { maxLength: 5 },
);

/** No two rows about one thing: with two it is open which of them belongs to which of the other copy. */
const unique = rows.map((given) =>
  given.filter(({ key }, index) => given.findIndex((each) => each.key === key) === index),
);

/** Every cell that says something, as "row field value". */
const said = (given: readonly { readonly key: string; readonly fields: MergeFields }[]): readonly string[] =>
  given.flatMap(({ key, fields }) =>
    Object.entries(fields)
      .filter(([field, each]) => each !== null && field !== "code")
      .map(([field, each]) => `${key} ${field} ${String(each)}`),
  );
const otherSides = ({ conflicts }: ReturnType<typeof mergeRows<MergeRow>>): readonly string[] =>
  said(conflicts.map(({ from, other }) => ({ key: from.key, fields: other })));

describe("rows of two copies", () => {
  test("merged with itself nothing changes", () => {
    fc.assert(
      fc.property(rows, (a) => {
        const merged = mergeRows(a, a, rules);
        expect([merged.added, merged.filled, merged.conflicts]).toEqual([[], [], []]);
        expect(merged.rows).toEqual(a);
      }),
    );
  });

  test("nor with itself in another order, however many rows there are about one thing", () => {
    const shuffled = rows.chain((a) => fc.tuple(fc.constant(a), fc.shuffledSubarray(a, { minLength: a.length })));
    fc.assert(
      fc.property(shuffled, ([a, b]) => {
        const merged = mergeRows(a, b, rules);
        expect([merged.added, merged.filled, merged.conflicts, merged.rows]).toEqual([[], [], [], a]);
      }),
    );
  });

  test("nothing said in either is lost: it is in the result, or the other side of a conflict", () => {
    fc.assert(
      fc.property(rows, rows, (a, b) => {
        const merged = mergeRows(a, b, rules);
        const found = new Set([...said(merged.rows), ...otherSides(merged)]);
        for (const each of [...said(a), ...said(b)]) expect(found).toContain(each);
        expect(said(merged.rows)).toEqual(expect.arrayContaining([...said(a)]));
      }),
    );
  });

  test("the same copy once more adds and fills nothing, and differs where it differed", () => {
    fc.assert(
      fc.property(unique, unique, (a, b) => {
        const once = mergeRows(a, b, rules);
        const twice = mergeRows(once.rows, b, rules);
        expect([twice.added, twice.filled]).toEqual([[], []]);
        expect(twice.rows).toEqual(once.rows);
        expect(otherSides(twice as typeof once).length).toBe(otherSides(once).length);
      }),
    );
  });

  test("the order of the copies changes only which value stands in a conflict", () => {
    fc.assert(
      fc.property(unique, unique, (a, b) => {
        const [one, other] = [mergeRows(a, b, rules), mergeRows(b, a, rules)];
        const whole = (merged: typeof one): readonly string[] =>
          [...new Set([...said(merged.rows), ...otherSides(merged)])].sort();
        expect(whole(one)).toEqual(whole(other));
        const places = (merged: typeof one): readonly string[] =>
          merged.conflicts.flatMap(({ from, fields }) => fields.map((field) => `${from.key} ${field}`)).sort();
        expect(places(one)).toEqual(places(other));
      }),
    );
  });

  test("of two counts of votes never a part of each is taken", () => {
    const merged = mergeRows([row("a", { issued: 9, agreed: null })], [row("a", { issued: 8, agreed: 7 })], rules);
    expect(merged.filled).toEqual([]);
    expect(merged.conflicts).toMatchObject([
      { fields: ["issued", "agreed"], stands: { issued: 9, agreed: null }, other: { issued: 8, agreed: 7 } },
    ]);
  });
});

describe("rows of points", () => {
  const scorerOf = (typed: string | null): string => (typed ?? "").toLowerCase();
  const points = (fields: MergeFields): MergeRow => {
    const whole = {
      unit: "K03-02",
      criterion: "TC10",
      stage: "cluster",
      points: null,
      notApplicable: null,
      explanation: null,
      scorer: null,
      date: null,
      ...fields,
    };
    return { key: scoreRowKey(whole, scorerOf), fields: whole };
  };

  test("an issued row that only names who is to score takes the other's whole", () => {
    const merged = mergeRows(
      [points({ scorer: "K03-01" })],
      [points({ points: 5, scorer: "K03-04", date: "2020-07-07" })],
      scoreRules,
    );
    expect(merged.filled).toMatchObject([{ values: { points: 5, scorer: "K03-04", date: "2020-07-07" } }]);
    expect(merged.conflicts).toEqual([]);
  });

  test("points against a mark of what does not apply, or against points let go, contradict each other", () => {
    for (const other of [{ notApplicable: "x" }, { explanation: "Không tính 5 điểm", date: "2020-07-09" }]) {
      expect(mergeRows([points({ points: 5 })], [points(other)], scoreRules)).toMatchObject({
        filled: [],
        conflicts: [{ fields: expect.arrayContaining(["points"]) }],
      });
    }
  });

  test("outside of Chấm chéo two scorers of one line are a conflict, in Chấm chéo two rows", () => {
    const two = (stage: string) =>
      mergeRows(
        [points({ stage, points: 5, scorer: "K03-01" })],
        [points({ stage, points: 6, scorer: "K03-04" })],
        scoreRules,
      );
    expect(two("cluster")).toMatchObject({ added: [], conflicts: [{ fields: ["points", "scorer"] }] });
    expect(two("cross")).toMatchObject({ added: [{ fields: { points: 6 } }], conflicts: [] });
  });

  test("a unit's own score holds the deputy's back neither here nor there", () => {
    const own = points({ unit: "K03-01", points: 9, scorer: "K03-01" });
    const deputys = points({ unit: "K03-01", points: 6, scorer: "K03-04" });
    expect(mergeRows([own], [deputys], scoreRules)).toMatchObject({ added: [deputys], conflicts: [] });
    expect(mergeRows([deputys], [own], scoreRules)).toMatchObject({ added: [own], conflicts: [] });
  });
});
