import * as fc from "fast-check";
import { consolidateStored } from "../../../src/app/consolidate";
import type { OpenedBoard } from "../../../src/app/open-board";
import type { Board } from "../../../src/domain/round/board";
import type { StatedCondition, AwardRules, Nomination } from "../../../src/domain/round/decision-rules";
import type { Consolidation } from "../../../src/domain/consolidation";
import { awardWithoutRules } from "../../../src/domain/decisions/review-round";
import type { Stored } from "../../../src/domain/submissions/stored";
import { receipt, noList } from "../../domain/round-samples";
import type { GeneratedCluster } from "../../prove/generate/generated";
import { anyRawCluster, buildCluster } from "../../prove/generate/generated-cluster";
import { generatedBoard, submissionsOf } from "../../prove/generated-round";

export const asOf = "2020-07-15";

const documents: Board["documents"] = [
  { code: "BC", name: "Báo cáo", level: "unit", required: true, sheet: null },
  { code: "BIEU", name: "Biểu", level: "unit", required: true, sheet: "Kết quả" },
  { code: "DC", name: "Điều chỉnh", level: "unit", required: false, sheet: "Điều chỉnh" },
  { code: "C-QC", name: "Quy chế", level: "cluster", required: true, sheet: null },
  { code: "C-TD", name: "Thang điểm", level: "cluster", required: true, sheet: "Thang điểm" },
];

const awards: readonly AwardRules[] = [
  {
    ...awardWithoutRules("Cờ thi đua"),
    quota: 1,
    counted: { kind: "cluster-units" },
    votePercent: 80,
    voteBase: "valid",
  },
  { ...awardWithoutRules("Tập thể xuất sắc"), quotaPercent: 50, counted: { kind: "cluster-units" } },
  { ...awardWithoutRules("Bằng khen"), quota: 3, counted: { kind: "province" } },
];

const asked = (code: string, changes: Partial<StatedCondition>): StatedCondition => ({
  clusters: [],
  code,
  name: code,
  kind: "sent",
  scope: null,
  threshold: null,
  effect: "no-award",
  level: null,
  violators: null,
  list: noList,
  cell: "A5",
  ...changes,
});

/** Beside those that take points off: what the sample's province asks, in small. */
const conditions: readonly StatedCondition[] = [
  asked("DK1", {}),
  asked("DK2", {
    kind: "confirmed",
    effect: "no-this-award",
    level: "Tập thể xuất sắc",
    list: { ...noList, agency: "Công an tỉnh", due: "2020-07-01" },
  }),
  asked("DK3", { kind: "total-at-least", threshold: 60, effect: "no-this-award", level: "Cờ thi đua" }),
];
const ofClusters: StatedCondition = asked("DK6", {
  scope: "C-QC",
  effect: "no-this-award",
  level: "Cờ thi đua; Bằng khen",
});

/** The province's average is known to the Board alone (contract §5, So với): a cluster's own workbook waits for it. */
function knownToCluster({ criteria, ...generated }: GeneratedCluster): GeneratedCluster {
  return {
    ...generated,
    criteria: criteria.map((line) =>
      line.comparedWith === "province-average" ? { ...line, comparedWith: "cluster-average" } : line,
    ),
  };
}

/** A round as an open workbook has it, with all that came kept in its store. */
export type VerdictRound = { readonly opened: OpenedBoard; readonly clusters: readonly string[] };

/** Rounds of a cluster of one to four units, every fifth of two clusters; the same for the same seed. */
export function verdictRounds(seed: number, count: number): readonly VerdictRound[] {
  const raw = fc.sample(fc.tuple(anyRawCluster, anyRawCluster), { seed, numRuns: count });
  return raw.map(([first, second], turn) =>
    roundOf(
      (turn % 5 === 0 ? [first, second] : [first]).map((each, index) =>
        knownToCluster(buildCluster({ ...each, units: each.units.slice(0, 4) }, `C0${index + 1}`)),
      ),
      turn,
    ),
  );
}

function roundOf(clusters: readonly GeneratedCluster[], turn: number): VerdictRound {
  const board = generatedBoard(clusters, {
    kind: "h1",
    scoreByBenchmark: turn % 2 === 0,
    benchmarkPercent: 50,
    adjustmentInForce: "agreed",
    ranked: turn % 5 !== 4,
  });
  const all = clusters.flatMap(({ units }) => units);
  const submissions = all.flatMap((unit) =>
    submissionsOf(unit).map((submission) => ({
      submission: { ...submission, file: { ...submission.file, changed: "2020-07-06T08:00:00" } },
      checkNumbers: {},
    })),
  );
  const receipts = [
    ...all.flatMap(({ unit, documents: came }) =>
      came["BIEU"]?.confirmed === true && came["BIEU"].status !== "missing"
        ? [
            receipt(unit.code, {
              document: "BC",
              arrivedOn: came["BIEU"].status === "late" ? "2020-07-08" : "2020-07-03",
              state: came["BIEU"].status === "returned" ? "to-complete" : "received",
            }),
          ]
        : [],
    ),
    ...clusters.flatMap(({ cluster }, index) =>
      (turn + index) % 3 === 0 ? [] : [receipt(cluster.code, { document: "C-QC", arrivedOn: "2020-06-01" })],
    ),
  ];
  const nominations = clusters.flatMap(({ units }, index) =>
    units
      .slice(0, (turn + index) % 3)
      .map((each, place) =>
        nomination(each.unit.code, { award: awards[turn % 3]?.name ?? "", order: place + 1, row: 5 + place }),
      ),
  );
  const stated: Board = {
    ...board,
    documents,
    awards,
    receipts,
    nominations,
    conditions: [...board.conditions, ...conditions, ...(turn % 4 === 0 ? [] : [ofClusters])],
    clusters: board.clusters.map((cluster, index) => ({
      ...cluster,
      scaleState: (["draft", "agreed", "accepted"] as const)[(turn + index) % 3] ?? "draft",
    })),
  };
  const stored: Stored = { submissions, clusterSubmissions: [], unreadable: [] };
  return {
    opened: {
      workbook: { sheets: [], warnings: [] },
      inputs: () => ({ period: {}, rows: {}, unconfirmed: new Set() }),
      board: stated,
      stored,
    },
    clusters: clusters.map(({ cluster }) => cluster.code),
  };
}

function nomination(
  unit: string,
  { award, order, row }: { readonly award: string; readonly order: number; readonly row: number },
): Nomination {
  const votes = order === 2 ? {} : { valid: 9, agreed: order === 1 ? 8 : 6 };
  const blank = {
    led: "Cụm",
    ...{ ballot: null, present: null, written: null },
    issued: null,
    returned: null,
    valid: null,
    agreed: null,
    members: null,
    eligible: null,
    boardOpinion: null,
    councilDecision: null,
    note: null,
  };
  return { unit, award, stated: { ...blank, order, ...votes }, row, cell: `A${row}` };
}

/** What the Board's run makes of it, from nothing but its sheets and its store. */
export function consolidationOf({ board, stored }: Pick<OpenedBoard, "board" | "stored">): Consolidation {
  return consolidateStored({ board, stored, asOf }).consolidation;
}

/** One cluster's own workbook of the same round: its members only, nothing of what clusters send the Board. */
export function ownWorkbook({ board, stored, ...opened }: OpenedBoard, code: string): OpenedBoard {
  const units = new Set(board.roster.filter(({ cluster }) => cluster === code).map(({ unit }) => unit));
  const own = <T extends { readonly unit: string }>(rows: readonly T[]): readonly T[] =>
    rows.filter(({ unit }) => units.has(unit));
  const ofCluster = <T extends { readonly cluster: string }>(rows: readonly T[]): readonly T[] =>
    rows.filter(({ cluster }) => cluster === code);
  const small: Board = {
    ...board,
    kind: "cluster",
    clusters: board.clusters.filter((cluster) => cluster.code === code),
    roster: own(board.roster),
    criteria: ofCluster(board.criteria),
    bands: ofCluster(board.bands),
    conditions: board.conditions.filter(({ clusters }) => clusters.length === 0 || clusters.includes(code)),
    receipts: board.receipts.filter(({ sender }) => units.has(sender)),
    scores: own(board.scores),
    opinions: own(board.opinions),
    assignedTargets: own(board.assignedTargets),
    nominations: own(board.nominations),
  };
  return {
    ...opened,
    board: small,
    stored: { ...stored, submissions: stored.submissions.filter(({ submission }) => units.has(submission.unit)) },
  };
}
