import { type NominatedRow } from "../../../src/domain/decisions/nominated-rows";
import { award } from "./award-sample";
import { failing, flag, merit, review, row } from "./review-sample";

describe("quota and its edge", () => {
  test("the order decides who is inside; more than the quota warns", () => {
    const { clusters, codes } = review(
      [1, 2, 3],
      [row("C01-02", merit, { order: 2 }), row("C01-01", merit, { order: 1 }), row("C01-03", merit, { order: 3 })],
    );
    expect(clusters[0]?.nominations.map(({ row: { unit }, within }) => [unit, within])).toEqual([
      ["C01-01", true],
      ["C01-02", true],
      ["C01-03", false],
    ]);
    expect(codes).toEqual(["nominations-over-quota"]);
  });

  test("a unit outside with the rank of one inside is a tie at the edge, nominated or not", () => {
    expect(review([1, 2, 2], [row("C01-01", merit, { order: 1 }), row("C01-02", merit, { order: 2 })]).issues).toEqual([
      expect.objectContaining({
        code: "nominations-tied-at-edge",
        params: { award: merit, limit: 2, units: "C01-02; C01-03" },
      }),
    ]);
    expect(review([1, 2, 3], [row("C01-01", merit, { order: 1 }), row("C01-02", merit, { order: 2 })]).codes).toEqual(
      [],
    );
    expect(review([1, 2, 2], [row("C01-02", merit, { order: 1 })]).codes).toEqual([]);
  });

  test("an award in force stands there before anybody is nominated: its number, who would be tied by rank, who is barred", () => {
    const { open } = review([1, 1, 3], [row("C01-01", merit)], { findings: [failing("C01-03")] });
    expect(open.map(({ award: { name }, limit, tiedByRank, barred }) => [name, limit, tiedByRank, barred])).toEqual([
      [flag, 1, ["C01-01", "C01-02"], ["C01-03"]],
    ]);
    expect(review([1, 1, 3], [], { findings: [failing("C01-02")] }).open.map(({ tiedByRank }) => tiedByRank)).toEqual([
      [],
      [],
    ]);
    expect(review([1], [], { awards: [award(merit, { to: "2020-07-04" })] }).open).toEqual([]);
  });

  test("who may not be nominated is nobody's rival at the edge", () => {
    expect(
      review([1, 2, 2], [row("C01-01", merit, { order: 1 }), row("C01-02", merit, { order: 2 })], {
        findings: [failing("C01-03")],
      }).codes,
    ).toEqual([]);
  });

  test("a share of the judged units is rounded down; of something uncounted it limits nothing and says so", () => {
    const half = award(merit, { quotaPercent: 50, counted: { kind: "cluster-units" } });
    expect(review([1, 2, 3], [row("C01-01", merit)], { awards: [half] }).clusters[0]?.limit).toBe(1);
    expect(
      review([1, 2, 3], [row("C01-01", merit)], { awards: [award(merit, { quotaPercent: 50, quotaBase: "Cá nhân" })] }),
    ).toMatchObject({ clusters: [{ limit: null }], codes: ["quota-base-unknown"] });
  });

  test("an order against the ranks is a notice", () => {
    expect(review([1, 2, 3], [row("C01-02", merit, { order: 1 }), row("C01-01", merit, { order: 2 })]).codes).toEqual([
      "nomination-order-differs",
    ]);
    expect(review([1, 1, 3], [row("C01-02", merit, { order: 1 }), row("C01-01", merit, { order: 2 })]).codes).toEqual(
      [],
    );
  });

  const both = [row("C01-01", merit, { order: 1 }), row("C01-02", merit, { order: 2 })];

  test.each<[string, readonly (number | null)[], readonly NominatedRow[]]>([
    ["the tied are all inside", [1, 1, 3], both],
    ["the tied are all outside", [1, 2, 3, 3], both],
    ["neither of them has a rank yet", [1, null, null], both],
    ["nobody is outside", [1, 1], both],
    ["fewer are nominated than may be", [1, 1, 1], both.slice(0, 1)],
  ])("no tie at the edge where %s", (_, ranks, rows) => {
    const { codes, clusters } = review(ranks, rows);
    expect(codes).toEqual([]);
    expect(
      clusters.map(({ nominations, tiedOutside }) => [nominations.map((each) => each.tiedAtEdge), tiedOutside]),
    ).toEqual([[rows.map(() => false), []]]);
  });

  test.each<[readonly (number | null)[], readonly string[]]>([
    [
      [1, 2, 2],
      ["C01-02", "C01-03"],
    ],
    [
      [1, 1, 1],
      ["C01-01", "C01-02", "C01-03"],
    ],
    [
      [2, 2, 1, 4],
      ["C01-01", "C01-02"],
    ],
    [[3, 2, 1, 4], []],
    [[1, 2, 3, 3], []],
    [[1, 1, 3], []],
    [[1, 2], []],
    [[1, null, null], []],
    [
      [2, 4, 1, 2],
      ["C01-01", "C01-04"],
    ],
  ])("before anybody is nominated, of ranks %j two may be: tied at the edge are %j", (ranks, tied) => {
    expect(review(ranks, []).open.find(({ award: { name } }) => name === merit)?.tiedByRank).toEqual(tied);
  });

  test("once as many are nominated as may be, the ranks alone are no tie any more", () => {
    const tiedByRank = (rows: readonly NominatedRow[]) => review([1, 2, 2], rows).clusters[0]?.tiedByRank;
    expect(tiedByRank(both.slice(0, 1))).toEqual(["C01-02", "C01-03"]);
    expect(tiedByRank(both)).toEqual([]);
  });

  describe("votes decide (Biểu quyết)", () => {
    const voted = (unit: string, order: number, agreed: number | null) =>
      row(unit, merit, { order, valid: 10, agreed, members: 10 });
    const placesBy = (tieBreaks: readonly string[], rows: readonly NominatedRow[], ranks = [1, 2, 2]) => {
      const { clusters, codes } = review(ranks, rows, { tieBreaks });
      const places = clusters[0]?.nominations.map(
        ({ row: { unit }, within, byVotes }) =>
          `${unit} ${within === true ? "in" : "out"}${byVotes ? " by votes" : ""}`,
      );
      return { places, codes, tiedOutside: clusters[0]?.tiedOutside };
    };
    const three = (second: number | null, third: number | null): readonly NominatedRow[] => [
      voted("C01-01", 1, 9),
      voted("C01-02", 2, second),
      voted("C01-03", 3, third),
    ];

    test("of those who share the rank at the edge the greater share of votes has the place, whatever Thứ tự says", () => {
      expect(placesBy(["Biểu quyết"], three(4, 6))).toEqual({
        places: ["C01-01 in", "C01-02 out by votes", "C01-03 in by votes"],
        codes: ["nominations-over-quota"],
        tiedOutside: [],
      });
    });

    test("who was voted for alone has the place", () => {
      const rows = three(8, null).slice(0, 2);
      expect(placesBy(["Biểu quyết"], rows)).toEqual({
        places: ["C01-01 in", "C01-02 in by votes"],
        codes: [],
        tiedOutside: [],
      });
    });

    test.each<[string, readonly string[], readonly NominatedRow[]]>([
      ["the shares are the same", ["Biểu quyết"], three(6, 6)],
      ["one has no votes yet", ["Biểu quyết"], three(6, null)],
      ["the cluster's order doesn't name votes", [], three(4, 6)],
    ])("the tie is left open where %s", (_, tieBreaks, rows) => {
      const { places, codes, tiedOutside } = placesBy(tieBreaks, rows);
      expect(places).toEqual(["C01-01 in", "C01-02 in", "C01-03 out"]);
      expect(codes).toContain("nominations-tied-at-edge");
      expect(tiedOutside).toEqual(["C01-03"]);
    });

    test("votes move nobody of another rank", () => {
      expect(placesBy(["Biểu quyết"], three(4, 6), [1, 2, 3]).places).toEqual(["C01-01 in", "C01-02 in", "C01-03 out"]);
    });
  });
});
