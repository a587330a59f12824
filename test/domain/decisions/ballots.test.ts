import fc from "fast-check";
import { ballotMinutes } from "../../../src/domain/decisions/ballot-minutes";
import { judgeBallot, type BallotCounts } from "../../../src/domain/decisions/ballots";
import { lacksVotes } from "../../../src/domain/decisions/nomination-issues";
import { unusedNominations } from "../../../src/domain/decisions/unused-nominations";
import { mergeNominations } from "../../../src/domain/decisions/nominated-rows";
import type { AwardRules, StatedNomination } from "../../../src/domain/round/decision-rules";
import { unitOf } from "../round-samples";
import { award } from "./award-sample";
import { blank, merit, review, row } from "./review-sample";

const asked = award(merit, {
  votePercent: 80,
  voteBase: "valid",
  attendancePercent: 66.66,
  ballotLimit: 2,
});
const full = { present: 9, written: 0, issued: 9, returned: 9, valid: 9, agreed: 9, members: 9 };

function held(stated: readonly Partial<StatedNomination>[], rules: AwardRules = asked) {
  const found = review(
    [1, 2],
    stated.map((each) => row("C01-01", merit, each)),
    { awards: [rules] },
  );
  const [nomination] = found.clusters[0]?.nominations ?? [];
  if (nomination === undefined) throw new Error("no nomination");
  return { ...found, nomination };
}

test("a sender's rows about one unit and several awards are a nomination for each", () => {
  const told = mergeNominations([row("C01-01", merit, full), row("C01-01", "Cờ thi đua", { ...full, agreed: 7 })], []);
  expect(told.map(({ award: name, stated, ballots }) => [name, stated.agreed, ballots.length])).toEqual([
    [merit, 9, 1],
    ["Cờ thi đua", 7, 1],
  ]);
});

describe("which ballot counts", () => {
  const failed = { ...full, ballot: 1, agreed: 5, order: 1, note: "Hội nghị 10/7" };
  const second = { ...full, ballot: 2 };

  test("the greatest, in whatever order the rows stand; what it leaves blank is told by the earlier one's row", () => {
    expect(held([failed]).codes).toEqual(["votes-below-threshold"]);
    for (const rows of [
      [failed, second],
      [second, failed],
    ]) {
      const { codes, nomination, clusters } = held(rows);
      expect(codes).toEqual([]);
      expect(nomination).toMatchObject({
        enough: true,
        votes: { agreed: 9 },
        row: { stated: { ballot: 2, order: 1, note: "Hội nghị 10/7" } },
      });
      expect(ballotMinutes({ clusters })).toMatchObject([
        {
          unit: "C01-01",
          ballots: [
            { number: 1, verdict: "not-enough" },
            { number: 2, verdict: "enough" },
          ],
        },
      ]);
    }
  });

  test("a blank Lần bỏ phiếu is the first; gaps and odd numbers are told", () => {
    expect(held([{ ...failed, ballot: null }, second]).codes).toEqual([]);
    expect(held([second]).codes).toEqual(["ballots-not-numbered"]);
    expect(held([{ ...failed, ballot: 0 }, second]).codes).toEqual(["ballots-not-numbered"]);
    expect(held([failed, { ...full, ballot: 3 }]).codes).toEqual(["ballots-not-numbered", "ballot-over-limit"]);
    expect(held([{ order: 1 }]).codes).toEqual([]);
  });

  test("one more than the award allows decides nothing; without a limit there may be any", () => {
    const third = [failed, { ...second, agreed: 3 }, { ...full, ballot: 3 }];
    expect(held(third).codes).toEqual(["ballot-over-limit"]);
    expect(held(third).nomination).toMatchObject({ enough: null });
    expect(held(third, { ...asked, ballotLimit: null }).nomination.enough).toBe(true);
    expect(held(third, { ...asked, ballotLimit: null }).codes).toEqual([]);
  });

  test("two rows of one ballot are told, two ballots are not; the last row counts", () => {
    const units = [unitOf("C01-01")];
    const repeated = (rows: readonly Partial<StatedNomination>[]) =>
      unusedNominations(
        units,
        rows.map((each) => row("C01-01", merit, each)),
        [],
      ).map(({ code, params }) => [code, params]);
    expect(repeated([failed, second])).toEqual([]);
    expect(repeated([second, failed, second])).toEqual([["nomination-repeated", { award: merit, ballot: 2 }]]);
    expect(repeated([{ order: 1 }, failed])).toEqual([["nomination-repeated", { award: merit, ballot: null }]]);
    expect(held([failed, { ...second, agreed: 1 }, second]).nomination.enough).toBe(true);
  });
});

describe("attendance", () => {
  test("where the award asks no votes, nobody is asked who was present at a ballot that nobody held", () => {
    const attended = { ...asked, votePercent: null };
    expect(lacksVotes(held([{ order: 1 }], attended).nomination, attended)).toBe(false);
    expect(lacksVotes(held([{ ...full, present: 5, written: 4 }], attended).nomination, attended)).toBe(true);
    expect(lacksVotes(held([{ order: 1 }]).nomination, asked)).toBe(true);
  });

  const judged = (counts: Partial<BallotCounts>) =>
    judgeBallot({ number: 1, counts: { ...full, ...counts }, source: { file: null, sheet: "", cell: "" } }, asked);

  test("the least share exactly is enough; who is asked in writing is not present", () => {
    const few = { valid: 6, agreed: 6, returned: 6, issued: 6 };
    expect(judged({ ...few, present: 6 })).toMatchObject({ verdict: "enough", quorum: { reached: true } });
    expect(judged({ present: 5, written: 4 })).toMatchObject({ verdict: "no-quorum", quorum: { reached: false } });
  });

  test("too few present: both numbers are told, the votes decide nothing", () => {
    const { issues, nomination } = held([{ ...full, present: 5, written: 4 }]);
    expect(issues.map(({ code, params }) => [code, params])).toEqual([
      ["ballot-below-quorum", { award: merit, ballot: 1, present: 5, members: 9, percent: 66.66 }],
    ]);
    expect(nomination.enough).toBeNull();
    expect(lacksVotes(nomination, asked)).toBe(true);
  });

  test("too few at the first ballot, enough at a later one: nothing is left to do", () => {
    const few = { ...full, present: 5, written: 4 };
    const second = { ...full, ballot: 2, order: null };
    expect(held([few, second]).codes).toEqual([]);
    expect(held([few, { ...few, ballot: 2, order: null }]).codes).toEqual([
      "ballot-below-quorum",
      "ballot-below-quorum",
    ]);
    expect(held([few, { ...second, present: null, written: null }]).codes).toEqual([
      "ballot-below-quorum",
      "quorum-unknown",
    ]);
  });

  test("not entered: unknown, never a decision; not asked: as before", () => {
    expect(held([{ ...full, present: null, written: null }]).codes).toEqual(["quorum-unknown"]);
    expect(held([{ ...full, present: null, written: null }]).nomination.enough).toBeNull();
    const before = { ...asked, attendancePercent: null };
    expect(held([{ ...full, present: null, written: null }], before)).toMatchObject({
      codes: [],
      nomination: { enough: true, quorum: null },
    });
  });

  test.each([
    [{ present: 5, written: 3 }, false],
    [{ present: 5, written: 4 }, true],
    [{ present: 8, written: 1 }, true],
    [{ present: 9, written: 1 }, false],
    [{ present: 8, written: null }, false],
    [{ present: 9, written: null }, true],
    [{ present: null, written: 10 }, false],
    [{ present: null, written: null }, true],
    [{ present: -1, written: 10, returned: null, members: null }, false],
  ])("votes returned against members present and asked in writing: %j", (counts, agree) => {
    expect(judged(counts).attendanceAgrees).toBe(agree);
    expect(held([{ ...full, ...counts }]).codes.includes("attendance-impossible")).toBe(!agree);
  });

  test("property: the verdict is of whole numbers, and written opinions never make a quorum", () => {
    const many = fc.integer({ min: 1, max: 60 });
    fc.assert(
      fc.property(many, many, many, fc.integer({ min: 1, max: 10_000 }), (members, some, others, hundredths) => {
        const present = Math.min(some, members);
        const written = Math.min(others, members - present);
        const { quorum } = judgeBallot(
          { number: 1, counts: { ...full, members, present, written }, source: { file: null, sheet: "", cell: "" } },
          { ...asked, attendancePercent: hundredths / 100 },
        );
        expect(quorum?.reached).toBe(BigInt(present) * 10_000n >= BigInt(members) * BigInt(hundredths));
      }),
    );
  });
});

describe("the Board's rows beside the cluster's", () => {
  const ballots = [
    row("A", merit, { ...full, ballot: 1, agreed: 4, order: 2 }, "c.xlsx"),
    row("A", merit, { ...full, ballot: 2 }, "c.xlsx"),
  ];

  test("an opinion alone is no ballot: the cluster's count", () => {
    const [merged] = mergeNominations([row("A", merit, { boardOpinion: "Nhất trí" })], ballots);
    expect(merged?.ballots.map(({ number, counts }) => [number, counts.agreed])).toEqual([
      [1, 4],
      [2, 9],
    ]);
    expect(merged?.stated).toMatchObject({ order: 2, boardOpinion: "Nhất trí", agreed: 9, ballot: 2 });
  });

  test("a ballot counted by the Board stands as a whole, the other is the cluster's", () => {
    const [merged] = mergeNominations([row("A", merit, { ballot: 1, agreed: 5 })], ballots);
    expect(merged?.ballots.map(({ counts }) => counts)).toEqual([
      { present: null, written: null, issued: null, returned: null, valid: null, agreed: 5, members: null },
      full,
    ]);
  });

  test("property: the order of rows never matters while no ballot is stated twice", () => {
    const rows = fc.uniqueArray(fc.tuple(fc.integer({ min: 1, max: 4 }), fc.integer({ min: 0, max: 9 })), {
      selector: ([number]) => number,
      minLength: 1,
    });
    fc.assert(
      fc.property(rows, fc.boolean(), (given, reversed) => {
        const stated = given.map(([ballot, agreed]) => row("A", merit, { ...blank, ballot, agreed }));
        const ordered = reversed ? [...stated].reverse() : stated;
        const [merged] = mergeNominations(ordered, []);
        expect(merged?.ballots.map(({ number }) => number)).toEqual(
          given.map(([number]) => number).sort((a, b) => a - b),
        );
        expect(merged?.stated.agreed).toBe(
          given.find(([number]) => number === Math.max(...given.map(([each]) => each)))?.[1],
        );
      }),
    );
  });
});
