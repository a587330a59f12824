import * as fc from "fast-check";
import { brokenIntoLines, linesOf } from "../../../src/forms/drawing/row-height";

const words = fc.array(fc.string({ minLength: 1, maxLength: 30, unit: fc.constantFrom("a", "ộ", "Đ", "1") }), {
  minLength: 1,
  maxLength: 20,
});

test("a text broken into lines is the same text, in as many lines as it was given room for, none longer", () => {
  fc.assert(
    fc.property(words, fc.integer({ min: 2, max: 60 }), (text, width) => {
      const whole = text.join(" ");
      const lines = brokenIntoLines(whole, width);
      expect(lines.join("").replaceAll(" ", "")).toBe(whole.replaceAll(" ", ""));
      for (const line of lines) expect(linesOf(line, width)).toBe(1);
    }),
  );
  expect(brokenIntoLines("", 10)).toEqual([""]);
  expect(brokenIntoLines("Cụm thi đua số 1", 8)).toEqual(["Cụm thi", "đua số", "1"]);
});
