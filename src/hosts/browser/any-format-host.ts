import { HostError, type Host } from "../../app/host";
import type { Workbook } from "../../workbook/sheet";
import type { OtherRead } from "../other/other-formats";
import { isOldFormat } from "../xlsx/read/is-old-format";
import { inflateBrowser } from "../xlsx/read/inflate-browser";
import { browserHost } from "./browser-host";
import { readInWorker } from "./read-in-worker";

type BrowserHost = typeof browserHost & Required<Pick<Host, "prepare">>;

/**
 * The port in a browser that reads .xls, .xlsb and .ods too (decision 0026): `prepare` reads such a file in a worker
 * that `start` starts, and what came of it is what `readWorkbook` says of the same bytes. Where no worker can be had
 * they are refused, with what to do.
 */
export function anyFormatHost(start: () => Worker): BrowserHost {
  const read = new WeakMap<Uint8Array, OtherRead<Workbook>>();
  return {
    ...browserHost,
    prepare: async (bytes) => {
      if (read.has(bytes) || !isOldFormat(bytes, inflateBrowser)) return;
      const answer = await readInWorker(start, bytes);
      if (answer !== null) read.set(bytes, answer);
    },
    readWorkbook: (bytes) => {
      const answer = read.get(bytes);
      if (answer === undefined) return browserHost.readWorkbook(bytes);
      if ("content" in answer) return answer.content;
      throw new HostError(answer.refusal);
    },
  };
}
