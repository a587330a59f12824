import { unitsOfRound } from "../../domain/roster/units-of-round";
import type { Stored } from "../../domain/stored";
import type { Board } from "../../domain/board";
import type { GivenFile, Host } from "../host";
import { readingTasks, recogniseBytes } from "../receiving/receive-files";
import type { Recognised } from "../receiving/recognise-file";

export type StepByStep = {
  readonly board: Board;
  readonly stored: Stored;
  readonly files: readonly GivenFile[];
  readonly receivedOption: string | null;
  readonly progress: (done: number, all: number) => void;
  /** Lets the page breathe: whoever draws it comes to its turn before this is done. */
  readonly pause: () => Promise<void>;
};

/**
 * Reads the files of a run one by one with a pause after each, so that a page that stands in front of a person goes on
 * answering. What comes back is handed to `consolidate`, whose result stays the same.
 */
export async function recogniseStepByStep(steps: StepByStep, host: Pick<Host, "readWorkbook" | "sha256">): Promise<ReadonlyMap<string, Recognised>> {
  const { units } = unitsOfRound(steps.board);
  const tasks = readingTasks({ ...steps, units }, host);
  const recognised = new Map<string, Recognised>();
  for (const [index, task] of tasks.entries()) {
    steps.progress(index + 1, tasks.length);
    recognised.set(task.facts.sha256, recogniseBytes(task, { board: steps.board, units }, host));
    await steps.pause();
  }
  return recognised;
}

/** The same fingerprints, each worked out once and with a pause: a run asks for them several times. */
export async function withKnownFingerprints<H extends Pick<Host, "sha256">>(host: H, files: readonly GivenFile[], pause: () => Promise<void>): Promise<H> {
  const known = new Map<Uint8Array, string>();
  for (const { bytes } of files) {
    known.set(bytes, host.sha256(bytes));
    await pause();
  }
  return { ...host, sha256: (bytes: Uint8Array) => known.get(bytes) ?? host.sha256(bytes) };
}
