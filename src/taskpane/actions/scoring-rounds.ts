import { scoringRound, type ScoringRound } from "../../app/live/board/scoring/scoring-round";
import type { OpenedBoard } from "../../app/open-board";
import type { JudgedRound } from "./judged-round";

export type OpenRound = { readonly opened: OpenedBoard; readonly round: ScoringRound };

/** What scoring starts from is worked out once for each reading: a person tries points at every key. */
export function scoringRounds(): (judged: JudgedRound | null) => OpenRound | null {
  const known = new WeakMap<object, ScoringRound>();
  return (judged) => {
    if (judged === null) return null;
    const { opened, status } = judged;
    const { consolidation } = status;
    const round = known.get(consolidation) ?? scoringRound({ consolidation, stored: opened.stored });
    known.set(consolidation, round);
    return { opened, round };
  };
}
