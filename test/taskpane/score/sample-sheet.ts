import type { MemberScores, ScoreLine } from "../../../src/app/live/board/scoring/scored-cluster";
import type { ScoreCriterion, ScoreSheet } from "../../../src/app/live/board/scoring/score-sheet";

export const criterion: ScoreCriterion = {
  code: "T3",
  section: "II",
  name: "Hoạt động cụm",
  max: 10,
  kind: "direct",
  assessor: null,
  lowest: 0,
  highest: 10,
  outsideBase: false,
};
export const computed: ScoreCriterion = {
  ...criterion,
  code: "T1",
  section: "I",
  name: "Thu ngân sách",
  kind: "proportional",
};

export const openLine: ScoreLine = {
  need: "points",
  byPerson: true,
  computed: false,
  obstacle: null,
  stages: [
    {
      unit: "C1-01",
      criterion: "T3",
      stage: "self",
      points: 9,
      max: 10,
      notApplicable: false,
      explanation: { rule: "entered", parts: { explanation: "Đủ minh chứng", scorer: null } },
    },
  ],
  entered: null,
};
export const computedLine: ScoreLine = {
  need: "nothing",
  byPerson: false,
  computed: true,
  obstacle: null,
  stages: [
    {
      unit: "C1-01",
      criterion: "T1",
      stage: "auto",
      points: 7.5,
      max: 10,
      notApplicable: false,
      explanation: { rule: "proportional", parts: { result: 375, target: 500, percent: 75, max: 10 } },
    },
  ],
  entered: null,
};

export function member(unit: string, more: Partial<MemberScores> = {}): MemberScores {
  return {
    unit,
    name: `Đơn vị ${unit}`,
    role: "member",
    sums: {
      unit,
      total: null,
      base: null,
      rescaled: null,
      soFar: 7.5,
      rank: null,
      tied: false,
      open: 1,
      waiting: 0,
      points: [7.5, null],
    },
    lines: [computedLine, openLine],
    ...more,
  };
}

export function sheet(more: Partial<ScoreSheet> = {}): ScoreSheet {
  return {
    clusters: [{ code: "C1", name: "Cụm một" }],
    cluster: "C1",
    stage: "cluster",
    stages: ["cluster"],
    ranked: true,
    decimals: 2,
    fullPoints: 20,
    explainDifference: 1,
    criteria: [computed, criterion],
    members: [member("C1-01", { role: "leader" }), member("C1-02", { role: "deputy" }), member("C1-03")],
    scorers: [
      { unit: "C1-01", name: "Đơn vị C1-01", role: "leader" },
      { unit: "C1-02", name: "Đơn vị C1-02", role: "deputy" },
    ],
    scoredBy: null,
    dropped: [],
    droppedElsewhere: [],
    place: { sheet: "Điểm chấm", cell: "D4" },
    ...more,
  };
}
