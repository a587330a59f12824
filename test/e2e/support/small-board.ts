import { readFileSync } from "node:fs";
import path from "node:path";
import { newSampleBoard, sampleFiles } from "../../../src/app/new-board";
import { nodeHost } from "../../../src/hosts/node/node-host";

const samples = path.join(__dirname, "..", "..", "..", "assets", "sample");

const decisions = ["scores.tsv", "opinions.tsv", "nominations.tsv"];

/** Columns that say whose a row is; a unit's code begins with its cluster's. */
const owners = ["Mã cụm/khối", "Mã đơn vị", "Mã đơn vị/cụm"];

/**
 * The sample province's Board workbook as if it had these clusters only, so that a story costs little; the register has
 * nothing of the units `unregistered`; `undecided`: the Board has given no points and opinions yet.
 */
export function smallBoard(
  clusters: readonly string[],
  { unregistered, undecided = false }: { readonly unregistered: readonly string[]; readonly undecided?: boolean },
): Promise<Uint8Array> {
  const tables = Object.entries(sampleFiles).map(([sheet, file]) => {
    const text = readFileSync(path.join(samples, file), "utf8");
    return [
      sheet,
      rowsOf(
        text,
        (code) =>
          (code === "*" || clusters.includes(code.split("-")[0] ?? "")) &&
          !(file === "register.tsv" && unregistered.includes(code)) &&
          !(undecided && decisions.includes(file)),
      ),
    ];
  });
  return nodeHost.writeWorkbook(newSampleBoard(Object.fromEntries(tables), "2020-05-20"));
}

/** The table without the rows of those that don't belong; one whose rows are nobody's stays whole. */
function rowsOf(table: string, belongs: (code: string) => boolean): string {
  const [headings = "", ...rows] = table.split("\n");
  const column = headings.split("\t").findIndex((heading) => owners.includes(heading));
  return column === -1 ? table : [headings, ...rows.filter((row) => belongs(row.split("\t")[column] ?? ""))].join("\n");
}
