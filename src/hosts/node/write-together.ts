import { mkdirSync, readdirSync, renameSync, rmSync, writeFileSync } from "node:fs";
import { basename, dirname, join } from "node:path";
import { WriteError, type WrittenFile } from "../../app/host";

/**
 * Every file is first written whole beside its place, under a name that begins with "." and ends in ".tmp" (folders
 * given to read pass it over); only then does one after the other take its place, each in one step. A run that fails or
 * is killed leaves every earlier file whole, and no half of a new one under its name.
 */
export function writeTogether(files: readonly WrittenFile[]): void {
  const beside = files.map(({ path }) => join(dirname(path), `.${basename(path)}.${process.pid}.tmp`));
  try {
    files.forEach(({ path, bytes }, index) =>
      attempt(path, () => {
        mkdirSync(dirname(path), { recursive: true });
        // On the disk before it takes the place of the file that is there: the power may go at any moment, too.
        writeFileSync(beside[index] as string, bytes, { flush: true });
      }),
    );
    files.forEach(({ path }, index) => attempt(path, () => renameSync(beside[index] as string, path)));
  } catch (cause) {
    for (const path of beside) dropQuietly(path);
    throw cause;
  }
  for (const { path } of files) removeLeftovers(path);
}

function attempt(path: string, act: () => void): void {
  try {
    act();
  } catch (cause) {
    throw new WriteError(path, (cause as NodeJS.ErrnoException).code ?? String(cause), { cause });
  }
}

/** What prevented the writing may prevent this, too; the first is what a person should hear of. */
function dropQuietly(path: string): void {
  try {
    rmSync(path, { force: true });
  } catch {
    // It bears a name that nothing reads.
  }
}

/** What killed runs left of the same file. */
function removeLeftovers(path: string): void {
  const [folder, start] = [dirname(path), `.${basename(path)}.`];
  for (const name of readdirSync(folder)) {
    const owner = name.startsWith(start) ? /^(\d+)\.tmp$/.exec(name.slice(start.length))?.[1] : undefined;
    if (owner !== undefined && !isRunning(Number(owner))) rmSync(join(folder, name), { force: true });
  }
}

/** Signal 0 only asks; what may not be asked is there. */
function isRunning(id: number): boolean {
  try {
    process.kill(id, 0);
    return true;
  } catch (cause) {
    return (cause as NodeJS.ErrnoException).code === "EPERM";
  }
}
