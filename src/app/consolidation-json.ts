import type { Consolidation } from "../domain/consolidation";
import type { PointsInForce } from "../domain/scoring/score";
import type { FileRecord } from "../domain/submissions/file-record";
import { type Issue, severityOf } from "../domain/issue";
import type { Texts } from "../text/texts";
import { appVersion } from "./version";

/** Bumped when a released key changes meaning. */
const schema = 1;

/**
 * The JSON of contract §3: keys in its order, numbers as numbers, absent as null, two spaces, LF at the end. The same
 * consolidation gives the same bytes.
 */
export function consolidationJson(consolidation: Consolidation, texts: Texts): string {
  return asText(consolidationRecords(consolidation, texts));
}

/** The same before it is text. */
export function consolidationRecords(consolidation: Consolidation, texts: Texts) {
  return {
    schema,
    app: appVersion,
    period: periodJson(consolidation),
    files: consolidation.files.map((file) => fileJson(file, texts)),
    units: consolidation.units.map(unitJson),
    clusters: consolidation.clusters.map(clusterJson),
    figures: consolidation.figures.map(figureJson),
    adjustments: consolidation.adjustments.map(adjustmentJson),
    scores: scoresJson(consolidation, texts),
    totals: consolidation.totals.map(totalJson),
    ranking: consolidation.ranking.map(rankJson),
    classes: consolidation.classes.map(({ cluster, unit, class: name }) => ({ cluster, unit, class: name })),
    issues: consolidation.issues.map((issue) => issueJson(issue, texts)),
  };
}

export function asText(json: unknown): string {
  return `${JSON.stringify(json, null, 2)}\n`;
}

function periodJson({ board, asOf }: Consolidation): object {
  const { year, kind, unitHoldBy, clusterHoldBy, unitSendBy, clusterSendBy, inclusive } = board.period;
  return { year, kind, unitHoldBy, clusterHoldBy, unitSendBy, clusterSendBy, inclusive, asOf };
}

export function fileJson({ name, sha256, verdict, unit, cluster, reason }: FileRecord, texts: Texts): object {
  return { name, sha256, verdict, unit, cluster, reason: reason === null ? null : reasonText(reason, texts) };
}

/** A code and its params always belong together; the table of sentences has one for each. */
export function reasonText(reason: NonNullable<FileRecord["reason"]>, texts: Texts): string {
  return (texts.verdictReasons[reason.code] as (params: typeof reason.params) => string)(reason.params);
}

export function issueText(issue: Issue, texts: Texts): string {
  const sentence = (texts.issues[issue.code] as (params: Issue["params"]) => string)(issue.params);
  return issue.stakes === undefined ? sentence : `${sentence} ${texts.atStake(issue.stakes)}`;
}

export function issueJson(issue: Issue, texts: Texts): object {
  const { unit, cluster, file, sheet, cell } = issue.place;
  return {
    code: issue.code,
    severity: severityOf(issue.code),
    unit,
    cluster,
    file,
    sheet,
    cell,
    message: issueText(issue, texts),
  };
}

export function unitJson(unit: Consolidation["units"][number]): object {
  const {
    code,
    name,
    cluster,
    role,
    received,
    receivedSource,
    confirmed,
    version,
    structure,
    requiredCells,
    filledCells,
  } = unit;
  const { status, daysLate, workingDaysLate, extendedTo, reviewHeld, reviewStatus, complete, documents } = unit;
  const facts = {
    code,
    name,
    cluster,
    role,
    received,
    receivedSource,
    confirmed,
    version,
    structure,
    requiredCells,
    filledCells,
  };
  return { ...facts, status, daysLate, workingDaysLate, extendedTo, reviewHeld, reviewStatus, complete, documents };
}

function clusterJson(cluster: Consolidation["clusters"][number]): object {
  const { code, name, kind, expected, received, onTime, late, missing, notDue, returned, complete } = cluster;
  const { requiredCellPct, status, daysLate, reviewHeld, documents } = cluster;
  return {
    code,
    name,
    kind,
    expected,
    received,
    onTime,
    late,
    missing,
    notDue,
    returned,
    complete,
    requiredCellPct,
    status,
    daysLate,
    reviewHeld,
    documents,
  };
}

export function figureJson(figure: Consolidation["figures"][number]): object {
  const { unit, indicator, target, targetState, adjustedTarget, inForce, targetVersion, result, resultState } = figure;
  const { pctOfTarget, benchmark, samePeriod, rawTarget, rawResult, source, targetSource, adjustedSource } = figure;
  const values = { unit, indicator, target, targetState, adjustedTarget, inForce, targetVersion, result, resultState };
  return { ...values, pctOfTarget, benchmark, samePeriod, rawTarget, rawResult, source, targetSource, adjustedSource };
}

export function adjustmentJson(adjustment: Consolidation["adjustments"][number]): object {
  const { unit, indicator, version, from, to, inForce, reason, document, clusterOpinion, councilOpinion, source } =
    adjustment;
  return { unit, indicator, version, from, to, inForce, reason, document, clusterOpinion, councilOpinion, source };
}

function scoresJson({ scores, totals }: Consolidation, texts: Texts): readonly object[] {
  const inForce = new Map(
    totals.flatMap(({ unit, lines }) => lines.map((line) => [JSON.stringify([unit, line.criterion]), line] as const)),
  );
  return scores.map((score) =>
    scoreJson(score, inForce.get(JSON.stringify([score.unit, score.criterion])) ?? null, texts),
  );
}

/**
 * The maximum in force stands beside points of every stage. Where the line's own Khi không áp dụng, or that of others
 * in its section, makes other points of what was given, or a condition closes the line or keeps it open, the stage that
 * counts has those in force, and says how.
 */
function scoreJson(score: Consolidation["scores"][number], line: PointsInForce | null, texts: Texts): object {
  const { unit, criterion, stage, notApplicable } = score;
  const { raised, madeUp, gate, points = null } = line ?? {};
  const counts = line?.stage === stage;
  const told = [
    ...(score.explanation === null ? [] : [texts.explain(score.explanation)]),
    ...(counts && madeUp !== undefined ? [texts.scoring.madeUp(madeUp)] : []),
    ...(counts && raised !== undefined ? [texts.scoring.raised({ ...raised, result: points ?? 0 })] : []),
    ...(counts && gate !== undefined ? [texts.scoring.closed(gate)] : []),
  ];
  return {
    ...{ unit, criterion, stage },
    points: counts && (raised ?? madeUp ?? gate) !== undefined ? points : score.points,
    max: raised?.inForce ?? score.max,
    notApplicable: notApplicable && !(counts && madeUp !== undefined && points !== null),
    explanation: told.length === 0 ? null : told.join(" "),
  };
}

function totalJson(row: Consolidation["totals"][number]): object {
  const { unit, cluster, base, rescaled, bonus, penalty, total, pending, sections = [] } = row;
  return {
    ...{ unit, cluster, base, rescaled, bonus, penalty, total, pending },
    sections: sections.map(({ section, points, max }) => ({ section, points, max })),
  };
}

function rankJson({ cluster, unit, rank, tied, total }: Consolidation["ranking"][number]): object {
  return { cluster, unit, rank, tied, total };
}
