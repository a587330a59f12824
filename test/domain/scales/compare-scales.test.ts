import type { Criterion } from "../../../src/domain/round/scale";
import type { Cluster } from "../../../src/domain/round/roster";
import { plainBands, proposedChanges } from "../../../src/domain/scales/compare-scales";
import { lineFields, type ScaleProposal, type ScaleSettings } from "../../../src/domain/scales/scale-change";
import { cluster, criterion } from "../round-samples";

const band = (code: string, from: number | null, points: number, text: string | null = null) => ({
  cluster: "C01",
  criterion: code,
  from,
  text,
  points,
  meaning: null,
});

const line = (code: string, is: Partial<Criterion> = {}) => criterion(code, { cluster: "C01", ...is });
const bands = [band("T3", 80, 5), band("T3", 100, 10)];
const held: readonly Criterion[] = [line("T1"), line("T2"), line("T3", { kind: "bands" })];

function changes(proposal: Partial<ScaleProposal>, own: Partial<Cluster> = {}) {
  return proposedChanges(
    { cluster: cluster("C01", own), criteria: held, bands },
    { criteria: held, bands, settings: null, ...proposal },
  ).map(({ criterion: code, field, old, new: now }) => [code, field, old, now]);
}

const settings = (is: Partial<ScaleSettings> = {}): ScaleSettings => ({
  scaleState: "agreed",
  declaredTotal: null,
  bonusCap: null,
  penaltyCap: null,
  totalCap: null,
  totalFloor: null,
  tieBreaks: [],
  rankedBy: [],
  decimals: 2,
  whenNotApplicable: "rescale",
  whenMissing: "pending",
  ...is,
});

describe("what a cluster's scale would change in the Board's", () => {
  test("the same lines in another order, and bands in another order, are no change", () => {
    const criteria = [...held].reverse();
    expect(changes({ criteria, bands: [band("T3", 100, 10), band("T3", 80, 5)] })).toEqual([]);
  });

  test("lines that are gone stand where they stood, new ones at the end, each with its name", () => {
    const criteria = [line("T9", { name: "Mới" }), ...held.filter(({ code }) => code !== "T2")];
    expect(changes({ criteria, bands })).toEqual([
      ["T2", "line", "Tiêu chí T2", null],
      ["T9", "line", null, "Mới"],
    ]);
  });

  test("every field of a line is looked at, a choice as the domain has it", () => {
    const other: Partial<Criterion> = {
      section: "II",
      name: "Khác",
      max: 20,
      kind: "by-rank",
      indicator: "KT01",
      document: "BC",
      bandsBy: "value",
      step: 5,
      perTime: 1,
      minimumPercent: 50,
      lowest: 1,
      highest: 9,
      mayBeNotApplicable: true,
      comparedWith: "highest",
      whenNotAssigned: "not-applicable",
      excessBy: "percent",
      partSteps: "counted",
      bonusGroup: "Cờ",
      due: "2020-07-01",
      needsEvidence: true,
      roundTo: 0.25,
      concerns: "Xã",
      countsToward: "penalty",
      whenLeftOut: "zero",
      conditions: "DK1; DK2",
      assessor: "Sở Nội vụ",
    };
    const criteria = held.map((each) => (each.code === "T1" ? { ...each, ...other } : each));
    expect(changes({ criteria, bands }).map(([, field, , now]) => [field, now])).toEqual(
      lineFields.map((field) => [field, other[field]]),
    );
  });

  test("bands are told as a whole, of the methods that look at them", () => {
    const plain = (from: number, points: number) => ({ from, text: null, points, meaning: null });
    expect(changes({ bands: [band("T3", 80, 5)] })).toEqual([
      ["T3", "bands", [plain(100, 10), plain(80, 5)], [plain(80, 5)]],
    ]);
    expect(changes({ bands: [band("T1", 80, 5), band("T3", 80, 5), band("T3", 100, 10)] })).toEqual([]);
  });
});

describe("the settings of a scale", () => {
  test.each([
    ["draft", "agreed", [[null, "scaleState", "draft", "agreed"]]],
    ["draft", "accepted", [[null, "scaleState", "draft", "accepted"]]],
    ["draft", "draft", []],
    ["agreed", "draft", []],
    ["accepted", "agreed", []],
  ] as const)(
    "a cluster's agreement tells something of a draft alone: %s at the Board, %s there",
    (own, said, told) => {
      expect(changes({ settings: settings({ scaleState: said }) }, { scaleState: own })).toEqual(told);
    },
  );

  test("what the round states for all may be left blank; a cap left blank is none", () => {
    const blank = settings({ decimals: null, whenNotApplicable: null, whenMissing: null });
    expect(changes({ settings: blank }, { totalCap: 100 })).toEqual([[null, "totalCap", 100, null]]);
    expect(changes({ settings: settings({ decimals: 1, whenMissing: "zero" }) })).toEqual([
      [null, "decimals", 2, 1],
      [null, "whenMissing", "pending", "zero"],
    ]);
  });

  test("tie-breaks differ by their order, and none is none", () => {
    expect(changes({ settings: settings({ tieBreaks: ["I", "T1"] }) }, { tieBreaks: ["T1", "I"] })).toEqual([
      [null, "tieBreaks", "T1; I", "I; T1"],
    ]);
    expect(changes({ settings: settings() }, { tieBreaks: ["T1"] })).toEqual([[null, "tieBreaks", "T1", null]]);
    expect(changes({ settings: settings({ tieBreaks: ["T1"] }) }, { tieBreaks: ["T1"] })).toEqual([]);
  });
});

test("bands stand by their steps downwards, 0 above what has no number, then by points, then by words", () => {
  const given = [
    band("T3", null, 3, "Tốt"),
    band("T3", null, 3, "Khá"),
    band("T3", null, 5, "Yếu"),
    band("T3", 0, 1),
    band("T3", 50, 2),
    band("T3", -10, 0),
  ];
  expect(
    plainBands({ criterion: line("T3", { kind: "by-rank" }), bands: given }).map(({ from, text }) => from ?? text),
  ).toEqual([50, 0, -10, "Yếu", "Khá", "Tốt"]);
});
