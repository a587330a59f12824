import { cleanCopies, type WantedCopies } from "../../app/exporting/clean-copies";
import { consolidatedDay } from "../../app/exporting/consolidated-day";
import { type CopiesToMake, copiesToMake } from "../../app/exporting/copies-to-make";
import { outgoingRound } from "../../app/exporting/outgoing-round";
import { writtenBooks, zipName } from "../../app/live/board/setting-up/make-workbooks";
import type { NoRound } from "../../app/open-board";
import { sheetNames } from "../../contract/sheet-names";
import type { MadeFile, Watch } from "../act-types";
import { pauses, type WorkDesk } from "../acts/desk";
import type { RoundReading } from "../acts/round-reading";
import { vietnamDay } from "../clock";

export type CopiesMade = MadeFile & { readonly copies: number };

/** Acts of what goes out of the office. */
export function copyActs(desk: WorkDesk, reading: RoundReading) {
  const dayOf = async (): Promise<string | null> =>
    consolidatedDay(
      await desk.workbook.read({ full: [sheetNames.overview], values: [], others: () => [], merges: "none" }),
    );
  return {
    /** What can be sent out, and as what; writes nothing. */
    copiesToMake: async (): Promise<CopiesToMake | NoRound> => {
      const round = await reading.judged();
      if (round === null) return reading.noRound();
      return copiesToMake(round.status.consolidation, round.opened.workbook, await dayOf());
    },
    /** The copies as one file: a zip, or the one workbook that was wanted; `null` = there is nothing to send out. */
    makeCopies: (wanted: WantedCopies, watch: Watch) => copiesMade(desk, reading, { wanted, watch, dayOf }),
  };
}

type Making = {
  readonly wanted: WantedCopies;
  readonly watch: Watch;
  readonly dayOf: () => Promise<string | null>;
};

async function copiesMade(
  desk: WorkDesk,
  reading: RoundReading,
  { wanted, watch, dayOf }: Making,
): Promise<CopiesMade | NoRound | null> {
  reading.forget();
  const opened = await reading.board();
  if (opened === null) return reading.noRound();
  const asOf = await dayOf();
  if (asOf === null) return null;
  const copies = cleanCopies(outgoingRound(opened, asOf), wanted, desk.sheetTexts);
  if ("refused" in copies) return null;
  const files = await writtenBooks(copies, {
    host: desk.host,
    progress: (done, all, name) => watch.progress({ stage: "issuing", done, all, name: name === "" ? null : name }),
    pause: pauses(desk, watch),
  });
  const [first] = files;
  if (first === undefined) return null;
  if (files.length === 1) return { name: first.name.split("/").at(-1) ?? first.name, bytes: first.bytes, copies: 1 };
  const day = vietnamDay(desk.clock());
  return {
    name: zipName(opened.board.period, wanted.cluster, "Bản gửi đi"),
    bytes: desk.zip(files, day),
    copies: files.length,
  };
}
