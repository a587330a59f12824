import {
  draftsOf,
  firstScoreState,
  nextOpenMember,
  scoreReducer,
  scorerOf,
  scorersFor,
  type ScoreState,
} from "../../../src/taskpane/score/score-state";
import type { TypedLine } from "../../../src/taskpane/score/typed-line";
import { computed, computedLine, criterion, member, openLine, sheet } from "./sample-sheet";

const typed = (unit: string, line: Partial<TypedLine>, state: ScoreState = firstScoreState): ScoreState =>
  scoreReducer(state, {
    type: "typed",
    unit,
    criterion: "T3",
    line: { text: "", notApplicable: false, explanation: "", ...line },
  });

test("what differs from the sheet is a draft; what can't be taken is counted apart", () => {
  const state = typed("C1-02", { text: "11" }, typed("C1-03", { text: "8,5" }));
  expect(draftsOf(sheet(), state)).toEqual({
    toMend: 1,
    drafts: [
      {
        unit: "C1-03",
        criterion: "T3",
        points: 8.5,
        notApplicable: false,
        explanation: null,
        scorer: "Đơn vị C1-01",
        seen: null,
      },
    ],
  });
  expect(
    draftsOf(sheet({ stage: "board", scorers: [], scoredBy: "Ban TĐKT" }), typed("C1-03", { text: "8,5" })).drafts,
  ).toMatchObject([{ scorer: "Ban TĐKT" }]);
  expect(draftsOf(sheet(), typed("C1-03", {}))).toEqual({ drafts: [], toMend: 0 });
  expect(draftsOf(sheet(), scoreReducer(state, { type: "cleared", units: ["C1-03"] }))).toEqual({
    drafts: [],
    toMend: 1,
  });
  expect(draftsOf(sheet(), scoreReducer(state, { type: "cluster", cluster: "K1" })).drafts).toHaveLength(1);
});

test("typing what stands there already is no draft; emptying it is one", () => {
  const entered = {
    points: 8,
    notApplicable: false,
    explanation: null,
    scorer: null,
    cell: "D5",
    closed: null,
    counts: true,
  };
  const there = sheet({ members: [member("C1-03", { lines: [openLine, { ...openLine, entered }] })] });
  expect(draftsOf(there, typed("C1-03", { text: "8,0" })).drafts).toEqual([]);
  expect(draftsOf(there, typed("C1-03", { text: "" })).drafts).toMatchObject([{ points: null, seen: { points: 8 } }]);
});

test("the leader scores all but the own unit, which the deputy scores; nobody scores itself", () => {
  const [leader, deputy, other] = sheet().members;
  const who = (unit: typeof leader, state = firstScoreState) =>
    unit === undefined ? null : scorerOf(sheet(), unit, state);
  expect([who(leader), who(deputy), who(other)]).toMatchObject([
    { unit: "C1-02" },
    { unit: "C1-01" },
    { unit: "C1-01" },
  ]);
  expect(who(other, scoreReducer(firstScoreState, { type: "scorer", unit: "C1-03", scorer: "C1-02" }))).toMatchObject({
    unit: "C1-02",
  });
  expect(scorersFor(sheet(), member("C1-03")).map(({ unit }) => unit)).toEqual(["C1-01", "C1-02"]);
  const alone = sheet({ scorers: [{ unit: "C1-01", name: "Đơn vị C1-01", role: "leader" }] });
  expect(scorerOf(alone, member("C1-01", { role: "leader" }), firstScoreState)).toBe("nobody");
  expect(scorerOf(sheet({ scorers: [] }), member("C1-01", { role: "leader" }), firstScoreState)).toBeNull();
});

test("the next member with something open, round the list", () => {
  const done = { ...member("C1-02").sums, open: 0 };
  const members = [member("C1-01"), member("C1-02", { sums: done }), member("C1-03")];
  expect([null, "C1-01", "C1-03"].map((after) => nextOpenMember(members, after)?.unit)).toEqual([
    "C1-01",
    "C1-03",
    "C1-01",
  ]);
  expect(nextOpenMember([member("C1-02", { sums: done })], null)).toBeNull();
});

test("points over computed ones are no draft before they have a reason, and can be let go", () => {
  const board = sheet({
    members: [member("C1-01", { lines: [computedLine, openLine] })],
    criteria: [computed, criterion],
  });
  const typed = (explanation: string): ScoreState =>
    scoreReducer(firstScoreState, {
      type: "typed",
      unit: "C1-01",
      criterion: "T1",
      line: { text: "6", notApplicable: false, explanation },
    });
  expect(draftsOf(board, typed(" "))).toMatchObject({ drafts: [], toMend: 1 });
  expect(draftsOf(board, typed("Theo biên bản"))).toMatchObject({
    drafts: [{ unit: "C1-01", criterion: "T1", points: 6, explanation: "Theo biên bản" }],
    toMend: 0,
  });
  expect(draftsOf(board, scoreReducer(typed(""), { type: "untyped", unit: "C1-01", criterion: "T1" }))).toEqual({
    drafts: [],
    toMend: 0,
  });
});
