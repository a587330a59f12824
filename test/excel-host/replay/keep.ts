import { mkdirSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import path from "node:path";
import { gzipSync } from "node:zlib";
import { recordingText } from "./recording";
import { replayed } from "./replay-text";

/** Recordings of real Excels which the simulated host has to answer as they did. */
export const keptFolder = path.join(__dirname, "kept");

const extension = ".json.gz";

/**
 * Keeps a recording for `kept.test.ts`, up to its last request that differs: what comes later proves nothing of it.
 * Returns the file's path; `null` = nothing differs, so there is nothing to keep.
 */
export function keep(text: string, name: string, folder = keptFolder): string | null {
  const { recording, differences } = replayed(text);
  const last = differences.at(-1)?.request;
  if (last === undefined) return null;
  const requests = recording.requests.slice(0, last);
  const kept = { environment: recording.environment, count: requests.length, requests };
  mkdirSync(folder, { recursive: true });
  const file = path.join(folder, `${path.basename(name).replace(/\.(json|gz|txt)\b/gu, "")}${extension}`);
  writeFileSync(file, gzipSync(JSON.stringify(kept)));
  return file;
}

/** By file, how many of its answers the simulated host gives otherwise; files without a difference are left out. */
export function keptDifferences(folder = keptFolder): Readonly<Record<string, number>> {
  const files = readdirSync(folder).filter((name) => name.endsWith(extension));
  const counts = files.map((name) => {
    const { differences } = replayed(recordingText(readFileSync(path.join(folder, name))));
    return [name, differences.length] as const;
  });
  return Object.fromEntries(counts.filter(([, count]) => count > 0));
}
