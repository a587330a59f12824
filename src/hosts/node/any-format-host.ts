import { HostError, type Host } from "../../app/host";
import { nodeHost } from "./node-host";
import { readInProcess } from "./read-in-process";

/**
 * The port that reads .xls, .xlsb and .ods too; `script`: what runs in the process that they are read in (decision
 * 0034).
 */
export function anyFormatHost(script: URL): Host {
  return {
    ...nodeHost,
    readWorkbook: (bytes) => {
      try {
        return nodeHost.readWorkbook(bytes);
      } catch (error) {
        if (error instanceof HostError && error.refusal.reason === "old-format") return readInProcess(script, bytes);
        throw error;
      }
    },
  };
}
