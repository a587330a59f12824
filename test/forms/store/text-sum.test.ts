import fc from "fast-check";
import { textSum } from "../../../src/forms/store/text-sum";

test("texts that differ in one place have different sums", () => {
  fc.assert(
    fc.property(fc.string(), fc.string(), fc.tuple(fc.nat(0xffff), fc.nat(0xffff)), (before, after, [one, other]) => {
      fc.pre(one !== other);
      const text = (unit: number): string => before + String.fromCharCode(unit) + after;
      expect(textSum(text(one))).not.toBe(textSum(text(other)));
    }),
  );
});

test("the sum of the same text is the same, sixteen digits long", () => {
  expect(textSum("")).toBe("811c9dc52545f491");
  expect(textSum("Nội dung")).toMatch(/^[0-9a-f]{16}$/u);
  expect(textSum("Nội dung")).toBe(textSum(["Nội", "dung"].join(" ")));
});
