import { agreedPercent, isEnough, quotaOf, votesAgree, type Votes } from "../../../src/domain/decisions/votes";

const votes = (change: Partial<Votes>): Votes => ({
  members: null,
  issued: null,
  returned: null,
  valid: null,
  agreed: null,
  ...change,
});

test("a quota is the number, else the share of the members rounded down, else none that can be counted", () => {
  expect(quotaOf({ quota: 2, quotaPercent: 50 }, 9, true)).toBe(2);
  expect(quotaOf({ quota: null, quotaPercent: 50 }, 9, true)).toBe(4);
  expect(quotaOf({ quota: null, quotaPercent: 29 }, 100, true)).toBe(29);
  expect(quotaOf({ quota: null, quotaPercent: 20 }, 9, false)).toBeNull();
  expect(quotaOf({ quota: null, quotaPercent: null }, 9, true)).toBeNull();
});

test("votes suffice exactly at the threshold and not below it; without a base nothing is told", () => {
  const rule = { votePercent: 80, voteBase: "valid" } as const;
  expect(isEnough(votes({ valid: 5, agreed: 4 }), rule)).toBe(true);
  expect(isEnough(votes({ valid: 9, agreed: 7 }), rule)).toBe(false);
  expect(isEnough(votes({ members: 9, agreed: 9 }), rule)).toBeNull();
  expect(isEnough(votes({ valid: 0, agreed: 0 }), rule)).toBeNull();
  expect(agreedPercent(votes({ valid: 8, agreed: 7 }), "valid")).toBe(87.5);
  expect(agreedPercent(votes({ valid: 8, agreed: 7 }), null)).toBeNull();
  expect(agreedPercent(votes({ valid: 8 }), "valid")).toBeNull();
  expect(agreedPercent(votes({ valid: 0, agreed: 0 }), "valid")).toBeNull();
});

test("more for than valid, valid than returned, returned than issued can't be; what is blank contradicts nothing", () => {
  expect(votesAgree(votes({ issued: 9, returned: 9, valid: 8, agreed: 7 }))).toBe(true);
  expect(votesAgree(votes({ issued: 9, agreed: 10 }))).toBe(false);
  expect(votesAgree(votes({ valid: 9, returned: 8 }))).toBe(false);
  expect(votesAgree(votes({}))).toBe(true);
});
