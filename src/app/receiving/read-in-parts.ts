import { unitsOfRound } from "../../domain/round/units-of-round";
import type { Host } from "../host";
import { readingTasks, recogniseContext, type ReadingTask, type Receiving } from "./receive-files";
import type { RecogniseContext, Recognised } from "./recognise-file";

/** Reads tasks wherever it likes, results in the order of the tasks. */
export type Readers = (tasks: readonly ReadingTask[], context: RecogniseContext) => Promise<readonly Recognised[]>;

/** Shares out the reading of a run: what comes back is handed to `consolidate`, whose result stays the same. */
export async function readInParts(
  request: Omit<Receiving, "units">,
  host: Pick<Host, "sha256">,
  readers: Readers,
): Promise<ReadonlyMap<string, Recognised>> {
  const { units } = unitsOfRound(request.board);
  const results = await readers(readingTasks({ ...request, units }, host), recogniseContext({ ...request, units }));
  return new Map(results.map((result) => [result.file.sha256, result]));
}
