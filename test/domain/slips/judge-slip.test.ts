import type { EnteredScore } from "../../../src/domain/round/scale";
import { judgeSlip, type ReturnedSlip, type SlipEntry } from "../../../src/domain/slips/judge-slip";
import { scorerKeys } from "../../../src/domain/round/unit-names";
import { criterion, unitOf } from "../round-samples";
import { score } from "../submissions/returns-sample";

const units = [unitOf("C01-01"), unitOf("C01-02", { name: "Huyện Hai" }), unitOf("C01-03")];
const criteria = [
  criterion("T1", { kind: "direct" }),
  criterion("T2", { kind: "bonus-penalty", max: 0, lowest: -2, highest: 3 }),
  criterion("T3", { kind: "bonus-penalty", max: 0 }),
];

const line = (changes: Partial<SlipEntry> = {}): SlipEntry => ({
  unit: "C01-01",
  criterion: "T1",
  max: 10,
  points: 5,
  notApplicable: false,
  explanation: null,
  cell: "F9",
  ...changes,
});

function judged(
  entries: readonly SlipEntry[],
  entered: readonly EnteredScore[] = [],
  slip: Partial<ReturnedSlip> = {},
) {
  const returned: ReturnedSlip = {
    stage: "cross",
    scorer: "C01-02",
    file: "phieu.xlsx",
    sheet: "Phiếu",
    entries,
    ...slip,
  };
  const { added, unchanged, blank, issues } = judgeSlip(returned, {
    board: { criteria },
    units,
    entered,
    scorerOf: scorerKeys(units),
  });
  return {
    added: added.length,
    unchanged,
    blank,
    issues: issues.map(({ code, params, place }) => ({ code, ...params, unit: place.unit, cluster: place.cluster })),
  };
}

const fine = { added: 0, unchanged: 0, blank: 0, issues: [] };
const refused = (issue: object) => ({ ...fine, issues: [expect.objectContaining(issue)] });

describe("a line of a slip that came back", () => {
  test.each<[string, Partial<SlipEntry>, object]>([
    ["with points", {}, { ...fine, added: 1 }],
    ["with 0 points", { points: 0 }, { ...fine, added: 1 }],
    ["marked as not applicable", { points: null, notApplicable: true }, { ...fine, added: 1 }],
    ["blank: asked, not answered", { points: null, explanation: "Chưa chấm" }, { ...fine, blank: 1 }],
    [
      "on a unit nobody knows",
      { unit: "C09-01" },
      refused({ code: "unknown-code", label: "Mã đơn vị", raw: "C09-01", unit: null }),
    ],
    [
      "on a criterion nobody knows",
      { criterion: "T9" },
      refused({ code: "unknown-code", label: "Mã tiêu chí", unit: "C01-01", cluster: "C01" }),
    ],
    ["on the scorer itself", { unit: "C01-02" }, refused({ code: "own-score", criterion: "T1" })],
    ["printed with another maximum", { max: 8 }, refused({ code: "slip-outdated", printed: 8, max: 10 })],
    ["printed maximum gone", { max: null }, refused({ code: "slip-outdated", printed: 0, max: 10 })],
    ["at the most", { points: 10 }, { ...fine, added: 1 }],
    [
      "above the most",
      { points: 10.01 },
      refused({ code: "score-out-of-bounds", points: 10.01, minimum: 0, maximum: 10 }),
    ],
    ["below 0", { points: -0.01 }, refused({ code: "score-out-of-bounds", minimum: 0 })],
    ["a penalty at its most", { criterion: "T2", max: 0, points: -2 }, { ...fine, added: 1 }],
    ["a penalty beyond it", { criterion: "T2", max: 0, points: -2.5 }, refused({ minimum: -2, maximum: 3 })],
    ["without bounds", { criterion: "T3", max: 0, points: 99 }, { ...fine, added: 1 }],
  ])("%s", (_, entry, expected) => {
    expect(judged([line(entry)])).toEqual(expected);
  });

  test("an agency's slip may be about any unit; a scorer is known by name, too", () => {
    expect(judged([line({ unit: "C01-02" })], [], { stage: "board", scorer: "Sở Nội vụ" })).toEqual({
      ...fine,
      added: 1,
    });
    expect(judged([line({ unit: "C01-02" })], [], { scorer: "huyện  hai" })).toEqual(refused({ code: "own-score" }));
  });
});

describe("where points are entered already", () => {
  const there = (changes: Partial<EnteredScore> = {}) => score({ stage: "cross", scorer: "Huyện Hai", ...changes });
  test.each<[string, EnteredScore, Partial<SlipEntry>, object]>([
    ["the same again", there(), {}, { ...fine, unchanged: 1 }],
    ["other points", there({ points: 6 }), {}, refused({ code: "slip-conflict", entered: 6, slip: 5, cell: "B9" })],
    ["other words", there({ explanation: "Khác" }), {}, refused({ code: "slip-conflict" })],
    ["the same words", there({ explanation: "Khác" }), { explanation: "Khác" }, { ...fine, unchanged: 1 }],
    ["not applicable there", there({ points: null, notApplicable: true }), {}, refused({ entered: null, slip: 5 })],
    [
      "not applicable there, points left beside it",
      there({ points: 4, notApplicable: true }),
      {},
      refused({ entered: null, slip: 5 }),
    ],
    ["not applicable here", there(), { points: null, notApplicable: true }, refused({ entered: 5, slip: null })],
    [
      "not applicable in both",
      there({ points: 4, notApplicable: true }),
      { notApplicable: true },
      { ...fine, unchanged: 1 },
    ],
    ["a row still blank", there({ points: null }), {}, { ...fine, added: 1 }],
    ["another scorer's", there({ scorer: "C01-03", points: 6 }), {}, { ...fine, added: 1 }],
    ["another stage's", there({ stage: "cluster", points: 6 }), {}, { ...fine, added: 1 }],
    ["another line's", there({ criterion: "T2", points: 1 }), {}, { ...fine, added: 1 }],
    ["another unit's", there({ unit: "C01-03", points: 6 }), {}, { ...fine, added: 1 }],
  ])("%s", (_, row, entry, expected) => {
    expect(judged([line(entry)], [row])).toEqual(expected);
  });

  test("outside of Chấm chéo there is one row on a line, whoever gave it", () => {
    const row = there({ stage: "board", scorer: "Sở Tài chính", points: 6 });
    expect(judged([line()], [row], { stage: "board", scorer: "Sở Nội vụ" })).toEqual(
      refused({ code: "slip-conflict" }),
    );
  });
});
