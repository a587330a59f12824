import { type LiveWorkbook, LiveWorkbookError } from "../../app/live-workbook";
import { canGiveFile } from "./capabilities";
import { knownMerges } from "./reading/known-merges";
import { readLiveWorkbook, readRow } from "./reading/read-live-workbook";
import { goTo, selected, watchChanges, watchSelection } from "./selection";
import { unfinishedWrite } from "./writing/read-sheets";
import { inExcel } from "./session";

/** The workbook that is open in Excel. Nothing is asked of Excel before a function is called. */
export function excelLiveWorkbook(): LiveWorkbook {
  const merges = knownMerges();
  const bytes = canGiveFile() ? { bytes: wholeFile } : {};
  return {
    read: (wanted) => readLiveWorkbook(wanted, merges).finally(() => void writing().catch(() => undefined)),
    write: (change, options) =>
      writing()
        .then(({ writeChange }) => writeChange(change, options))
        .finally(merges.forget),
    unfinished: unfinishedWrite,
    finish: () =>
      writing()
        .then(({ finishWrite }) => finishWrite())
        .finally(merges.forget),
    goTo,
    selected,
    watchSelection,
    watchChanges: (changed) => watchChanges(changed, merges),
    readRow,
    openBeside,
    ...bytes,
  };
}

/**
 * What writes comes in a script of its own: the pane opens without it, and it is fetched once the workbook has been
 * read. Where it can't be fetched nothing is written; the next call asks for it again.
 */
async function writing() {
  try {
    const [{ finishWrite }, { writeChange }] = await Promise.all([
      import(/* webpackChunkName: "writing" */ "./writing/unfinished-write"),
      import(/* webpackChunkName: "writing" */ "./writing/write-change"),
    ]);
    return { finishWrite, writeChange };
  } catch (cause) {
    throw new LiveWorkbookError({ reason: "unexpected", detail: String(cause), left: "as-it-was" }, { cause });
  }
}

/**
 * Opens a workbook of these bytes in a window of its own, not saved yet (ExcelApi 1.8, Excel.createWorkbook). On the
 * web that is a new tab, which a browser may hold back. Throws LiveWorkbookError.
 */
export function openBeside(bytes: Uint8Array): Promise<void> {
  return inExcel(() => Excel.createWorkbook(base64Of(bytes)));
}

/**
 * Long argument lists overflow the stack, so the bytes go in parts; each is a multiple of three, which base64 needs.
 */
const partSize = 3 * 4096;

export function base64Of(bytes: Uint8Array): string {
  const parts: string[] = [];
  for (let at = 0; at < bytes.length; at += partSize)
    parts.push(btoa(String.fromCharCode(...bytes.subarray(at, at + partSize))));
  return parts.join("");
}

/** Bytes of a slice: the most that Office gives (Microsoft's page "Document.getFileAsync"). */
const sliceSize = 4_194_304;

/**
 * The open workbook as the bytes of its file, unsaved changes included: getFileAsync of the common interface (set
 * CompressedFile 1.1), slice by slice. Office keeps two such files open at most, so each is closed again. Throws
 * LiveWorkbookError.
 */
async function wholeFile(): Promise<Uint8Array> {
  const file = await answer<Office.File>((done) =>
    Office.context.document.getFileAsync(Office.FileType.Compressed, { sliceSize }, done),
  );
  try {
    const bytes = new Uint8Array(file.size);
    let at = 0;
    for (let index = 0; index < file.sliceCount; index++) {
      const { data } = await answer<Office.Slice>((done) => file.getSliceAsync(index, done));
      bytes.set(data as ArrayLike<number>, at);
      at += (data as ArrayLike<number>).length;
    }
    return bytes;
  } finally {
    file.closeAsync();
  }
}

/** The common interface answers by callback, with an error that has a code of its own. */
function answer<T>(ask: (done: (result: Office.AsyncResult<T>) => void) => void): Promise<T> {
  return new Promise((resolve, reject) => {
    ask(({ status, value, error }) => {
      // Its enumeration is not there where Office.js was loaded in parts.
      if (String(status) === "succeeded") resolve(value);
      else
        reject(
          new LiveWorkbookError(
            { reason: "unexpected", detail: `${error.code} ${error.name}`, left: "as-it-was" },
            { cause: error },
          ),
        );
    });
  });
}
