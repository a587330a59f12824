/** A file of the sample province as the server lists it: its path under the folder, its time in milliseconds. */
export type SampleFile = { readonly path: string; readonly changed: number };

/**
 * Hands the sample's filled files to the pane as if a person had chosen their folder. `null` when the pane shows no
 * place to choose files. Gives the number of files.
 */
export async function giveSampleFiles(
  pane: Document,
  list: readonly SampleFile[],
  folder: string,
): Promise<number | null> {
  const input =
    pane.querySelector<HTMLInputElement>('input[type="file"][webkitdirectory]') ??
    pane.querySelector<HTMLInputElement>('input[type="file"]');
  if (input === null) return null;
  const files = await Promise.all(list.map((file) => sampleFile(file, folder)));
  const transfer = new DataTransfer();
  for (const file of files) transfer.items.add(file);
  input.files = transfer.files;
  input.dispatchEvent(new Event("change", { bubbles: true }));
  return files.length;
}

async function sampleFile({ path, changed }: SampleFile, folder: string): Promise<File> {
  const response = await fetch(`${folder}/${path.split("/").map(encodeURIComponent).join("/")}`);
  const file = new File([await response.arrayBuffer()], path.split("/").at(-1) ?? path, { lastModified: changed });
  // A chosen folder's files carry their path from that folder on; a file made by a script has none of its own.
  return Object.defineProperty(file, "webkitRelativePath", { value: `filled/${path}` });
}
