import { mkdtempSync, linkSync, mkdirSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import type { GivenFile } from "../../src/app/host";
import { nodeFiles } from "../../src/hosts/node/node-files";
import { nodeHost } from "../../src/hosts/node/node-host";
import type { WorkbookDraft } from "../../src/workbook/draft";
import { copyOf, enlargedBoard, filledFiles } from "./enlarged-province";

/** A province on the disk: the Board's workbook, and the folder of what came. */
export type KeptProvince = {
  readonly board: string;
  readonly sent: string;
  readonly draft: () => WorkbookDraft;
  readonly files: () => readonly GivenFile[];
};

const disk = nodeFiles("assets");
/** 552 units: the largest round that the benches take. */
export const mostCopies = 3;

const given = process.env["THIDUA_BENCH"];
const folder = given ?? mkdtempSync(path.join(tmpdir(), "thidua-bench-"));
if (given === undefined) process.once("exit", () => rmSync(folder, { recursive: true, force: true }));

/**
 * The sample so often over. What came is written once for all benches of a run, for the most copies that any of them
 * takes: `npm run bench` names the folder in THIDUA_BENCH and has it filled first; a bench that is run alone has one of
 * its own. Fewer copies are the first of these, as links.
 */
export async function keptProvince(copies: number, most = mostCopies): Promise<KeptProvince> {
  const place = path.join(folder, String(copies));
  const [board, sent] = [path.join(place, "board.xlsx"), path.join(place, "sent")];
  const draft = (): WorkbookDraft => enlargedBoard(copies);
  if (!disk.exists(board)) {
    if (copies === most) await fill(sent, copies);
    else linkFirst(sent, { copies, from: (await keptProvince(most)).sent });
    disk.write(board, await nodeHost.writeWorkbook(draft()));
  }
  return { board, sent, draft, files: () => disk.collect(sent) };
}

async function fill(sent: string, copies: number): Promise<void> {
  for await (const { name, bytes, changed } of filledFiles(copies)) {
    const file = path.join(sent, name);
    disk.write(file, bytes);
    if (changed !== null) disk.setChanged(file, changed);
  }
}

function linkFirst(sent: string, { copies, from }: { readonly copies: number; readonly from: string }): void {
  for (const { name } of disk.collect(from)) {
    if (copyOf(name) >= copies) continue;
    const file = path.join(sent, name);
    mkdirSync(path.dirname(file), { recursive: true });
    linkSync(path.join(from, name), file);
  }
}
