import type { WrittenFile } from "../app/host";
import { outputsIn, type SplitBoard } from "../app/splitting/split-board";
import type { Desk } from "./desk";
import { earlierFile } from "./keep-earlier";

/** Of the JSON: a workbook with the output sheets it holds; `cluster` `null` = the Board's own. */
type WorkbookRecord = {
  readonly path: string;
  readonly cluster: string | null;
  readonly sheets: readonly string[];
};

export type ClusterBooks = {
  /** How many. */
  readonly books: number;
  readonly folder: string;
  /** The sheets of each. */
  readonly sheets: readonly string[];
  /** To be written with the Board's own; an earlier one with other content is kept beside. */
  readonly files: readonly WrittenFile[];
  /** The Board's own first. */
  readonly records: readonly WorkbookRecord[];
};

/** Makes the workbooks of the clusters, one by one; nothing is written yet. `out`: where the Board's own goes. */
export async function writeClusterBooks(desk: Desk, split: SplitBoard, out: string): Promise<ClusterBooks> {
  const folder = `${out.replace(/\.xls[xm]$/iu, "")}-theo-cụm`;
  const files: WrittenFile[] = [];
  const records: WorkbookRecord[] = [{ path: out, cluster: null, sheets: outputsIn(split.draft) }];
  for (const [index, { name, cluster, draft }] of split.books.entries()) {
    desk.progress(desk.texts.cli.progress.exporting({ done: index + 1, total: split.books.length }));
    const drawn = draft();
    const file = { path: `${folder}/${name}`, bytes: await desk.host.writeWorkbook(drawn) };
    const earlier = earlierFile(desk, file);
    files.push(...(earlier === null ? [] : [earlier]), file);
    records.push({ path: file.path, cluster, sheets: outputsIn(drawn) });
  }
  return { books: split.books.length, folder, sheets: records.at(-1)?.sheets ?? [], files, records };
}
