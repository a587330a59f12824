import type { MadeFile } from "./act-types";

/**
 * What became of a made file: "saved" = handed to the browser, which puts it where it puts its downloads; "opened" =
 * opened in a new window of Excel, to be saved there; "unsupported" = this web view saves no files, and the pane says
 * what to do instead.
 */
export type SaveOutcome = "saved" | "opened" | "unsupported";

export type SaveFile = (file: MadeFile) => Promise<SaveOutcome>;

const types: Readonly<Record<string, string>> = {
  xlsx: "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
  zip: "application/zip",
  json: "application/json",
};

/** Long enough for any browser to have begun reading the blob, in milliseconds. */
const blobKept = 60_000;

/** Hands the bytes to the browser as a download under this name; its settings say whether it asks where to put it. */
export function download(name: string, bytes: Uint8Array): void {
  const ending = name.split(".").at(-1)?.toLowerCase() ?? "";
  const address = URL.createObjectURL(
    new Blob([Uint8Array.from(bytes)], { type: types[ending] ?? "application/octet-stream" }),
  );
  const link = document.createElement("a");
  link.href = address;
  link.download = name;
  link.click();
  setTimeout(() => URL.revokeObjectURL(address), blobKept);
}

/** For every browser that saves downloads; whether the person allowed it can't be known. */
export const saveByDownload: SaveFile = ({ name, bytes }) => {
  download(name, bytes);
  return Promise.resolve("saved");
};

export type SavingPlace = {
  /** Whether this Excel's web view saves what is downloaded: those on a Mac and on an iPad don't. */
  readonly downloads: boolean;
  /** Opens a workbook in a new window of Excel. */
  readonly openBeside: (bytes: Uint8Array) => Promise<void>;
};

/** How the pane hands over a file: as a download, else a workbook in a window of its own, to be saved there. */
export function saveInExcel({ downloads, openBeside }: SavingPlace): SaveFile {
  if (downloads) return saveByDownload;
  return async ({ name, bytes }) => {
    if (!/\.xlsx$/iu.test(name)) return "unsupported";
    await openBeside(bytes);
    return "opened";
  };
}

/** A workbook is best opened at once; where Excel or its browser holds that back, it is a file. */
export function openedFirst(
  openBeside: ((bytes: Uint8Array) => Promise<void>) | undefined,
  saveFile: SaveFile,
): SaveFile {
  if (openBeside === undefined) return saveFile;
  return async (file) => {
    try {
      await openBeside(file.bytes);
      return "opened";
    } catch {
      return saveFile(file);
    }
  };
}
