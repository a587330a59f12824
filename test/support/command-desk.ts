import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { Desk } from "../../src/cli/desk";
import { nodeFiles } from "../../src/hosts/node/node-files";
import { nodeHost } from "../../src/hosts/node/node-host";
import { viCommands } from "../../src/text/command-texts";
import { vi } from "../../src/text/vi";
import type { Workbook } from "../../src/workbook/sheet";

/** A folder of its own and the desk of the commands over it, in Vietnamese, on a day that is always the same. */
export type CommandDesk = {
  readonly folder: string;
  readonly at: (name: string) => string;
  readonly desk: Desk;
  /** What the commands said, failures included. */
  readonly said: string[];
  readonly bytesOf: (name: string) => Uint8Array;
  readonly read: (name: string) => Workbook;
  readonly takeAway: () => void;
};

export function commandDesk(name: string, today = "2020-07-15"): CommandDesk {
  const folder = mkdtempSync(join(tmpdir(), `thidua-${name}-`));
  const at = (file: string): string => join(folder, file);
  const said: string[] = [];
  const bytesOf = (file: string): Uint8Array => new Uint8Array(readFileSync(at(file)));
  const desk: Pick<Desk, "host" | "texts" | "sheetTexts" | "bothTexts" | "today"> = {
    host: nodeHost,
    texts: viCommands,
    sheetTexts: viCommands,
    bothTexts: { vi, en: vi },
    today,
  };
  return {
    folder,
    at,
    said,
    bytesOf,
    read: (file) => nodeHost.readWorkbook(bytesOf(file)),
    desk: {
      ...desk,
      files: nodeFiles(folder),
      say: (line: string) => void said.push(line),
      complain: (line: string) => void said.push(line),
      sayInPieces: () => undefined,
      progress: () => undefined,
    } as unknown as Desk,
    takeAway: () => rmSync(folder, { recursive: true, force: true }),
  };
}
