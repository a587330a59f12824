import type { Board } from "../../../../domain/round/board";
import { unitsOfRound } from "../../../../domain/round/units-of-round";
import type { Stored } from "../../../../domain/submissions/stored";
import type { GivenFile, Host } from "../../../host";
import { readingTasks, recogniseBytes, recogniseContext, type ReadingTask } from "../../../receiving/receive-files";
import { readingPrint } from "../../../receiving/reading-inputs";
import type { RecogniseContext, Recognised } from "../../../receiving/recognise-file";

/** What files turned out to be, and by what they were read. */
export type FilesRead = {
  readonly context: RecogniseContext;
  /** By SHA-256. */
  readonly recognised: ReadonlyMap<string, Recognised>;
};

export type StepByStep = {
  readonly board: Board;
  readonly stored: Stored;
  readonly files: readonly GivenFile[];
  readonly receivedOption: string | null;
  /** See Receiving. */
  readonly identities?: ReadonlyMap<string, string>;
  /**
   * What an earlier run made of files: read again are those only which are not in it, or of which it may say something
   * else now.
   */
  readonly earlier?: FilesRead | null;
  readonly progress: (done: number, all: number) => void;
  /** Lets the page breathe: whoever draws it comes to its turn before this is done. */
  readonly pause: () => Promise<void>;
};

/**
 * Reads the files of a run one by one with a pause after each, so that a page in front of a person goes on
 * answering. What comes back is handed to `consolidate`, whose result stays the same.
 */
export async function recogniseStepByStep(
  steps: StepByStep,
  host: Pick<Host, "readWorkbook" | "prepare" | "sha256">,
): Promise<FilesRead> {
  const { units } = unitsOfRound(steps.board);
  const tasks = readingTasks({ ...steps, units }, host);
  const context = recogniseContext({ ...steps, units });
  const readBefore = usable(steps.earlier ?? null, context);
  const recognised = new Map<string, Recognised>();
  for (const [index, task] of tasks.entries()) {
    steps.progress(index + 1, tasks.length);
    recognised.set(task.facts.sha256, task.known() ?? readBefore(task) ?? (await recognisedBytes(task, context, host)));
    await steps.pause();
  }
  return { context, recognised };
}

async function recognisedBytes(
  task: ReadingTask,
  context: RecogniseContext,
  host: Pick<Host, "readWorkbook" | "prepare">,
): Promise<Recognised> {
  await host.prepare?.(task.bytes);
  return recogniseBytes(task, context, host);
}

/** The same bytes under the same name, read by the same lists as from the same sender, say the same. */
function usable(earlier: FilesRead | null, context: RecogniseContext): (task: ReadingTask) => Recognised | null {
  if (earlier === null || readingPrint(earlier.context) !== readingPrint(context)) return () => null;
  return ({ facts, otherNames = [] }) => {
    const known = earlier.recognised.get(facts.sha256);
    const same =
      known !== undefined &&
      JSON.stringify(known.file) === JSON.stringify(facts) &&
      earlier.context.identities.get(facts.sha256) === context.identities.get(facts.sha256);
    return same && (otherNames.length === 0 || known.outcome.kind !== "unrecognised") ? known : null;
  };
}

/** The same fingerprints, each worked out once and with a pause: a run asks for them several times. */
export async function withKnownFingerprints<H extends Pick<Host, "sha256">>(
  host: H,
  files: readonly GivenFile[],
  pause: () => Promise<void>,
): Promise<H> {
  const known = new Map<Uint8Array, string>();
  for (const { bytes } of files) {
    known.set(bytes, host.sha256(bytes));
    await pause();
  }
  return { ...host, sha256: (bytes: Uint8Array) => known.get(bytes) ?? host.sha256(bytes) };
}
