import { createHash } from "node:crypto";
import { readFileSync, writeFileSync } from "node:fs";
import path from "node:path";
import type { GivenFile } from "../../src/app/host";

/** What a reader can still take in; a longer line ends with a sum over all of it. */
const longest = 240;

function shortened(line: string): string {
  return line.length <= longest
    ? line
    : `${line.slice(0, longest)}… ${createHash("sha256").update(line).digest("hex").slice(0, 12)}`;
}

/**
 * Writes the name of the first file with these bytes in place of their SHA-256, so that a change of a form changes no
 * other line. The sums are worked out here from the bytes: files of equal bytes have one name, and one that is the sum
 * of no file stays as it is. The seals of what was read of them, which hold their sums, are not shown either.
 */
export function sumsNamed(files: readonly GivenFile[]): (line: string) => string {
  const names = new Map<string, string>();
  for (const { name, bytes } of files) {
    const sum = createHash("sha256").update(bytes).digest("hex");
    if (!names.has(sum)) names.set(sum, `‹SHA-256 of ${name}›`);
  }
  return (line) =>
    line
      .replaceAll(/[0-9a-f]{64}/g, (sum) => names.get(sum) ?? sum)
      .replace(/(?<=‹SHA-256 of .*\|11 )[0-9a-f]{16}$/u, "‹seal of what was read›");
}

/**
 * Compares with the text that is kept beside the tests, line by line. Where a change is meant,
 * `THIDUA_KEPT=write` keeps it anew: its diff is what the change does.
 */
export function expectAsKept(folder: string, name: string, lines: readonly string[]): void {
  const file = path.join(folder, `${name}.txt`);
  const now = lines.map(shortened);
  if (process.env["THIDUA_KEPT"] === "write") writeFileSync(file, `${now.join("\n")}\n`);
  const kept = readFileSync(file, "utf8").split("\n").slice(0, -1);
  expect(now.filter((line, index) => line !== kept[index])).toEqual([]);
  expect(now).toHaveLength(kept.length);
}
