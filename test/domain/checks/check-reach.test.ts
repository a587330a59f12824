import { checkBoard } from "../../../src/domain/checks/check-board";
import { unreachable } from "../../../src/domain/checks/check-reach";
import type { Board } from "../../../src/domain/round/board";
import type { Criterion } from "../../../src/domain/round/scale";
import { boardOf, cluster, criterion, documents, indicator, membership } from "../round-samples";

type Row = readonly [from: number | string, points: number];

function told(line: Partial<Criterion>, more: Partial<Board> = {}, rows: readonly Row[] = []): readonly unknown[] {
  const board = boardOf({
    clusters: [cluster("C01")],
    roster: [membership("C01-01")],
    indicators: [indicator("A1"), indicator("L1", { evaluation: "lower", minimum: 0, maximum: 100 })],
    documents,
    criteria: [criterion("T1", { kind: "direct", cell: "C5", ...line })],
    bands: rows.map(([from, points]) => ({
      cluster: "*",
      criterion: "T1",
      from: typeof from === "number" ? from : null,
      text: typeof from === "string" ? from : null,
      points,
      meaning: null,
    })),
    ...more,
  });
  return unreachable(board).map(({ code, params, place }) => [code, ...Object.values(params), place.sheet, place.cell]);
}

const capped = { clusters: [cluster("C01", { bonusCap: 5, penaltyCap: 4 })] };
const cell = ["Thang điểm", "C5"];

test("a bonus or a penalty above its cap is told, one at the cap is not", () => {
  const bonus = { countsToward: "bonus", max: 0 } as const;
  expect(told({ ...bonus, highest: 6 }, capped)).toEqual([["scale-above-cap", "T1", 6, 5, "bonus", ...cell]]);
  expect(told({ ...bonus, highest: 5 }, capped)).toEqual([]);
  expect(told({ countsToward: "penalty", max: 4.5 }, capped)).toEqual([
    ["scale-above-cap", "T1", 4.5, 4, "penalty", ...cell],
  ]);
  expect(told({ kind: "bonus-penalty", max: 0, lowest: -5, highest: 5 }, capped)).toEqual([
    ["scale-above-cap", "T1", 5, 4, "penalty", ...cell],
  ]);
  expect(
    told({ ...bonus, highest: 6 }, { clusters: [...capped.clusters, cluster("C02", { bonusCap: null })] }),
  ).toEqual([]);
});

test("a bonus above the cap of its section is told, also of one around it; in a section of the base there is no cap", () => {
  const row = (path: string, max: number | null) => ({ cluster: "*", path, name: null, max, lowest: null, cell: "B2" });
  const sections = [row("B", 3), row("B/1", null)];
  const line = { section: "B/1", countsToward: "bonus", max: 4 } as const;
  expect(told(line, { sections })).toEqual([["scale-above-cap", "T1", 4, 3, "section", ...cell]]);
  expect(told({ ...line, max: 3 }, { sections })).toEqual([]);
  expect(told({ ...line, countsToward: null }, { sections })).toEqual([]);
});

const banded = { kind: "bands", indicator: "A1", max: 10 } as const;
const lower = { ...banded, indicator: "L1", bandsBy: "value" } as const;
const ranked = { ...banded, kind: "by-rank" } as const;

test.each<[string, Partial<Criterion>, readonly Row[], readonly unknown[]]>([
  [
    "above the line's points",
    banded,
    [
      [80, 5],
      [100, 12],
    ],
    [100, 12, "above-maximum"],
  ],
  [
    "a better percent with less",
    banded,
    [
      [80, 9],
      [100, 5],
    ],
    [100, 5, "against-order"],
  ],
  [
    "a smaller value with less, where less is better",
    lower,
    [
      [10, 5],
      [20, 9],
    ],
    [10, 5, "against-order"],
  ],
  [
    "a better rank with less",
    ranked,
    [
      [1, 5],
      [3, 9],
    ],
    [1, 5, "against-order"],
  ],
  [
    "a penalty that grows with the result",
    { ...banded, countsToward: "penalty" },
    [
      [50, 2],
      [80, 3],
    ],
    [80, 3, "against-order"],
  ],
  [
    "beyond Tối đa",
    lower,
    [
      [0, 10],
      [101, 1],
    ],
    [101, 1, "out-of-range"],
  ],
  [
    "left behind at Tối thiểu",
    lower,
    [
      [-5, 10],
      [0, 9],
    ],
    [-5, 10, "out-of-range"],
  ],
  [
    "a rank before the first",
    ranked,
    [
      [0, 10],
      [3, 9],
    ],
    [0, 10, "out-of-range"],
  ],
  [
    "words for results in numbers",
    banded,
    [
      [80, 9],
      ["Tốt", 10],
    ],
    ["Tốt", 10, "no-words"],
  ],
])("a band that nobody has: %s", (_, line, rows, [band, points, reason]) => {
  expect(told(line, {}, rows)).toEqual([["scale-band-never", "T1", band, points, reason, ...cell]]);
});

test.each<[string, Partial<Criterion>, readonly Row[]]>([
  [
    "rising percents",
    banded,
    [
      [0, 0],
      [80, 5],
      [100, 10],
    ],
  ],
  [
    "falling values, where less is better",
    lower,
    [
      [0, 10],
      [20, 5],
      [100, 0],
    ],
  ],
  [
    "falling by rank",
    ranked,
    [
      [1, 10],
      [3, 9],
    ],
  ],
  [
    "equal points",
    banded,
    [
      [80, 5],
      [100, 5],
    ],
  ],
  [
    "a penalty for what is missing",
    { ...banded, countsToward: "penalty" },
    [
      [0, 5],
      [80, 0],
    ],
  ],
  [
    "bands of a line that people score",
    { ...banded, indicator: null },
    [
      [80, 9],
      [100, 5],
    ],
  ],
])("no false alarm: %s", (_, line, rows) => {
  expect(told(line, {}, rows)).toEqual([]);
});

test("a line by an indicator that concerns nobody, or by a document that no unit sends", () => {
  const foreign = { indicators: [indicator("A1", { scope: { include: ["C09"], exclude: [] } })] };
  expect(told({ kind: "proportional", indicator: "A1" }, foreign)).toEqual([
    ["scale-nobody-scores", "T1", "A1", "indicator", ...cell],
  ]);
  expect(told({ kind: "proportional", indicator: "A1" }, { ...foreign, roster: [] })).toEqual([]);
  expect(told({ kind: "proportional", indicator: "A1" })).toEqual([]);
  expect(told({ kind: "deadline", document: "C-BC", perTime: 1 })).toEqual([
    ["scale-nobody-scores", "T1", "C-BC", "document", ...cell],
  ]);
  expect(told({ kind: "deadline", document: "BC", perTime: 1 })).toEqual([]);
});

test("they stand among the issues of the Board's sheets", () => {
  const criteria = [criterion("T1", { kind: "direct", countsToward: "bonus", max: 6, cell: "C5" })];
  const board = boardOf({ ...capped, criteria, roster: [membership("C01-01")] });
  expect(checkBoard(board).map(({ code }) => code)).toContain("scale-above-cap");
});
