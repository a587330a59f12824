import type { Annexes, Paper } from "../../papers/paper";
import { type Deflate, deflatePlain } from "../xlsx/zip/compression";

/** A paper as a .docx, in the layout of Decree 30/2020. What draws it is loaded when the first paper is asked for. */
export async function writePaper(paper: Paper | Annexes, deflate: Deflate = deflatePlain): Promise<Uint8Array> {
  const { paperDocument } = await import(/* webpackChunkName: "papers" */ "./paper-document");
  return paperDocument(paper, deflate);
}
