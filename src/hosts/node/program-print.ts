import { createHash } from "node:crypto";
import { readdirSync, readFileSync } from "node:fs";

/**
 * SHA-256 of the program in this folder: of every script in it, of Node, and of what Node orders texts by. Lower-case
 * hex.
 */
export function programPrint(folder: URL): string {
  const sum = createHash("sha256").update(JSON.stringify([process.versions.node, process.versions["icu"] ?? null]));
  const scripts = readdirSync(folder).filter((name) => name.endsWith(".mjs"));
  for (const name of scripts.sort((one, other) => (one < other ? -1 : 1)))
    sum.update(JSON.stringify(name)).update(readFileSync(new URL(name, folder)));
  return sum.digest("hex");
}
