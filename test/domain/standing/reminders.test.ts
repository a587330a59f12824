import fc from "fast-check";
import type { SentReminder } from "../../../src/domain/round/receipt";
import { remindedSoFar } from "../../../src/domain/standing/reminders";

const sent = (code: string, wave: number, cell = "A5"): SentReminder => ({
  code,
  wave,
  sentOn: "2020-07-06",
  number: null,
  content: null,
  cell,
});

test("who was never reminded gets the first reminder, whatever others got", () => {
  expect(remindedSoFar([], "C01-01")).toEqual({ next: 1, last: null });
  expect(remindedSoFar([sent("C01-02", 3)], "C01-01")).toEqual({ next: 1, last: null });
});

test("the next one follows the greatest of its own, in whatever order the rows stand", () => {
  fc.assert(
    fc.property(fc.array(fc.integer({ min: 1, max: 9 }), { minLength: 1, maxLength: 6 }), (waves) => {
      const rows = [sent("C01-02", 20), ...waves.map((wave) => sent("C01-01", wave)), sent("C01-02", 21)];
      const { next, last } = remindedSoFar(rows, "C01-01");
      expect([next, last?.wave]).toEqual([Math.max(...waves) + 1, Math.max(...waves)]);
    }),
  );
});

test("of two rows of one reminder the lower one is the last", () => {
  const rows = [sent("C01-01", 2, "A5"), sent("C01-01", 2, "A6"), sent("C01-01", 1, "A7")];
  expect(remindedSoFar(rows, "C01-01").last?.cell).toBe("A6");
});
