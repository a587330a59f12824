import { existsSync, mkdtempSync, readdirSync, readFileSync, renameSync, rmSync, statSync, utimesSync } from "node:fs";
import { tmpdir } from "node:os";
import { basename, join } from "node:path";
import { HostError, type Files, type GivenFile } from "../../app/host";
import { writeTogether } from "./write-together";

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

/** Names in the order of their letters, whatever order the file system gives. */
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
