import { applyConditions } from "../../../../src/domain/scoring/conditions/apply-conditions";
import type { StatedCondition } from "../../../../src/domain/round/decision-rules";
import { totalUnit } from "../../../../src/domain/scoring/totals";
import { vi } from "../../../../src/text/vi";
import { cluster, unitOf } from "../../round-samples";
import { board, condition, onTime, scale } from "./judge-conditions-sample";

type Points = readonly (number | null | "–")[];

/** The lines of the unit after these conditions; `naming`: what the line `of` names. */
function closed(
  conditions: readonly Partial<StatedCondition>[],
  {
    points = [48, 16, 18, 2],
    naming = null,
    of: named = "TC1",
  }: { readonly points?: Points; readonly naming?: string | null; readonly of?: string } = {},
) {
  const criteria = scale.map((line) => (line.code === named ? { ...line, conditions: naming } : line));
  const given = { ...board(conditions.map((each, index) => condition({ code: `DK${index + 1}`, ...each }))), criteria };
  const [of = cluster("C01")] = given.clusters;
  const lines = criteria.map(({ code }, index) => ({
    criterion: code,
    stage: "cluster" as const,
    points: points[index] === "–" ? null : ((points[index] ?? null) as number | null),
    notApplicable: points[index] === "–",
  }));
  const unit = { unit: unitOf("C01-01"), figures: [], documents: {}, self: null, report: onTime };
  const { totals, findings } = applyConditions(
    given,
    [unit],
    [totalUnit({ unit: "C01-01", cluster: of, scale: criteria, lines })],
  );
  const [total] = totals;
  return { points: total?.lines.map((line) => line.points), lines: total?.lines ?? [], total: total?.total, findings };
}

const failing = { kind: "confirmed", violators: ["C01-01"] } as const;
const open = { kind: "confirmed", violators: null } as const;

test("a line whose condition is not fulfilled has 0 points, one that can't be told is pending", () => {
  const named = { naming: "DK1", points: [48, 16, 18, 2] } as const;
  expect(closed([{ ...failing, effect: null }], named)).toMatchObject({ points: [0, 16, 18, 2], total: 36 });
  expect(closed([{ ...open, effect: null }], named)).toMatchObject({ points: [null, 16, 18, 2], total: null });
  expect(closed([{ ...failing, violators: [], effect: null }], named)).toMatchObject({ points: [48, 16, 18, 2] });
  const [line] = closed([{ ...failing, effect: null }], named).lines;
  expect(line?.gate && vi.scoring.closed(line.gate)).toBe(
    "Không đạt điều kiện DK1 nên tính 0 điểm (trước khi xét điều kiện: 48 điểm).",
  );
  // Of several one that fails is enough, whatever others still wait for.
  expect(
    closed(
      [
        { ...open, effect: null },
        { ...failing, effect: null },
      ],
      { ...named, naming: "DK1; DK2" },
    ).points,
  ).toEqual([0, 16, 18, 2]);
});

test("what is pending is 0 where the line is closed; what is left out stays so", () => {
  const effect = { ...failing, effect: "zero-lines", level: "TC1;TC2" } as const;
  expect(closed([effect], { points: [null, "–", 18, 2] }).points).toEqual([0, null, 18, 2]);
  expect(closed([effect], { points: [null, "–", 18, 2] }).lines[1]).toMatchObject({ notApplicable: true });
});

test("0 điểm mục closes all lines of a section but what is taken off", () => {
  const section = (level: string) =>
    closed([{ ...failing, effect: "zero-sections", level }], { points: [48, 16, 18, -2] });
  expect(section("I. Chuyên môn").points).toEqual([0, 0, 18, -2]);
  expect(section("III. Thưởng, trừ").points).toEqual([48, 16, 18, -2]);
  expect(closed([{ ...failing, effect: "zero-sections", level: "III. Thưởng, trừ" }]).points).toEqual([48, 16, 18, 0]);
});

test("a section doesn't close a line that takes points off, what else the line names decides alone", () => {
  const section = { ...failing, effect: "zero-sections", level: "III. Thưởng, trừ" } as const;
  const taken = (own: Partial<StatedCondition>, points = -2) =>
    closed([{ ...own, effect: null }, section], { points: [48, 16, 18, points], naming: "DK1", of: "TC4" }).points;
  expect(taken({ ...failing, violators: [] })).toEqual([48, 16, 18, -2]);
  expect(taken(open)).toEqual([48, 16, 18, null]);
  expect(taken(failing)).toEqual([48, 16, 18, 0]);
  expect(taken(open, 2)).toEqual([48, 16, 18, 0]);
});

test("all that closes lines is judged on the points before any of it, all others on what results", () => {
  const first = { kind: "line-at-least", scope: "TC2", threshold: 90, effect: "zero-lines", level: "TC2" } as const;
  const second = { kind: "line-at-least", scope: "TC2", threshold: 50, effect: "zero-lines", level: "TC3" } as const;
  const other = { kind: "line-at-least", scope: "TC2", threshold: 50, effect: "points-off", level: 1 } as const;
  expect(closed([first, second, other])).toMatchObject({ points: [48, 0, 18, 2], total: 67 });
  expect(closed([first, second, other]).findings.map(({ met }) => met)).toEqual(["no", "yes", "no"]);
});

test("within a group one row that is fulfilled is enough; its effect follows once", () => {
  const rows = [
    { ...failing, group: "A" },
    { kind: "total-at-least", threshold: 84, group: "a" },
  ] as const;
  const off = { effect: "points-off", level: 3 } as const;
  expect(closed(rows.map((row) => ({ ...row, ...off })))).toMatchObject({ total: 84 });
  const both = rows.map((row) => ({ ...row, ...off, threshold: 90 }));
  expect(closed(both)).toMatchObject({ total: 81 });
  expect(
    closed([
      { ...failing, ...off, group: "A" },
      { ...open, ...off, group: "A" },
    ]),
  ).toMatchObject({ total: 84 });
  expect(
    closed(rows.map((row) => ({ ...row, ...off }))).findings.map(({ met, metByGroup }) => [met, metByGroup]),
  ).toEqual([
    ["no", "yes"],
    ["yes", "yes"],
  ]);
});

test("a total is held under the least of what conditions let it be, after points off", () => {
  const most = (level: number) => ({ ...failing, effect: "total-at-most", level }) as const;
  expect(closed([most(80), most(60.5)]).total).toBe(60.5);
  expect(closed([most(83), { ...failing, effect: "points-off", level: 10 }]).total).toBe(74);
  expect(closed([{ ...open, effect: "total-at-most", level: 20 }]).total).toBe(84);
});

test("Áp dụng says whom a condition concerns", () => {
  const concerns = { include: [], exclude: ["C01-01"] };
  expect(closed([{ ...failing, concerns, effect: "zero-lines", level: "TC1" }])).toMatchObject({
    points: [48, 16, 18, 2],
    findings: [],
  });
});
