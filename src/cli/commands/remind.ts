import { papersJson } from "../../app/papers/papers-json";
import { consolidatedDay } from "../../app/exporting/consolidated-day";
import { formsOfWave, waveFiles, type WaveFiles } from "../../app/reminding/wave-files";
import { loggedWave, remindersOf, type Reminding } from "../../app/reminding/remind";
import { isOver } from "../../app/typed-day";
import { typedEdits } from "../../app/typed-edits";
import type { WrittenFile } from "../../app/host";
import { choiceWords } from "../../contract/choice-words";
import { CannotRun } from "../cannot-run";
import type { Desk, ExitCode } from "../desk";
import { expectPlain } from "../expect-plain";
import { expectJsonPlace } from "../json-place";
import { earlierFile } from "../keep-earlier";
import { openBoardAt } from "../open-board";
import { sayMails } from "../say-mails";
import { keepAndSay } from "../say-losses";

export type RemindOptions = {
  readonly out: string;
  readonly cluster: string | null;
  readonly unit: string | null;
  readonly asOf: string | null;
  readonly newDate: string | null;
  /** The workbook with the wave in `Sổ đôn đốc`; `null` = it is not logged. */
  readonly log: string | null;
  readonly mail: boolean;
  readonly json: string | null;
};

/** `thidua remind`: letters to those that owe something, with drafts of messages; all files or none. */
export async function runRemind(desk: Desk, path: string, options: RemindOptions): Promise<ExitCode> {
  const { reminders, results } = desk.texts.cli;
  const reminding = whomToRemind(desk, path, options);
  if (reminding.letters.length === 0) {
    desk.say(reminders.nobody());
    return 0;
  }
  const made = await drawn(desk, reminding, options);
  const log =
    options.log === null
      ? null
      : await logged(desk, path, { reminding, log: options.log, day: options.asOf ?? desk.today });
  const files = [...made.files, ...(log === null ? [] : [log.file])];
  const kept = files.flatMap((file) => earlierFile(desk, file) ?? []);
  desk.files.writeAll([...kept, ...files]);
  const [example] = kept;
  if (example !== undefined) desk.complain(results.keptBeside({ files: kept.length, example: example.path }));
  sayMade(desk, reminding, { ...made, folder: options.out });
  if (log !== null) desk.say(reminders.logged({ rows: log.rows, path: log.file.path }));
  return 0;
}

function whomToRemind(desk: Desk, path: string, options: RemindOptions): Reminding {
  const { failures } = desk.texts.cli;
  expectJsonPlace(desk, options.json);
  const opened = openBoardAt(desk, path);
  const { board } = opened;
  const { cluster, unit, newDate } = options;
  if (cluster !== null && !board.clusters.some(({ code }) => code === cluster))
    throw new CannotRun(failures.unknownCluster({ code: cluster }));
  if (unit !== null && !board.roster.some((each) => each.unit === unit))
    throw new CannotRun(failures.unknownUnit({ code: unit }));
  const day = consolidatedDay(opened.workbook);
  if (day === null) throw new CannotRun(failures.notConsolidated({ path }));
  const today = options.asOf ?? desk.today;
  if (newDate !== null && isOver(newDate, today)) desk.complain(desk.texts.cli.reminders.newDateOver({ day: newDate }));
  if (options.log !== null) expectOtherFile(desk, path, options.log);
  return remindersOf(opened, options.asOf ?? day, { newDate, withIncomplete: true, cluster, unit });
}

/** However the two paths are spelled: a file of the same bytes may be the workbook itself. */
function expectOtherFile({ files, host, texts }: Desk, path: string, log: string): void {
  const sameBytes = (): boolean => host.sha256(files.read(log)) === host.sha256(files.read(path));
  if (log === path || (files.exists(log) && sameBytes()))
    throw new CannotRun(texts.cli.reminders.logAsInput({ path: log }));
}

type Made = Pick<WaveFiles, "mails"> & { readonly files: readonly WrittenFile[] };

async function drawn(desk: Desk, reminding: Reminding, { out, mail, json }: RemindOptions): Promise<Made> {
  const { host, sheetTexts: texts, progress, texts: said } = desk;
  const { files, papers, mails } = await waveFiles(reminding, {
    host,
    formOf: mail ? formsOfWave(reminding, { host, texts }) : null,
    progress: (done, all) => progress(said.cli.progress.papers({ done, total: all })),
    pause: () => Promise.resolve(),
  });
  const written = files.map(({ name, bytes }) => ({ path: `${out}/${name}`, bytes }));
  const listed = json === null ? [] : [{ path: json, bytes: new TextEncoder().encode(papersJson(papers)) }];
  return { files: [...written, ...listed], mails };
}

async function logged(
  desk: Desk,
  path: string,
  { reminding, log, day }: { readonly reminding: Reminding; readonly log: string; readonly day: string },
): Promise<{ readonly rows: number; readonly file: WrittenFile }> {
  const { opened } = reminding;
  expectPlain(desk, { path, out: log }, opened.workbook.warnings);
  const { rows, change, redrawn } = loggedWave(reminding, { day, texts: desk.sheetTexts });
  const own = desk.files.read(path);
  if (redrawn === null)
    return { rows, file: { path: log, bytes: desk.host.patchWorkbook(own, typedEdits(opened, change)) } };
  const kept = await keepAndSay(desk, { path, bytes: own, out: log }, redrawn);
  const bytes = await kept.write(redrawn.draft);
  return { rows, file: { path: log, bytes } };
}

function sayMade(
  desk: Desk,
  { letters, round, noLetterhead }: Reminding,
  made: Made & { readonly folder: string },
): void {
  const { reminders } = desk.texts.cli;
  const { mails, folder } = made;
  const clusters = letters.filter(({ to }) => round.clusters.some(({ code }) => code === to)).length;
  if (noLetterhead !== null) desk.complain(reminders.noLetterhead({ formality: choiceWords.formality[noLetterhead] }));
  desk.say(reminders.made({ units: letters.length - clusters, clusters, folder }));
  sayMails(desk, mails);
}
