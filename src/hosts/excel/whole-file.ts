import { LiveWorkbookError } from "../../app/live-workbook";

/** Bytes of a slice: the most that Office gives (Microsoft's page "Document.getFileAsync"). */
const sliceSize = 4_194_304;

/**
 * The open workbook as the bytes of its file, with what was not saved yet: getFileAsync of the common interface (set
 * CompressedFile 1.1), slice by slice. Office keeps two such files open at most, so each is closed again. Throws
 * LiveWorkbookError.
 */
export async function wholeFile(): Promise<Uint8Array> {
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
