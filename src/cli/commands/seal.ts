import { boardOut } from "../../app/board-out";
import { sealBoard } from "../../app/sealing/seal-board";
import { CannotRun } from "../cannot-run";
import type { Desk, ExitCode } from "../desk";
import { openBoardAt } from "../open-board";
import { writeBoard } from "../write-board";
import { keepAndSay } from "../say-losses";

export type SealOptions = {
  readonly document: string;
  readonly date: string;
  readonly reason: string | null;
  /** `null` = in place. */
  readonly out: string | null;
  readonly asOf: string | null;
};

/**
 * `thidua seal`: seals the numbers of a consolidated workbook by a paper, or accepts what differs as Đính chính. What
 * is sealed already is not written again.
 */
export async function runSeal(desk: Desk, path: string, options: SealOptions): Promise<ExitCode> {
  const { sealing } = desk.texts;
  const { document, date, reason } = options;
  const opened = openBoardAt(desk, path);
  const today = options.asOf ?? desk.today;
  const done = sealBoard({ opened, document, date, reason, today });
  if (done.refused !== null) throw new CannotRun(sealing.refusals(done));
  if (!done.sealed) {
    desk.say(sealing.already(done.seal));
    return 0;
  }
  const out = options.out ?? path;
  const drawn = boardOut(opened.workbook, done.consolidated, desk.sheetTexts);
  const kept = await keepAndSay(desk, { path, bytes: opened.bytes, out }, drawn);
  writeBoard(desk, { path: out, bytes: await kept.write(drawn.draft) });
  desk.say(sealing.sealed(done));
  desk.say(desk.texts.cli.results.written({ path: out }));
  return 0;
}
