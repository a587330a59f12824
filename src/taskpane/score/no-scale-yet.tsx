import { NumberSymbolSquareRegular } from "@fluentui/react-icons";
import { OpenSheet } from "../entering/open-sheet";
import type { Place } from "../act-types";
import { usePane } from "../pane-context";
import { EmptyState } from "../states/empty-state";

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
