import type { Consolidation } from "../domain/consolidation";
import type { BoardOut } from "../app/board-out";
import { nearLimit } from "../app/room-left";
import { resultStands, withResultLine } from "../app/unchanged/result-line";
import { runPrint } from "../app/unchanged/run-print";
import { toldAgain, toldOf, type ToldRun } from "../app/unchanged/told-run";
import type { GivenFile } from "../app/host";
import type { ConsolidateOptions } from "./consolidate-options";
import type { Desk } from "./desk";
import { collectFiles } from "./open-board";
import { writeBoard } from "./write-board";

type RunOptions = Pick<ConsolidateOptions, "asOf" | "received">;

/** A workbook that is the untouched result of the very run that is asked for. */
type Standing = { readonly bytes: Uint8Array; readonly told: ToldRun };

/** `null` = the run is to be made: something is new, or more is asked for than the workbook holds. */
export function standingResult(desk: Desk, path: string, options: ConsolidateOptions): Standing | null {
  const { program } = desk;
  const asksMore = options.json !== null || options.dryRun || options.split === true;
  if (asksMore || program === undefined || !desk.files.exists(path)) return null;
  const bytes = desk.files.read(path);
  const inputs = (): string => printOf(desk, program(), { options, files: collectFiles(desk, options.in) });
  const told = resultStands(bytes, inputs, desk.host);
  return told === null ? null : { bytes, told };
}

/** Puts the result where it was asked for; where it is already, nothing is written and no earlier copy made. */
export function handOver(desk: Desk, { bytes }: Standing, out: string): void {
  const { results } = desk.texts.cli;
  const isThere = desk.files.exists(out) && desk.host.sha256(desk.files.read(out)) === desk.host.sha256(bytes);
  if (!isThere) {
    writeBoard(desk, { path: out, bytes });
    desk.say(results.written({ path: out }));
  }
  desk.say(results.stands());
}

type Finished = {
  readonly bytes: Uint8Array;
  readonly draft: BoardOut["draft"];
  readonly consolidation: Consolidation;
  readonly files: readonly GivenFile[];
};

/**
 * The workbook with the line by which the next run knows it. It gets none where that run has more to say than numbers:
 * of sealed figures, of a workbook nearly full; nor after a bug, or a limit of this machine, which another run may not
 * meet.
 */
export function withLine(
  desk: Desk,
  options: RunOptions,
  { bytes, draft, consolidation, files }: Finished,
): Uint8Array {
  const { program } = desk;
  const saysMore = consolidation.sealing.state !== "not-sealed" || nearLimit(draft) !== null;
  if (program === undefined || saysMore || metLimits(consolidation)) return bytes;
  const inputs = printOf(desk, program(), { options, files });
  return withResultLine(bytes, { inputs, told: toldAgain(toldOf(consolidation)) }, desk.host);
}

function metLimits({ files, issues }: Consolidation): boolean {
  const passing = new Set(["internal-error", "over-limit"]);
  return (
    issues.some(({ code }) => passing.has(code)) ||
    files.some(({ reason }) => reason?.code === "refused" && passing.has(reason.params.reason))
  );
}

type Run = { readonly options: RunOptions; readonly files: readonly GivenFile[] };

function printOf(desk: Desk, program: string, { options, files }: Run): string {
  const { received: receivedOption, asOf } = options;
  return runPrint({ program, asOf: asOf ?? desk.today, receivedOption, files }, desk.host);
}
