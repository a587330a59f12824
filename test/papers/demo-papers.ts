import { readFileSync } from "node:fs";
import path from "node:path";
import { provinces } from "../../sample/provinces";
import { consolidateStored } from "../../src/app/consolidate";
import { consolidatedDay } from "../../src/app/exporting/consolidated-day";
import { isOpened, openBoard } from "../../src/app/open-board";
import { allPapers } from "../../src/app/papers/all-papers";
import type { Consolidation } from "../../src/domain/consolidation";
import { nodeHost } from "../../src/hosts/node/node-host";
import type { Paper } from "../../src/papers/paper";
import { textsOf } from "./paper-text";

export type DemoPaper = {
  /** Of the sample province. */
  readonly sample: string;
  readonly kind: string;
  /** Within the sample, folders and all. */
  readonly name: string;
  readonly paper: Paper;
};

/** The rounds of both samples, from the folder of `demo --sample all`. */
export function demoRounds(folder: string): ReadonlyMap<string, Consolidation> {
  return new Map(
    Object.values(provinces).map(({ name }) => {
      const below = name === provinces.huyen.name ? "" : name;
      const workbook = nodeHost.readWorkbook(new Uint8Array(readFileSync(path.join(folder, below, "board-out.xlsx"))));
      const opened = openBoard(workbook);
      if (!isOpened(opened)) throw new Error(`the sample ${name} has no round`);
      const asOf = consolidatedDay(workbook) ?? "";
      return [name, consolidateStored({ board: opened.board, stored: opened.stored, asOf }).consolidation];
    }),
  );
}

/** Every Word paper that the demo makes of these rounds. */
export function demoPapers(rounds: ReadonlyMap<string, Consolidation>): readonly DemoPaper[] {
  return [...rounds].flatMap(([sample, round]) => {
    const { reports, reminders, leaders } = allPapers(round);
    return [...reports, ...reminders, ...leaders.flatMap(({ papers }) => papers)].map((made) => ({
      sample,
      kind: made.kind.name,
      name: made.path.join("/"),
      paper: made.fill().paper,
    }));
  });
}

/** Of each kind and each sample the longest. */
export function longestOfKind(papers: readonly DemoPaper[]): readonly DemoPaper[] {
  const longest = new Map<string, { readonly made: DemoPaper; readonly length: number }>();
  for (const made of papers) {
    const key = `${made.sample} ${made.kind}`;
    const length = textsOf(made.paper).join("").length;
    if (length > (longest.get(key)?.length ?? -1)) longest.set(key, { made, length });
  }
  return [...longest.values()].map(({ made }) => made);
}
