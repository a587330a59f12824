import { readFileSync } from "node:fs";
import { serialize } from "node:v8";
import { Worker } from "node:worker_threads";
import type { Workbook } from "../../workbook/sheet";
import { longestReading, type ReadAnswer } from "../other/other-formats";
import { otherOutcome } from "../other/read-other-workbook";
import { inflateNode } from "./zlib";
import { tookTooLong } from "./read-in-process";

/**
 * Watches from another thread, since reading keeps this one busy: what is spent is the processor's time, for the
 * machine may be busy with others.
 */
const watch = new Worker(
  `setInterval(() => {
    const { user, system } = process.cpuUsage();
    if ((user + system) / 1000 > ${longestReading}) process.kill(process.pid, "${tookTooLong}");
  }, 50)`,
  { eval: true },
);

/** What the library prints is of no use to anybody. */
for (const say of ["log", "warn", "error"] as const) console[say] = () => undefined; // eslint-disable-line no-console -- the answer goes out where it would speak

function answerTo(bytes: Uint8Array): ReadAnswer<Workbook> {
  try {
    return otherOutcome(bytes, inflateNode);
  } catch (error) {
    return { bug: error instanceof Error ? `${error.name}: ${error.message}` : String(error) };
  }
}

const output = serialize(answerTo(new Uint8Array(readFileSync(0))));
// The stream waits while the pipe is full; `writeSync` would throw EAGAIN when whoever reads it is slow.
await new Promise((written) => process.stdout.write(output, written));
await watch.terminate();
