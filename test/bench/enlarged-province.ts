import { strFromU8, strToU8, unzipSync, zipSync } from "fflate";
import type { GivenFile } from "../../src/app/host";
import { issueWorkbooks } from "../../src/app/issue-workbooks";
import { newSampleBoard, sampleFiles, type SampleTables } from "../../src/app/new-board";
import { openBoard } from "../../src/app/open-board";
import { provinces } from "../../sample/provinces";
import { clusterBoard, fillWorkbook } from "../../sample/fill-workbook";
import { sampleRegister } from "../../sample/register-row";
import type { Board } from "../../src/domain/round/board";
import { fingerprint } from "../../src/forms/marks/workbook-marks";
import { nodeHost } from "../../src/hosts/node/node-host";
import { type WorkbookDraft, workbookOf } from "../../src/workbook/draft";
import { vi } from "../../src/text/vi";
import { sampleText } from "../assets/sample-data";

const issued = "2020-05-20";
const seed = 2020;
/** Codes of clusters and units; those of indicators and criteria have other letters. */
const code = /\b([CK])(\d\d)(?=\b|-\d\d)/g;
/** There they also stand after an underscore. */
const codeInPath = /[CK]\d\d(?!\d)/g;
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
  const files: GivenFile[] = [];
  for await (const file of filledFiles(copies, clusters)) files.push(file);
  return { board: enlargedBoard(copies), files };
}

/** The Board's workbook of so many copies, before anything came. */
export function enlargedBoard(copies: number): WorkbookDraft {
  return newSampleBoard(enlargedTables(copies), issued);
}

/**
 * The files one by one, since those of thousands of units need not be held together. Forms are issued for the sample
 * alone, and their copies are the same bytes with other codes: issuing is not what is measured here. Each is filled by
 * its own code, so that no two units state the same.
 */
export async function* filledFiles(
  copies: number,
  clusters: readonly string[] | null = null,
): AsyncGenerator<GivenFile> {
  const opened = openBoard(workbookOf(enlargedBoard(1)));
  if ("noRound" in opened) throw new Error(opened.noRound);
  const register = sampleRegister(sampleText("register"));
  const { board } = opened;
  const all = issueWorkbooks({ board, inputs: opened.inputs(), cluster: null, unit: null, texts: vi, issued }).filter(
    ({ path }) => clusters === null || clusters.some((cluster) => path.startsWith(`${cluster}/`)),
  );
  const boards = new Map<string, Board>();
  for (const { path, draft } of [...all].sort((a, b) => Number(isCluster(b.path)) - Number(isCluster(a.path)))) {
    const bytes = await nodeHost.writeWorkbook(draft());
    for (const form of formsOf({ path, bytes }, copies)) {
      const workbook = nodeHost.readWorkbook(form.bytes);
      const stated = clusterBoard(workbook);
      if (stated !== null) boards.set(stated.cluster, stated.board);
      const sending = fillWorkbook({ province: provinces.huyen, file: form.path, workbook, boards, register, seed });
      for (const { file: name, edits, changed } of sending?.files ?? [])
        yield { name, bytes: nodeHost.patchWorkbook(form.bytes, edits), changed };
    }
  }
}

/** Of which copy a file is, by its name; 0 = the sample's own. */
export function copyOf(name: string): number {
  return Math.floor(Number(/^[CK](\d+)/.exec(name)?.[1] ?? 0) / step);
}

type Form = { readonly path: string; readonly bytes: Uint8Array };

function formsOf(form: Form, copies: number): readonly Form[] {
  return Array.from({ length: copies }, (_, copy) =>
    copy === 0
      ? form
      : {
          path: form.path.replaceAll(codeInPath, (found) => renamed(found, copy)),
          bytes: renamedBytes(form.bytes, copy),
        },
  );
}

/**
 * The texts of a workbook with the codes of a copy, and the fingerprints of those that are a fingerprint's whole text
 * (the cluster's on the cover); addresses of cells stay, though they may look like codes.
 */
function renamedBytes(bytes: Uint8Array, copy: number): Uint8Array {
  const parts = unzipSync(bytes);
  const part = parts[textsPart];
  if (part === undefined) throw new Error(`a form without ${textsPart}`);
  const texts = strFromU8(part);
  const changed = [...texts.matchAll(/<t>([CK]\d\d - [^<]*)<\/t>/g)].reduce(
    (all, [, text = ""]) => all.replaceAll(fingerprint([text]), fingerprint([renamed(text, copy)])),
    renamed(texts, copy),
  );
  return zipSync({ ...parts, [textsPart]: strToU8(changed) }, { level: 1 });
}

const textsPart = "xl/sharedStrings.xml";

function renamed(text: string, copy: number): string {
  return text.replace(code, (_, letter: string, number: string) => `${letter}${Number(number) + copy * step}`);
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
    lines.filter((line) => line.search(code) >= 0).map((line) => renamed(line, index + 1)),
  );
  return [header, ...lines, ...copied.flat(), ""].join("\n");
}
