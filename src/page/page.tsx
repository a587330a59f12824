import { FluentProvider, webDarkTheme, webLightTheme } from "@fluentui/react-components";
import { useEffect, useMemo, useReducer } from "react";
import { saveByDownload } from "../taskpane/saving";
import { Pane, type PaneProps, type Words } from "../taskpane/pane";
import { recall, remember, type SessionStore } from "../taskpane/remembered";
import type { PageTexts } from "../text/vi/page";
import type { Language } from "../text/language";
import { FileBar } from "./file-bar";
import { heardStore } from "./heard-store";
import type { MakeNewBoard, OpenWorkbook } from "./open-file";
import { NewBoardSection } from "./new-board-section";
import { OpenView } from "./open-view";
import { useFile } from "./use-file";

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
  const { page: words } = languages[language];
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
      <FileBar used={used} words={words} />
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
