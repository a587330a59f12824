import { Shown, useFollowed } from "../../states/use-followed";
import { Button } from "@fluentui/react-components";
import { DataBarVerticalRegular } from "@fluentui/react-icons";
import { lazy, Suspense, useCallback, useState } from "react";
import type { Situation } from "../acts";
import { usePane } from "../../pane-context";
import { LoadingLines } from "../../states/waiting";

// Most days nobody needs charts: they come when they are asked for.
const RoundChartsView = lazy(() =>
  import("./round-charts-view").then(({ RoundChartsView: view }) => ({ default: view })),
);

/** Charts under the list, for those who want them. They are drawn again when the situation is read again. */
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
  const load = useCallback(async () => ({ charts: await actions.roundCharts() }), [actions]);
  const read = useFollowed(load, { generation: situation });
  return (
    <Shown read={read} heights={loadingHeights}>
      {({ charts }) => (
        <Suspense fallback={<LoadingLines heights={loadingHeights} />}>
          {charts !== null && <RoundChartsView charts={charts} />}
        </Suspense>
      )}
    </Shown>
  );
}
