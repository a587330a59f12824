import { useState } from "react";
import type { Written } from "../consolidate/acts";
import { toldHalfWay } from "../consolidate/told-half-way";
import type { ChosenFile, NoPeriod } from "../act-types";
import { usePane } from "../pane-context";
import { type RunningAct, useAct } from "../states/use-act";
import { withMore } from "./chosen-files";
import { type Reading, useReading } from "./use-reading";

export type Receiving = Omit<Reading, "forget" | "fail" | "senders"> & {
  /** `null` = none were chosen. */
  readonly files: readonly ChosenFile[] | null;
  readonly writing: RunningAct<Written | NoPeriod>;
  /** A dropped folder takes a moment to be walked through. */
  readonly add: (files: readonly ChosenFile[] | Promise<readonly ChosenFile[]>) => void;
  readonly clear: () => void;
  /** Does nothing while a write is under way. */
  readonly write: () => void;
};

/** Choosing, reading and writing. `changed` is called when the workbook is another than before. */
export function useReceiving(changed: () => void): Receiving {
  const { actions } = usePane();
  const [files, setFiles] = useState<readonly ChosenFile[] | null>(null);
  const { forget, fail, senders, ...reading } = useReading(files ?? []);
  const writing = useAct<Written | NoPeriod>();
  const forgetAll = (): void => {
    forget();
    setFiles(null);
  };
  return {
    ...reading,
    files,
    writing,
    add: (more) => {
      forget();
      writing.clear();
      void Promise.resolve(more).then((given) => setFiles((before) => withMore(before ?? [], given)), fail);
    },
    clear: () => {
      forgetAll();
      writing.clear();
    },
    write: () => {
      if (writing.act.state === "running") return;
      void writing.run(async (watch) => {
        const written = await actions
          .consolidate(files ?? [], senders, watch)
          .catch((error: unknown) => toldHalfWay(error, changed));
        if ("cost" in written) {
          forgetAll();
          changed();
        }
        return written;
      });
    },
  };
}
