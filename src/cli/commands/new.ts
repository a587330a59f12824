import { newEmptyBoard, newSampleBoard, sampleFiles } from "../../app/new-board";
import type { Desk, ExitCode } from "../desk";

export type NewOptions = { readonly sample: boolean; readonly asOf: string | null };

/** `thidua new`: a Board workbook, empty or with the sample province. */
export async function runNew(desk: Desk, path: string, options: NewOptions): Promise<ExitCode> {
  const tables = sampleTables(desk);
  const draft = (options.sample ? newSampleBoard : newEmptyBoard)(tables, options.asOf ?? desk.today);
  desk.files.write(path, await desk.host.writeWorkbook(draft));
  return 0;
}

export function sampleTables(desk: Desk): Readonly<Record<string, string>> {
  return Object.fromEntries(Object.entries(sampleFiles).map(([sheet, file]) => [sheet, desk.files.asset(`sample/${file}`)]));
}
