import { makeStyles } from "@fluentui/react-components";
import { useEffect, useRef, useState, type ReactNode } from "react";
import type { PaneView, PaneWorkbookKind } from "../text/pane-texts";
import { CheckView } from "./check/check-view";
import { ExplainView } from "./explain/explain-view";
import { viewsOf } from "./frame/views-of";
import { HelpView } from "./help/help-view";
import { usePane } from "./pane-context";
import type { PaneState } from "./pane-state";
import { ReceiveView } from "./receive/receive-view";
import { FaultBoundary } from "./states/fault-boundary";
import { takeFocus } from "./states/take-focus";
import { SituationView } from "./situation/situation-view";
import { StartView } from "./start/start-view";

type Go = { readonly show: (view: PaneView) => void; readonly changed: () => void; readonly readAgain: () => void };

type Props = { readonly kind: PaneWorkbookKind; readonly view: PaneView; readonly state: PaneState; readonly go: Go };

// It takes the focus from elsewhere, not by Tab: a frame around the whole view would say nothing.
const useStyles = makeStyles({ view: { outlineStyle: "none" } });

/** A view that was opened once stays, hidden: its long work goes on while another is read. */
export function Views(props: Props) {
  const styles = useStyles();
  const { kind, view } = props;
  const { pane, actions } = usePane();
  const opened = useOpened(view);
  const ofKind = viewsOf(kind, actions.goTo !== undefined);
  const views: readonly PaneView[] = [...ofKind, "help"];
  const tabbed = ofKind.length > 1;
  const shown = useRef<HTMLElement>(null);
  const { requests } = props.state;
  useEffect(() => {
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
          <section key={each} ref={each === view ? shown : null} tabIndex={-1} id={`view-${each}`} className={styles.view} hidden={each !== view} {...(tabbed && each !== "help" ? { role: "tabpanel", "aria-labelledby": `tab-${each}` } : { "aria-label": pane.frame.views[each] })}>
            <FaultBoundary>{contentOf(each, props)}</FaultBoundary>
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

function contentOf(content: PaneView, { kind, view, state, go }: Props): ReactNode {
  switch (content) {
    case "start":
      return <StartView readAgain={go.readAgain} />;
    case "situation":
      return <SituationView generation={state.generation} show={go.show} />;
    case "receive":
      return <ReceiveView asked={state.asked.consolidate} changed={go.changed} />;
    case "check":
      return <CheckView generation={state.generation + state.asked.check} home={kind === "unit"} />;
    case "explain":
      return <ExplainView active={view === "explain"} />;
    case "help":
      return <HelpView />;
    default:
      return content satisfies never;
  }
}
