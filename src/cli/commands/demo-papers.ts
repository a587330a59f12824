import { allPapers, type AllPapers } from "../../app/papers/all-papers";
import { type ListedPaper, papersJson } from "../../app/papers/papers-json";
import { folderName, unitFileName } from "../../app/file-names";
import type { WrittenFile } from "../../app/host";
import { type FormOf, waveFiles } from "../../app/reminding/wave-files";
import type { Consolidation } from "../../domain/consolidation";
import type { Desk } from "../desk";
import { firstMails } from "./issue";
import { drawPapers, filled } from "./papers";

/**
 * Folders of the demo's papers: what `papers` makes, without the letters that remind; what `remind --mail` makes; what
 * the leaders make, a folder a cluster; the drafts of `issue --mail`.
 */
export const paperFolders = ["papers", "reminders", "leaders", "mails"] as const;
/** Every figure of every paper with its source. */
export const figuresFile = "papers.json";

type PaperFolder = (typeof paperFolders)[number];
/** How many files stand in each. */
export type PaperCounts = { readonly [Folder in PaperFolder]: number };
type Demo = { readonly desk: Desk; readonly round: Consolidation; readonly folder: string };
/** Paths are relative to the demo's folder. */
type Made = { readonly files: readonly WrittenFile[]; readonly listed: readonly ListedPaper[] };

/**
 * Everything that a round hands on, as the commands make it, from the one round that was judged and the forms that were
 * issued into `issued`: nothing is read, judged or drawn twice.
 */
export async function makeDemoPapers(desk: Desk, round: Consolidation, folder: string): Promise<PaperCounts> {
  const demo = { desk, round, folder };
  const { reports, reminders, leaders } = allPapers(round);
  const made: { readonly [Folder in PaperFolder]: Made } = {
    papers: await drawn(desk, "papers", reports),
    reminders: await wave(demo, reminders),
    leaders: await ofLeaders(desk, leaders),
    mails: { files: mails(demo), listed: [] },
  };
  const all = paperFolders.map((each) => made[each]);
  const figures = new TextEncoder().encode(papersJson(all.flatMap(({ listed }) => listed)));
  const files = [...all.flatMap((each) => each.files), { path: figuresFile, bytes: figures }];
  desk.files.writeAll(files.map(({ path, bytes }) => ({ path: `${folder}/${path}`, bytes })));
  return {
    papers: made.papers.files.length,
    reminders: made.reminders.files.length,
    leaders: made.leaders.files.length,
    mails: made.mails.files.length,
  };
}

async function drawn(desk: Desk, under: string, papers: AllPapers["reports"]): Promise<Made> {
  const place = ({ path }: Pick<AllPapers["reports"][number], "path">): string =>
    `${[under, ...path.map(folderName)].join("/")}.docx`;
  const { files, listed } = await drawPapers(desk, papers, { draw: filled(desk), place });
  return { files, listed: listed.map((each, index) => ({ ...each, file: files[index]?.path ?? each.file })) };
}

async function ofLeaders(desk: Desk, leaders: AllPapers["leaders"]): Promise<Made> {
  const made: Made[] = [];
  for (const { cluster, papers } of leaders) {
    // Letters to members name the cluster's folder themselves.
    const named = papers.map((paper) => ({ ...paper, path: paper.path.slice(-1) }));
    made.push(await drawn(desk, `leaders/${folderName(cluster)}`, named));
  }
  return { files: made.flatMap(({ files }) => files), listed: made.flatMap(({ listed }) => listed) };
}

async function wave({ desk, round, folder }: Demo, letters: AllPapers["reminders"]): Promise<Made> {
  const formOf: FormOf = (unit) => {
    const cluster = round.roster.find(({ code }) => code === unit)?.cluster;
    if (cluster === undefined) return Promise.resolve(null);
    const form = { name: unitFileName(unit), bytes: desk.files.read(issuedPath(folder, cluster, unit)) };
    return Promise.resolve(form);
  };
  const quiet = { progress: () => undefined, pause: () => Promise.resolve() };
  const { files, papers } = await waveFiles({ round, letters }, { host: desk.host, formOf, ...quiet });
  return {
    files: files.map(({ name, bytes }) => ({ path: `reminders/${name}`, bytes })),
    listed: papers.map((each) => ({ ...each, file: `reminders/${each.file}` })),
  };
}

function mails({ desk, round, folder }: Demo): readonly WrittenFile[] {
  const { of } = firstMails(round);
  return round.roster.map(({ code, cluster }) => {
    const bytes = desk.files.read(issuedPath(folder, cluster, code));
    return of(code, { path: `mails/${folderName(cluster)}/${unitFileName(code)}`, bytes });
  });
}

const issuedPath = (folder: string, cluster: string, unit: string): string =>
  `${folder}/issued/${folderName(cluster)}/${unitFileName(unit)}`;
