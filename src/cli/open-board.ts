import { HostError, type GivenFile } from "../app/host";
import type { Board } from "../domain/board";
import { readBoard } from "../forms/board/read-board";
import { readMarks } from "../forms/marks/read-marks";
import type { Workbook } from "../workbook/sheet";
import { CannotRun } from "./cannot-run";
import type { Desk } from "./desk";

/** A Board workbook (or a cluster's small one) with what its input sheets state. */
export type OpenBoard = { readonly workbook: Workbook; readonly board: Board };

export function openBoard(desk: Desk, path: string): OpenBoard {
  const { failures } = desk.texts.cli;
  const workbook = readBoardWorkbook(desk, path);
  if (readMarks(workbook).kind === "unit") throw new CannotRun(failures.notABoard({ path }));
  const { board } = readBoard(workbook);
  if (board === null) throw new CannotRun(failures.noPeriod({ path }));
  return { workbook, board };
}

function readBoardWorkbook(desk: Desk, path: string): Workbook {
  const { failures } = desk.texts.cli;
  if (!desk.files.exists(path)) throw new CannotRun(failures.notFound({ path }));
  try {
    return desk.host.readWorkbook(desk.files.read(path));
  } catch (error) {
    if (!(error instanceof HostError)) throw error;
    throw new CannotRun(failures.cannotReadBoard({ path, why: whyOf(desk, error) }), { cause: error });
  }
}

export function whyOf(desk: Pick<Desk, "texts">, error: HostError): string {
  return desk.texts.refusals[error.refusal.reason](error.refusal.detail);
}

/** Every file under the given paths; a path that isn't there stops the run before anything is read. */
export function collectFiles(desk: Desk, paths: readonly string[]): readonly GivenFile[] {
  for (const path of paths) if (!desk.files.exists(path)) throw new CannotRun(desk.texts.cli.failures.notFound({ path }));
  return paths.flatMap((path) => desk.files.collect(path));
}
