import { headers } from "../../contract/headers";
import type { Unit } from "../round/board";
import type { Issue } from "../issue";
import { type Criterion, type EnteredScore, type Stage, stageOrder } from "../round/scale";
import { boundsOfLine, mostPoints } from "../ways/ways";
import { decimalPlaces } from "../basics/exact";
import { type Mark, declaredMarks, enteredMarks, selfMarks, withoutRepeated } from "./marks";
import { isAmong } from "../basics/text";
import type { ScorerKey } from "../round/unit-names";
import { type ScoredUnit, enteredPlace, scoringIssue } from "./scored-unit";

export type AcceptedMarks = {
  readonly marks: readonly Mark[];
  /** Codes of lines on which somebody gave points, whether they can be used or not. */
  readonly touched: ReadonlySet<string>;
  /** Stages of such a line at which nothing counts by what was given. */
  readonly unusedOn: (criterion: string) => readonly Stage[];
  readonly issues: readonly Issue[];
};

export type MarksCase = {
  readonly scored: ScoredUnit;
  readonly scale: readonly Criterion[];
  /** Of `Điểm chấm`, this unit's alone. */
  readonly rows: readonly EnteredScore[];
  readonly scorerOf: ScorerKey;
  /** Of the cluster's computed points. */
  readonly decimals: number;
};

/**
 * The marks on a unit's lines that may be used, and what is wrong with the others. At most one per line and stage; of
 * Chấm chéo one per scorer.
 */
export function acceptMarks({ scored, scale, rows, scorerOf, decimals }: MarksCase): AcceptedMarks {
  const { unit } = scored;
  const byCode = new Map(scale.map((criterion) => [criterion.code, criterion]));
  const unknown = rows
    .filter((row) => !byCode.has(row.criterion))
    .map((row) =>
      scoringIssue("unknown-code", { label: headers.criterion, raw: row.criterion }, enteredPlace(unit, row)),
    );
  const entered = enteredMarks(unit, rows).filter((mark) => byCode.has(mark.criterion));
  const own = entered.filter((mark) => isOwnScore(unit, mark));
  const single = withoutRepeated(
    entered.filter((mark) => !own.includes(mark)),
    scorerOf,
  );
  const offered = selfMarks(scored).filter((mark) => byCode.has(mark.criterion));
  const self = withoutRepeated(offered, scorerOf);
  const checked = [...self.marks, ...declaredMarks(scored, scale), ...single.marks].map((mark) => check(mark, byCode));
  const marks = mergeSelf(checked.flatMap(({ mark }) => (mark === null ? [] : [mark])));
  const given = [...entered, ...offered];
  return {
    marks,
    touched: new Set(given.map(({ criterion }) => criterion)),
    unusedOn: (criterion) => unusedStages(criterion, given, marks),
    issues: [
      ...unknown,
      ...own.map((mark) => scoringIssue("own-score", { criterion: mark.criterion }, mark.place)),
      ...single.issues,
      ...single.marks
        .filter((mark) => isUnsigned(unit, mark))
        .map((mark) => scoringIssue("leader-score-unsigned", { criterion: mark.criterion }, mark.place)),
      ...self.issues,
      ...checked.flatMap(({ issues }) => issues),
      ...marks.flatMap((mark) => unrounded(mark, decimals)),
    ],
  };
}

/** A leader's unit is scored by the deputy's (contract §1): a unit never scores itself for the cluster or across. */
function isOwnScore(unit: Unit, mark: Mark): boolean {
  if (mark.scorer === null || (mark.stage !== "cluster" && mark.stage !== "cross")) return false;
  return isAmong(mark.scorer, [unit.code, unit.name, ...unit.aliases]);
}

/** Others give the points of the leader's unit, so the scorer has to be named; until then the points count. */
function isUnsigned(unit: Unit, { stage, scorer }: Mark): boolean {
  return unit.role === "leader" && stage === "cluster" && (scorer ?? "").trim() === "";
}

type Checked = { readonly mark: Mark | null; readonly issues: readonly Issue[] };

function check(mark: Mark, byCode: ReadonlyMap<string, Criterion>): Checked {
  const criterion = byCode.get(mark.criterion);
  if (criterion === undefined) return { mark: null, issues: [] };
  const forbidden = mark.notApplicable && mark.stage === "self" && !criterion.mayBeNotApplicable;
  if (mark.notApplicable && !forbidden) return { mark: { ...mark, points: null }, issues: [] };
  const issues = forbidden
    ? [
        scoringIssue(
          "not-applicable-forbidden",
          { criterion: criterion.code, ...declaredOn(criterion, mark) },
          mark.place,
        ),
      ]
    : [];
  const outside = mark.points === null ? null : outOfBounds(mark, mark.points, criterion);
  if (outside !== null) return { mark: null, issues: [...issues, outside] };
  return { mark: mark.points === null ? null : { ...mark, notApplicable: false }, issues };
}

function unusedStages(criterion: string, given: readonly Mark[], used: readonly Mark[]): readonly Stage[] {
  const isAmongMarks = (marks: readonly Mark[], stage: Stage) =>
    marks.some((mark) => mark.criterion === criterion && mark.stage === stage);
  return stageOrder.filter((stage) => isAmongMarks(given, stage) && (stage === "cross" || !isAmongMarks(used, stage)));
}

/** A mark of the unit that is not in its self-scores was declared as KAD of the indicator. */
function declaredOn({ indicator }: Criterion, { declared }: Mark): { readonly indicator?: string } {
  return declared === true && indicator !== null ? { indicator } : {};
}

/**
 * Bounds of entered points, both included: 0…M for the base, up to Điểm tối đa outside it; blank = no bound.
 */
export function boundsOf(criterion: Criterion): { readonly lowest: number | null; readonly highest: number | null } {
  const { lowest } = boundsOfLine(criterion);
  return { lowest: lowest === 0 ? 0 : criterion[lowest], highest: mostPoints(criterion) };
}

/** Whether points are outside their bounds, both included; `null` = they are not. */
export function boundFault(points: number, { lowest, highest }: ReturnType<typeof boundsOf>) {
  if (highest !== null && points > highest) return "too-high";
  return lowest !== null && points < lowest ? "too-low" : null;
}

function outOfBounds(mark: Mark, points: number, criterion: Criterion): Issue | null {
  const { lowest, highest } = boundsOf(criterion);
  const fault = boundFault(points, { lowest, highest });
  if (fault === null) return null;
  if (fault === "too-high" && highest !== null && mark.stage === "self") {
    return scoringIssue("self-score-above-max", { criterion: criterion.code, points, max: highest }, mark.place);
  }
  const bounds = { minimum: lowest ?? Number.NEGATIVE_INFINITY, maximum: highest ?? Number.POSITIVE_INFINITY };
  return scoringIssue("score-out-of-bounds", { criterion: criterion.code, points, ...bounds }, mark.place);
}

/**
 * Points count as they were entered: only what is computed is rounded (contract §4). The scorer must know that; a
 * unit's own points are its proposal, and its form doesn't say how many decimals the cluster's have.
 */
function unrounded({ criterion, stage, points, place }: Mark, decimals: number): readonly Issue[] {
  if (stage === "self" || points === null || decimalPlaces(points) <= decimals) return [];
  return [scoringIssue("score-decimals-kept", { criterion, points, decimals }, place)];
}

/** A unit may say "không áp dụng" in `Kết quả` and points in `Tự chấm`: the mark that takes effect counts for both. */
function mergeSelf(marks: readonly Mark[]): readonly Mark[] {
  const declared = new Set(
    marks.filter((mark) => mark.stage === "self" && mark.notApplicable).map((mark) => mark.criterion),
  );
  const seen = new Set<string>();
  return marks.filter((mark) => {
    if (mark.stage !== "self") return true;
    if (declared.has(mark.criterion) && !mark.notApplicable) return false;
    if (seen.has(mark.criterion)) return false;
    seen.add(mark.criterion);
    return true;
  });
}
