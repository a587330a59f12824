import type { ScaleSheet } from "../../app/live/board/scoring/scale-sheet";
import { OtherClusters } from "../entering/other-clusters";
import { usePane } from "../pane-context";

type Props = { readonly sheet: Pick<ScaleSheet, "waiting" | "cluster">; readonly choose: (cluster: string) => void };

/** Other clusters whose scales wait for the Board, each to be opened. Nothing where there are none. */
export function WaitingScales({ sheet: { waiting, cluster }, choose }: Props) {
  const { pane } = usePane();
  const others = waiting.filter(({ code }) => code !== cluster);
  return <OtherClusters words={pane.scale.sent.others({ count: others.length })} clusters={others} choose={choose} />;
}
