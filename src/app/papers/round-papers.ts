import type { Consolidation } from "../../domain/consolidation";
import { type MadePaper, makePapers, paperNamed, papersOf } from "../../papers/papers";
import type { PaperKind } from "../../papers/kinds/paper-kind";
import { consolidateStored } from "../consolidate";
import { folderName } from "../file-names";
import type { OpenedBoard } from "../open-board";

export type PapersRequest = {
  readonly opened: OpenedBoard;
  /** Day up to which the workbook was last consolidated (see consolidatedDay); `null` = it never was. */
  readonly consolidated: string | null;
  /** Day as of which the papers speak, ISO; `null` = that of the last consolidation, today where there was none. */
  readonly asOf: string | null;
  readonly today: string;
  /** Name of the one paper that is wanted; `null` = all that the workbook makes. */
  readonly only: string | null;
};

export type RoundPapers = {
  readonly round: Consolidation;
  readonly papers: readonly MadePaper[];
  /** Papers that speak of a consolidation, where there was none yet. */
  readonly waiting: readonly PaperKind[];
};

/**
 * "unknown": no paper of that name is made from this workbook in this round; `names` are those that are. "waiting": the
 * paper asked for speaks of a consolidation, and there was none yet.
 */
export type NoPapers =
  | { readonly refused: "unknown"; readonly only: string; readonly names: readonly string[] }
  | { readonly refused: "waiting"; readonly names: readonly string[] };

/** The papers that a workbook makes (contract §2, papers). Reads and writes nothing. */
export function papersOfRound({ opened, consolidated, asOf, today, only }: PapersRequest): RoundPapers | NoPapers {
  const { board, stored } = opened;
  const kinds = papersOf({ board });
  const chosen = only === null ? kinds : kinds.filter((kind) => kind === paperNamed(kinds, only));
  const names = kinds.map(({ name }) => name);
  if (only !== null && chosen.length === 0) return { refused: "unknown", only, names };
  const ready = chosen.filter(({ reports }) => consolidated !== null || !reports);
  if (only !== null && ready.length === 0) return { refused: "waiting", names: chosen.map(({ name }) => name) };
  const { consolidation: round } = consolidateStored({ board, stored, asOf: asOf ?? consolidated ?? today });
  return {
    round,
    papers: makePapers(round, ready),
    waiting: chosen.filter((kind) => !ready.includes(kind)),
  };
}

/** The same papers with this day in those that name a new one, ISO; `null` = it is left open. */
export function withNewDate(made: RoundPapers, newDate: string | null): RoundPapers {
  const ready = (name: string): boolean => made.papers.some(({ kind }) => kind.name === name);
  const kinds = papersOf(made.round, newDate).filter(({ name }) => ready(name));
  return { ...made, papers: makePapers(made.round, kinds) };
}

/** Where a paper is written, below the folder for all of them. */
export function paperPath({ path }: Pick<MadePaper, "path">): string {
  return `${path.map(folderName).join("/")}.docx`;
}
