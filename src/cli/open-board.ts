import { HostError, type GivenFile } from "../app/host";
import { isOpened, notOpened, openBoard, type OpenedBoard } from "../app/open-board";
import { CannotRun } from "./cannot-run";
import type { Desk } from "./desk";

/** Opens the Board workbook at a path, or says why the command can't run on it. */
export function openBoardAt(desk: Desk, path: string): OpenedBoard {
  const { failures } = desk.texts.cli;
  const opened = openBoard(readBoardWorkbook(desk, path));
  if (isOpened(opened)) return opened;
  switch (opened.noRound) {
    case "not-a-board":
      throw new CannotRun(failures.notABoard({ path }));
    case "not-stated":
      throw new CannotRun(failures.noPeriod({ path }));
    case "changed":
      throw new CannotRun(failures.roundChanged({ path, ...opened.change }));
    default:
      return opened satisfies never;
  }
}

/** The workbook at a path, whatever its round; or why it can't be read. */
export function readBoardWorkbook(desk: Desk, path: string): OpenedBoard["workbook"] {
  const { failures } = desk.texts.cli;
  if (!desk.files.exists(path)) throw new CannotRun(failures.notFound({ path }));
  try {
    return desk.host.readWorkbook(desk.files.read(path), notOpened);
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
  for (const path of paths)
    if (!desk.files.exists(path)) throw new CannotRun(desk.texts.cli.failures.notFound({ path }));
  return paths.flatMap((path) => desk.files.collect(path));
}
