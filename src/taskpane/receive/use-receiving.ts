import { useState } from "react";
import type { ChosenFile, NoPeriod, Received, Written } from "../pane-actions";
import { usePane } from "../pane-context";
import { troubleOf } from "../states/trouble-of";
import { useAct, type RunningAct } from "../states/use-act";
import { withMore } from "./chosen-files";

export type Receiving = {
  /** `null` = none were chosen. */
  readonly files: readonly ChosenFile[] | null;
  readonly reading: RunningAct<Received | NoPeriod>;
  readonly writing: RunningAct<Written | NoPeriod>;
  /** A dropped folder takes a moment to be walked through. */
  readonly add: (files: readonly ChosenFile[] | Promise<readonly ChosenFile[]>) => void;
  readonly clear: () => void;
  readonly read: () => void;
  /** With the chosen files; without any, from the store alone. Does nothing while a write is under way. */
  readonly consolidate: () => void;
};

/** Choosing, reading and writing. `changed` is called when the workbook is another than before. */
export function useReceiving(changed: () => void): Receiving {
  const { actions } = usePane();
  const [files, setFiles] = useState<readonly ChosenFile[] | null>(null);
  const reading = useAct<Received | NoPeriod>();
  const writing = useAct<Written | NoPeriod>();
  const forget = (): void => {
    reading.clear();
    setFiles(null);
  };
  return {
    files,
    reading,
    writing,
    add: (more) => {
      reading.clear();
      writing.clear();
      void Promise.resolve(more).then(
        (given) => setFiles((before) => withMore(before ?? [], given)),
        (error: unknown) => reading.run(() => Promise.reject(error)),
      );
    },
    clear: () => {
      forget();
      writing.clear();
    },
    read: () => (files === null ? reading.clear() : void reading.run((watch) => actions.receive(files, watch))),
    consolidate: () => {
      if (writing.act.state === "running") return;
      void writing.run(async (watch) => {
        const written = await actions.consolidate(files ?? [], watch).catch((error: unknown) => toldHalfWay(error, changed));
        if ("cost" in written) {
          forget();
          changed();
        }
        return written;
      });
    },
  };
}

/** A write that stopped half-way, this one's or another's, changes what the pane offers first. */
function toldHalfWay(error: unknown, changed: () => void): never {
  const { left, reason } = troubleOf(error);
  if (left === "unfinished" || reason === "unfinished") changed();
  throw error;
}
