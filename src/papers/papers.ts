import type { Consolidation } from "../domain/consolidation";
import { foldWords } from "../domain/basics/text";
import { asTemplate } from "./as-template";
import { fillPaper, type UsedFigure } from "./fill";
import { boardReports } from "./kinds/board-reports";
import { leaderPapers } from "./kinds/leader-papers";
import type { PaperKind, PaperSubject } from "./kinds/paper-kind";
import { openWave, reminderKinds } from "./kinds/reminders";
import type { Scope } from "./marks/mark";
import type { Paper } from "./paper";

function kindsFor(newDate: string | null): readonly PaperKind[] {
  const wave = { ...openWave, newDate };
  return [...boardReports, ...reminderKinds("board", wave), ...leaderPapers, ...reminderKinds("cluster", wave)];
}

/** Every paper that the product makes, in the order in which a round needs them. */
export const paperKinds = kindsFor(null);

/** The papers that a workbook of this kind makes in its round. `newDate`: Hạn mới of reminders, ISO; `null` = open. */
export function papersOf(
  { board: { kind, period } }: Pick<Consolidation, "board">,
  newDate: string | null = null,
): readonly PaperKind[] {
  return kindsFor(newDate).filter((paper) => paper.by === kind && paper.fits(period.kind));
}

/** By its name, whatever case and spaces; `null` = there is none of that name. */
export function paperNamed(kinds: readonly PaperKind[], name: string): PaperKind | null {
  return kinds.find((each) => foldWords(each.name) === foldWords(name)) ?? null;
}

export type MadePaper = {
  readonly kind: PaperKind;
  /** Folders and the file's name without its ending. */
  readonly path: readonly string[];
  readonly scope: Scope;
  /** With its marks standing in it. */
  readonly unfilled: () => Paper;
  /** Filled when asked for. */
  readonly fill: () => { readonly paper: Paper; readonly figures: readonly UsedFigure[] };
};

/** The papers of these kinds, each to be filled by itself: all of a round need not be held at once. */
export function makePapers(round: Consolidation, kinds: readonly PaperKind[]): readonly MadePaper[] {
  return kinds.flatMap((kind) => {
    const template = kind.template(round.board.period.kind);
    return kind.subjects(round).map(({ path, scope }: PaperSubject) => ({
      kind,
      path,
      scope,
      unfilled: () => asTemplate(template),
      fill: () => fillPaper(template, scope),
    }));
  });
}
