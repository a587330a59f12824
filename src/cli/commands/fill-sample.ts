import { boardFaults } from "../../../sample/board-faults";
import { clusterBoard, fillWorkbook } from "../../../sample/fill-workbook";
import { foreignFiles } from "../../../sample/foreign-files";
import { plantedFile, type Fault, type Planted, type PlantedFile } from "../../../sample/planted";
import { provinceOf, provinces } from "../../../sample/provinces";
import { sampleRegister } from "../../../sample/register-row";
import type { SentFile } from "../../../sample/sent-file";
import type { Board } from "../../domain/round/board";
import type { GivenFile } from "../../app/host";
import { collectFiles } from "../open-board";
import type { Desk, ExitCode } from "../desk";

export type FillSampleOptions = { readonly out: string; readonly seed?: number };

const usualSeed = 2020;

/** `thidua fill-sample`: the issued workbooks as they might come back, and what is wrong with them. */
export async function runFillSample(
  desk: Desk,
  dir: string,
  { out, seed = usualSeed }: FillSampleOptions,
): Promise<ExitCode> {
  const { planted, folders } = fillFolder(desk, dir, { out, seed });
  const foreign = foreignFiles(folders);
  for (const { file, bytes, changed } of foreign) write(desk, `${out}/${file}`, { bytes, changed });
  const all = complete(planted, foreign);
  desk.files.write(`${out}/${plantedFile}`, new TextEncoder().encode(`${JSON.stringify(all, null, 2)}\n`));
  desk.files.setChanged(`${out}/${plantedFile}`, `${all.asOf}T00:00:00`);
  desk.say(desk.texts.cli.results.filled({ files: all.files.length, faults: all.faults.length, folder: out }));
  return 0;
}

type Filled = { readonly planted: Planted; readonly folders: ReadonlySet<string> };

/**
 * Clusters' workbooks are read first: they tell what a unit's figures mean. One workbook stands in memory at a time.
 */
function fillFolder(desk: Desk, dir: string, { out, seed }: { readonly out: string; readonly seed: number }): Filled {
  const given = [...collectFiles(desk, [dir])].sort(
    (a, b) => Number(isCluster(b)) - Number(isCluster(a)) || (a.name < b.name ? -1 : 1),
  );
  const registers = new Map(
    Object.values(provinces).map(({ folder }) => [folder, sampleRegister(desk.files.asset(`${folder}/register.tsv`))]),
  );
  const boards = new Map<string, Board>();
  const files: PlantedFile[] = [];
  const faults: Fault[] = [];
  let province = provinces.huyen;
  for (const [index, { name, bytes }] of given.entries()) {
    desk.progress(desk.texts.cli.progress.filling({ done: index + 1, total: given.length }));
    const workbook = desk.host.readWorkbook(bytes);
    const stated = clusterBoard(workbook);
    if (stated !== null) boards.set(stated.cluster, stated.board);
    province = provinceOf(workbook);
    const register = registers.get(province.folder) ?? [];
    const sending = fillWorkbook({ file: name, workbook, province, boards, register, seed });
    for (const sent of sending?.files ?? []) {
      write(desk, `${out}/${sent.file}`, { bytes: patched(desk, bytes, sent), changed: sent.changed });
      files.push({ file: sent.file, unit: sent.unit, verdict: sent.verdict });
    }
    faults.push(...(sending?.faults ?? []));
  }
  if (given.length > 0)
    faults.push(...boardFaults(province.name, desk.files.asset(`${province.folder}/nominations.tsv`)));
  return { planted: { seed, asOf: province.asOf, files, faults }, folders: new Set(boards.keys()) };
}

function isCluster({ name }: GivenFile): boolean {
  return name.slice(name.lastIndexOf("/") + 1).startsWith("_");
}

function patched(desk: Desk, bytes: Uint8Array, { edits, kept }: SentFile): Uint8Array {
  const whole = desk.host.patchWorkbook(bytes, edits);
  return kept === 1 ? whole : whole.slice(0, Math.floor(whole.length * kept));
}

function write(
  desk: Desk,
  path: string,
  { bytes, changed }: { readonly bytes: Uint8Array; readonly changed: string },
): void {
  desk.files.write(path, bytes);
  desk.files.setChanged(path, changed);
}

function complete({ seed, asOf, files, faults }: Planted, foreign: ReturnType<typeof foreignFiles>): Planted {
  const all: readonly PlantedFile[] = [
    ...files,
    ...foreign.map(({ file }): PlantedFile => ({ file, unit: null, verdict: "rejected" })),
  ];
  return {
    seed,
    asOf,
    files: [...all].sort((a, b) => (a.file < b.file ? -1 : 1)),
    faults: [...faults, ...foreign.flatMap((each) => each.faults)],
  };
}
