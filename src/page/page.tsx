import { Button, FluentProvider, Text, webDarkTheme, webLightTheme } from "@fluentui/react-components";
import { type ComponentProps, useEffect, useMemo, useReducer, useState } from "react";
import { Pane, type PaneProps, type Words } from "../taskpane/pane";
import { recall, remember, type SessionStore } from "../taskpane/pane-state";
import { saveByDownload } from "../taskpane/saving";
import { NewBoardForm } from "../taskpane/setup/new-board-form";
import { Heading } from "../taskpane/states/layout";
import type { Language } from "../text/language";
import type { PageTexts } from "../text/vi/page";
import { FileBar } from "./file-bar";
import { OpenView } from "./open-view";
import { type MakeNewBoard, type OpenWorkbook, useFile } from "./use-file";
import { useLooks } from "../taskpane/states/looks";

type Props = {
  readonly openWorkbook: OpenWorkbook;
  readonly newBoard: MakeNewBoard;
  readonly languages: { readonly [L in Language]: Words & { readonly page: PageTexts } };
  readonly store: SessionStore;
  readonly lasting: SessionStore;
  readonly bus: PaneProps["bus"];
  readonly dark: boolean;
};

/** The page that works on a file: first the file, then the pane's views over it, above them what became of it. */
export function Page({ openWorkbook, newBoard, languages, store, lasting, bus, dark }: Props) {
  const used = useFile(openWorkbook);
  const [, drawAgain] = useReducer((count: number) => count + 1, 0);
  const heard = useMemo(() => heardStore(store, drawAgain), [store]);
  const { language } = recall(heard);
  const { page: words, texts } = languages[language];
  useEffect(() => {
    document.documentElement.lang = language;
  }, [language]);
  usePlainDrops();
  const other: Language = language === "vi" ? "en" : "vi";
  return (
    <FluentProvider theme={dark ? webDarkTheme : webLightTheme}>
      {used.file === null && (
        <OpenView
          used={used}
          words={words}
          newBoard={<NewBoardSection {...languages[language]} make={newBoard} made={used.take} />}
          other={{ language: other, show: () => remember(heard, { ...recall(heard), language: other }) }}
        />
      )}
      <FileBar used={used} words={words} texts={texts} />
      {used.file !== null && (
        <Pane
          key={used.openings}
          actions={used.file.actions}
          languages={languages}
          store={heard}
          lasting={lasting}
          bus={bus}
          saveFile={saveByDownload}
          dark={dark}
        />
      )}
    </FluentProvider>
  );
}

/** A file dropped beside the places that take it would be opened by the browser in place of this page. */
function usePlainDrops(): void {
  useEffect(() => {
    const keep = (event: DragEvent): void => event.preventDefault();
    addEventListener("dragover", keep);
    addEventListener("drop", keep);
    return () => {
      removeEventListener("dragover", keep);
      removeEventListener("drop", keep);
    };
  }, []);
}

/** Who has no workbook yet makes one here; it then is the open one. */
export function NewBoardSection({ pane, texts, make, made }: ComponentProps<typeof NewBoardForm>) {
  const looks = useLooks();
  const [open, setOpen] = useState(false);
  const words = pane.setup.newBoard;
  return (
    <section className={looks.column8} aria-label={words.title}>
      <Heading level={2}>{words.title}</Heading>
      <Text className={looks.quiet}>{words.intro}</Text>
      {open ? (
        <NewBoardForm pane={pane} texts={texts} make={make} made={made} />
      ) : (
        <Button className={looks.start} onClick={() => setOpen(true)}>
          {words.open}
        </Button>
      )}
    </section>
  );
}

/**
 * What the page remembers: the view as long as it is open, the language for the next time, too. `lasting` is the
 * browser's own storage, which may throw as soon as it is asked for: a file's own page has none in every browser.
 */
export function pageStore(lasting: () => SessionStore): SessionStore {
  const lasts = lastingStore(lasting);
  const store = storeInMemory();
  remember(store, { language: recall(lasts).language, view: null });
  return {
    getItem: store.getItem,
    setItem: (key, value) => {
      store.setItem(key, value);
      remember(lasts, { language: recall(store).language, view: null });
    },
  };
}

/** What a person keeps an eye on stays for the next time where the browser allows it; else as long as the page. */
export function lastingStore(lasting: () => SessionStore): SessionStore {
  try {
    return lasting();
  } catch {
    return storeInMemory();
  }
}

function storeInMemory(): SessionStore {
  const kept = new Map<string, string>();
  return { getItem: (key) => kept.get(key) ?? null, setItem: (key, value) => void kept.set(key, value) };
}

/**
 * The same store, which tells of each thing that is put into it: the page around the pane follows the pane's language.
 */
export function heardStore(store: SessionStore, heard: () => void): SessionStore {
  return {
    getItem: (key) => store.getItem(key),
    setItem: (key, value) => {
      store.setItem(key, value);
      heard();
    },
  };
}
