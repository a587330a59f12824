import type { Consolidation } from "../../domain/consolidation";
import { openWave, type WaveLetter, waveLetters } from "../../papers/kinds/reminders";
import { type MadePaper, makePapers, papersOf } from "../../papers/papers";
import { paperPath } from "./round-papers";

/** All that a Board's round hands on; each is filled when asked for. */
export type AllPapers = {
  /** What `papers` makes, but the letters that remind. */
  readonly reports: readonly MadePaper[];
  /** What `remind` makes, the new date left open. */
  readonly reminders: readonly WaveLetter[];
  /** What each cluster's leader makes, letters to the members among them; in the order of `Cụm, khối`. */
  readonly leaders: readonly { readonly cluster: string; readonly papers: readonly MadePaper[] }[];
};

/** From a round that was judged already, so that it is judged once for all of them. */
export function allPapers(round: Consolidation): AllPapers {
  const reminders = waveLetters(round, openWave);
  const letters = new Set(reminders.map(paperPath));
  return {
    reports: makePapers(round, papersOf(round)).filter((paper) => !letters.has(paperPath(paper))),
    reminders,
    leaders: round.clusters.map(({ code }) => ({ cluster: code, papers: leadersPapers(round, code) })),
  };
}

/** The Board's figures in the papers of one cluster: points and proposals are those that the Board knows. */
function leadersPapers(round: Consolidation, cluster: string): readonly MadePaper[] {
  const led: Consolidation = {
    ...round,
    board: { ...round.board, kind: "cluster" },
    clusters: round.clusters.filter(({ code }) => code === cluster),
  };
  return makePapers(led, papersOf(led)).filter(({ path }) => path.length === 1 || path[0] === cluster);
}
