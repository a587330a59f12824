import { HostError, type Host } from "../../app/host";
import { nodeHost } from "./node-host";
import { readInThread } from "./read-in-thread";

/** The port that reads .xls, .xlsb and .ods too; `script`: what runs in the thread that they are read in (decision 0026). */
export function anyFormatHost(script: URL): Host {
  return {
    ...nodeHost,
    readWorkbook: (bytes) => {
      try {
        return nodeHost.readWorkbook(bytes);
      } catch (error) {
        if (error instanceof HostError && error.refusal.reason === "old-format") return readInThread(script, bytes);
        throw error;
      }
    },
  };
}
