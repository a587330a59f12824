import { makeStyles, tokens } from "@fluentui/react-components";
import { useEffect, type Dispatch } from "react";
import type { PaneView } from "../text/vi/pane/frame";
import { Header } from "./frame/header";
import { useRoomBelow } from "./frame/use-room-below";
import { ViewTabs } from "./frame/view-tabs";
import { viewFor, viewsOf } from "./frame/views-of";
import { UnfinishedCard } from "./next-step/unfinished-card";
import type { OpenedWorkbook } from "./acts/pane-acts";
import { usePane } from "./pane-context";
import type { PaneEvent, PaneState } from "./pane-state";
import { LoadingLines } from "./states/loading-lines";
import { TroubleMessage } from "./states/trouble-message";
import { useAct } from "./states/use-act";
import { useLast } from "./states/use-last";
import { Views } from "./views";

const useStyles = makeStyles({
  top: {
    position: "sticky",
    top: "0px",
    zIndex: 1,
    backgroundColor: tokens.colorNeutralBackground1,
    borderBottomWidth: "1px",
    borderBottomStyle: "solid",
    borderBottomColor: tokens.colorNeutralStroke2,
  },
  main: { padding: "12px", display: "flex", flexDirection: "column", rowGap: "12px", maxWidth: "1280px" },
});

type Props = { readonly state: PaneState; readonly dispatch: Dispatch<PaneEvent> };

/** Reads what the workbook is, then shows its views. */
export function OpenedPane({ state, dispatch }: Props) {
  const styles = useStyles();
  const { actions } = usePane();
  const top = useRoomBelow();
  const { act, run } = useAct<OpenedWorkbook>();
  useEffect(() => void run(() => actions.open()), [actions, run, state.generation]);
  const workbook = useLast(act.state === "done" ? act.value : null);
  const read = (): void => void run(() => actions.open());
  const show = (view: PaneView): void => dispatch({ type: "show", view });
  const kind = workbook?.kind ?? null;
  const inSheets = actions.goTo !== undefined;
  const view = kind === null ? state.view : viewFor(kind, state.view, inSheets);
  const help = {
    open: view === "help",
    toggle: () => show(view === "help" && kind !== null ? viewsOf(kind, inSheets)[0] : "help"),
  };
  return (
    <>
      <div ref={top} className={styles.top}>
        <Header workbook={workbook} help={help} setLanguage={(language) => dispatch({ type: "language", language })} />
        {kind !== null && view !== null && <ViewTabs views={viewsOf(kind, inSheets)} view={view} show={show} />}
      </div>
      <main className={styles.main}>
        {act.state === "failed" && <TroubleMessage trouble={act.trouble} retry={read} />}
        {workbook !== null && workbook.unfinished !== null && (
          <UnfinishedCard unfinished={workbook.unfinished} finished={() => dispatch({ type: "changed" })} />
        )}
        {workbook === null && act.state !== "failed" && <LoadingLines heights={[96, 48, 32, 32]} />}
        {kind !== null && view !== null && <Views kind={kind} view={view} state={state} readAgain={read} />}
      </main>
    </>
  );
}
