import { workerData } from "node:worker_threads";
import { recogniseBytes, type ReadingTask } from "../app/receiving/receive-files";
import type { RecogniseContext, Recognised } from "../app/receiving/recognise-file";
import { anyFormatHost } from "../hosts/node/node-host";

/** The pool hands its own data first, ours second. */
const host = anyFormatHost(new URL("other-formats.worker.mjs", import.meta.url));
const [, context] = workerData as readonly [unknown, RecogniseContext];

/** One file in a worker thread: it calls app and holds no logic of its own. */
export default function recognise(task: ReadingTask): Recognised {
  return recogniseBytes(task, context, host);
}
