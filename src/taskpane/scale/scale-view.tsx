import { Text } from "@fluentui/react-components";
import { type ComponentProps, useCallback, useState } from "react";
import type { ScaleSheet } from "../../app/live/board/scoring/scale-sheet";
import type { NoRound } from "../../app/open-board";
import { ChosenCluster, OtherClusters } from "../entering/choices";
import { HintLine } from "../entering/write-bar";
import { PeriodFirst } from "../next-step/next-step-card";
import { usePane } from "../pane-context";
import { NoScaleYet } from "../score/sections";
import { TroubleMessage } from "../states/trouble-message";
import { useFollowed } from "../states/use-followed";
import { LoadingLines } from "../states/waiting";
import { CriterionEditing } from "./criterion-editor";
import { ScaleEditor } from "./scale-editor";
import { nothingTyped, type ScaleTyped } from "./scale-typed";
import { SentScaleCard } from "./sent-scale";
import { Stack } from "../states/looks";

type Found = { readonly scale: ScaleSheet | NoRound | null };

type Props = {
  /** Grows when the workbook is another than before. */
  readonly generation: number;
};

/** The scale of a cluster: criteria, points, the sum against the declared total. */
export function ScaleView({ generation }: Props) {
  const { actions, pane } = usePane();
  const [cluster, choose] = useState<string | null>(null);
  const [typed, setTyped] = useState<Readonly<Record<string, ScaleTyped>>>({});
  const read = useCallback(
    async (): Promise<Found> => ({ scale: await actions.scaleSheet(cluster) }),
    [actions, cluster],
  );
  const { value: found, trouble, again, reread } = useFollowed(read, { generation, follows: false });
  const scale = found?.scale ?? null;
  return (
    <Stack gap={12}>
      {trouble !== null && <TroubleMessage trouble={trouble} retry={again} />}
      {found === null && trouble === null && <LoadingLines heights={[32, 32, 48, 48, 48]} />}
      {found?.scale === null && <Text>{pane.scale.noCluster}</Text>}
      {scale !== null && "noRound" in scale && <PeriodFirst noRound={scale} />}
      {scale !== null && "lines" in scale && (
        <>
          {scale.clusters.length > 1 && (
            <ChosenCluster clusters={scale.clusters} cluster={scale.cluster} choose={choose} />
          )}
          <WaitingScales sheet={scale} choose={choose} />
          <SentScaleCard key={`sent ${scale.cluster}`} sheet={scale} reload={reread} />
          <Lines
            sheet={scale}
            typed={typed[scale.cluster] ?? nothingTyped}
            type={(given) => setTyped((before) => ({ ...before, [scale.cluster]: given }))}
            reload={reread}
            again={again}
          />
        </>
      )}
    </Stack>
  );
}

type LinesProps = ComponentProps<typeof ScaleEditor> & { readonly again: () => void };

/** The lines of the scale to be changed, or the way to its first one. */
function Lines({ again, ...editor }: LinesProps) {
  const { scale: words } = usePane().pane;
  const { sheet, reload } = editor;
  if (sheet.lines.length > 0)
    return (
      <>
        <HintLine words={sheet.closed ? words.closed : words.hint} again={again} />
        <ScaleEditor key={sheet.cluster} {...editor} />
      </>
    );
  return (
    <>
      <NoScaleYet place={sheet.place} />
      {!sheet.closed && <CriterionEditing key={sheet.cluster} sheet={sheet} form={null} reload={reload} />}
    </>
  );
}

type WaitingScalesProps = {
  readonly sheet: Pick<ScaleSheet, "waiting" | "cluster">;
  readonly choose: (cluster: string) => void;
};

/** Other clusters whose scales wait for the Board, each to be opened. Nothing where there are none. */
export function WaitingScales({ sheet: { waiting, cluster }, choose }: WaitingScalesProps) {
  const { pane } = usePane();
  const others = waiting.filter(({ code }) => code !== cluster);
  return <OtherClusters words={pane.scale.sent.others({ count: others.length })} clusters={others} choose={choose} />;
}
