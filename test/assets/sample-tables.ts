import { readFileSync } from "node:fs";
import { join } from "node:path";
import { sampleFiles, type SampleTables } from "../../src/app/new-board";

/** The tables of a sample province, by its folder in assets. */
export function tablesIn(folder: string): SampleTables {
  return Object.fromEntries(
    Object.entries(sampleFiles).map(([sheet, file]) => [
      sheet,
      readFileSync(join(__dirname, "../../assets", folder, file), "utf8"),
    ]),
  );
}

/** The sample province's tables as the build puts them into the engine. */
export const sampleTables = tablesIn("sample");
