import type { Consolidation } from "../domain/consolidation";
import type { FileRecord } from "../domain/submissions/file-record";
import { reasonText } from "../app/consolidation-json";
import { toldOf, type ToldRun } from "../app/unchanged/told-run";
import type { Desk } from "./desk";

/** What a run found, in a few lines: files, units, issues, and each file that needs a person. */
export function sayConsolidated(desk: Desk, consolidation: Consolidation): void {
  sayTold(desk, toldOf(consolidation));
  const { sealing } = consolidation;
  if (sealing.state !== "not-sealed") desk.say(desk.texts.sealing.verdict(sealing.told));
  sayFilesToSee(desk, consolidation.files);
}

/** The same of a run whose result stands already; the files that need a person are on their sheet. */
export function sayStanding(desk: Desk, told: ToldRun): void {
  const { results } = desk.texts.cli;
  sayTold(desk, told);
  const toSee = told.files.rejected + told.files.unrecognised;
  if (toSee > 0) desk.say(results.filesOnSheet({ files: toSee }));
}

function sayTold(desk: Desk, { round, files, units, issues }: ToldRun): void {
  const { results } = desk.texts.cli;
  const period = desk.texts.words.periodKind[round.kind];
  desk.say(results.consolidated({ period, year: round.year, asOf: round.asOf }));
  desk.say(results.files(files));
  desk.say(results.units(units));
  desk.say(results.issues(issues));
}

function sayFilesToSee(desk: Desk, files: readonly FileRecord[]): void {
  const { results } = desk.texts.cli;
  const toSee = files.filter(({ verdict }) => verdict === "rejected" || verdict === "unrecognised");
  if (toSee.length > 0) desk.say(results.filesToSee());
  for (const { name, verdict, reason } of toSee) {
    desk.say(
      results.file({
        name,
        verdict: desk.texts.words.verdict[verdict],
        reason: reason === null ? "" : reasonText(reason, desk.texts),
      }),
    );
  }
}
