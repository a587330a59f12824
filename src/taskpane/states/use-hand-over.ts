import { useRef } from "react";
import type { MadeFile } from "../act-types";
import type { SaveFile, SaveOutcome } from "../saving";
import { type RunningAct, useAct } from "./use-act";

export type HandedOver = { readonly file: MadeFile; readonly outcome: SaveOutcome };

export type HandOver = Pick<RunningAct<HandedOver>, "act" | "clear"> & {
  readonly handOver: (file: MadeFile) => void;
  /** The same file once more. */
  readonly again: () => void;
};

/** Gives a file that was made to the person, and keeps what became of it. */
export function useHandOver(saveFile: SaveFile): HandOver {
  const { act, run, clear } = useAct<HandedOver>();
  const last = useRef<MadeFile | null>(null);
  const handOver = (file: MadeFile): void => {
    last.current = file;
    void run(async () => ({ file, outcome: await saveFile(file) }));
  };
  return { act, clear, handOver, again: () => (last.current === null ? undefined : handOver(last.current)) };
}
