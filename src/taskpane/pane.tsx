import { FluentProvider, makeStyles, tokens, webDarkTheme, webLightTheme } from "@fluentui/react-components";
import { useCallback, useEffect, useMemo, useReducer, useState, type Dispatch } from "react";
import type { PaneTexts } from "../text/vi/pane";
import type { Language } from "../text/language";
import type { Texts } from "../text/texts";
import { Announcer } from "./frame/announcer";
import { OpenedPane } from "./opened-pane";
import type { SaveFile } from "./saving";
import type { PaneActs } from "./acts/pane-acts";
import type { PaneBus } from "./pane-bus";
import { type Go, PaneProvider } from "./pane-context";
import { firstState, type PaneEvent, paneReducer } from "./pane-state";
import { recall, remember, type SessionStore } from "./remembered";

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
