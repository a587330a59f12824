import { unitsOfRound } from "../../domain/round/units-of-round";
import type { Host } from "../host";
import { readingTasks, recogniseContext, type ReadingTask, type Receiving } from "./receive-files";
import type { RecogniseContext, Recognised } from "./recognise-file";

/** Reads tasks wherever it likes, results in the order of the tasks. */
export type Readers = (tasks: readonly ReadingTask[], context: RecogniseContext) => Promise<readonly Recognised[]>;

/**
 * Shares out the reading of what isn't known yet: what comes back is handed to `consolidate`, whose result stays the
 * same.
 */
export async function readInParts(
  request: Omit<Receiving, "units">,
  host: Pick<Host, "sha256">,
  readers: Readers,
): Promise<ReadonlyMap<string, Recognised>> {
  const { units } = unitsOfRound(request.board);
  const all = readingTasks({ ...request, units }, host).map(({ known, ...task }) => ({ task, known: known() }));
  const unknown = all.flatMap(({ task, known }) => (known === null ? [task] : []));
  const read = await readers(unknown, recogniseContext({ ...request, units }));
  const results = [...all.flatMap(({ known }) => known ?? []), ...read];
  return new Map(results.map((result) => [result.file.sha256, result]));
}
