import { type CodedRow, proposedCode } from "../../../../../src/app/live/board/setting-up/propose-code";

const rows = (...pairs: readonly (readonly [code: string, start: string])[]): readonly CodedRow[] =>
  pairs.map(([code, start]) => ({ code, start }));

const proposed = (start: string, known: readonly CodedRow[], wish: number | null = null): string =>
  proposedCode(start, { rows: known, taken: new Set(known.map(({ code }) => code)), wish });

test("without a pattern a code has two digits", () => {
  expect(proposed("K01-", [])).toBe("K01-01");
  expect(proposed("CT", [])).toBe("CT01");
});

test("the list's own pattern goes on: its separator, its digits, its letters", () => {
  expect(proposed("K01-", rows(["K01-05", "K01-"], ["K02-09", "K02-"]))).toBe("K01-06");
  expect(proposed("K03-", rows(["K01/005", "K01-"]))).toBe("K03/001");
  expect(proposed("K03-", rows(["K01.1", "K01-"], ["K03-07", "K03-"]))).toBe("K03-08");
  expect(proposed("CT", rows(["H09", "CT"], ["H10", "CT"]))).toBe("H11");
  expect(proposed("C", rows(["K1", "K"]))).toBe("C1");
});

test("a wish is granted where its code is free; what is taken is never proposed", () => {
  expect(proposed("C", rows(["C01", "C"]), 3)).toBe("C03");
  expect(proposed("C", rows(["C01", "C"], ["C03", "C"]), 3)).toBe("C04");
  expect(proposed("CT", rows(["A", "CT"]))).toBe("CT01");
});
