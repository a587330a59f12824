import type { Board } from "../../../src/domain/round/board";
import { planSlips } from "../../../src/domain/slips/plan-slips";
import { boardOf, cluster, criterion, period, unitOf } from "../round-samples";

const units = [
  ...["C01-01", "C01-02", "C01-03", "C01-04"].map((code) => unitOf(code)),
  unitOf("C01-05", { role: "guest" }),
  ...["C02-01", "C02-02"].map((code) => unitOf(code)),
  unitOf("C03-01"),
];
const byHand = (code: string, assessor: string | null = null, of = "*") =>
  criterion(code, { kind: "direct", assessor, cluster: of });

function planned(
  criteria: Board["criteria"],
  changes: Partial<Parameters<typeof planSlips>[0]> = {},
  board: Partial<Board> = {},
) {
  return planSlips({
    board: boardOf({ clusters: ["C01", "C02", "C03"].map((code) => cluster(code)), criteria, ...board }),
    units,
    cluster: null,
    each: 1,
    shuffle: (text) => [...text].reverse().join(""),
    ...changes,
  });
}

const short = (slips: ReturnType<typeof planned>) =>
  slips.map(({ purpose, stage, scorer, cluster: of, lines }) => [
    `${purpose} ${stage} ${scorer} ${of}`,
    lines.map(({ unit, criterion: { code } }) => `${unit.code} ${code}`).join("; "),
  ]);

test("an agency outside scores its lines of every unit, guests left out, itself left out", () => {
  const criteria = [
    byHand("T1", "Sở Nội vụ"),
    byHand("T2", "sở  nội vụ"),
    criterion("T3", { assessor: "Sở Tư pháp", indicator: "A" }),
  ];
  expect(short(planned(criteria, { cluster: "C02" }))).toEqual([
    ["agency board Sở Nội vụ C02", "C02-01 T1; C02-02 T1; C02-01 T2; C02-02 T2"],
  ]);
  expect(planned(criteria)[0]).toMatchObject({ number: 1, cluster: null });
  expect(planned(criteria, { cluster: "C02" }, { kind: "cluster" })[0]).toMatchObject({ stage: "cluster" });
});

test("an agency that would score nobody but itself gets no slip; several are numbered in the order of the scale", () => {
  const own = {
    units: units.map((unit) => (unit.code === "C03-01" ? { ...unit, aliases: ["Sở Y tế"] } : unit)),
    cluster: "C03",
  };
  const slips = planned([byHand("T1", "Sở Y tế"), byHand("T2", "Sở B"), byHand("T3", "Sở A")], own);
  expect(slips.filter(({ purpose }) => purpose === "agency").map(({ number, scorer }) => [number, scorer])).toEqual([
    [1, "Sở B"],
    [2, "Sở A"],
  ]);
});

test("members score each other on what nobody outside scores; alone there is nobody to score", () => {
  const slips = planned([byHand("T1"), byHand("T2", "Sở Nội vụ")]).filter(({ purpose }) => purpose === "cross");
  expect(slips.map(({ scorer }) => scorer)).toEqual(["C01-01", "C01-02", "C01-03", "C01-04", "C02-01", "C02-02"]);
  expect(slips.every(({ lines }) => lines.length === 1 && lines[0]?.criterion.code === "T1")).toBe(true);
  expect(short(planned([byHand("T1")], { cluster: "C02" }))).toEqual([
    ["cross cross C02-01 C02", "C02-02 T1"],
    ["cross cross C02-02 C02", "C02-01 T1"],
  ]);
  expect(planned([criterion("T1", { indicator: "A" })])).toEqual([]);
});

test("each scores as many as asked, and of a small cluster all others where nobody asks", () => {
  const counts = (each: number | null) =>
    planned([byHand("T1")], { each, cluster: "C01" }).map(({ lines }) => lines.length);
  expect(counts(2)).toEqual([2, 2, 2, 2]);
  expect(counts(null)).toEqual([3, 3, 3, 3]);
});

test("slips are numbered from 1 in the shuffled order, and the year's second round brings others together", () => {
  const slips = planned([byHand("T1")], {
    cluster: "C01",
    shuffle: (text: string) => String(9 - Number(text.slice(-1))),
  });
  expect(slips.map(({ number }) => number)).toEqual([4, 3, 2, 1]);
  const pairs = (kind: "h1" | "year", year = 2020) =>
    short(planned([byHand("T1")], { cluster: "C01" }, { period: { ...period, kind, year } }));
  expect(pairs("year")).not.toEqual(pairs("h1"));
  expect(pairs("h1", 2021)).not.toEqual(pairs("year"));
});
