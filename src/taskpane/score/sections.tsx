import { NumberSymbolSquareRegular } from "@fluentui/react-icons";
import type { Place } from "../act-types";
import { usePane } from "../pane-context";
import { OpenSheet } from "../states/go-to";
import { EmptyState } from "../states/waiting";

/** Lines of one Mục; `index`: of the criterion in the scale. `name` `null` = none is stated. */
export type Section<C> = {
  readonly name: string | null;
  readonly lines: readonly { readonly criterion: C; readonly index: number }[];
};

/** The criteria by section, each where its first line is. */
export function sectionsOf<C extends { readonly section: string | null }>(
  criteria: readonly C[],
): readonly Section<C>[] {
  const names = [...new Set(criteria.map(({ section }) => section))];
  const all = criteria.map((criterion, index) => ({ criterion, index }));
  return names.map((name) => ({ name, lines: all.filter(({ criterion }) => criterion.section === name) }));
}

/** Nothing to score on yet: what will be here, and where it is written. */
export function NoScaleYet({ place }: { readonly place: Place | null }) {
  const { pane } = usePane();
  return (
    <>
      <EmptyState icon={<NumberSymbolSquareRegular />} title={pane.score.emptyTitle} body={pane.score.emptyBody} />
      <OpenSheet place={place} words={pane.score.openScale} />
    </>
  );
}
