import type { ScoreCriterion } from "../../app/live/scoring/score-sheet";

/** Lines of one Mục; `index`: of the criterion in the scale. `name` `null` = none is stated. */
export type Section = { readonly name: string | null; readonly lines: readonly { readonly criterion: ScoreCriterion; readonly index: number }[] };

/** The criteria by section, each where its first line stands. */
export function sectionsOf(criteria: readonly ScoreCriterion[]): readonly Section[] {
  const names = [...new Set(criteria.map(({ section }) => section))];
  const all = criteria.map((criterion, index) => ({ criterion, index }));
  return names.map((name) => ({ name, lines: all.filter(({ criterion }) => criterion.section === name) }));
}
