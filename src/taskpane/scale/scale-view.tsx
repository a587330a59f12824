import { makeStyles, Text, tokens } from "@fluentui/react-components";
import { useEffect, useState } from "react";
import type { ScaleSheet } from "../../app/live/scoring/scale-sheet";
import { ChosenCluster } from "../entering/chosen-cluster";
import { PeriodFirst } from "../next-step/period-first";
import type { NoPeriod } from "../pane-actions";
import { usePane } from "../pane-context";
import { NoScaleYet } from "../score/no-scale-yet";
import { LoadingLines } from "../states/loading-lines";
import { TroubleMessage } from "../states/trouble-message";
import { useAct } from "../states/use-act";
import { useLast } from "../states/use-last";
import { ScaleEditor } from "./scale-editor";
import { nothingTyped, type ScaleTyped } from "./scale-entry";

const useStyles = makeStyles({
  root: { display: "flex", flexDirection: "column", rowGap: "12px" },
  quiet: { color: tokens.colorNeutralForeground2 },
});

type Found = { readonly scale: ScaleSheet | NoPeriod | null };

type Props = {
  /** Grows when the workbook is another than before. */
  readonly generation: number;
};

/** The scale of a cluster: criteria, points, the sum against the declared total. */
export function ScaleView({ generation }: Props) {
  const styles = useStyles();
  const { actions, pane } = usePane();
  const { act, run } = useAct<Found>();
  const [cluster, choose] = useState<string | null>(null);
  const [typed, setTyped] = useState<Readonly<Record<string, ScaleTyped>>>({});
  const load = (): Promise<void> => run(async () => ({ scale: await actions.scaleSheet(cluster) }));
  useEffect(() => void run(async () => ({ scale: await actions.scaleSheet(cluster) })), [actions, cluster, generation, run]);
  const found = useLast(act.state === "done" ? act.value : null);
  const scale = found?.scale ?? null;
  return (
    <div className={styles.root}>
      {act.state === "failed" && <TroubleMessage trouble={act.trouble} retry={() => void load()} />}
      {found === null && act.state !== "failed" && <LoadingLines heights={[32, 32, 48, 48, 48]} />}
      {found?.scale === null && <Text>{pane.scale.noCluster}</Text>}
      {scale !== null && "periodSheet" in scale && <PeriodFirst noPeriod={scale} />}
      {scale !== null && "lines" in scale && (
        <>
          {scale.clusters.length > 1 && <ChosenCluster clusters={scale.clusters} cluster={scale.cluster} choose={choose} />}
          {scale.lines.length === 0 ? (
            <NoScaleYet place={scale.place} />
          ) : (
            <>
              {!scale.closed && <Text size={200} className={styles.quiet}>{pane.scale.hint}</Text>}
              <ScaleEditor key={scale.cluster} sheet={scale} typed={typed[scale.cluster] ?? nothingTyped} type={(given) => setTyped((before) => ({ ...before, [scale.cluster]: given }))} reload={load} />
            </>
          )}
        </>
      )}
    </div>
  );
}
