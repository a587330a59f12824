import { workerData, type MessagePort } from "node:worker_threads";
import { HostError } from "../../app/host";
import type { Workbook } from "../../workbook/sheet";
import type { OtherRead } from "../other/other-formats";
import { readOtherWorkbook } from "../other/read-other-workbook";
import { inflateNode } from "./inflate-node";

const { bytes, port, ended } = workerData as { readonly bytes: Uint8Array; readonly port: MessagePort; readonly ended: Int32Array };

function outcome(): OtherRead<Workbook> {
  try {
    return { content: readOtherWorkbook(bytes, inflateNode) };
  } catch (error) {
    if (error instanceof HostError) return { refusal: error.refusal };
    throw error;
  }
}

try {
  port.postMessage(outcome());
} finally {
  Atomics.store(ended, 0, 1);
  Atomics.notify(ended, 0);
}
