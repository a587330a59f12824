import type { Finding } from "../../../src/domain/scoring/conditions/condition";
import { decisionOf } from "../../../src/domain/decisions/votes";
import { mergeNominations } from "../../../src/domain/decisions/nominated-rows";
import type { StatedNomination } from "../../../src/domain/round/decision-rules";
import { isFlag } from "../../../src/domain/decisions/nomination-issues";
import { unusedNominations } from "../../../src/domain/decisions/unused-nominations";
import { unitOf } from "../round-samples";
import { award } from "./award-sample";
import { failing, flag, merit, review, row, state } from "./review-sample";

describe("votes and eligibility", () => {
  const voted = award(merit, { votePercent: 80, voteBase: "valid" });
  const codes = (stated: Partial<StatedNomination>, findings: readonly Finding[] = []): readonly string[] =>
    review([1, 2], [row("C01-01", merit, stated)], { awards: [voted], findings }).codes;

  test("exactly the threshold is enough; votes that can't be are told as such alone", () => {
    expect(codes({ valid: 5, agreed: 4 })).toEqual([]);
    expect(codes({ valid: 9, agreed: 7 })).toEqual(["votes-below-threshold"]);
    expect(codes({ valid: 9, agreed: 10 })).toEqual(["votes-impossible"]);
    expect(codes({ issued: 10, members: 9 })).toEqual(["votes-impossible"]);
  });

  test("conditions against a nomination, and against what was stated", () => {
    expect(codes({}, [failing("C01-01")])).toEqual(["nomination-not-eligible"]);
    expect(codes({ eligible: "Có" }, [failing("C01-01")])).toEqual(["eligibility-contradiction"]);
    expect(codes({ eligible: "Không, đang xem xét" })).toEqual([]);
    expect(codes({ eligible: "Không, đang xem xét" }, [{ ...failing("C01-01"), met: "yes" }])).toEqual([
      "eligibility-contradiction",
    ]);
    expect(codes({ eligible: "Có" }, [failing("C01-01", [flag])])).toEqual([]);
    expect(codes({ eligible: "Có" }, [{ ...failing("C01-01"), met: "unknown" }])).toEqual([]);
  });

  test("a flag, or what is counted on the leading units, is for the first; a shared or unknown rank says nothing", () => {
    const led = { led: "C01" };
    const first = { awards: [award(merit, { counted: { kind: "first-ranked" } })] };
    const proposed = row("C01-02", flag, led);
    expect(review([1, 2], [proposed]).codes).toContain("nomination-not-first");
    expect(review([1, 1], [proposed]).codes).not.toContain("nomination-not-first");
    expect(review([null, null], [proposed]).codes).not.toContain("nomination-not-first");
    expect(review([1, 2], [row("C01-01", flag, led)]).codes).not.toContain("nomination-not-first");
    expect(review([1, 2], [row("C01-02", merit)]).codes).not.toContain("nomination-not-first");
    expect(review([1, 2], [row("C01-02", merit)], first).codes).toContain("nomination-not-first");
  });

  test("a flag needs the cluster that the unit leads; an award needs its row and its days", () => {
    expect(review([1], [row("C01-01", flag)]).codes).toEqual(["nomination-without-led"]);
    expect(review([1], [row("C01-01", flag, { led: "C01" })]).codes).toEqual([]);
    expect(review([1], [row("C01-01", "Danh hiệu lạ")])).toMatchObject({
      codes: ["award-unlisted"],
      clusters: [{ listed: false, limit: null }],
    });
    expect(review([1], [row("C01-01", merit)], { awards: [award(merit, { to: "2020-07-04" })] }).codes).toEqual([
      "award-not-in-force",
    ]);
    expect(
      review([1], [row("C01-01", merit)], { awards: [award(merit, { from: "2020-07-05", to: "2020-07-05" })] }).codes,
    ).toEqual([]);
    expect([isFlag("CỜ thi đua"), isFlag("Cờ"), isFlag("Bằng khen"), isFlag("Cờ đỏ sao vàng")]).toEqual([
      true,
      true,
      false,
      true,
    ]);
  });
});

describe("the province", () => {
  const rules = (counted: "standard" | "nominated" | "decided") => [
    award(state, { quotaPercent: 20, counted: { kind: "collectives", award: flag, counted } }),
    award(flag, { quota: 9 }),
  ];
  /** So many nominated for the provincial flag, the first of them decided, and so many for the one above. */
  const capOf = (
    counted: "standard" | "nominated" | "decided",
    { flags, above, decided = 0 }: { readonly flags: number; readonly above: number; readonly decided?: number },
  ) => {
    const nominated = [
      ...Array.from({ length: flags }, (_, index) =>
        row(`C01-0${index + 1}`, flag, {
          order: index + 1,
          led: "C01",
          councilDecision: index < decided ? "Đồng ý" : null,
        }),
      ),
      ...Array.from({ length: above }, (_, index) => row(`C01-0${9 - index}`, state, { order: index + 1, led: "C01" })),
    ];
    return review([1, 2, 3, 4, 5, 6, 7, 8, 9], nominated, { awards: rules(counted) });
  };

  test("20 % of those who meet the standard, those elevated among them, rounded down", () => {
    expect(capOf("standard", { flags: 4, above: 1 }).province[0]).toMatchObject({
      nominated: 1,
      cap: { limit: 1, percent: 20, count: 5 },
    });
    expect(capOf("standard", { flags: 3, above: 1 })).toMatchObject({
      province: [{ cap: { limit: 0, count: 4 } }, {}],
      codes: expect.arrayContaining(["nominations-over-cap"]) as string[],
    });
    expect(capOf("nominated", { flags: 4, above: 1 }).province[0]).toMatchObject({ cap: { limit: 0, count: 4 } });
    expect(capOf("decided", { flags: 6, above: 1, decided: 5 }).province).toMatchObject([
      { cap: { limit: 1, count: 5 } },
      { nominated: 6, decided: 5, cap: null },
    ]);
  });

  test("of units ranked first, of clusters, or a plain number", () => {
    const cap = (counted: "first-ranked" | "clusters" | "province", quota: number | null = null) =>
      review([1, 1, 3], [row("C01-01", state, { led: "C01" })], {
        awards: [award(state, { quotaPercent: 50, quota, counted: { kind: counted } })],
      }).province[0]?.cap;
    expect(cap("first-ranked")).toEqual({ limit: 1, percent: 50, count: 2 });
    expect(cap("clusters")).toEqual({ limit: 0, percent: 50, count: 1 });
    expect(cap("province", 5)).toEqual({ limit: 5, percent: null, count: null });
  });
});

describe("the Board's rows and the clusters'", () => {
  const sent = row(
    "C01-01",
    merit,
    { order: 1, valid: 9, agreed: 8, eligible: "Có", councilDecision: "Đồng ý" },
    "_C01.xlsx",
  );

  test("what a cluster proposes stands beside; opinions of the Board and the Council are the Board's alone", () => {
    expect(mergeNominations([], [sent])).toMatchObject([
      { ...sent, stated: { ...sent.stated, councilDecision: null, ballot: 1 }, ballots: [{ number: 1 }] },
    ]);
  });

  test("the Board's own row stands, blanks told as the cluster has them, votes only as a whole", () => {
    const own = row("C01-01", "BẰNG  KHEN", { order: 2, councilDecision: "Không đồng ý" });
    expect(mergeNominations([own], [sent])).toMatchObject([
      { ...own, stated: { ...own.stated, ballot: 1, valid: 9, agreed: 8, eligible: "Có" }, ballots: [{ number: 1 }] },
    ]);
    expect(mergeNominations([row("C01-01", merit, { valid: 7 })], [sent])[0]?.stated).toMatchObject({
      valid: 7,
      agreed: null,
      order: 1,
    });
  });

  test("the last of several rows stands, the others are told; guests and strangers aren't reviewed", () => {
    const twice = [row("C01-01", merit, { order: 1 }), row("C01-01", merit, { order: 3 })];
    expect(mergeNominations(twice, [])).toEqual([{ ...twice[1], ballots: [] }]);
    const units = [unitOf("C01-01"), unitOf("C01-02", { role: "guest" })];
    expect(
      unusedNominations(units, [...twice, row("C01-02", merit), row("X", merit)], []).map(({ code }) => code),
    ).toEqual(["nomination-repeated", "nomination-of-guest", "unknown-code"]);
  });
});

test("words of opinions", () => {
  expect(
    [
      "Đồng ý",
      "nhất trí đề nghị",
      "Có",
      "Đủ, theo biên bản",
      "Không đồng ý",
      "Chưa",
      "Không: nợ thuế",
      "Cóc",
      "xem lại",
      null,
    ].map(decisionOf),
  ).toEqual(["yes", "yes", "yes", "yes", "no", "no", "no", "open", "open", "open"]);
});
