import { Button } from "@fluentui/react-components";
import { DataBarVerticalRegular } from "@fluentui/react-icons";
import { lazy, Suspense, useEffect, useState } from "react";
import type { RoundCharts } from "../../../app/live/board/following/round-charts";
import type { Situation } from "../acts";
import { usePane } from "../../pane-context";
import { LoadingLines } from "../../states/waiting";
import { TroubleMessage } from "../../states/trouble-message";
import { useAct, useLast } from "../../states/use-act";

// Most days nobody needs charts: they come when they are asked for.
const RoundChartsView = lazy(() =>
  import("./round-charts-view").then(({ RoundChartsView: view }) => ({ default: view })),
);

/** Charts under the list, for who wants them. Another reading of the situation draws them anew. */
export function ChartsSection({ situation }: { readonly situation: Situation }) {
  const { pane } = usePane();
  const words = pane.browse.charts;
  const [open, setOpen] = useState(false);
  return (
    <>
      <Button icon={<DataBarVerticalRegular />} aria-expanded={open} onClick={() => setOpen(!open)}>
        {open ? words.hide : words.show}
      </Button>
      {open && <Charts situation={situation} />}
    </>
  );
}

const loadingHeights = [16, 96, 96] as const;

function Charts({ situation }: { readonly situation: Situation }) {
  const { actions } = usePane();
  const { act, run } = useAct<{ readonly charts: RoundCharts | null }>();
  const load = (): void => void run(async () => ({ charts: await actions.roundCharts() }));
  useEffect(() => void run(async () => ({ charts: await actions.roundCharts() })), [actions, situation, run]);
  const loaded = useLast(act.state === "done" ? act.value : null);
  if (act.state === "failed") return <TroubleMessage trouble={act.trouble} retry={load} />;
  if (loaded === null) return <LoadingLines heights={loadingHeights} />;
  return (
    <Suspense fallback={<LoadingLines heights={loadingHeights} />}>
      {loaded.charts !== null && <RoundChartsView charts={loaded.charts} />}
    </Suspense>
  );
}
