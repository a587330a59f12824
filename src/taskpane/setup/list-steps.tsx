import { Button, Text } from "@fluentui/react-components";
import { useState } from "react";
import { usePane } from "../pane-context";
import { ImportPanel } from "./import-panel";
import { ScaleSums } from "./scale-sums";
import type { ImportedList } from "../../app/live/board/setting-up/import-forms";
import type { SetupState } from "../../app/live/board/setting-up/setup-state";
import { SheetButton } from "./sheet-button";
import { StepButtons } from "./step-card";
import { StepIssues } from "./step-issues";

type Props = { readonly state: SetupState };

/** Who takes part: clusters and units. */
export function RosterStep({ state: { roster } }: Props) {
  const { pane } = usePane();
  const words = pane.setup.roster;
  const { units, clusters, issues, places } = roster;
  return (
    <>
      <Text>{units === 0 ? words.none : words.found({ units, clusters })}</Text>
      <StepIssues issues={issues} />
      <StepButtons>
        <SheetButton place={places.clusters} />
        <SheetButton place={places.units} />
      </StepButtons>
      <Imports lists={["clusters", "roster"]} />
    </>
  );
}

/** One list is taken over at a time. */
function Imports({ lists }: { readonly lists: readonly ImportedList[] }) {
  const { pane } = usePane();
  const [list, setList] = useState<ImportedList | null>(null);
  const words = pane.setup.importing;
  return (
    <>
      <StepButtons>
        {lists.map((each) => (
          <Button key={each} aria-expanded={each === list} onClick={() => setList(each === list ? null : each)}>
            {each === list ? words.close : words.open[each]}
          </Button>
        ))}
      </StepButtons>
      {list !== null && <ImportPanel key={list} list={list} />}
    </>
  );
}

export function IndicatorStep({ state: { indicators } }: Props) {
  const { pane } = usePane();
  return (
    <>
      <CountedSheet counted={indicators} words={pane.setup.indicators} />
      <Imports lists={["indicators"]} />
    </>
  );
}

/** Each scale against its declared total; it is edited in a view of its own. */
export function ScaleStep({ state: { scale } }: Props) {
  const { pane, go } = usePane();
  const { clusters, issues } = scale;
  return (
    <>
      <ScaleSums clusters={clusters} />
      <StepIssues issues={issues} />
      <StepButtons>
        <Button onClick={() => go.show("scale")}>{pane.setup.scale.openScale}</Button>
      </StepButtons>
    </>
  );
}

export function AwardStep({ state: { awards } }: Props) {
  const { pane } = usePane();
  return <CountedSheet counted={awards} words={pane.setup.awards} />;
}

type CountedProps = {
  readonly counted: SetupState["indicators" | "awards"];
  readonly words: { readonly none: string; readonly found: (of: { readonly count: number }) => string };
};

/** How many rows a list has, what is wrong with them, and the way to its sheet. */
function CountedSheet({ counted: { count, issues, place }, words }: CountedProps) {
  return (
    <>
      <Text>{count === 0 ? words.none : words.found({ count })}</Text>
      <StepIssues issues={issues} />
      <StepButtons>
        <SheetButton place={place} />
      </StepButtons>
    </>
  );
}
