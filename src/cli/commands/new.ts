import { provinces, type ProvinceName } from "../../../sample/provinces";
import { newEmptyBoard, newSampleBoard, sampleFiles, type SampleTables } from "../../app/new-board";
import { CannotRun } from "../cannot-run";
import type { Desk, ExitCode } from "../desk";

export type NewOptions = { readonly sample: ProvinceName | null; readonly asOf: string | null };

/** `thidua new`: a Board workbook, empty or with a sample province. A file that is there already stays as it is. */
export async function runNew(desk: Desk, path: string, { sample, asOf }: NewOptions): Promise<ExitCode> {
  if (desk.files.exists(path)) throw new CannotRun(desk.texts.cli.failures.alreadyThere({ path }));
  const issued = asOf ?? desk.today;
  const draft = sample === null ? newEmptyBoard(issued) : newSampleBoard(sampleTables(desk, sample), issued);
  desk.files.write(path, await desk.host.writeWorkbook(draft));
  desk.say(desk.texts.cli.results.created({ path }));
  return 0;
}

function sampleTables(desk: Desk, sample: ProvinceName): SampleTables {
  const { folder } = provinces[sample];
  return Object.fromEntries(
    Object.entries(sampleFiles).map(([sheet, file]) => [sheet, desk.files.asset(`${folder}/${file}`)]),
  );
}
