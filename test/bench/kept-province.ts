import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import type { GivenFile } from "../../src/app/host";
import { nodeFiles } from "../../src/hosts/node/node-files";
import { nodeHost } from "../../src/hosts/node/node-host";
import type { WorkbookDraft } from "../../src/workbook/draft";
import { enlargedBoard, filledFiles } from "./enlarged-province";

/** A province on the disk: the Board's workbook, and the folder of what came. */
export type KeptProvince = {
  readonly board: string;
  readonly sent: string;
  readonly draft: () => WorkbookDraft;
  readonly files: () => readonly GivenFile[];
};

const disk = nodeFiles("assets");
const given = process.env["THIDUA_BENCH"];
const folder = given ?? mkdtempSync(path.join(tmpdir(), "thidua-bench-"));
if (given === undefined) process.once("exit", () => rmSync(folder, { recursive: true, force: true }));

/**
 * The sample so often over, written once for all benches of a run: `npm run bench` names the folder in THIDUA_BENCH, and
 * a bench that is run alone has one of its own.
 */
export async function keptProvince(copies: number): Promise<KeptProvince> {
  const place = path.join(folder, String(copies));
  const [board, sent] = [path.join(place, "board.xlsx"), path.join(place, "sent")];
  const draft = (): WorkbookDraft => enlargedBoard(copies);
  if (!disk.exists(board)) {
    for await (const { name, bytes, changed } of filledFiles(copies)) {
      const file = path.join(sent, name);
      disk.write(file, bytes);
      if (changed !== null) disk.setChanged(file, changed);
    }
    disk.write(board, await nodeHost.writeWorkbook(draft()));
  }
  return { board, sent, draft, files: () => disk.collect(sent) };
}
