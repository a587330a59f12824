import type { SaveFile } from "./made-file";

const types: Readonly<Record<string, string>> = {
  xlsx: "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
  zip: "application/zip",
  json: "application/json",
};

/** Long enough for any browser to have begun reading the blob, in milliseconds. */
const blobKept = 60_000;

/** Hands the bytes to the browser as a download under this name; it asks or not where to put it, as it is set. */
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

/** For every browser that saves downloads; it is never known whether the person let it. */
export const saveByDownload: SaveFile = ({ name, bytes }) => {
  download(name, bytes);
  return Promise.resolve("saved");
};
