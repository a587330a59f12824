import type { Consolidation } from "../../../src/domain/consolidation";
import type { Criterion } from "../../../src/domain/round/scale";
import { boardOf, cluster, criterion, indicator, unitOf } from "../../domain/round-samples";
import { enteredSheet, scoredRound, type SampleUnit } from "./scored-round";

/** Points or totals that were published, by unit: the sources are numbered as in the domain's page, §2. */
export const published: readonly {
  readonly source: string;
  readonly unit: string;
  readonly line: string | "total";
  readonly points: number;
}[] = [
  { source: "2.1 below the target only half of M counts", unit: "C21-01", line: "LT", points: 4 },
  { source: "2.2 without a target, against the best of the group", unit: "C22-01", line: "CN", points: 6.67 },
  { source: "2.3 13 of 15 where a criterion was not assigned", unit: "C23-01", line: "total", points: 86.67 },
  { source: "2.5 reports, all on time", unit: "C25-01", line: "BC", points: 8 },
  { source: "2.5 reports, 2 missing", unit: "C25-02", line: "BC", points: 6 },
  { source: "2.5 reports, 3 missing", unit: "C25-03", line: "BC", points: 4 },
  { source: "2.5 reports, 4 missing", unit: "C25-04", line: "BC", points: 0 },
  { source: "2.5 meetings, no absence", unit: "C25-01", line: "HOP", points: 5 },
  { source: "2.5 meetings, 1 absence", unit: "C25-02", line: "HOP", points: 4 },
  { source: "2.5 meetings, 2 absences", unit: "C25-03", line: "HOP", points: 3 },
  { source: "2.5 meetings, 3 absences", unit: "C25-04", line: "HOP", points: 1 },
  { source: "2.5 meetings, 6 absences", unit: "C25-05", line: "HOP", points: 0 },
  { source: "2.7 97 points and a flag", unit: "C27-01", line: "total", points: 107 },
  { source: "2.9 450 points of conditions and 50 for models", unit: "C29-01", line: "total", points: 500 },
];

const conditions = [60, 134, 110, 30, 10, 106];

const lines: readonly Criterion[] = [
  criterion("LT", { cluster: "C21", kind: "progressive-to-leader", indicator: "LT" }),
  criterion("CN", { cluster: "C22", kind: "ratio-to-best", indicator: "CN" }),
  criterion("DL", { cluster: "C23", max: 10, indicator: "CN" }),
  criterion("DT", { cluster: "C23", max: 5, kind: "direct" }),
  criterion("KG", { cluster: "C23", max: 8, kind: "direct", mayBeNotApplicable: true }),
  criterion("BC", { cluster: "C25", max: 8, kind: "bands", bandsBy: "value", indicator: "BC" }),
  criterion("HOP", { cluster: "C25", max: 5, kind: "bands", bandsBy: "value", indicator: "HOP" }),
  criterion("NEN", { cluster: "C27", max: 100, kind: "direct" }),
  criterion("CO", { cluster: "C27", max: 0, kind: "bonus-penalty", indicator: "CO", perTime: 10 }),
  ...conditions.map((max, index) => criterion(`DK${index + 1}`, { cluster: "C29", max, kind: "direct" })),
  criterion("MH", { cluster: "C29", max: 0, kind: "bonus-penalty", indicator: "MH", perTime: 10, highest: 50 }),
];

const bandsOf = (code: string, table: readonly (readonly [from: number, points: number])[]) =>
  table.map(([from, points]) => ({ cluster: "C25", criterion: code, from, text: null, points, meaning: null }));

const units: readonly SampleUnit[] = [
  { unit: unitOf("C21-01"), figures: { LT: [100, 80] } },
  { unit: unitOf("C22-01"), figures: { CN: [null, 100] } },
  { unit: unitOf("C22-02"), figures: { CN: [null, 150] } },
  { unit: unitOf("C23-01"), figures: { CN: [10, 10] } },
  ...[
    [0, 0],
    [2, 1],
    [3, 2],
    [4, 3],
    [7, 6],
  ].map(([missing = 0, absent = 0], index) => ({
    unit: unitOf(`C25-0${index + 1}`),
    figures: { BC: [null, missing], HOP: [null, absent] } as const,
  })),
  { unit: unitOf("C27-01"), figures: { CO: [null, 1] } },
  { unit: unitOf("C29-01"), figures: { MH: [null, 7] } },
];

/** The published examples as one round, with its sheet of entered points. */
export function publishedRound(): {
  readonly consolidation: Consolidation;
  readonly entered: ReturnType<typeof enteredSheet>["draft"];
} {
  const { draft, scores } = enteredSheet([
    ["C23-01", "DT", "cluster", 3],
    ["C27-01", "NEN", "cluster", 97],
    ...conditions.map((max, index) => ["C29-01", `DK${index + 1}`, "cluster", max] as const),
  ]);
  const notAssigned = {
    unit: "C23-01",
    criterion: "KG",
    stage: "cluster",
    points: null,
    notApplicable: true,
    explanation: null,
    scorer: null,
    date: null,
    cell: "F99",
    file: null,
  } as const;
  const clusters = ["C21", "C22", "C23", "C25", "C27", "C29"].map((code) =>
    cluster(code, code === "C23" ? { declaredTotal: 100 } : {}),
  );
  const indicators = ["LT", "CN", "BC", "HOP", "CO", "MH"].map((code) =>
    indicator(code, { nature: "level", evaluation: code === "BC" || code === "HOP" ? "lower" : "higher" }),
  );
  const bands = [
    ...bandsOf("BC", [
      [0, 8],
      [2, 6],
      [3, 4],
      [4, 0],
    ]),
    ...bandsOf("HOP", [
      [0, 5],
      [1, 4],
      [2, 3],
      [3, 1],
      [4, 0],
    ]),
  ];
  const board = boardOf({ clusters, indicators, criteria: lines, bands, scores: [...scores, notAssigned] });
  return { consolidation: scoredRound(board, units), entered: draft };
}
