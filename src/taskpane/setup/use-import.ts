import { useState } from "react";
import type { Undo } from "../../app/live/changing/undo-change";
import type { ImportedList } from "../../app/live/board/setting-up/import-forms";
import type { ListPreview } from "../../app/live/board/setting-up/import-list";
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
  readonly text: string;
  readonly file: ChosenFile | null;
  readonly paste: (text: string) => void;
  readonly choose: (file: ChosenFile) => void;
  readonly chooseSheet: (sheet: string) => void;
  readonly reading: RunningAct<ListRead>;
  readonly writing: RunningAct<ListWritten>;
  readonly check: () => void;
  readonly write: (shown: ListPreview) => void;
  readonly takeBack: (written: ListWritten) => void;
};

/** A table that was pasted or chosen, what it comes to, and its writing. What is looked at is what is written. */
export function useImport(list: ImportedList): Import {
  const { actions, go } = usePane();
  const [source, setSource] = useState<ListSource>(nothing);
  const reading = useAct<ListRead>();
  const writing = useAct<ListWritten>();
  const read = (from: ListSource): void => {
    setSource(from);
    writing.clear();
    void reading.run(() => actions.previewList(list, from));
  };
  const begin = (from: ListSource): void => {
    setSource(from);
    reading.clear();
    writing.clear();
  };
  const write = async (shown: ListPreview): Promise<ListWritten> => {
    const undo = await actions.writeList(list, source, shown);
    setSource(nothing);
    reading.clear();
    go.changed();
    return { ...countsOf(shown), sheet: shown.sheet, undo };
  };
  return {
    text: source.kind === "text" ? source.text : "",
    file: source.kind === "file" ? source.file : null,
    paste: (text) => begin({ kind: "text", text }),
    choose: (file) => read({ kind: "file", file, sheet: null }),
    chooseSheet: (sheet) => (source.kind === "file" ? read({ ...source, sheet }) : undefined),
    reading,
    writing,
    check: () => read(source),
    write: (shown) => void writing.run(() => write(shown)),
    takeBack: (written) =>
      void writing.run(async () => {
        await actions.takeBackList(written.undo ?? []);
        go.changed();
        return { ...written, undo: null };
      }),
  };
}

const nothing: ListSource = { kind: "text", text: "" };

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
