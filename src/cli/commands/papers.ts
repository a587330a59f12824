import type { WrittenFile } from "../../app/host";
import { consolidatedDay } from "../../app/exporting/consolidated-day";
import { fillOwnTemplate, openTemplate, type OwnTemplate } from "../../app/papers/own-template";
import type { NoTemplate } from "../../text/params";
import { type ListedPaper, papersJson } from "../../app/papers/papers-json";
import { paperPath, papersOfRound, type RoundPapers } from "../../app/papers/round-papers";
import { CannotRun } from "../cannot-run";
import { reportTo } from "../common-options";
import type { Desk, ExitCode } from "../desk";
import { expectJsonPlace } from "../json-place";
import { earlierFile } from "../keep-earlier";
import { openBoardAt } from "../open-board";

export type PapersOptions = {
  readonly out: string;
  readonly only: string | null;
  /** A person's own .docx, filled instead of the product's; `null` = the product's. */
  readonly template: string | null;
  /** The papers with their marks unfilled, to be changed in Word. */
  readonly asTemplates: boolean;
  readonly json: string | null;
  readonly asOf: string | null;
};

/** `thidua papers`: the Word papers of a Board's or a leader's workbook, each in its file below one folder. */
export async function runPapers(desk: Desk, path: string, options: PapersOptions): Promise<ExitCode> {
  const { results } = desk.texts.cli;
  const { out, template, asTemplates } = options;
  const made = roundPapers(desk, path, options);
  const draw = asTemplates ? unfilled(desk) : template === null ? filled(desk) : await owned(desk, made, template);
  await writePapers(desk, chosenPapers(made, options), {
    ...options,
    draw,
    place: (paper) => `${out}/${asTemplates ? `${paper.kind.name}.docx` : paperPath(paper)}`,
  });
  for (const { name } of made.waiting) desk.say(results.paperWaits({ name }));
  desk.say(results.papersMade({ count: chosenPapers(made, options).length, folder: out }));
  return 0;
}

export type ReportOptions = Pick<PapersOptions, "out" | "json" | "asOf"> & { readonly to: string };

/** `thidua report`: one report of the Board, in one file. */
export async function runReport(desk: Desk, path: string, { to, ...options }: ReportOptions): Promise<ExitCode> {
  const { failures, results } = desk.texts.cli;
  if (!/\.docx$/iu.test(options.out)) throw new CannotRun(failures.notForPaper({ path: options.out }));
  const made = roundPapers(desk, path, { ...options, only: reportTo[to] ?? to });
  await writePapers(desk, made.papers, { ...options, draw: filled(desk), place: () => options.out });
  desk.say(results.written({ path: options.out }));
  return 0;
}

type MadePaper = RoundPapers["papers"][number];
type Draw = (paper: MadePaper) => Promise<Pick<ListedPaper, "figures"> & { readonly bytes: Uint8Array }>;

export const filled =
  ({ host }: Desk): Draw =>
  async ({ fill }) => {
    const { paper, figures } = fill();
    return { bytes: await host.writePaper(paper), figures };
  };

const unfilled =
  ({ host }: Desk): Draw =>
  async ({ unfilled: paper }) => ({ bytes: await host.writePaper(paper()), figures: [] });

/** A template is checked before anything is filled: of a mark without meaning nothing is written. */
async function owned(desk: Desk, { papers }: RoundPapers, path: string): Promise<Draw> {
  const { failures } = desk.texts.cli;
  if (!desk.files.exists(path)) throw new CannotRun(failures.notFound({ path }));
  const [first] = papers;
  if (first === undefined) return filled(desk);
  const opened = await openTemplate(desk.files.read(path), first.kind, desk.host);
  if (isRefused(opened)) throw new CannotRun(failures.noTemplate({ path, why: opened }));
  return (paper) => fillOwnTemplate(opened, paper, desk.host);
}

function isRefused(opened: OwnTemplate | NoTemplate): opened is NoTemplate {
  return "refused" in opened;
}

/** A template stands for one kind of paper, the first where none is named; one file a kind shows its marks. */
function chosenPapers({ papers }: RoundPapers, { only, template, asTemplates }: PapersOptions): readonly MadePaper[] {
  if (asTemplates) return papers.filter(({ kind }, index) => papers.findIndex((each) => each.kind === kind) === index);
  return template === null || only !== null ? papers : papers.filter(({ kind }) => kind === papers[0]?.kind);
}

function roundPapers(
  desk: Desk,
  path: string,
  { only, json, asOf }: Pick<PapersOptions, "only" | "json" | "asOf">,
): RoundPapers {
  const { failures } = desk.texts.cli;
  expectJsonPlace(desk, json);
  const opened = openBoardAt(desk, path);
  const consolidated = consolidatedDay(opened.workbook);
  const found = papersOfRound({ opened, consolidated, only, asOf, today: desk.today });
  if (!("refused" in found)) {
    if (found.papers.length === 0) throw new CannotRun(failures.notConsolidated({ path }));
    return found;
  }
  switch (found.refused) {
    case "unknown":
      throw new CannotRun(failures.unknownPaper(found));
    case "waiting":
      throw new CannotRun(failures.notConsolidated({ path }));
    default:
      return found satisfies never;
  }
}

type Drawing = { readonly draw: Draw; readonly place: (paper: MadePaper) => string };
type Written = Drawing & Pick<PapersOptions, "json">;

/** All of them or none; what stood in their places is kept beside. */
async function writePapers(desk: Desk, papers: readonly MadePaper[], { json, ...drawing }: Written): Promise<void> {
  const { files: drawn, listed } = await drawPapers(desk, papers, drawing);
  const list = { path: json ?? "", bytes: new TextEncoder().encode(papersJson(listed)) };
  const files = json === null ? drawn : [...drawn, list];
  const kept = files.flatMap((file) => earlierFile(desk, file) ?? []);
  desk.files.writeAll([...kept, ...files]);
  for (const { path } of kept) desk.complain(desk.texts.cli.results.backedUp({ path }));
}

/** Each paper as a file, and its figures. */
export async function drawPapers(
  { progress, texts }: Pick<Desk, "progress" | "texts">,
  papers: readonly MadePaper[],
  { draw, place }: Drawing,
): Promise<{ readonly files: readonly WrittenFile[]; readonly listed: readonly ListedPaper[] }> {
  const files: WrittenFile[] = [];
  const listed: ListedPaper[] = [];
  for (const [index, made] of papers.entries()) {
    progress(texts.cli.progress.papers({ done: index + 1, total: papers.length }));
    const { bytes, figures } = await draw(made);
    files.push({ path: place(made), bytes });
    listed.push({ name: made.kind.name, file: paperPath(made), figures });
  }
  return { files, listed };
}
