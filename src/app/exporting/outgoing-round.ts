import { absentEntry } from "../../domain/basics/entry";
import type { Consolidation } from "../../domain/consolidation";
import { type Outgoing, type SealState, standingOf } from "../../domain/round/outgoing";
import type { OpenedBoard } from "../open-board";
import { withoutContacts } from "../without-contacts";
import { hiddenTexts, withoutTexts } from "./hidden-texts";

/** A judged round as its results may leave the office, and what takes the rest out of texts that people wrote. */
export type OutgoingRound = Pick<OpenedBoard, "workbook"> & {
  readonly consolidation: Consolidation;
  readonly clean: (text: string) => string;
  readonly standing: Outgoing["standing"];
};

/**
 * Made from the store by the same engine, without persons and without what counts nowhere: reports that were sent back
 * and the issues in them.
 */
export function outgoingRound(
  opened: Pick<OpenedBoard, "workbook" | "board">,
  judged: Consolidation,
  seal: SealState,
): OutgoingRound {
  const clean = withoutTexts(hiddenTexts(opened.workbook, judged));
  const { workbook, consolidation } = withoutContacts({ ...opened, consolidation: judged });
  return {
    workbook,
    clean,
    standing: standingOf(seal),
    consolidation: { ...withoutPersons(consolidation), returned: [], returnedIssues: [] },
  };
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
