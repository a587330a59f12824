import type { Unit } from "../round/board";
import type { Issue, Place } from "../issue";
import { saysSomething, type Criterion, type EnteredScore } from "../round/scale";
import type { ScorerKey } from "../round/unit-names";
import { type ScoredUnit, enteredPlace, figurePlace, scoringIssue, selfPlace } from "./scored-unit";

/** What people say on one line at one stage: points, or that the line doesn't apply. */
export type Mark = {
  readonly criterion: string;
  readonly stage: EnteredScore["stage"];
  /** As entered: never rounded. `null` = none given. */
  readonly points: number | null;
  readonly notApplicable: boolean;
  readonly explanation: string | null;
  readonly scorer: string | null;
  readonly place: Place;
  /** KAD as result or target, not a mark on `Tự chấm`. */
  readonly declared?: boolean;
};

/** A row that says nothing: prefilled and not completed, or emptied again. Its scorer and its day are not an entry. */
export function isBlankEntry({
  points,
  notApplicable,
  explanation,
}: Pick<EnteredScore, "points" | "notApplicable" | "explanation">): boolean {
  return !saysSomething({ points, notApplicable }) && explanation === null;
}

/** Marks from `Điểm chấm`; rows that say nothing (no readable points, no mark) are left out. */
export function enteredMarks(unit: Unit, rows: readonly EnteredScore[]): readonly Mark[] {
  return rows.filter(saysSomething).map((row) => ({
    criterion: row.criterion,
    stage: row.stage,
    points: row.points,
    notApplicable: row.notApplicable,
    explanation: row.explanation,
    scorer: row.scorer,
    place: enteredPlace(unit, row),
  }));
}

/** Marks from `Tự chấm`. KAD in the points cell says the same as a mark in Không áp dụng. */
export function selfMarks({ unit, self }: ScoredUnit): readonly Mark[] {
  if (self === null) return [];
  return self.rows
    .map((row): Mark => {
      const marked = row.notApplicable.state !== "blank";
      const notApplicable = marked || row.points.state === "not-applicable";
      const cell = marked ? row.notApplicable.cell : row.points.cell;
      return {
        criterion: row.code,
        stage: "self",
        points: row.points.state === "value" ? row.points.value : null,
        notApplicable,
        explanation: row.explanation.value,
        scorer: unit.code,
        place: selfPlace(unit, self, cell),
      };
    })
    .filter((mark) => mark.points !== null || mark.notApplicable);
}

/** KAD as the result, or as the target that would count, is the unit's mark too: it declares "không áp dụng". */
export function declaredMarks({ unit, figures }: ScoredUnit, scale: readonly Criterion[]): readonly Mark[] {
  const byIndicator = new Map(figures.map((figure) => [figure.indicator, figure]));
  return scale.flatMap((criterion): readonly Mark[] => {
    const figure = criterion.indicator === null ? undefined : byIndicator.get(criterion.indicator);
    if (figure === undefined) return [];
    const byResult = figure.resultState === "not-applicable";
    const byTarget = figure.targetState === "not-applicable" && figure.inForce === null;
    if (!byResult && !byTarget) return [];
    const place = figurePlace(unit, byResult ? figure.source : figure.targetSource);
    return [
      {
        criterion: criterion.code,
        stage: "self",
        points: null,
        notApplicable: true,
        explanation: null,
        scorer: unit.code,
        place,
        declared: true,
      },
    ];
  });
}

/**
 * Of several marks on the same line and stage none is used: a person must say which one is meant. The warning is at the
 * last row. In Chấm chéo several units score one line; there only marks of one scorer are repeated.
 */
export function withoutRepeated(
  marks: readonly Mark[],
  scorerOf: ScorerKey,
): { readonly marks: readonly Mark[]; readonly issues: readonly Issue[] } {
  const groups = new Map<string, Mark[]>();
  for (const mark of marks) {
    const key = JSON.stringify([mark.criterion, mark.stage, mark.stage === "cross" ? scorerOf(mark.scorer) : null]);
    groups.set(key, [...(groups.get(key) ?? []), mark]);
  }
  const kept: Mark[] = [];
  const issues: Issue[] = [];
  for (const group of groups.values()) {
    const last = group.at(-1);
    if (last === undefined) continue;
    if (group.length === 1) kept.push(last);
    else issues.push(scoringIssue("score-repeated", { criterion: last.criterion, stage: last.stage }, last.place));
  }
  return { marks: kept, issues };
}
