import type { Cluster } from "../../../src/domain/round/roster";
import type { Undecided } from "../../../src/domain/round/scale";
import { lineInForce, totalUnit } from "../../../src/domain/scoring/totals";
import { cluster, criterion } from "./scoring-cases";

/** Lines as "points/max"; "–" is left out, "?" has no points yet; a line without "/" stands outside the base. */
function total(lines: string, given: Partial<Cluster> = {}) {
  const of = cluster(given);
  const parsed = lines.split(" ").map((text, index) => {
    const [points = "", max] = text.split("/");
    const code = `TC${index}`;
    const scale = criterion({
      code,
      kind: max === undefined ? "bonus-penalty" : "direct",
      indicator: null,
      max: Number(max ?? 0),
    });
    const stage = { unit: "U1", criterion: code, stage: "cluster" as const, max: scale.max, explanation: null };
    const score = { ...stage, points: points === "–" ? null : Number(points), notApplicable: points === "–" };
    return {
      scale,
      line: lineInForce({ criterion: scale, isTouched: false }, points === "?" ? [] : [score], of.scoring),
    };
  });
  const scale = parsed.map((each) => each.scale);
  const { base, rescaled, bonus, penalty, total, pending } = totalUnit({
    unit: "U1",
    cluster: of,
    scale,
    lines: parsed.map(({ line }) => line),
  });
  return { base, rescaled, bonus, penalty, total, pending };
}

const policy = (whenNotApplicable: "rescale" | "full" | "zero", decimals = 2) => ({
  scoring: { decimals, whenNotApplicable, whenMissing: "pending" as const },
});

describe("a line of which the Board has left something open", () => {
  const given = (stage: "final" | "board" | "cluster" | "auto" | "self") => ({
    ...{ unit: "U1", criterion: "TC01", stage, max: 10, points: 7, notApplicable: false, explanation: null },
  });
  const counted = (undecided: Undecided, stage: Parameters<typeof given>[0]) =>
    lineInForce({ criterion: criterion({ undecided: [undecided] }), isTouched: true }, [given(stage)], {
      ...cluster().scoring,
      whenMissing: "zero",
    }).points;

  test("has no points at all while its method, its maximum or its meaning is open", () => {
    for (const undecided of ["kind", "max", "undefined"] as const)
      for (const stage of ["final", "board", "cluster", "auto", "self"] as const)
        expect([undecided, stage, counted(undecided, stage)]).toEqual([undecided, stage, null]);
  });

  test("has those that a person gave it while only how its indicator is meant is open", () => {
    for (const undecided of ["evaluation", "nature"] as const) {
      for (const stage of ["final", "board", "cluster"] as const) expect(counted(undecided, stage)).toBe(7);
      for (const stage of ["auto", "self"] as const) expect(counted(undecided, stage)).toBeNull();
    }
  });
});

describe("totals", () => {
  test("97 and a bonus of 10 make 107 where nothing caps them", () => {
    expect(total("57/60 40/40 10")).toMatchObject({ base: 97, rescaled: null, bonus: 10, penalty: 0, total: 107 });
    expect(total("57/60 40/40 10", { totalCap: 100 })).toMatchObject({ base: 97, bonus: 10, total: 100 });
  });

  test("13 of 15 applicable points are 86.67 of 100", () => {
    expect(total("10/10 3/5 –/85", { declaredTotal: 100 })).toMatchObject({ base: 13, rescaled: 86.67, total: 86.67 });
  });

  test("six conditions of 450 and 50 for models make 500", () => {
    expect(total("60/60 134/134 110/110 30/30 10/10 106/106 50")).toMatchObject({ base: 450, bonus: 50, total: 500 });
  });

  test("bonus and penalty come after rescaling and are never rescaled", () => {
    expect(total("5/10 –/10 2 -1", { declaredTotal: 20 })).toEqual({
      base: 5,
      rescaled: 10,
      bonus: 2,
      penalty: -1,
      total: 11,
      pending: false,
    });
  });

  test("without a declared total the sum of all base criteria stands for it", () => {
    expect(total("5/10 –/30")).toMatchObject({ rescaled: 20 });
  });

  test("caps hold bonus, penalty and total", () => {
    const capped = total("90/100 8 7 -6 -2", { bonusCap: 10, penaltyCap: 5, totalCap: 94.5 });
    expect(capped).toMatchObject({ bonus: 10, penalty: -5, total: 94.5 });
  });

  test.each([
    ["full", { base: 15, rescaled: null, total: 15 }],
    ["zero", { base: 5, rescaled: null, total: 5 }],
  ] as const)("not applicable counts %s", (whenNotApplicable, expected) => {
    expect(total("5/10 –/10", policy(whenNotApplicable))).toMatchObject(expected);
  });

  test("of bonuses with the same word only the highest is summed; both stay on their lines", () => {
    const scale = [2, 3, 4].map((_, index) =>
      criterion({ code: `T${index}`, kind: "direct", countsToward: "bonus", bonusGroup: index < 2 ? "cờ" : null }),
    );
    const lines = [2, 3, 4].map((points, index) => {
      const given = { unit: "U1", criterion: `T${index}`, stage: "board" as const, max: 0, points, explanation: null };
      const counted = { criterion: scale[index]!, isTouched: false };
      return lineInForce(counted, [{ ...given, notApplicable: false }], cluster().scoring);
    });
    const { bonus, lines: told } = totalUnit({ unit: "U1", cluster: cluster(), scale, lines });
    expect([bonus, told.map(({ points }) => points)]).toEqual([7, [2, 3, 4]]);
  });

  test("a bonus line that doesn't apply changes nothing", () => {
    expect(total("5/10 –")).toMatchObject({ base: 5, rescaled: null, bonus: 0, total: 5 });
    expect(total("5/10 –", policy("full"))).toMatchObject({ bonus: 0, total: 5 });
  });

  test.each(["5/10 ?/10", "5/10 ?", "–/10 –/5"])("pending, nothing summed: %s", (lines) => {
    expect(total(lines)).toEqual({
      base: null,
      rescaled: null,
      bonus: null,
      penalty: null,
      total: null,
      pending: true,
    });
  });

  test("each sum is rounded once, half away from zero", () => {
    expect(total("0.125/1 0.125/1 0.255/1 -0.125")).toMatchObject({ base: 0.51, penalty: -0.13, total: 0.38 });
    expect(total("0.1/1 0.2/1", policy("rescale", 0))).toMatchObject({ base: 0, total: 0 });
  });
});
