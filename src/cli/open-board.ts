import { HostError, type GivenFile } from "../app/host";
import { isOpened, notOpened, openBoard, type OpenedBoard } from "../app/open-board";
import { CannotRun } from "./cannot-run";
import type { Desk } from "./desk";

/** A Board workbook with the bytes that it was opened from. */
export type BoardFile = OpenedBoard & { readonly bytes: Uint8Array };

/** Opens the Board workbook at a path, or says why the command can't run on it. */
export function openBoardAt(desk: Desk, path: string): BoardFile {
  const { failures } = desk.texts.cli;
  const { workbook, bytes } = readBoardFile(desk, path);
  const opened = openBoard(workbook);
  if (isOpened(opened)) return { ...opened, bytes };
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
export function readBoardFile(desk: Desk, path: string): Pick<BoardFile, "workbook" | "bytes"> {
  const { failures } = desk.texts.cli;
  if (!desk.files.exists(path)) throw new CannotRun(failures.notFound({ path }));
  try {
    const bytes = desk.files.read(path);
    return { workbook: desk.host.readWorkbook(bytes, notOpened), bytes };
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
