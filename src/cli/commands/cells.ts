import { HostError } from "../../app/host";
import { CannotRun } from "../cannot-run";
import type { Desk, ExitCode } from "../desk";
import { whyOf } from "../open-board";

/**
 * `thidua cells`: what the reader saw in any workbook, as JSON; a refused file is exit code 1, its reason on standard
 * error.
 */
export function runCells(desk: Desk, path: string): ExitCode {
  const { failures } = desk.texts.cli;
  if (!desk.files.exists(path)) throw new CannotRun(failures.notFound({ path }));
  try {
    desk.sayInPieces(desk.cellsJson(desk.host.readWorkbook(desk.files.read(path))));
    return 0;
  } catch (error) {
    if (!(error instanceof HostError)) throw error;
    desk.complain(
      failures.cannotRead({ path, why: `${whyOf(desk, error)} [${error.refusal.reason}: ${error.refusal.detail}]` }),
    );
    return 1;
  }
}
