import * as fc from "fast-check";
import { sealedParts, type SealedRow, type SealedValue } from "../../../src/domain/round/seal";
import { compareSealed, withChanges } from "../../../src/domain/sealing/compare-sealed";
import { canonicalText, inCanonicalOrder, rowsOf } from "../../../src/domain/sealing/sealed-rows";

const name = fc.constantFrom("", "A", "B1", "C.2", "#2", "\u0000", "Ệ");
const value: fc.Arbitrary<SealedValue> = fc.oneof(
  fc.string({ unit: "binary", maxLength: 8 }),
  fc.double({ noNaN: true, noDefaultInfinity: true }).map((number) => number + 0),
  fc.boolean(),
);
const row: fc.Arbitrary<SealedRow> = fc.record({
  part: fc.constantFrom(...sealedParts),
  owner: name,
  code: name,
  detail: fc.constantFrom("", "auto", "1"),
  values: fc.dictionary(fc.constantFrom("points", "max", "a b", "state"), value),
});
const rows = fc.array(row, { maxLength: 12 }).map(inCanonicalOrder);

describe("sealed values", () => {
  test("the canonical text says the rows, whatever order they came in", () => {
    fc.assert(
      fc.property(rows, fc.infiniteStream(fc.nat()), (all, by) => {
        const text = canonicalText(all);
        expect(canonicalText(rowsOf(text))).toBe(text);
        const shuffled = [...all].map((each) => ({ each, at: by.next().value })).sort((a, b) => a.at - b.at);
        const again = inCanonicalOrder(
          shuffled.map(({ each }) => ({ ...each, detail: each.detail.split("#")[0] ?? "" })),
        );
        expect(canonicalText(again)).toBe(text);
      }),
    );
  });

  test("the same rows differ in nothing; and the same text means the same rows", () => {
    fc.assert(
      fc.property(rows, rows, (one, other) => {
        expect(compareSealed(one, one)).toEqual([]);
        expect(compareSealed(one, other).length === 0).toBe(canonicalText(one) === canonicalText(other));
      }),
    );
  });

  test("the changes make the new rows of the old ones", () => {
    fc.assert(
      fc.property(rows, rows, (one, other) => {
        expect(canonicalText(withChanges(one, compareSealed(one, other)))).toBe(canonicalText(other));
      }),
    );
  });

  test("any one value that changes, goes or comes is found, and nothing else", () => {
    fc.assert(
      fc.property(rows, fc.nat(), fc.option(value, { nil: null }), (all, at, now) => {
        const places = all.flatMap((each) => Object.keys(each.values).map((field) => ({ each, field })));
        const place = places[at % Math.max(1, places.length)];
        if (place === undefined) return;
        const was = place.each.values[place.field] ?? null;
        const { part, owner, code, detail } = place.each;
        const change = { part, owner, code, detail, field: place.field, was, now };
        const found = compareSealed(all, withChanges(all, [change]));
        expect(found).toEqual(was === now ? [] : [change]);
      }),
    );
  });
});
