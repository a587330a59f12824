import { withIndexes } from "../support/with-indexes";
import type { Board } from "../../src/domain/round/board";
import { applyConditions, asScored } from "../../src/domain/scoring/conditions/apply-conditions";
import type { Consolidation } from "../../src/domain/consolidation";
import { rankClusters } from "../../src/domain/decisions/rank-clusters";
import type { Arrival, Receipts } from "../../src/domain/submissions/receipts";
import { scoreUnits } from "../../src/domain/scoring/score-units";
import type { Submission } from "../../src/domain/submissions/submission";
import { adjustmentsOf } from "../../src/domain/figures/adjustment-register";
import { figuresOf } from "../../src/domain/figures/figures";
import { boardOf, entry, period, submission } from "../domain/round-samples";
import { adjustmentRow, resultRow, targetRow } from "../domain/row-samples";
import { standing } from "../forms/output/small-round";
import type { GeneratedCluster, GeneratedFigure, GeneratedPeriod, GeneratedUnit } from "./generate/generated";

/**
 * Several generated clusters as one round, with all that the engine finds: figures, targets in force, points, totals,
 * ranks.
 */
export function generatedRound(clusters: readonly GeneratedCluster[], settings: GeneratedPeriod): Consolidation {
  const board = generatedBoard(clusters, settings);
  const all = clusters.flatMap(({ units }) => units);
  const roster = all.map(({ unit }) => unit);
  const reports = all.flatMap((generated) => {
    const sent = submissionsOf(generated);
    const last = sent.at(-1);
    if (last === undefined) return [];
    return [
      {
        unit: generated.unit,
        submission: last,
        adjustments: adjustmentsOf(board, generated.unit.code, receiptsOf(sent, last)),
      },
    ];
  });
  const figures = figuresOf(board, reports);
  const units = all.map(({ unit, documents, self }) => ({
    unit,
    figures: figures.filter((figure) => figure.unit === unit.code),
    documents,
    self: self === null ? null : { rows: self, file: `${unit.code}.xlsx`, sheet: "Tự chấm" },
  }));
  const { scores, totals: before, issues, plain } = scoreUnits({ ...board, units });
  const report = { status: "on-time", daysLate: 0, confirmed: true } as const;
  const { findings, totals } = applyConditions(
    board,
    asScored(units, plain).map((unit) => ({ ...unit, report })),
    before,
  );
  return withIndexes({
    board,
    asOf: "2020-07-15",
    roster,
    files: [],
    knownFiles: [],
    units: all.map(({ unit, figures: own }) => ({
      ...standing(unit.code),
      cluster: unit.cluster,
      name: unit.name,
      role: unit.role,
      ...(own === null ? {} : came),
    })),
    clusters: [],
    figures,
    adjustments: reports.flatMap(({ adjustments }) => adjustments),
    scores,
    totals,
    ranking: rankClusters({ ...board, units: roster, totals, figures, scores }),
    findings,
    classes: [],
    nominations: { clusters: [], province: [] },
    agencyLists: [],
    issues,
    accepted: new Map(reports.map((report) => [report.unit.code, report.submission])),
    sent: new Map(),
    statedTotals: [],
  });
}

const came = {
  received: "2020-07-03",
  receivedSource: "ledger",
  confirmed: true,
  version: 1,
  structure: "ok",
  status: "on-time",
  daysLate: 0,
} as const;

export function generatedBoard(clusters: readonly GeneratedCluster[], settings: GeneratedPeriod): Board {
  const gathered = <T>(part: (cluster: GeneratedCluster) => readonly T[]): readonly T[] => clusters.flatMap(part);
  return boardOf({
    period: { ...period, ...settings },
    clusters: clusters.map(({ cluster }) => cluster),
    roster: gathered(({ units }) => units.map(({ unit }) => unit)),
    indicators: gathered(({ indicators }) => indicators),
    criteria: gathered(({ criteria }) => criteria),
    bands: gathered(({ bands }) => bands),
    sections: gathered(({ sections }) => sections),
    scores: gathered(({ entered }) => entered),
    opinions: gathered(({ opinions }) => opinions),
    conditions: gathered(({ conditions }) => conditions),
    assignedTargets: gathered(({ assigned }) => assigned),
  });
}

/** Two files where a target was proposed anew a second time, else one; none from a unit that sent nothing. */
export function submissionsOf({ unit, figures }: GeneratedUnit): readonly Submission[] {
  if (figures === null) return [];
  const times = Math.max(1, ...[...figures.values()].map(({ proposals }) => proposals.length));
  return Array.from({ length: times }, (_, time) => {
    const rows = <T>(row: (figure: GeneratedFigure, code: string, at: number) => T): readonly T[] =>
      [...figures].map(([code, figure], index) => row(figure, code, index + 9));
    return submission(unit.code, {
      file: {
        name: `${unit.cluster}/${unit.code}.xlsx`,
        sha256: `${unit.code}-${time}`,
        changed: null,
        receivedOption: null,
      },
      targets: rows(({ registered, plan }, code) =>
        targetRow(code, {
          target: registered,
          halfYearPlan: plan?.sheet === "target" ? entry(plan.value) : entry<number>(null),
        }),
      ),
      results: rows(({ result, plan }, code) =>
        resultRow(code, { result, halfYearPlan: plan?.sheet === "result" ? entry(plan.value) : entry<number>(null) }),
      ),
      adjustments: rows(({ proposals }, code, at) => {
        const proposal = proposals[Math.min(time, proposals.length - 1)];
        return proposal === undefined
          ? []
          : [adjustmentRow(code, { proposed: entry(proposal.value, `F${at}`), reason: entry("Dịch bệnh") })];
      }).flat(),
    });
  });
}

function receiptsOf(sent: readonly Submission[], last: Submission): Receipts<Submission> {
  const received = { day: "2020-07-03", source: "ledger", confirmed: true } as const;
  const fileOf = (content: Submission) => ({ sender: content.unit, file: content.file, content });
  const arrivals = sent.map(
    (content): Arrival<Submission> => ({
      sent: fileOf(content),
      received,
      valid: true,
      state: "received",
      returnedBy: null,
    }),
  );
  return {
    received,
    deciding: received,
    undated: [],
    returned: false,
    accepted: fileOf(last),
    version: sent.length,
    unreadable: false,
    arrivals,
    issues: [],
  };
}
