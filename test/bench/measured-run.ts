import { spawnSync } from "node:child_process";
import { readFileSync } from "node:fs";
import path from "node:path";
import { pathToFileURL } from "node:url";

const root = path.join(__dirname, "../..");
const usage = pathToFileURL(path.join(__dirname, "anchors/usage.mjs")).href;

/** Processor time of user and system, all threads; the clock's time; the most memory it held. */
export type Used = { readonly seconds: number; readonly wall: number; readonly megabytes: number };

/** A command of the built command line in a process of its own, and what it used. `folder`: for the measure. */
export function usedBy(folder: string, words: readonly string[]): Used {
  const place = path.join(folder, "usage.json");
  const began = process.hrtime.bigint();
  const { status, stderr } = spawnSync(
    process.execPath,
    ["--import", usage, path.join(root, "bin/thidua.mjs"), ...words],
    { env: { ...process.env, NODE_OPTIONS: "", THIDUA_USAGE: place }, encoding: "utf8", maxBuffer: 1 << 28 },
  );
  const wall = Number(process.hrtime.bigint() - began) / 1e9;
  if (status === null || status > 1) throw new Error(`${words.join(" ")}: ${stderr}`);
  const { seconds, kilobytes } = JSON.parse(readFileSync(place, "utf8")) as { seconds: number; kilobytes: number };
  return { seconds, wall, megabytes: kilobytes / 1024 };
}
