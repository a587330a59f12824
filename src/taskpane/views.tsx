import { makeStyles, mergeClasses } from "@fluentui/react-components";
import { lazy, Suspense, useEffect, useLayoutEffect, useRef, useState, type ReactNode } from "react";
import type { PaneView, PaneWorkbookKind } from "../text/vi/pane/frame";
import type { OpenedWorkbook } from "./acts/home-acts";
import { viewsOf } from "./frame/views-of";
import { usePane } from "./pane-context";
import type { PaneState } from "./pane-state";
import { FaultBoundary } from "./states/trouble-message";
import { LoadingLines } from "./states/waiting";
import { takeFocus } from "./states/layout";

// Each view is loaded when it is first shown: the pane opens with what it needs for its home alone.
const AdjustView = lazy(() =>
  import(/* webpackChunkName: "adjust-view" */ "./adjust/adjust-view").then(({ AdjustView: view }) => ({
    default: view,
  })),
);
const CheckView = lazy(() =>
  import(/* webpackChunkName: "check-view" */ "./check/check-view").then(({ CheckView: view }) => ({ default: view })),
);
const ConsolidateView = lazy(() =>
  import(/* webpackChunkName: "consolidate-view" */ "./consolidate/consolidate-view").then(
    ({ ConsolidateView: view }) => ({ default: view }),
  ),
);
const ExplainView = lazy(() =>
  import(/* webpackChunkName: "explain-view" */ "./explain/explain-view").then(({ ExplainView: view }) => ({
    default: view,
  })),
);
const HandInView = lazy(() =>
  import(/* webpackChunkName: "hand-in-view" */ "./hand-in/hand-in-view").then(({ HandInView: view }) => ({
    default: view,
  })),
);
const HelpView = lazy(() =>
  import(/* webpackChunkName: "help-view" */ "./help/help-view").then(({ HelpView: view }) => ({ default: view })),
);
const NominateView = lazy(() =>
  import(/* webpackChunkName: "nominate-view" */ "./nominate/nominate-view").then(({ NominateView: view }) => ({
    default: view,
  })),
);
const PapersView = lazy(() =>
  import(/* webpackChunkName: "papers-view" */ "./papers/papers-view").then(({ PapersView: view }) => ({
    default: view,
  })),
);
const ReceiveView = lazy(() =>
  import(/* webpackChunkName: "receive-view" */ "./receive/receive-view").then(({ ReceiveView: view }) => ({
    default: view,
  })),
);
const ScaleView = lazy(() =>
  import(/* webpackChunkName: "scale-view" */ "./scale/scale-view").then(({ ScaleView: view }) => ({ default: view })),
);
const ScoreView = lazy(() =>
  import(/* webpackChunkName: "score-view" */ "./score/score-view").then(({ ScoreView: view }) => ({ default: view })),
);
const SendView = lazy(() =>
  import(/* webpackChunkName: "send-view" */ "./send/send-view").then(({ SendView: view }) => ({ default: view })),
);
const SetupView = lazy(() =>
  import(/* webpackChunkName: "setup-view" */ "./setup/setup-view").then(({ SetupView: view }) => ({ default: view })),
);
const SituationView = lazy(() =>
  import(/* webpackChunkName: "situation-view" */ "./situation/situation-view").then(({ SituationView: view }) => ({
    default: view,
  })),
);
const StartView = lazy(() =>
  import(/* webpackChunkName: "start-view" */ "./start/start-view").then(({ StartView: view }) => ({ default: view })),
);

type Props = {
  readonly kind: PaneWorkbookKind;
  readonly view: PaneView;
  /** The view that help was opened from, if any. */
  readonly before: PaneView | null;
  /** See viewsOf. */
  readonly round: OpenedWorkbook["round"];
  readonly state: PaneState;
  readonly readAgain: () => void;
};

// It takes the focus from elsewhere, not by Tab: a frame around the whole view would say nothing.
const useStyles = makeStyles({
  view: { outlineStyle: "none", width: "100%" },
  // Longer lines are hard to read.
  oneColumn: { maxWidth: "900px" },
});

/** Where there is room these have two columns. */
const twoColumns: readonly PaneView[] = ["situation", "score"];

/** A view that was opened once stays, hidden: its long work goes on while another is read. */
export function Views(props: Props) {
  const styles = useStyles();
  const { kind, view } = props;
  const { pane, actions } = usePane();
  const opened = useOpened(view);
  const ofKind = viewsOf(kind, { inSheets: actions.goTo !== undefined, round: props.round });
  const views: readonly PaneView[] = [...ofKind, "help"];
  const tabbed = ofKind.length > 1;
  const shown = useRef<HTMLElement>(null);
  const { requests } = props.state;
  // Before the effects of the views: one may have a place of its own to begin at.
  useLayoutEffect(() => {
    scrollTo(0, 0);
  }, [view]);
  useEffect(() => {
    if (requests > 0) takeFocus(shown.current);
  }, [requests]);
  return (
    <>
      {views
        .filter((each) => opened.has(each))
        .map((each) => (
          <section
            key={each}
            ref={each === view ? shown : null}
            tabIndex={-1}
            id={`view-${each}`}
            className={mergeClasses(styles.view, !twoColumns.includes(each) && styles.oneColumn)}
            hidden={each !== view}
            {...(tabbed && each !== "help"
              ? { role: "tabpanel", "aria-labelledby": `tab-${each}` }
              : { "aria-label": pane.frame.views[each] })}
          >
            <FaultBoundary>
              <Suspense fallback={<LoadingLines heights={[96, 48, 32, 32]} />}>{contentOf(each, props)}</Suspense>
            </FaultBoundary>
          </section>
        ))}
    </>
  );
}

function useOpened(view: PaneView): ReadonlySet<PaneView> {
  const [opened, setOpened] = useState<ReadonlySet<PaneView>>(new Set([view]));
  if (opened.has(view)) return opened;
  const more = new Set([...opened, view]);
  setOpened(more);
  return more;
}

function contentOf(content: PaneView, { kind, view, before, state, readAgain }: Props): ReactNode {
  const { generation, subject, asked } = state;
  switch (content) {
    case "start":
      return <StartView readAgain={readAgain} />;
    case "situation":
      return <SituationView generation={generation} subject={subject} />;
    case "receive":
      return <ReceiveView generation={generation} />;
    case "check":
      return <CheckView generation={generation + asked.check} home={kind === "unit"} />;
    case "adjust":
      return <AdjustView generation={generation} />;
    case "scale":
      return <ScaleView generation={generation} />;
    case "score":
      return <ScoreView generation={generation} />;
    case "nominate":
      return <NominateView generation={generation} />;
    case "consolidate":
      return <ConsolidateView active={view === "consolidate"} generation={generation} asked={asked.consolidate} />;
    case "papers":
      return <PapersView generation={generation} />;
    case "hand-in":
      return <HandInView generation={generation} />;
    case "send":
      return <SendView generation={generation} />;
    case "setup":
      return <SetupView generation={generation} />;
    case "explain":
      return <ExplainView active={view === "explain"} />;
    case "help":
      return <HelpView kind={kind} from={before} active={view === "help"} />;
    default:
      return content satisfies never;
  }
}
