import { readFileSync } from "node:fs";
import { join } from "node:path";
import { sampleFiles, type SampleTables } from "../../src/app/new-board";

/** The sample province's tables as the build puts them into the engine. */
export const sampleTables: SampleTables = Object.fromEntries(
  Object.entries(sampleFiles).map(([sheet, file]) => [
    sheet,
    readFileSync(join(__dirname, "../../assets/sample", file), "utf8"),
  ]),
);
