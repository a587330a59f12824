import { type RefObject, useCallback, useEffect, useRef, useState } from "react";
import type { ChosenFile, MadeFile } from "../taskpane/act-types";
import type { PaneActs } from "../taskpane/acts/pane-acts";
import { download } from "../taskpane/saving";

export type FileState = "unchanged" | "unsaved" | "saved";

/** What became of a file that was to be opened: `asking` = the results of the open one would be lost. */
type Opening =
  | { readonly step: "none" }
  | { readonly step: "asking"; readonly file: ChosenFile }
  | { readonly step: "reading" | "unreadable"; readonly name: string };

export type UsedFile = {
  readonly file: OpenFile | null;
  /** Grows with each file that is opened, even the same one again. */
  readonly openings: number;
  readonly state: FileState;
  /** What of the file will not be in the one that is saved, in the reader's words. */
  readonly lost: readonly string[];
  readonly opening: Opening;
  readonly saveFailed: boolean;
  readonly choose: (file: ChosenFile) => void;
  /** Opens a workbook that was made here; it is saved nowhere yet. */
  readonly take: (file: MadeFile) => void;
  /** Answers what was asked: opens in spite of the results that are lost, or stays. */
  readonly answer: (discard: boolean) => void;
  readonly save: () => void;
};

/** The file on which the page works, from opening to saving. */
export function useFile(openWorkbook: OpenWorkbook): UsedFile {
  const [file, setFile] = useState<OpenFile | null>(null);
  const [openings, setOpenings] = useState(0);
  const current = useRef<OpenFile | null>(null);
  /** Of what was asked to be opened; an earlier file that is read later is closed again. */
  const newest = useRef(0);
  const [state, setState] = useState<FileState>("unchanged");
  const [lost, setLost] = useState<readonly string[]>([]);
  const [opening, setOpening] = useState<Opening>({ step: "none" });
  const { saveFailed, setSaveFailed, save } = useSaving(current, () => setState("saved"));
  useLeaveWarning(state === "unsaved");
  const open = useCallback(
    async (chosen: ChosenFile, begun: FileState = "unchanged"): Promise<void> => {
      const turn = ++newest.current;
      setOpening({ step: "reading", name: chosen.name });
      const opened = await openedOrNull(openWorkbook, chosen, (from, notKept) => {
        if (from !== current.current) return;
        setState("unsaved");
        setLost(notKept);
      });
      if (turn !== newest.current) return opened?.close();
      if (opened === null) return setOpening({ step: "unreadable", name: chosen.name });
      // Work on the file before may still be going on: it ends here.
      current.current?.close();
      current.current = opened;
      setFile(opened);
      setOpenings((count) => count + 1);
      setState(begun);
      setLost([]);
      setSaveFailed(false);
      setOpening({ step: "none" });
    },
    [openWorkbook, setSaveFailed],
  );
  const choose = (chosen: ChosenFile): void =>
    state === "unsaved" ? setOpening({ step: "asking", file: chosen }) : void open(chosen);
  const take = (made: MadeFile): void => void open(asChosen(made), "unsaved");
  const answer = (discard: boolean): void =>
    discard && opening.step === "asking" ? void open(opening.file) : setOpening({ step: "none" });
  return { file, openings, state, lost, opening, saveFailed, choose, take, answer, save };
}

/** `null` = it can't be read. `written` gets the file that was written to; `null` = it is not open yet. */
async function openedOrNull(
  openWorkbook: OpenWorkbook,
  chosen: ChosenFile,
  written: (file: OpenFile | null, lost: readonly string[]) => void,
): Promise<OpenFile | null> {
  let opened: OpenFile | null = null;
  try {
    opened = await openWorkbook(chosen, (lost) => written(opened, lost));
  } catch {
    return null;
  }
  return opened;
}

/** Saving the open file; what becomes of a file that is open no more says nothing of the one that is. */
function useSaving(current: RefObject<OpenFile | null>, done: () => void) {
  const [saveFailed, setSaveFailed] = useState(false);
  const save = (): void => {
    const file = current.current;
    if (file === null) return;
    void saved(file).then((isSaved) => {
      if (file !== current.current) return;
      setSaveFailed(!isSaved);
      if (isSaved) done();
    });
  };
  return { saveFailed, setSaveFailed, save };
}

/** A workbook that was made here, opened as one that a person chose. */
function asChosen({ name, bytes }: MadeFile): ChosenFile {
  return { name, changed: null, file: new Blob([Uint8Array.from(bytes)]) };
}

async function saved({ name, bytes }: OpenFile): Promise<boolean> {
  try {
    const made = await bytes();
    download(savedName(name, made), made);
    return true;
  } catch {
    return false;
  }
}

/** The browser asks before it closes a page whose results were not saved. */
function useLeaveWarning(unsaved: boolean): void {
  useEffect(() => {
    if (!unsaved) return;
    const warn = (event: BeforeUnloadEvent): void => event.preventDefault();
    addEventListener("beforeunload", warn);
    return () => removeEventListener("beforeunload", warn);
  }, [unsaved]);
}

/** A workbook that was opened from a file; the file itself is never changed. */
export type OpenFile = {
  /** As the person's file is called. */
  readonly name: string;
  readonly actions: PaneActs;
  /** The workbook after the last write. */
  readonly bytes: () => Promise<Uint8Array>;
  /** Ends what still works on it; nothing of it can be asked after that. */
  readonly close: () => void;
};

/**
 * Opens a workbook; `written` is called after each write to it, with what the writes so far could not keep. Throws
 * HostError over a file that is none.
 */
export type OpenWorkbook = (
  file: Pick<ChosenFile, "name" | "file">,
  written: (lost: readonly string[]) => void,
) => Promise<OpenFile>;

/** Makes a new Board workbook, before any is open. */
export type MakeNewBoard = PaneActs["newBoard"];

/**
 * The file that is opened is what is saved, under an ending that says what it is: .xlsm with macros, else .xlsx. Excel
 * opens neither under the other's.
 */
export function savedName(name: string, bytes: Uint8Array): string {
  const plain = name.split("/").at(-1) ?? name;
  const ending = holdsMacros(bytes) ? ".xlsm" : ".xlsx";
  return plain.toLowerCase().endsWith(ending) ? plain : `${plain.replace(/\.[^.]*$/u, "")}${ending}`;
}

/** By the part's name in the zip's directory, which is the last in the file and not compressed. */
function holdsMacros(bytes: Uint8Array): boolean {
  return new TextDecoder("latin1").decode(bytes).includes("/vbaProject.bin");
}
