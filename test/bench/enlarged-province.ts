import type { GivenFile } from "../../src/app/host";
import { issueWorkbooks } from "../../src/app/issue-workbooks";
import { newSampleBoard, sampleFiles, type SampleTables } from "../../src/app/new-board";
import { openBoard } from "../../src/app/open-board";
import { provinces } from "../../sample/provinces";
import { clusterBoard, fillWorkbook } from "../../sample/fill-workbook";
import { sampleRegister } from "../../sample/register-row";
import type { Board } from "../../src/domain/round/board";
import { nodeHost } from "../../src/hosts/node/node-host";
import { type WorkbookDraft, workbookOf } from "../../src/workbook/draft";
import { vi } from "../../src/text/vi";
import { sampleText } from "../assets/sample-data";

const issued = "2020-05-20";
const seed = 2020;
/** Codes of clusters and units; those of indicators and criteria have other letters. */
const code = /\b([CK])(\d\d)(?=\b|-\d\d)/g;
/** Clusters of a copy count on from here: C01 → C31 → C61. */
const step = 30;

export type FilledProvince = { readonly board: WorkbookDraft; readonly files: readonly GivenFile[] };

/**
 * The sample province as often over as asked, each copy with clusters and units of its own: 3 gives 552 units. The
 * files are of these clusters alone, or of all.
 */
export async function enlargedProvince(
  copies: number,
  clusters: readonly string[] | null = null,
): Promise<FilledProvince> {
  const board = newSampleBoard(enlargedTables(copies), issued);
  const opened = openBoard(workbookOf(board));
  if ("noRound" in opened) throw new Error(opened.noRound);
  const register = sampleRegister(sampleText("register"));
  const boards = new Map<string, Board>();
  const files: GivenFile[] = [];
  const all = issueWorkbooks({
    board: opened.board,
    inputs: opened.inputs(),
    cluster: null,
    unit: null,
    texts: vi,
    issued,
  }).filter(({ path }) => clusters === null || clusters.some((cluster) => path.startsWith(`${cluster}/`)));
  for (const { path, draft } of [...all].sort((a, b) => Number(isCluster(b.path)) - Number(isCluster(a.path)))) {
    const workbook = workbookOf(draft());
    const stated = clusterBoard(workbook);
    if (stated !== null) boards.set(stated.cluster, stated.board);
    const sending = fillWorkbook({ province: provinces.huyen, file: path, workbook, boards, register, seed });
    if (sending === null) continue;
    const bytes = await nodeHost.writeWorkbook(draft());
    for (const sent of sending.files)
      files.push({ name: sent.file, bytes: nodeHost.patchWorkbook(bytes, sent.edits), changed: sent.changed });
  }
  return { board, files };
}

function isCluster(path: string): boolean {
  return path.slice(path.lastIndexOf("/") + 1).startsWith("_");
}

function enlargedTables(copies: number): SampleTables {
  return Object.fromEntries(
    Object.entries(sampleFiles).map(([sheet, file]) => [
      sheet,
      enlarged(sampleText(file.replace(/\.tsv$/, "")), copies),
    ]),
  );
}

/** Lines that name a cluster or unit come again with the codes of each copy; a line of the register keeps no file. */
function enlarged(table: string, copies: number): string {
  const [header = "", ...lines] = table.replace(/\n$/, "").split("\n");
  const copied = Array.from({ length: copies - 1 }, (_, index) =>
    lines
      .filter((line) => line.search(code) >= 0)
      .map((line) =>
        line.replace(
          code,
          (_found, letter: string, number: string) => `${letter}${Number(number) + (index + 1) * step}`,
        ),
      ),
  );
  return [header, ...lines, ...copied.flat(), ""].join("\n");
}
