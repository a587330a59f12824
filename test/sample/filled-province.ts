import { readFileSync } from "node:fs";
import { viCommands } from "../../src/text/command-texts";
import { join } from "node:path";
import { consolidate } from "../../src/app/consolidate";
import { consolidationJson } from "../../src/app/consolidation-json";
import type { GivenFile } from "../../src/app/host";
import { issueWorkbooks } from "../../src/app/issue-workbooks";
import { newSampleBoard, sampleFiles } from "../../src/app/new-board";
import type { PlantedJson } from "../../sample/check-planted";
import { plantedFile, type Planted } from "../../sample/planted";
import { provinces } from "../../sample/provinces";
import { runFillSample } from "../../src/cli/commands/fill-sample";
import type { Desk } from "../../src/cli/desk";
import type { Board } from "../../src/domain/round/board";
import { inputSheets } from "../../src/forms/board/input-sheets";
import { readBoard } from "../../src/forms/board/read-board";
import { nodeHost } from "../../src/hosts/node/node-host";
import { vi } from "../../src/text/vi";
import type { Workbook } from "../../src/workbook/sheet";

/** A folder in memory: path → bytes and time of last change. */
export type Folder = Map<string, { readonly bytes: Uint8Array; readonly changed: string | null }>;

export function asset(name: string): string {
  return readFileSync(join(__dirname, "../../assets", name), "utf8");
}

/** The sample's Board workbook, written and read again, and the workbooks of the units that are wanted. */
export async function issuedProvince(
  isWanted: (path: string) => boolean,
): Promise<{ readonly workbook: Workbook; readonly board: Board; readonly issued: Folder }> {
  const tables = Object.fromEntries(
    Object.entries(sampleFiles).map(([sheet, file]) => [sheet, asset(`sample/${file}`)]),
  );
  const workbook = nodeHost.readWorkbook(await nodeHost.writeWorkbook(newSampleBoard(tables, "2020-05-20")));
  const { board } = readBoard(workbook);
  if (board === null) throw new Error("the sample has no period");
  const issued: Folder = new Map();
  for (const { path, draft } of issueWorkbooks({
    board,
    inputs: inputSheets(workbook),
    cluster: null,
    unit: null,
    texts: vi,
    issued: "2020-05-20",
  })) {
    if (isWanted(path)) issued.set(`issued/${path}`, { bytes: await nodeHost.writeWorkbook(draft()), changed: null });
  }
  return { workbook, board, issued };
}

export async function fill(
  issued: Folder,
  seed: number,
): Promise<{ readonly folder: Folder; readonly planted: Planted }> {
  const folder: Folder = new Map(issued);
  await runFillSample(deskOver(folder), "issued", { out: "filled", seed });
  const planted = JSON.parse(new TextDecoder().decode(folder.get(`filled/${plantedFile}`)?.bytes)) as Planted;
  return { folder, planted };
}

export function consolidated(board: Board, folder: Folder): PlantedJson {
  const request = {
    board,
    stored: { submissions: [], clusterSubmissions: [], unreadable: [] },
    files: under(folder, "filled"),
    asOf: provinces.huyen.asOf,
    receivedOption: null,
    progress: () => undefined,
  };
  return JSON.parse(consolidationJson(consolidate(request, nodeHost).consolidation, vi)) as PlantedJson;
}

function under(folder: Folder, path: string): readonly GivenFile[] {
  return [...folder]
    .filter(([name]) => name.startsWith(`${path}/`))
    .map(([name, file]) => ({ name: name.slice(path.length + 1), ...file }));
}

/** As much of a desk as the command touches. */
function deskOver(folder: Folder): Desk {
  const files: Partial<Desk["files"]> = {
    exists: () => true,
    collect: (path) => under(folder, path),
    write: (path, bytes) => folder.set(path, { bytes, changed: null }),
    setChanged: (path, changed) => folder.set(path, { bytes: folder.get(path)?.bytes ?? new Uint8Array(), changed }),
    asset,
  };
  return {
    host: nodeHost,
    texts: viCommands,
    say: () => undefined,
    progress: () => undefined,
    files,
  } as unknown as Desk;
}
