import { spawnSync } from "node:child_process";
import { mkdtempSync, readFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";

const thidua = path.join(__dirname, "..", "..", "..", "bin", "thidua.mjs");

export type CommandRun = { readonly code: number | null; readonly out: string; readonly err: string };

/** A new folder in which the command line is run, with what it left there. */
type CommandFolder = {
  readonly folder: string;
  readonly at: (name: string) => string;
  readonly run: (...words: readonly string[]) => CommandRun;
  readonly bytes: (name: string) => Uint8Array;
};

export function commandFolder(): CommandFolder {
  const folder = mkdtempSync(path.join(tmpdir(), "thidua-e2e-"));
  const at = (name: string): string => path.join(folder, name);
  return {
    folder,
    at,
    run: (...words) => {
      const { status, stdout, stderr } = spawnSync(process.execPath, [thidua, ...words], {
        cwd: folder,
        encoding: "utf8",
        maxBuffer: 1 << 26,
      });
      return { code: status, out: stdout, err: stderr };
    },
    bytes: (name) => new Uint8Array(readFileSync(at(name))),
  };
}
