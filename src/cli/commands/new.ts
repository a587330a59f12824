import { provinces, type ProvinceName } from "../../../sample/provinces";
import { newEmptyBoard, newSampleBoard, sampleFiles } from "../../app/new-board";
import { CannotRun } from "../cannot-run";
import type { Desk, ExitCode } from "../desk";

export type NewOptions = { readonly sample: ProvinceName | null; readonly asOf: string | null };

/** `thidua new`: a Board workbook, empty or with a sample province. A file that is there already stays as it is. */
export async function runNew(desk: Desk, path: string, options: NewOptions): Promise<ExitCode> {
  if (desk.files.exists(path)) throw new CannotRun(desk.texts.cli.failures.alreadyThere({ path }));
  const { folder } = provinces[options.sample ?? "huyen"];
  const tables = Object.fromEntries(
    Object.entries(sampleFiles).map(([sheet, file]) => [sheet, desk.files.asset(`${folder}/${file}`)]),
  );
  const draft = (options.sample === null ? newEmptyBoard : newSampleBoard)(tables, options.asOf ?? desk.today);
  desk.files.write(path, await desk.host.writeWorkbook(draft));
  desk.say(desk.texts.cli.results.created({ path }));
  return 0;
}
