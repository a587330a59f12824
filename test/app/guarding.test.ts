import { checkWorkbook } from "../../src/app/check-workbooks";
import { consolidateAndDraw, type Consolidated } from "../../src/app/consolidate";
import { bugOf } from "../../src/app/guarding/bug";
import { withoutCulprits } from "../../src/app/guarding/find-culprits";
import { receiveFiles } from "../../src/app/receiving/receive-files";
import type { Recognised } from "../../src/app/receiving/recognise-file";
import type { Board } from "../../src/domain/round/board";
import { unitsOfRound } from "../../src/domain/round/units-of-round";
import { outputPages } from "../../src/forms/output/output-pages";
import { drawStore } from "../../src/forms/store/store";
import { vi } from "../../src/text/vi";
import { fileOf, host, issuedTo, smallProvince, typeInto, wellFilled } from "../support/small-province";

const province = smallProvince();
const stored = { submissions: [], clusterSubmissions: [], unreadable: [] };
const files = [
  ...["C1-01", "C1-02", "C1-03", "K1-01", "K1-02"].map((unit) =>
    fileOf(`${unit}.xlsx`, typeInto(issuedTo(province, unit), wellFilled(unit))),
  ),
  fileOf("_C1.xlsx", issuedTo(province, "_C1")),
];
const base = {
  board: province.board,
  stored,
  files,
  asOf: "2020-07-15",
  receivedOption: "2020-06-28",
  progress: (): void => undefined,
};
const recognised = new Map(
  receiveFiles({ ...base, units: unitsOfRound(province.board).units }, host).recognised.map((each) => [
    each.file.sha256,
    each,
  ]),
);

/** An object whose property can't be read. */
function poisoned<T extends object>(value: T, key: keyof T): T {
  return Object.defineProperty({ ...value }, key, {
    enumerable: true,
    get: () => {
      throw new TypeError(`no "${String(key)}" of 17`);
    },
  });
}

function withPoison(
  sender: string,
  poison: (outcome: Recognised["outcome"]) => Recognised["outcome"],
): ReadonlyMap<string, Recognised> {
  return new Map(
    [...recognised].map(([sha, each]) => [
      sha,
      each.file.name.replace("_", "") === `${sender}.xlsx` ? { ...each, outcome: poison(each.outcome) } : each,
    ]),
  );
}

const drawn = (consolidated: Consolidated): Consolidated => {
  outputPages(consolidated.consolidation, { texts: vi, workbook: province.workbook });
  drawStore(consolidated.stored);
  return consolidated;
};
const run = (given: ReadonlyMap<string, Recognised>, board: Board = province.board): Consolidated =>
  consolidateAndDraw({ ...base, board, recognised: given }, host, drawn);
const sound = run(recognised).consolidation;

function expectSetAside({ consolidation, stored: kept }: Consolidated, unit: string, file: string | null): void {
  const of = (code: string) => ({
    standing: consolidation.units.find((each) => each.code === code),
    figures: consolidation.figures.filter((each) => each.unit === code),
    total: consolidation.totals.find((each) => each.unit === code),
  });
  expect(of(unit)).toMatchObject({
    standing: { received: "2020-06-28", structure: "unreadable", complete: false },
    figures: [],
    total: { total: null, pending: true },
  });
  expect(consolidation.ranking.find((each) => each.unit === unit)?.rank).toBeNull();
  const bugs = consolidation.issues.filter(({ code }) => code === "internal-error");
  expect(bugs.map(({ place, params }) => [place.unit, place.file, Object.keys(params)])).toEqual([
    [unit, file, ["reference", "detail"]],
  ]);
  expect(consolidation.files.find(({ name }) => name === file)).toMatchObject({ verdict: "rejected", unit });
  for (const { code } of sound.units.filter((each) => each.code !== unit)) {
    expect(consolidation.figures.filter((each) => each.unit === code)).toEqual(
      sound.figures.filter((each) => each.unit === code),
    );
    expect(consolidation.units.find((each) => each.code === code)).toEqual(
      sound.units.find((each) => each.code === code),
    );
  }
  expect(kept.submissions.length + kept.unreadable.length).toBe(5);
}

describe("a bug with one sender harms only that sender,", () => {
  test.each(["targets", "selfScores", "cover", "contents", "sheets"] as const)(
    "wherever in the work it stands: %s of a unit",
    (key) => {
      const consolidated = run(
        withPoison("C1-02", (outcome) =>
          outcome.kind === "unit"
            ? { ...outcome, stored: { ...outcome.stored, submission: poisoned(outcome.stored.submission, key) } }
            : outcome,
        ),
      );
      expectSetAside(consolidated, "C1-02", "C1-02.xlsx");
    },
  );

  test("also of two at once", () => {
    const two = new Map(
      [...recognised].map(([sha, each]) => [
        sha,
        each.outcome.kind === "unit" && ["C1-02", "K1-02"].includes(each.outcome.stored.submission.unit)
          ? {
              ...each,
              outcome: {
                ...each.outcome,
                stored: { ...each.outcome.stored, submission: poisoned(each.outcome.stored.submission, "results") },
              },
            }
          : each,
      ]),
    );
    expect(run(two).consolidation.files.map(({ name, verdict }) => `${name} ${verdict}`)).toEqual([
      "_C1.xlsx accepted",
      "C1-01.xlsx accepted",
      "C1-02.xlsx rejected",
      "C1-03.xlsx accepted",
      "K1-01.xlsx accepted",
      "K1-02.xlsx rejected",
    ]);
  });

  test.each(["scores", "nominations", "report", "cover"] as const)("%s of a cluster", (key) => {
    const { consolidation } = run(
      withPoison("C1", (outcome) =>
        outcome.kind === "cluster" ? { ...outcome, submission: poisoned(outcome.submission, key) } : outcome,
      ),
    );
    if (consolidation.issues.every(({ code }) => code !== "internal-error"))
      return expect(["results", "report"]).toContain(key);
    expect(consolidation.files.find(({ cluster, unit }) => cluster === "C1" && unit === null)).toMatchObject({
      verdict: "rejected",
    });
    expect(
      consolidation.issues
        .filter(({ code }) => code === "internal-error")
        .map(({ place }) => [place.cluster, place.file]),
    ).toEqual([["C1", "_C1.xlsx"]]);
    expect(consolidation.figures).toEqual(sound.figures);
    return undefined;
  });

  test("what the Board itself entered about a unit", () => {
    const row = {
      unit: "C1-03",
      criterion: "T3",
      stage: "board" as const,
      points: 8,
      notApplicable: false,
      reason: null,
      scorer: null,
      date: null,
      cell: "A5",
    };
    const consolidated = run(recognised, { ...province.board, scores: [poisoned(row as never, "points" as never)] });
    expect(
      consolidated.consolidation.issues.filter(({ code }) => code === "internal-error").map(({ place }) => place.unit),
    ).toEqual(["C1-03"]);
    expect(consolidated.consolidation.figures.filter(({ unit }) => unit === "C1-01")).toEqual(
      sound.figures.filter(({ unit }) => unit === "C1-01"),
    );
  });

  test("a bug in reading a file is that file's refusal, with a reference, and the others are read", () => {
    const failing = {
      ...host,
      readWorkbook: (bytes: Uint8Array) => {
        if (bytes === files[1]!.bytes) throw new RangeError("Invalid array length 12");
        return host.readWorkbook(bytes);
      },
    };
    const { consolidation } = consolidateAndDraw(base, failing, drawn);
    expect(consolidation.files.find(({ name }) => name === "C1-02.xlsx")).toMatchObject({
      verdict: "rejected",
      unit: "C1-02",
      reason: { code: "refused", params: { reason: "internal-error" } },
    });
    expect(
      consolidation.issues
        .filter(({ code }) => code === "internal-error")
        .map(({ place, params }) => [place.file, params]),
    ).toEqual([
      [
        "C1-02.xlsx",
        {
          reference: bugOf(new RangeError("Invalid array length 99")).detail.slice(0, 8),
          detail: "RangeError: Invalid array length 12",
        },
      ],
    ]);
    expect(consolidation.files.filter(({ verdict }) => verdict === "accepted")).toHaveLength(5);
  });

  test("a check of one file doesn't end the others", () => {
    const broken = { sheets: [poisoned(issuedTo(province, "C1-01").sheets[0]!, "rows")], warnings: [] };
    const checked = checkWorkbook({ name: "a.xlsx", sha256: "00", changed: null, receivedOption: null }, broken, {
      asOf: "2020-07-15",
    });
    expect([checked.file.verdict, checked.issues.map(({ code }) => code)]).toEqual(["rejected", ["internal-error"]]);
  });
});

describe("the search for whom a bug is about", () => {
  const senders = Array.from({ length: 40 }, (_, index) => `U${index}`);
  const failingWith = (groups: readonly (readonly string[])[]) => {
    let calls = 0;
    const result = withoutCulprits(senders, (aside) => {
      calls += 1;
      if (groups.some((group) => group.every((each) => !aside.has(each)))) throw new Error("together");
      return [...aside.keys()];
    });
    return { result, calls };
  };
  test.each([
    [[]],
    [[["U0"]]],
    [[["U39"]]],
    [[["U3"], ["U17"], ["U39"]]],
    [[["U2", "U30"]]],
    [senders.map((each) => [each])],
  ])("%j", (groups) => {
    const { result, calls } = failingWith(groups);
    expect(groups.every((group) => group.some((each) => result.includes(each)))).toBe(true);
    expect(result.length).toBe(groups.length);
    expect(calls).toBeLessThan(groups.length === 0 ? 2 : 4 + groups.length * 14);
  });
  test("what is about nobody is thrown", () => {
    expect(() =>
      withoutCulprits(senders, () => {
        throw new Error("the Board's own");
      }),
    ).toThrow("the Board's own");
  });
});
