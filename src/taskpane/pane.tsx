import { useFollowed } from "./states/use-followed";
import { FluentProvider, makeStyles, tokens, webDarkTheme, webLightTheme } from "@fluentui/react-components";
import { type Dispatch, type ReactNode, useCallback, useEffect, useMemo, useReducer, useState } from "react";
import type { Language } from "../text/language";
import type { Texts } from "../text/texts";
import type { PaneTexts } from "../text/vi/pane";
import type { PaneView } from "../text/vi/pane/frame";
import { paneIn } from "../text/pane-in";
import type { OpenedWorkbook } from "./acts/home-acts";
import type { PaneActs } from "./acts/pane-acts";
import { Announcer, Header, useRoomBelow } from "./frame/header";
import { ViewTabs } from "./frame/view-tabs";
import { viewFor, viewsOf } from "./frame/views-of";
import { UnfinishedCard } from "./next-step/unfinished-card";
import { type Go, PaneProvider, usePane } from "./pane-context";
import {
  firstState,
  type PaneBus,
  type PaneEvent,
  paneReducer,
  type PaneState,
  recall,
  remember,
  type SessionStore,
} from "./pane-state";
import type { SaveFile } from "./saving";
import { TroubleMessage } from "./states/trouble-message";
import { AnswerHint, LoadingLines, PagesHint } from "./states/waiting";
import { Views } from "./views";

/** All that the pane says, in one language. */
export type Words = { readonly pane: PaneTexts; readonly texts: Texts };

/** Vietnamese is there at once; English may come only when somebody asks for it. */
export type Languages = { readonly vi: Words; readonly en: Words | (() => Promise<Words>) };

export type PaneProps = {
  readonly actions: PaneActs;
  readonly languages: Languages;
  /** For as long as the pane is open, and for longer. */
  readonly store: SessionStore;
  readonly lasting: SessionStore;
  readonly bus: PaneBus;
  readonly saveFile: SaveFile;
  readonly dark: boolean;
};

const useStyles = makeStyles({
  root: {
    minHeight: "100vh",
    backgroundColor: tokens.colorNeutralBackground1,
    // A choice is as wide as its longest entry, whatever room there is, unless it is told otherwise.
    "& .fui-Field, & .fui-Field > *, & .fui-Select__select": { minWidth: "0" },
  },
});

/** The whole task pane. Everything it touches outside itself comes in as a prop. */
export function Pane({ actions, languages, store, lasting, bus, saveFile, dark }: PaneProps) {
  const styles = useStyles();
  const [state, dispatch] = useReducer(paneReducer, store, (given) => firstState(recall(given)));
  const [sentence, announce] = useState("");
  const { language, view } = state;
  useEffect(() => remember(store, { language, view }), [store, language, view]);
  useEffect(() => bus.listen((request) => dispatch({ type: "asked", request })), [bus]);
  const words = useWords(languages, language, dispatch);
  useEffect(() => {
    document.documentElement.lang = words.texts.lang;
  }, [words]);
  const say = useCallback((words: string) => announce(words), []);
  const go = useMemo(() => waysOf(dispatch), []);
  const context = useMemo(
    () => ({ actions, ...words, go, saveFile, lasting, announce: say }),
    [actions, words, go, saveFile, lasting, say],
  );
  return (
    <FluentProvider theme={dark ? webDarkTheme : webLightTheme}>
      {/* Not the provider's own: Fluent gives its class to every tooltip and menu, which would then cover the pane. */}
      <div className={styles.root}>
        <PaneProvider value={context}>
          <OpenedPane state={state} dispatch={dispatch} />
          <Announcer sentence={sentence} />
        </PaneProvider>
      </div>
    </FluentProvider>
  );
}

/** The words of the language; Vietnamese until English has come, and where it can't be had. */
function useWords({ vi, en }: Languages, language: Language, dispatch: Dispatch<PaneEvent>): Words {
  const [loaded, setLoaded] = useState<Words | null>(null);
  const english = typeof en === "function" ? loaded : en;
  useEffect(() => {
    if (language !== "en" || english !== null || typeof en !== "function") return;
    en().then(setLoaded, () => dispatch({ type: "language", language: "vi" }));
  }, [language, english, en, dispatch]);
  return language === "en" && english !== null ? english : vi;
}

function waysOf(dispatch: Dispatch<PaneEvent>): Go {
  return {
    show: (view) => dispatch({ type: "asked", request: { view, act: "none" } }),
    open: (subject) => dispatch({ type: "open", subject }),
    changed: () => dispatch({ type: "changed" }),
  };
}

const useOpenedPaneStyles = makeStyles({
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

type SpokenInProps = { readonly round: OpenedWorkbook["round"]; readonly children: ReactNode };

/** What is within it speaks in the words of the round's kind; the head of the pane names the round itself. */
function SpokenIn({ round, children }: SpokenInProps) {
  const context = usePane();
  const { pane } = context;
  const kind = round?.kind ?? null;
  const spoken = useMemo(
    () => (kind === null ? context : { ...context, pane: paneIn(pane, kind) }),
    [context, pane, kind],
  );
  return <PaneProvider value={spoken}>{children}</PaneProvider>;
}

type Props = { readonly state: PaneState; readonly dispatch: Dispatch<PaneEvent> };

/** Reads what the workbook is, then shows its views. */
export function OpenedPane({ state, dispatch }: Props) {
  const styles = useOpenedPaneStyles();
  const { actions } = usePane();
  const top = useRoomBelow();
  const { value: workbook, trouble, again } = useFollowed(actions.open, { generation: state.generation });
  const show = (view: PaneView): void => dispatch({ type: "show", view });
  const kind = workbook?.kind ?? null;
  useOwnPane(kind);
  const round = workbook?.round ?? null;
  const where = { inSheets: actions.goTo !== undefined, round };
  const view = kind === null ? state.view : viewFor(kind, state.view, where);
  const before = useBeforeHelp(view);
  const help = {
    open: view === "help",
    toggle: () => show(view === "help" && kind !== null ? viewFor(kind, before, where) : "help"),
  };
  return (
    <>
      <div ref={top} className={styles.top}>
        <Header workbook={workbook} help={help} setLanguage={(language) => dispatch({ type: "language", language })} />
        {kind !== null && view !== null && <ViewTabs views={viewsOf(kind, where)} view={view} show={show} />}
      </div>
      <main className={styles.main}>
        <AnswerHint />
        <PagesHint />
        {trouble !== null && <TroubleMessage trouble={trouble} retry={again} />}
        {workbook !== null && workbook.unfinished !== null && (
          <UnfinishedCard unfinished={workbook.unfinished} finished={() => dispatch({ type: "changed" })} />
        )}
        {workbook === null && trouble === null && <LoadingLines heights={[96, 48, 32, 32]} />}
        {kind !== null && view !== null && (
          <SpokenIn round={round}>
            <Views kind={kind} view={view} before={before} round={round} state={state} readAgain={again} />
          </SpokenIn>
        )}
      </main>
    </>
  );
}

/**
 * The Board's staff and a cluster's leader find the pane beside their workbook from its next opening on, unless one of
 * them has said no; no unit's form opens it. Asked right after the workbook was first read: that has emptied what the
 * person could undo (office-js issue 5918), as the asking does.
 */
function useOwnPane(kind: OpenedWorkbook["kind"] | null): void {
  const { ownPane } = usePane().actions;
  useEffect(() => {
    if ((kind === "board" || kind === "cluster") && ownPane?.wanted() === null) void ownPane.want(true);
  }, [ownPane, kind]);
}

/** The view that was shown last, help aside: closing help leads back there. */
function useBeforeHelp(view: PaneView | null): PaneView | null {
  const [before, setBefore] = useState<PaneView | null>(null);
  if (view === null || view === "help" || view === before) return before;
  setBefore(view);
  return view;
}
