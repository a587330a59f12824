import {
  opinionBy,
  opinionsOf,
  targetChangePercent,
  waitsForOpinion,
} from "../../../src/domain/figures/adjustment-register";

const request = { clusterOpinion: "none", councilOpinion: "partly", newest: true } as const;

test("a request waits for whoever has said nothing, unless a later one replaced it", () => {
  expect([waitsForOpinion("cluster", request), waitsForOpinion("council", request)]).toEqual([true, false]);
  expect(waitsForOpinion("cluster", { ...request, newest: false })).toBe(false);
  expect([opinionBy("cluster", request), opinionBy("council", request)]).toEqual(["none", "partly"]);
});

test("agreeing in part is the Council's alone", () => {
  expect(opinionsOf.cluster).toEqual(["none", "agree", "disagree"]);
  expect(opinionsOf.council).toEqual(["none", "agree", "partly", "disagree"]);
});

test("a change of target is told in percent of the first, where there is one to tell", () => {
  expect(targetChangePercent({ from: 1000, to: 900 })).toBe(-10);
  expect(targetChangePercent({ from: 1000, to: 1000 })).toBeNull();
  expect(targetChangePercent({ from: 0, to: 5 })).toBeNull();
  expect(targetChangePercent({ from: null, to: 5 })).toBeNull();
  expect(targetChangePercent({ from: 1000, to: "Đạt" })).toBeNull();
});
