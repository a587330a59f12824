import { newEmptyBoard, newSampleBoard, sampleFiles, type SampleTables } from "../../app/new-board";
import { CannotRun } from "../cannot-run";
import type { Desk, ExitCode } from "../desk";

export type NewOptions = { readonly sample: boolean; readonly asOf: string | null };

/** `thidua new`: a Board workbook, empty or with the sample province. A file that is there already stays as it is. */
export async function runNew(desk: Desk, path: string, options: NewOptions): Promise<ExitCode> {
  if (desk.files.exists(path)) throw new CannotRun(desk.texts.cli.failures.alreadyThere({ path }));
  const issued = options.asOf ?? desk.today;
  const draft = options.sample ? newSampleBoard(sampleTables(desk), issued) : newEmptyBoard(issued);
  desk.files.write(path, await desk.host.writeWorkbook(draft));
  desk.say(desk.texts.cli.results.created({ path }));
  return 0;
}

function sampleTables(desk: Desk): SampleTables {
  return Object.fromEntries(
    Object.entries(sampleFiles).map(([sheet, file]) => [sheet, desk.files.asset(`sample/${file}`)]),
  );
}
