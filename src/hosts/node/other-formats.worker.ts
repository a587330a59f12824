import { workerData, type MessagePort } from "node:worker_threads";
import { otherOutcome } from "../other/other-outcome";
import { inflateNode } from "./inflate-node";

const { bytes, port, ended } = workerData as { readonly bytes: Uint8Array; readonly port: MessagePort; readonly ended: Int32Array };

try {
  port.postMessage(otherOutcome(bytes, inflateNode));
} finally {
  Atomics.store(ended, 0, 1);
  Atomics.notify(ended, 0);
}
