import { consolidatedDay } from "../../app/exporting/consolidated-day";
import { zipName } from "../../app/live/board/setting-up/make-workbooks";
import type { NoRound, OpenedBoard } from "../../app/open-board";
import { fillOwnTemplate, openTemplate } from "../../app/papers/own-template";
import { type PaperPreview, paperPreview } from "../../app/papers/paper-preview";
import { paperPath, papersOfRound, type RoundPapers, withNewDate } from "../../app/papers/round-papers";
import { sheetNames } from "../../contract/sheet-names";
import type { NoTemplate } from "../../text/params";
import type { ChosenFile, MadeFile, Watch } from "../act-types";
import { pauses, type WorkDesk } from "../acts/desk";
import { givenBytes } from "../acts/given-files";
import type { RoundReading } from "../acts/round-reading";
import { vietnamDay } from "../clock";

/** A paper that the workbook makes. `count`: how many of it there are; `waits`: it needs a consolidation first. */
export type OfferedPaper = {
  readonly name: string;
  readonly count: number;
  readonly waits: boolean;
  /** It names a new due date. */
  readonly dated: boolean;
};

/** `today`: ISO, in Viet Nam. */
export type OfferedPapers = { readonly papers: readonly OfferedPaper[]; readonly today: string };

/** `templates`: with their marks unfilled, to be changed in Word. */
export type PapersWanted = Dated & { readonly names: readonly string[]; readonly as: "papers" | "templates" };

/** Hạn mới of reminders, ISO; `null` = left open. */
type Dated = { readonly newDate: string | null };

/** `name`: of the papers that the template is filled instead of. */
export type OwnTemplateWanted = Dated & { readonly name: string; readonly chosen: ChosenFile };

type MadePaper = RoundPapers["papers"][number];

/** Acts of the papers that a workbook makes. Nothing is written into it, and nothing is sent. */
export function papersActs(desk: WorkDesk, reading: RoundReading) {
  const known = new WeakMap<OpenedBoard, Promise<RoundPapers>>();
  const read = async (): Promise<RoundPapers | null> => {
    const opened = await reading.board();
    if (opened === null) return null;
    const made = known.get(opened) ?? allPapers(desk, opened);
    known.set(opened, made);
    return made;
  };
  return {
    papers: async (): Promise<OfferedPapers | NoRound> => {
      const made = await read();
      return made === null ? reading.noRound() : { papers: offered(made), today: vietnamDay(desk.clock()) };
    },
    /** The first of a kind; `null` = there is none of that name. */
    paperPreview: async ({
      name,
      newDate,
    }: Dated & { readonly name: string }): Promise<{ readonly preview: PaperPreview | null } | NoRound> => {
      const made = await read();
      if (made === null) return reading.noRound();
      const first = withNewDate(made, newDate).papers.find(({ kind }) => kind.name === name);
      return { preview: first === undefined ? null : paperPreview(first) };
    },
    paperFiles: async (wanted: PapersWanted, watch: Watch): Promise<MadeFile | NoRound> => {
      const made = await read();
      return made === null ? reading.noRound() : filesOf(desk, withNewDate(made, wanted.newDate), { wanted, watch });
    },
    /** A person's own template filled instead of the papers of this name. */
    ownTemplate: async (own: OwnTemplateWanted, watch: Watch): Promise<MadeFile | NoTemplate | NoRound> => {
      const made = await read();
      return made === null ? reading.noRound() : ownFiles(desk, withNewDate(made, own.newDate), { own, watch });
    },
  };
}

function filesOf(
  desk: WorkDesk,
  { papers, round }: RoundPapers,
  { wanted, watch }: { readonly wanted: PapersWanted; readonly watch: Watch },
): Promise<MadeFile> {
  const { host } = desk;
  const chosen = papers.filter(({ kind }) => wanted.names.includes(kind.name));
  const files =
    wanted.as === "templates"
      ? onceEach(chosen).map((each) => file(`${each.kind.name}.docx`, () => host.writePaper(each.unfilled())))
      : chosen.map((each) => file(paperPath(each), () => host.writePaper(each.fill().paper)));
  return zipped(desk, { files, what: "Các văn bản", period: round.board.period }, watch);
}

async function ownFiles(
  desk: WorkDesk,
  { papers, round }: RoundPapers,
  { own, watch }: { readonly own: OwnTemplateWanted; readonly watch: Watch },
): Promise<MadeFile | NoTemplate> {
  const chosen = papers.filter(({ kind }) => kind.name === own.name);
  const [first] = chosen;
  if (first === undefined) throw new Error(`there is no paper ${own.name}`);
  const template = await openTemplate(await givenBytes(own.chosen), first.kind, desk.host);
  if ("refused" in template) return template;
  const files = chosen.map((each) =>
    file(paperPath(each), async () => (await fillOwnTemplate(template, each, desk.host)).bytes),
  );
  return zipped(desk, { files, what: own.name, period: round.board.period }, watch);
}

async function allPapers({ workbook, clock }: WorkDesk, opened: OpenedBoard): Promise<RoundPapers> {
  const overview = await workbook.read({ full: [sheetNames.overview], values: [], others: () => [], merges: "none" });
  const found = papersOfRound({
    opened,
    consolidated: consolidatedDay(overview),
    asOf: null,
    today: vietnamDay(clock()),
    only: null,
  });
  if ("refused" in found) throw new Error("all papers of a workbook were asked for");
  return found;
}

function offered({ papers, waiting }: RoundPapers): readonly OfferedPaper[] {
  const ready = onceEach(papers).map(({ kind }) => ({
    name: kind.name,
    count: papers.filter((each) => each.kind === kind).length,
    waits: false,
    dated: kind.namesNewDate === true,
  }));
  return [...ready, ...waiting.map(({ name }) => ({ name, count: 0, waits: true, dated: false }))];
}

function onceEach(papers: readonly MadePaper[]): readonly MadePaper[] {
  return papers.filter(({ kind }, index) => papers.findIndex((each) => each.kind === kind) === index);
}

type Drawn = { readonly name: string; readonly bytes: () => Promise<Uint8Array> };
const file = (name: string, bytes: Drawn["bytes"]): Drawn => ({ name, bytes });

type Zipped = {
  readonly files: readonly Drawn[];
  readonly what: string;
  readonly period: Parameters<typeof zipName>[0];
};

/** Each is drawn by itself, so that the page keeps its turn. */
async function zipped(desk: WorkDesk, { files, what, period }: Zipped, watch: Watch): Promise<MadeFile> {
  const pause = pauses(desk, watch);
  const made: MadeFile[] = [];
  for (const { name, bytes } of files) {
    await pause();
    watch.progress({ stage: "issuing", done: made.length, all: files.length, name });
    made.push({ name, bytes: await bytes() });
  }
  return { name: zipName(period, null, what), bytes: desk.zip(made, vietnamDay(desk.clock())) };
}
