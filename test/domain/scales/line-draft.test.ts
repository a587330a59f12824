import { codeFault, numberFault, numbersOfLine, withReadSources } from "../../../src/domain/scales/line-draft";

test("what each number of a line may be", () => {
  expect([numberFault("max", null), numberFault("max", -1), numberFault("max", 0)]).toEqual([
    "needed",
    "negative",
    null,
  ]);
  expect([numberFault("minimumPercent", null), numberFault("minimumPercent", -1)]).toEqual([null, "negative"]);
  expect([
    numberFault("step", null),
    numberFault("step", 0),
    numberFault("step", -1),
    numberFault("step", 0.5),
  ]).toEqual([null, "not-above-zero", "not-above-zero", null]);
  expect([numberFault("lowest", -5), numberFault("highest", null), numberFault("perTime", -2)]).toEqual([
    null,
    null,
    null,
  ]);
});

test("a new line needs a code that is free; one that is there keeps its own", () => {
  const taken = new Set(["T1"]);
  expect(codeFault("", { isNew: true, taken })).toBe("required");
  expect(codeFault("T1", { isNew: true, taken })).toBe("taken");
  expect(codeFault("T1", { isNew: false, taken })).toBeNull();
  expect(codeFault("T2", { isNew: true, taken })).toBeNull();
});

test("a source that the method doesn't read is left out, unless the line was written like that", () => {
  const both = { indicator: "A1", document: "BC" };
  expect(withReadSources({ kind: "proportional", ...both }, null)).toEqual({
    kind: "proportional",
    indicator: "A1",
    document: null,
  });
  expect(withReadSources({ kind: "deadline", ...both }, null)).toMatchObject({ indicator: null, document: "BC" });
  expect(withReadSources({ kind: "direct", ...both }, null)).toMatchObject({ indicator: null, document: null });
  const seen = { kind: "direct", ...both } as const;
  expect(withReadSources({ kind: "direct", ...both }, seen)).toEqual(seen);
  expect(withReadSources({ kind: "proportional", ...both }, seen)).toMatchObject({ document: null });
});

describe("the numbers of a line", () => {
  const line = { kind: "direct", countsToward: null, indicator: null, document: null } as const;
  const none = { max: 0, step: null, perTime: null, minimumPercent: null, lowest: null, highest: null };

  test("those that the method uses are as stated, the others as they were", () => {
    const seen = { ...line, ...none, max: 8, step: 5 };
    expect(numbersOfLine(line, () => 10, seen)).toMatchObject({ max: 10, step: 5 });
    expect(numbersOfLine(line, () => 10, null)).toMatchObject({ max: 10, step: null });
  });

  test("a line that leaves the base leaves its Điểm chuẩn behind; one that was outside keeps what it had", () => {
    const outside = { ...line, kind: "bonus-penalty" } as const;
    expect(numbersOfLine(outside, () => 3, { ...line, ...none, max: 8 }).max).toBe(0);
    expect(numbersOfLine(outside, () => 3, null).max).toBe(0);
    expect(numbersOfLine(outside, () => 3, { ...outside, ...none, max: 2 }).max).toBe(2);
  });
});
