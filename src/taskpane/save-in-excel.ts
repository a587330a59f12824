import { saveByDownload } from "./download";
import type { SaveFile } from "./made-file";

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
