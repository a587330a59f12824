/**
 * Replays what the self-test recorded in a real Excel against the simulated one, and names each difference in a table:
 * npm run replay -- <file.json.gz> [--keep]. `--keep` puts what differs into test/excel-host/replay/kept, where it is a
 * failing test of the simulated host. Exit 0 = none, 1 = differences, 2 = could not run. How to record:
 * test/excel-host/replay/README.md
 */
import { readFileSync } from "node:fs";
import path from "node:path";
import { fileURLToPath } from "node:url";
import { requireTypescript } from "./require-typescript.mjs";

const host = path.join(path.dirname(path.dirname(fileURLToPath(import.meta.url))), "test", "excel-host");
const given = process.argv.slice(2);
const [file] = given.filter((word) => word !== "--keep");

try {
  if (file === undefined) throw new Error("npm run replay -- <file.json.gz> [--keep]");
  const { replayText } = requireTypescript(path.join(host, "replay", "replay-text.ts"));
  const { recordingText } = requireTypescript(path.join(host, "replay", "recording.ts"));
  const text = recordingText(readFileSync(file));
  const { lines, same } = replayText(text);
  for (const line of lines) console.log(line);
  if (given.includes("--keep")) {
    const { keep } = requireTypescript(path.join(host, "replay", "keep.ts"));
    const kept = keep(text, file);
    console.log(kept === null ? "nothing differs, so nothing is kept" : `kept: ${kept}`);
  }
  process.exitCode = same ? 0 : 1;
} catch (cause) {
  console.error(cause instanceof Error ? cause.message : cause);
  process.exitCode = 2;
}
