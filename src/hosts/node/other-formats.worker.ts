import { readFileSync, writeSync } from "node:fs";
import { serialize } from "node:v8";
import { Worker } from "node:worker_threads";
import { longestReading } from "../other/other-formats";
import { otherOutcome } from "../other/read-other-workbook";
import { inflateNode } from "./zlib";
import { tookTooLong, type ProcessAnswer } from "./read-in-process";

/**
 * Looks on from a thread, since reading leaves this one no turn: what is spent is the processor's time, for the machine
 * may be busy with others.
 */
const watch = new Worker(
  `setInterval(() => {
    const { user, system } = process.cpuUsage();
    if ((user + system) / 1000 > ${longestReading}) process.kill(process.pid, "${tookTooLong}");
  }, 50)`,
  { eval: true },
);

/** What the library says of its own accord is for nobody. */
for (const say of ["log", "warn", "error"] as const) console[say] = () => undefined; // eslint-disable-line no-console -- the answer goes out where it would speak

function answerTo(bytes: Uint8Array): ProcessAnswer {
  try {
    return otherOutcome(bytes, inflateNode);
  } catch (error) {
    return { bug: error instanceof Error ? `${error.name}: ${error.message}` : String(error) };
  }
}

const output = serialize(answerTo(new Uint8Array(readFileSync(0))));
for (let written = 0; written < output.length; ) written += writeSync(1, output, written);
await watch.terminate();
