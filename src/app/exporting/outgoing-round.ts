import { absentEntry } from "../../domain/basics/entry";
import type { Consolidation } from "../../domain/consolidation";
import type { Standing } from "../../domain/round/outgoing";
import { isOfficial } from "../../domain/sealing/seal-state";
import { consolidateStored } from "../consolidate";
import type { OpenedBoard } from "../open-board";
import { withoutContacts } from "../without-contacts";
import { hiddenTexts, withoutTexts } from "./hidden-texts";

/** A judged round as its results may leave the office, and what takes the rest out of texts that people wrote. */
export type OutgoingRound = Pick<OpenedBoard, "workbook"> & {
  readonly consolidation: Consolidation;
  readonly clean: (text: string) => string;
  readonly standing: Standing;
};

/**
 * Made from the store by the same engine, without persons and without what counts nowhere: reports that were sent back
 * and the issues in them. `asOf`: ISO day up to which it reports; sealed figures leave as of the day of their seal.
 */
export function outgoingRound(opened: OpenedBoard, asOf: string): OutgoingRound {
  const judged = judgedOn(opened, asOf);
  const clean = withoutTexts(hiddenTexts(opened.workbook, judged));
  const { workbook, consolidation } = withoutContacts({
    workbook: opened.workbook,
    board: opened.board,
    consolidation: judged,
  });
  return {
    workbook,
    clean,
    standing: isOfficial(judged.sealing) ? "official" : "draft",
    consolidation: { ...withoutPersons(consolidation), returned: [], returnedIssues: [] },
  };
}

function judgedOn({ board, stored }: OpenedBoard, asOf: string): Consolidation {
  const { consolidation } = consolidateStored({ board, stored, asOf });
  const { seals } = consolidation.sealing;
  const day = isOfficial(consolidation.sealing) ? (seals.at(-1)?.day ?? asOf) : asOf;
  return day === asOf ? consolidation : consolidateStored({ board, stored, asOf: day }).consolidation;
}

/** Nobody who prepared a report, and no officer who follows a cluster. */
function withoutPersons(round: Consolidation): Consolidation {
  const anonymous = <Sent extends { readonly cover: object }>(
    sent: ReadonlyMap<string, Sent>,
  ): ReadonlyMap<string, Sent> =>
    new Map([...sent].map(([code, each]) => [code, { ...each, cover: { ...each.cover, preparedBy: absentEntry } }]));
  const clusters = round.board.clusters.map((cluster) => ({ ...cluster, officer: null }));
  return {
    ...round,
    board: { ...round.board, clusters },
    accepted: anonymous(round.accepted),
    sent: anonymous(round.sent),
  };
}
