import { useState } from "react";
import type { ReceivedFile } from "../../app/live/board/receiving/received-files";
import type { Named } from "../../app/live/explaining/explained";
import type { NoRound } from "../../app/open-board";
import type { ChosenFile } from "../act-types";
import type { ConfirmedSender, Received, Written } from "../consolidate/acts";
import { toldHalfWay } from "../consolidate/written-result";
import { usePane } from "../pane-context";
import { withMore } from "../states/chosen-files";
import { type RunningAct, useAct } from "../states/use-act";

export type Receiving = Omit<Reading, "forget" | "fail" | "senders"> & {
  /** `null` = none were chosen. */
  readonly files: readonly ChosenFile[] | null;
  readonly writing: RunningAct<Written | NoRound>;
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
  const writing = useAct<Written | NoRound>();
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

export type Reading = {
  readonly reading: RunningAct<Received | NoRound>;
  /** What was read last; it stays in sight while it is worked out again. `null` = nothing. */
  readonly received: Received | NoRound | null;
  /** What the person said of files whose sender isn't certain. */
  readonly senders: readonly ConfirmedSender[];
  readonly read: () => void;
  /** A person says from which unit a file comes, or takes it back; what that changes is worked out again. */
  readonly confirm: (file: ReceivedFile, unit: Named | null) => void;
  readonly forget: () => void;
  /** A folder that could not be walked through. */
  readonly fail: (error: unknown) => void;
};

const noSenders: readonly ConfirmedSender[] = [];

/** Reads chosen files and says what would be written. */
export function useReading(files: readonly ChosenFile[]): Reading {
  const { actions } = usePane();
  const [senders, setSenders] = useState(noSenders);
  const [received, setReceived] = useState<Received | NoRound | null>(null);
  const reading = useAct<Received | NoRound>();
  const readFor = (confirmed: readonly ConfirmedSender[]): void => {
    setSenders(confirmed);
    void reading.run(async (watch) => {
      const value = await actions.receive(files, confirmed, watch);
      // A newer reading is under way: what it brings is shown.
      if (!watch.signal.aborted) setReceived(value);
      return value;
    });
  };
  return {
    reading,
    received,
    senders,
    read: () => readFor(senders),
    confirm: ({ sha256 }, unit) => {
      const others = senders.filter((each) => each.sha256 !== sha256);
      readFor(unit === null ? others : [...others, { sha256, unit: unit.code }]);
    },
    forget: () => {
      reading.clear();
      setReceived(null);
      setSenders(noSenders);
    },
    fail: (error) => void reading.run(() => Promise.reject(error)),
  };
}
