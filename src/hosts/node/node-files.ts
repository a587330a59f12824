import {
  existsSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  statSync,
  utimesSync,
  mkdirSync,
  writeFileSync,
} from "node:fs";
import { tmpdir } from "node:os";
import { basename, join, dirname } from "node:path";
import { HostError, type Files, type GivenFile, WriteError, type WrittenFile } from "../../app/host";

/** Viet Nam keeps UTC+7 the whole year and has since 1975. */
const offsetHours = 7;

/** Left out of folders: hidden files, Office's lock files and what desktops leave behind (contract §2). */
const passedOver = new Set(["thumbs.db", "desktop.ini"]);

export function nodeFiles(assets: string): Files {
  return {
    read: readBytes,
    write: (path, bytes) => writeTogether([{ path, bytes }]),
    writeAll: writeTogether,
    exists: existsSync,
    collect: (path) => (statSync(path).isDirectory() ? walk(path, "") : [given(path, basename(path))]),
    setChanged: (path, changed) => {
      const moment = new Date(`${changed}+0${offsetHours}:00`);
      utimesSync(path, moment, moment);
    },
    asset: (name) => readFileSync(join(assets, name), "utf8"),
    remove: (path) => rmSync(path, { recursive: true, force: true }),
    move: renameSync,
    temporaryFolder: () => mkdtempSync(join(tmpdir(), "thidua-")),
  };
}

function readBytes(path: string): Uint8Array {
  try {
    return new Uint8Array(readFileSync(path));
  } catch (cause) {
    throw new HostError({ reason: "not-a-workbook", detail: path }, { cause });
  }
}

/** In alphabetical order, whatever order the file system gives. */
function walk(folder: string, under: string): readonly GivenFile[] {
  const entries = readdirSync(folder, { withFileTypes: true }).sort((a, b) => (a.name < b.name ? -1 : 1));
  return entries.flatMap((entry) => {
    if (entry.name.startsWith(".") || entry.name.startsWith("~$") || passedOver.has(entry.name.toLowerCase()))
      return [];
    const path = join(folder, entry.name);
    const name = under === "" ? entry.name : `${under}/${entry.name}`;
    if (entry.isDirectory()) return walk(path, name);
    return [given(path, name)];
  });
}

function given(path: string, name: string): GivenFile {
  const moment = new Date(statSync(path).mtimeMs + offsetHours * 3_600_000);
  return { name: name.normalize("NFC"), bytes: readBytes(path), changed: moment.toISOString().slice(0, 19) };
}

/**
 * Every file is first written whole beside its place, under a name that begins with "." and ends in ".tmp" (folders
 * given to read pass it over); only then does one after the other take its place, each in one step. A run that fails or
 * is killed leaves every earlier file whole, and no half of a new one under its name.
 */
function writeTogether(files: readonly WrittenFile[]): void {
  const beside = files.map(({ path }) => join(dirname(path), `.${basename(path)}.${process.pid}.tmp`));
  try {
    files.forEach(({ path, bytes }, index) =>
      attempt(path, () => {
        mkdirSync(dirname(path), { recursive: true });
        // Flushed to the disk before it replaces the file that is there: the power may fail at any moment.
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

/** What prevented the writing may prevent this, too; the first error is the one to report. */
function dropQuietly(path: string): void {
  try {
    rmSync(path, { force: true });
  } catch {
    // Nothing reads a file of this name.
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

/** Signal 0 only asks; a process that may not be asked exists. */
function isRunning(id: number): boolean {
  try {
    process.kill(id, 0);
    return true;
  } catch (cause) {
    return (cause as NodeJS.ErrnoException).code === "EPERM";
  }
}
