import { classRound } from "../../../src/domain/decisions/class-round";
import type { ClassRule } from "../../../src/domain/round/decision-rules";
import type { Finding } from "../../../src/domain/scoring/conditions/condition";
import type { Total } from "../../../src/domain/scoring/score";
import { boardOf, cluster, criterion, unitOf } from "../round-samples";
import { failing } from "./review-sample";

const rule = (changes: Partial<ClassRule>): ClassRule => ({
  clusters: [],
  ...{ scope: { include: [], exclude: [] }, by: "total", shareOf: "judged" },
  name: "Tốt",
  fromPercent: 85,
  largestShare: null,
  cell: "A4",
  ...changes,
});

test.each<[string, Partial<ClassRule>, readonly unknown[]]>([
  ["of every cluster", {}, []],
  ["of known clusters", { clusters: ["C01", "K02"] }, []],
  ["of an unknown one beside a known one", { clusters: ["C01", "C09"] }, [["unknown-code", "C09", "A4"]]],
  ["without a share from which on", { fromPercent: null }, [["rule-incomplete", "Từ điểm (%)", "A4"]]],
])("a row of a class %s", (_, changes, told) => {
  const board = boardOf({ clusters: [cluster("C01"), cluster("K02")], classRules: [rule(changes)] });
  const { issues } = classRound(board, { units: [], totals: [], findings: [], figures: [], scores: [] });
  expect(
    issues.map(({ code, params, place }) => [
      code,
      "raw" in params ? params.raw : "header" in params ? params.header : "",
      place.cell,
    ]),
  ).toEqual(told);
});

describe("the classes of a cluster", () => {
  const rules = [
    rule({ name: "Xuất sắc", fromPercent: 90, largestShare: 50 }),
    rule({ name: "Tốt", fromPercent: 80 }),
    rule({ name: "Khá", fromPercent: 50 }),
  ];
  /** A unit's points of 100; `null` = pending, "guest" = a guest with 99. */
  type Points = number | null | "guest";
  const capping = (unit: string, met: Finding["met"] = "no"): Finding => ({
    ...failing(unit),
    met,
    condition: { ...failing(unit).condition, effect: { kind: "class-at-most", class: "Khá" } },
  });

  function classed(points: readonly Points[], findings: readonly Finding[] = [], given = rules) {
    const units = points.map((each, index) =>
      unitOf(`C01-0${index + 1}`, { role: each === "guest" ? "guest" : "member" }),
    );
    const totals = points.map((each, index): Total => {
      const total = each === "guest" ? 99 : each;
      const sums = { base: total, rescaled: null, bonus: 0, penalty: 0, deducted: 0, total, pending: total === null };
      return { unit: `C01-0${index + 1}`, cluster: "C01", ...sums, lines: [] };
    });
    const board = boardOf({ clusters: [cluster("C01")], criteria: [criterion("T1", { max: 100 })], classRules: given });
    return classRound(board, { units, totals, findings, figures: [], scores: [] });
  }
  const classes = (...given: Parameters<typeof classed>) =>
    classed(...given).classes.map(({ class: name, limits }) => (limits.length > 0 ? `${name} !` : name));

  test("begin at their share, included; who waits, or is below all, has none; a guest is not judged", () => {
    expect(classes([95, 90, 89.99, 80, 79.99, 50, 49.99, null, "guest"])).toEqual([
      "Xuất sắc",
      "Xuất sắc",
      "Tốt",
      "Tốt",
      "Khá",
      "Khá",
      null,
      null,
    ]);
  });

  test("hold no more than their share of all who are judged, rounded down, those who wait among them", () => {
    expect(classes([95, 94, 93])).toEqual(["Xuất sắc", "Tốt !", "Tốt !"]);
    expect(classes([93, 94, 95, null])).toEqual(["Tốt !", "Xuất sắc", "Xuất sắc", null]);
    expect(classes([95, 94, 93, "guest"])).toEqual(["Xuất sắc", "Tốt !", "Tốt !"]);
  });

  test("a tie across the edge takes none of them, and is told once with all of them", () => {
    const { issues } = classed([95, 94, 94, 60, 60]);
    expect(classes([95, 94, 94, 60, 60])).toEqual(["Xuất sắc", "Tốt !", "Tốt !", "Khá", "Khá"]);
    expect(issues).toMatchObject([
      { code: "class-tied-at-edge", params: { class: "Xuất sắc", limit: 2, units: "C01-02; C01-03" } },
    ]);
    expect(classed([95, 94, 93, 60]).issues).toEqual([]);
  });

  test("a condition holds its unit alone under a class, and one that nobody can tell yet is open", () => {
    expect(classes([95, 94, 85, 84], [capping("C01-01")])).toEqual(["Khá", "Xuất sắc", "Tốt", "Tốt"]);
    const [first, second] = classed([95, 94], [capping("C01-01"), capping("C01-02", "unknown")]).classes;
    expect([first?.capped, first?.byPoints, first?.open]).toEqual([
      { class: "Khá", condition: "DK05" },
      "Xuất sắc",
      [],
    ]);
    expect([second?.capped, second?.open]).toEqual([null, ["DK05"]]);
    expect(classes([40], [capping("C01-01")])).toEqual([null]);
  });

  test("a cluster without a scale, or without classes, has none", () => {
    expect(classed([95], [], []).classes).toEqual([]);
    const board = boardOf({ clusters: [cluster("C01")], classRules: rules });
    expect(
      classRound(board, { units: [unitOf("C01-01")], totals: [], findings: [], figures: [], scores: [] }).classes,
    ).toEqual([]);
  });
});

describe("a share over several clusters (Tính trên: Toàn tỉnh, Cùng Loại đơn vị)", () => {
  const shared = (changes: Partial<ClassRule> = {}) => [
    rule({ name: "Xuất sắc", fromPercent: 90, largestShare: 50, shareOf: "province", ...changes }),
    rule({ name: "Tốt", fromPercent: 50 }),
  ];
  const clusters = [
    cluster("C01", { declaredTotal: 100, tieBreaks: ["T1"] }),
    cluster("K02", { declaredTotal: 1000, tieBreaks: ["T2", "T1"] }),
  ];
  const criteria = [
    criterion("T1", { cluster: "C01", max: 100 }),
    criterion("T1", { cluster: "K02", max: 500 }),
    criterion("T2", { cluster: "K02", max: 500 }),
  ];

  /** Units as [code, total, points on T1, kind of unit]. */
  function classed(
    units: readonly (readonly [code: string, total: number, points?: number, type?: string])[],
    { rules = shared(), kind = "board" as "board" | "cluster" } = {},
  ) {
    const totals = units.map(([unit, total, points = 0]): Total => {
      const lines = [{ criterion: "T1", stage: "board" as const, points, notApplicable: false }];
      const sums = { base: total, rescaled: null, bonus: 0, penalty: 0, deducted: 0, total, pending: false };
      return { unit, cluster: unit.slice(0, 3), ...sums, lines };
    });
    const roster = units.map(([code, , , type = null]) => unitOf(code, { type }));
    const here = kind === "board" ? clusters : clusters.slice(0, 1);
    const board = { ...boardOf({ clusters: here, criteria, classRules: rules }), kind };
    const round = { units: roster, totals, findings: [], figures: [], scores: [] };
    const { classes, issues } = classRound(board, round);
    return { told: classes.map(({ class: name, awaits }) => (awaits === undefined ? name : `? ${awaits}`)), issues };
  }

  test("goes by percent of each cluster's own total", () => {
    expect(
      classed([
        ["C01-01", 95],
        ["C01-02", 93],
        ["K02-01", 940],
        ["K02-02", 600],
      ]).told,
    ).toEqual([...["Xuất sắc", "Tốt", "Xuất sắc", "Tốt"]]);
  });

  test("then by the tie-break that all of them have, else it is a tie that people decide", () => {
    const level = (points: readonly [number, number]) =>
      classed([
        ["C01-01", 95, points[0]],
        ["K02-01", 950, points[1]],
      ]);
    expect(level([20, 30]).told).toEqual(["Tốt", "Xuất sắc"]);
    expect(level([30, 30]).told).toEqual(["Tốt", "Tốt"]);
    expect(level([30, 30]).issues).toMatchObject([
      { code: "class-tied-at-edge", params: { limit: 1, units: "C01-01; K02-01" }, place: { cluster: null } },
    ]);
  });

  test("each kind of unit by itself", () => {
    const rules = shared({ shareOf: "same-type" });
    const units = [
      ["C01-01", 95, 0, "xã"],
      ["C01-02", 99, 0, "sở"],
      ["K02-01", 990, 0, "xã"],
      ["K02-02", 600, 0, "sở"],
    ] as const;
    expect(classed(units, { rules }).told).toEqual(["Tốt", "Xuất sắc", "Xuất sắc", "Tốt"]);
  });

  test("in a cluster's workbook it waits for the Board, but where the row is of this cluster alone", () => {
    const units = [
      ["C01-01", 95],
      ["C01-02", 93],
      ["C01-03", 60],
    ] as const;
    expect(classed(units, { kind: "cluster" }).told).toEqual(["? Xuất sắc", "? Xuất sắc", "Tốt"]);
    const own = shared({ clusters: ["C01"] });
    const rules = own.map((each) => ({ ...each, clusters: ["C01"] }));
    expect(classed(units, { kind: "cluster", rules }).told).toEqual(["Xuất sắc", "Tốt", "Tốt"]);
  });
});
