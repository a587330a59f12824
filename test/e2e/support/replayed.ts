import { spawnSync } from "node:child_process";
import path from "node:path";

const replay = path.join(__dirname, "..", "..", "..", "scripts", "replay.mjs");

/** How the replay of a recorded self-test ended, with the lines that tell of differences. */
export function replayed(file: string): {
  readonly status: number | null;
  readonly stderr: string;
  readonly lines: readonly string[];
} {
  const { status, stdout, stderr } = spawnSync(process.execPath, [replay, file], {
    encoding: "utf8",
    maxBuffer: 1 << 26,
  });
  return { status, stderr, lines: stdout.split("\n").filter((line) => /differences|not implemented/.test(line)) };
}
