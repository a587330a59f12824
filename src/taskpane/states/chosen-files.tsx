import { Button, type ButtonProps } from "@fluentui/react-components";
import { useRef } from "react";
import { type ChosenFile, ChosenFileError } from "../act-types";
import { vietnamTime } from "../clock";

/** Left out of folders: hidden files, Office's lock files and what desktops leave behind (contract §2). */
const passedOver = new Set(["thumbs.db", "desktop.ini"]);

/** Endings of workbooks that can be read; what a file is, its bytes say. */
export const workbookEndings = ".xlsx,.xlsm,.xlsb,.xls,.ods";

/** The part of the browser's File that is used. */
export type BrowserFile = Pick<File, "name" | "lastModified" | "arrayBuffer"> & {
  readonly webkitRelativePath?: string;
};

/** The part of the browser's file system entries that is used; what is dropped may be a folder. */
export type DroppedEntry =
  | {
      readonly isFile: true;
      readonly isDirectory: false;
      readonly fullPath: string;
      readonly file: (done: (file: BrowserFile) => void, failed: (error: unknown) => void) => void;
    }
  | {
      readonly isFile: false;
      readonly isDirectory: true;
      readonly fullPath: string;
      readonly createReader: () => EntryReader;
    };

type EntryReader = {
  readonly readEntries: (done: (entries: readonly DroppedEntry[]) => void, failed: (error: unknown) => void) => void;
};

/** Files of a picker. A chosen folder's own name is left out: names are relative to it (contract §3). */
export function filesOfPicker(files: Iterable<BrowserFile>): readonly ChosenFile[] {
  return inOrder([...files].map((file) => chosen(file, relativeName(file.webkitRelativePath ?? "", file.name))));
}

/** A file's time is asked of the browser's own process, one by one (Chromium): this many in a turn of the page. */
const filesInTurn = 40;

/** The same for as many files as there are, in turns between which the page can draw. */
export async function manyFilesOfPicker(
  files: Iterable<BrowserFile>,
  nextTurn: () => Promise<void>,
): Promise<readonly ChosenFile[]> {
  // Taken at once: the list is empty as soon as the picker is emptied.
  const all = [...files];
  const found: ChosenFile[] = [];
  for (let from = 0; from < all.length; from += filesInTurn) {
    if (from > 0) await nextTurn();
    found.push(...filesOfPicker(all.slice(from, from + filesInTurn)));
  }
  return inOrder(found);
}

/**
 * Files and folders that were dropped, folders to their last file. Throws ChosenFileError over one that the browser
 * can't give.
 */
export async function filesOfDrop(entries: readonly DroppedEntry[]): Promise<readonly ChosenFile[]> {
  const found: ChosenFile[] = [];
  for (const entry of entries) found.push(...(await filesUnder(entry)));
  return inOrder(found);
}

/** Those already chosen and those that came, one of each name: the later one. */
export function withMore(chosenBefore: readonly ChosenFile[], more: readonly ChosenFile[]): readonly ChosenFile[] {
  return inOrder([...new Map([...chosenBefore, ...more].map((file) => [file.name, file])).values()]);
}

async function filesUnder(entry: DroppedEntry): Promise<readonly ChosenFile[]> {
  if (entry.isFile) {
    const file = await new Promise<BrowserFile>((done, failed) =>
      entry.file(done, (cause) => failed(new ChosenFileError(entry.fullPath, { cause }))),
    );
    return [chosen(file, relativeName(entry.fullPath.replace(/^\//u, ""), file.name))];
  }
  const found: ChosenFile[] = [];
  for (const child of await childrenOf(entry.createReader())) found.push(...(await filesUnder(child)));
  return found;
}

/** A reader gives its folder in parts (Chromium: 100 at a time) and ends with an empty one. */
async function childrenOf(reader: EntryReader): Promise<readonly DroppedEntry[]> {
  const children: DroppedEntry[] = [];
  for (;;) {
    const part = await new Promise<readonly DroppedEntry[]>((done, failed) => reader.readEntries(done, failed));
    if (part.length === 0) return children;
    children.push(...part);
  }
}

function relativeName(path: string, name: string): string {
  const cut = path.indexOf("/");
  return cut < 0 ? name : path.slice(cut + 1);
}

function chosen(file: BrowserFile, name: string): ChosenFile {
  return { name: name.normalize("NFC"), changed: vietnamTime(file.lastModified), file };
}

function inOrder(files: readonly ChosenFile[]): readonly ChosenFile[] {
  return files.filter(({ name }) => !isPassedOver(name)).sort((one, other) => (one.name < other.name ? -1 : 1));
}

function isPassedOver(name: string): boolean {
  return name
    .split("/")
    .some((part) => part.startsWith(".") || part.startsWith("~$") || passedOver.has(part.toLowerCase()));
}

type Props = Pick<ButtonProps, "appearance" | "size" | "icon"> & {
  readonly label: string;
  /** For what the file is chosen, as a name in the page. */
  readonly opens: string;
  /** Endings of the files that are shown; left out: workbooks. */
  readonly accept?: string;
  readonly choose: (file: ChosenFile) => void;
};

/** The button that opens the browser's picker for one file. */
export function ChooseFile({ label, opens, accept = ".xlsx", choose, ...look }: Props) {
  const input = useRef<HTMLInputElement>(null);
  return (
    <>
      <Button {...look} onClick={() => input.current?.click()}>
        {label}
      </Button>
      <input
        ref={input}
        type="file"
        accept={accept}
        hidden
        tabIndex={-1}
        aria-label={label}
        data-opens={opens}
        onChange={(event) => {
          const [file] = filesOfPicker(event.currentTarget.files ?? []);
          event.currentTarget.value = "";
          if (file !== undefined) choose(file);
        }}
      />
    </>
  );
}
