import { nextRound } from "../../app/next-round/next-round";
import type { RoundName } from "../../domain/round/period";
import { CannotRun } from "../cannot-run";
import type { Desk, ExitCode } from "../desk";
import { readBoardFile } from "../open-board";
import { keepAndSay } from "../say-losses";
import { writeBoard } from "../write-board";

export type NextOptions = {
  readonly next: RoundName;
  readonly out: string;
  readonly asOf: string | null;
  readonly dryRun: boolean;
};

/**
 * `thidua next`: the workbook of the next round, from that of a round that is over, one line a sheet said. Dates are
 * only suggested. The former workbook is never written to.
 */
export async function runNext(desk: Desk, path: string, { next, out, asOf, dryRun }: NextOptions): Promise<ExitCode> {
  const { failures, results } = desk.texts.cli;
  const { workbook: former } = readBoardFile(desk, path);
  const bytes = desk.files.read(path);
  refuseItself(desk, path, { out, bytes });
  const made = nextRound({
    workbook: former,
    sha256: desk.host.sha256(bytes),
    next,
    day: asOf ?? desk.today,
    confirmed: {},
    texts: desk.sheetTexts,
    hung: desk.host.hung(bytes),
  });
  if ("refused" in made) {
    switch (made.refused) {
      case "not-a-board":
        throw new CannotRun(failures.notABoard({ path }));
      case "no-period":
        throw new CannotRun(failures.noPeriod({ path }));
      case "not-later":
        throw new CannotRun(desk.texts.nextRound.notLater(made));
      default:
        return made satisfies never;
    }
  }
  const draft = made.draft();
  const kept = await keepAndSay(desk, { path, bytes, out }, { ...made, draft });
  if (!dryRun) writeBoard(desk, { path: out, bytes: await kept.write(draft) });
  desk.say(desk.texts.nextRound.title(made));
  for (const line of made.records) desk.say(desk.texts.nextRound.line(line));
  desk.say(dryRun ? results.dryRun() : results.written({ path: out }));
  return 0;
}

/** However the two paths are spelled: a file of the same bytes may be the workbook itself. */
function refuseItself(
  desk: Desk,
  path: string,
  { out, bytes }: { readonly out: string; readonly bytes: Uint8Array },
): void {
  const isThere = out === path || desk.files.exists(out);
  if (isThere && desk.host.sha256(desk.files.read(out)) === desk.host.sha256(bytes))
    throw new CannotRun(desk.texts.cli.failures.formerAsOut({ path: out }));
}
