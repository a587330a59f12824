import type { Board, Unit } from "../../domain/board";
import type { Figure } from "../../domain/figure";
import type { Submission } from "../../domain/submission";
import { figuresOf } from "../../domain/targets/figures";

/** The figures as if no target had been adjusted, in roster order. */
export function registeredFigures(
  board: Board,
  roster: readonly Unit[],
  accepted: ReadonlyMap<string, Submission>,
): readonly Figure[] {
  return figuresOf(
    board,
    roster.flatMap((unit) => {
      const submission = accepted.get(unit.code);
      return submission === undefined ? [] : [{ unit, submission, adjustments: [] }];
    }),
  );
}
