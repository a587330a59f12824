import { useState } from "react";
import type { SetupList } from "../../app/live/board/setting-up/setup-lists";
import type { Undo } from "../../app/live/changing/undo-change";
import type { ImportChoices, ListPreview } from "../../app/live/board/setting-up/plan-list";
import type { ChosenFile } from "../act-types";
import { usePane } from "../pane-context";
import { type RunningAct, useAct } from "../states/use-act";
import type { ListRead, ListSource } from "./acts";

/** How many rows a write added and changed, and what takes it back; `null` = it was taken back. */
export type ListWritten = {
  readonly added: number;
  readonly changed: number;
  readonly sheet: string;
  readonly undo: Undo | null;
};

export type Import = {
  readonly list: SetupList;
  readonly text: string;
  readonly file: ChosenFile | null;
  readonly choices: ImportChoices;
  readonly paste: (text: string) => void;
  readonly choose: (file: ChosenFile) => void;
  readonly chooseSheet: (sheet: string) => void;
  /** Says something about the table; what it then comes to is shown. */
  readonly say: (part: Partial<ImportChoices>) => void;
  readonly reading: RunningAct<ListRead>;
  readonly writing: RunningAct<ListWritten>;
  readonly check: () => void;
  readonly write: (shown: ListPreview) => void;
  readonly takeBack: (written: ListWritten) => void;
};

type Given = { readonly source: ListSource; readonly choices: ImportChoices };

/** A table that was pasted or chosen, what it comes to, and its writing. What is looked at is what is written. */
export function useImport(list: SetupList): Import {
  const { actions } = usePane();
  const [given, setGiven] = useState(nothing);
  const reading = useAct<ListRead>();
  const { writing, write, takeBack } = useWriting(list, () => {
    setGiven(nothing);
    reading.clear();
  });
  const { source, choices } = given;
  const read = (now: Given): void => {
    setGiven(now);
    writing.clear();
    void reading.run(() => actions.previewList({ list: list.list, ...now }));
  };
  const begin = (from: ListSource): void => {
    setGiven({ source: from, choices: unsaid });
    reading.clear();
    writing.clear();
  };
  return {
    list,
    text: source.kind === "text" ? source.text : "",
    file: source.kind === "file" ? source.file : null,
    choices,
    paste: (text) => begin({ kind: "text", text }),
    choose: (file) => read({ source: { kind: "file", file, sheet: null }, choices: unsaid }),
    chooseSheet: (sheet) =>
      source.kind === "file" ? read({ source: { ...source, sheet }, choices: unsaid }) : undefined,
    say: (part) => read({ source, choices: { ...choices, ...part } }),
    reading,
    writing,
    check: () => read(given),
    write: (shown) => write(given, shown),
    takeBack,
  };
}

/** Writes what was looked at, and takes it back; `done` is called once it is in the workbook. */
function useWriting({ list }: SetupList, done: () => void) {
  const { actions, go } = usePane();
  const writing = useAct<ListWritten>();
  const write = async (given: Given, shown: ListPreview): Promise<ListWritten> => {
    const undo = await actions.writeList({ list, ...given }, shown);
    done();
    go.changed();
    return { ...writtenOf(shown, given.choices), undo };
  };
  const takeBack = async (written: ListWritten): Promise<ListWritten> => {
    await actions.takeBackList(written.undo ?? []);
    go.changed();
    return { ...written, undo: null };
  };
  return {
    writing,
    write: (given: Given, shown: ListPreview) => void writing.run(() => write(given, shown)),
    takeBack: (written: ListWritten) => void writing.run(() => takeBack(written)),
  };
}

function writtenOf(shown: ListPreview, { overwrite }: ImportChoices): Omit<ListWritten, "undo"> {
  const { added, changed } = countsOf(shown);
  return { added, changed: overwrite ? changed : 0, sheet: shown.sheet };
}

const unsaid: ImportChoices = { columns: {}, fills: {}, codes: {}, clusters: {}, overwrite: false };
const nothing: Given = { source: { kind: "text", text: "" }, choices: unsaid };

export function countsOf({ rows }: ListPreview): {
  readonly added: number;
  readonly changed: number;
  readonly same: number;
  readonly refused: number;
} {
  const count = (wanted: ListPreview["rows"][number]["outcome"]): number =>
    rows.filter(({ outcome }) => outcome === wanted).length;
  return { added: count("new"), changed: count("changed"), same: count("same"), refused: count("refused") };
}
