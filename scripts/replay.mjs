/**
 * Replays what the self-test recorded in a real Excel against the simulated one, and names each difference:
 * npm run replay -- <file.json.gz>. Exit 0 = none, 1 = differences, 2 = could not run. How to record:
 * test/excel-host/replay/README.md
 */
import { readFileSync } from "node:fs";
import path from "node:path";
import { fileURLToPath } from "node:url";
import { requireTypescript } from "./require-typescript.mjs";

const host = path.join(path.dirname(path.dirname(fileURLToPath(import.meta.url))), "test", "excel-host");
const [file] = process.argv.slice(2);

try {
  if (file === undefined) throw new Error("npm run replay -- <file.json.gz>");
  const { replayText } = requireTypescript(path.join(host, "replay", "replay-text.ts"));
  const { recordingText } = requireTypescript(path.join(host, "replay", "recording.ts"));
  const { lines, same } = replayText(recordingText(readFileSync(file)));
  for (const line of lines) console.log(line);
  process.exitCode = same ? 0 : 1;
} catch (cause) {
  console.error(cause instanceof Error ? cause.message : cause);
  process.exitCode = 2;
}
