/** Lines of one Mục; `index`: of the criterion in the scale. `name` `null` = none is stated. */
export type Section<C> = {
  readonly name: string | null;
  readonly lines: readonly { readonly criterion: C; readonly index: number }[];
};

/** The criteria by section, each where its first line stands. */
export function sectionsOf<C extends { readonly section: string | null }>(
  criteria: readonly C[],
): readonly Section<C>[] {
  const names = [...new Set(criteria.map(({ section }) => section))];
  const all = criteria.map((criterion, index) => ({ criterion, index }));
  return names.map((name) => ({ name, lines: all.filter(({ criterion }) => criterion.section === name) }));
}
