import { MessageChannel, receiveMessageOnPort, Worker } from "node:worker_threads";
import type { Workbook } from "../../workbook/sheet";
import { longestReading, mostMemory, type OtherRead } from "../other/other-formats";
import { refuse } from "../xlsx/read/refuse";

/** Between two looks at what the thread has spent, in milliseconds. */
const look = 50;
/** A thread that takes no processor for so long is gone: it ran out of memory. */
const longestSilence = 3_000;
/** On a machine that others keep busy. */
const longestWait = 30_000;

/**
 * Reads a workbook in a thread of its own (`script`: its file) and waits for it, so that whoever asks needs no promise. Where
 * it takes too long, or more memory than it may, it is ended and the file refused as over a limit.
 */
export function readInThread(script: URL, bytes: Uint8Array): Workbook {
  const { port1, port2 } = new MessageChannel();
  const ended = new Int32Array(new SharedArrayBuffer(4));
  const thread = new Worker(script, {
    workerData: { bytes, port: port2, ended },
    transferList: [port2],
    resourceLimits: { maxOldGenerationSizeMb: mostMemory, maxYoungGenerationSizeMb: 32 },
    // What the library says of its own accord is for nobody.
    stdout: true,
    stderr: true,
  });
  thread.on("error", () => undefined);
  try {
    const late = waitFor(ended);
    const answer = receiveMessageOnPort(port1) as { readonly message: OtherRead<Workbook> } | undefined;
    if (answer === undefined) return late ? refuse("over-limit", `file: reading took longer than ${longestReading / 1000} s`) : refuse("over-limit", "file: reading took too much memory or was ended");
    return "content" in answer.message ? answer.message.content : refuse(answer.message.refusal.reason, answer.message.refusal.detail);
  } finally {
    port1.close();
    void thread.terminate();
  }
}

/** True where the thread did not end in time, by the processor's time that this process spent. */
function waitFor(ended: Int32Array): boolean {
  const [began, before] = [Date.now(), process.cpuUsage()];
  let [spent, active] = [0, began];
  while (Atomics.wait(ended, 0, 0, look) === "timed-out") {
    const { user, system } = process.cpuUsage(before);
    const now = (user + system) / 1000;
    if (now - spent > 1) active = Date.now();
    spent = now;
    if ((spent > longestReading && Date.now() - began > longestReading) || Date.now() - began > longestWait) return true;
    if (Date.now() - active > longestSilence) return false;
  }
  return false;
}
