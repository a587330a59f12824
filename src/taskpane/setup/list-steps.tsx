import { isSumAsDeclared } from "../../app/live/rules";
import { Button, makeStyles, Text, tokens } from "@fluentui/react-components";
import { useState } from "react";
import type { SetupStep } from "../../domain/checks/setup-steps";
import type { ClusterScale, SetupState } from "../../app/live/board/setting-up/setup-state";
import { formatNumber } from "../../text/numbers";
import { usePane } from "../pane-context";
import { ImportPanel } from "./import-panel";
import { StarterNotice } from "./starter-notice";
import { SheetButton, StepButtons, StepIssues } from "./step-card";
import { useLooks } from "../states/looks";

type Props = { readonly state: SetupState };

/** Who takes part: clusters and units. */
export function RosterStep({ state }: Props) {
  const { pane } = usePane();
  const words = pane.setup.roster;
  const { units, clusters, issues, places } = state.roster;
  return (
    <>
      <Text>{units === 0 ? words.none : words.found({ units, clusters })}</Text>
      <StepIssues issues={issues} />
      <StepButtons>
        <SheetButton place={places.clusters} />
        <SheetButton place={places.units} />
      </StepButtons>
      <Imports state={state} step="roster" />
    </>
  );
}

/** Each list of a step can be taken over from a table; one at a time. */
function Imports({ state, step }: Props & { readonly step: SetupStep }) {
  const { pane } = usePane();
  const [opened, open] = useState<string | null>(null);
  const words = pane.setup.importing;
  const lists = state.lists.filter((each) => each.step === step);
  const shown = lists.find(({ list }) => list === opened);
  return (
    <>
      <StarterNotice lists={lists} />
      <StepButtons>
        {lists.map(({ list }) => (
          <Button key={list} aria-expanded={list === opened} onClick={() => open(list === opened ? null : list)}>
            {list === opened ? words.close : words.open({ list })}
          </Button>
        ))}
      </StepButtons>
      {shown !== undefined && <ImportPanel key={shown.list} list={shown} />}
    </>
  );
}

export function IndicatorStep({ state }: Props) {
  const { pane } = usePane();
  return (
    <>
      <CountedSheet counted={state.indicators} words={pane.setup.indicators} />
      <Imports state={state} step="indicators" />
    </>
  );
}

/** Each scale against its declared total; it is edited in a view of its own. */
export function ScaleStep({ state }: Props) {
  const { pane, go } = usePane();
  const { clusters, issues } = state.scale;
  return (
    <>
      <ScaleSums clusters={clusters} />
      <StepIssues issues={issues} />
      <StepButtons>
        <Button onClick={() => go.show("scale")}>{pane.setup.scale.openScale}</Button>
      </StepButtons>
      <Imports state={state} step="scale" />
    </>
  );
}

export function AwardStep({ state }: Props) {
  const { pane } = usePane();
  return (
    <>
      <CountedSheet counted={state.awards} words={pane.setup.awards} />
      <Imports state={state} step="awards" />
    </>
  );
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

const useStyles = makeStyles({ quiet: { color: tokens.colorNeutralForeground2, fontVariantNumeric: "tabular-nums" } });

/**
 * The base points of each cluster's scale beside its declared total, in roster order; those that don't fit are counted
 * first.
 */
export function ScaleSums({ clusters }: { readonly clusters: readonly ClusterScale[] }) {
  const looks = useLooks();
  const { pane } = usePane();
  const words = pane.setup.scale;
  if (clusters.length === 0) return <Text>{words.none}</Text>;
  const without = clusters.filter(({ sum }) => sum === null).length;
  const right = clusters.filter(isSumAsDeclared);
  const differs = clusters.length - right.length - without;
  const undeclared = right.filter(({ declared }) => declared === null).length;
  const fits = right.length - undeclared;
  const sentences = [
    differs > 0 ? words.differs({ count: differs }) : "",
    without > 0 ? words.without({ count: without }) : "",
    fits > 0 ? words.fits({ count: fits }) : "",
    undeclared > 0 ? words.undeclared({ count: undeclared }) : "",
  ];
  return (
    <>
      <Text>{sentences.filter((sentence) => sentence !== "").join(" ")}</Text>
      <details open={differs > 0 && clusters.length < 8}>
        <summary className={looks.summary}>{words.show}</summary>
        <ul className={looks.list}>
          {clusters.map((cluster) => (
            <ScaleRow key={cluster.code} cluster={cluster} />
          ))}
        </ul>
      </details>
    </>
  );
}

function ScaleRow({ cluster }: { readonly cluster: ClusterScale }) {
  const styles = useStyles();
  const looks = useLooks();
  const { pane, texts } = usePane();
  const words = pane.setup.scale;
  const { name, state, sum, declared } = cluster;
  const points = (value: number): string => formatNumber(value, null, texts.lang);
  const line =
    sum === null
      ? words.noLines
      : declared === null
        ? words.sum({ sum: points(sum) })
        : words.sumOf({ sum: points(sum), declared: points(declared) });
  return (
    <li className={looks.ruledRow}>
      <Text>{name}</Text>
      <Text size={200} className={styles.quiet}>
        <span aria-hidden>{signOf(cluster)}</span>
        {`${line} · ${words.state[state]}`}
      </Text>
    </li>
  );
}

/** Nothing is said to fit where no total is published. */
function signOf(cluster: ClusterScale): string {
  if (!isSumAsDeclared(cluster)) return "▲ ";
  return cluster.declared === null ? "– " : "✓ ";
}
