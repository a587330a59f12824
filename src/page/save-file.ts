import { savedName } from "./open-file";

const xlsxType = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";
/** Long enough for any browser to have begun reading the blob, in milliseconds. */
const blobKept = 60_000;

/** Hands the bytes to the browser as a download under the file's own name; it asks or not where to put it, as it is set. */
export function saveFile(name: string, bytes: Uint8Array): void {
  const address = URL.createObjectURL(new Blob([Uint8Array.from(bytes)], { type: xlsxType }));
  const link = document.createElement("a");
  link.href = address;
  link.download = savedName(name);
  link.click();
  setTimeout(() => URL.revokeObjectURL(address), blobKept);
}
