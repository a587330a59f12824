import { byUnit } from "../basics/group-by";
import type { Opinion } from "../round/receipt";
import type { Standings } from "../standing/standings";
import type { Submissions } from "../submissions/submissions";
import { adjustmentsOf } from "./adjustment-register";
import type { Adjustment, Figure } from "./figure";
import { figuresOf, type Report } from "./figures";
import { returnedReports, type ReturnedReport } from "./returned-reports";
import { sumFigures, type FigureSum } from "./sum-figures";

/** The round with every figure, its target in force and the adjustments behind it; all in roster order. */
export type Figures = Standings &
  FiguresBy & {
    readonly figuresByUnit: ReadonlyMap<string, readonly Figure[]>;
    /** By cluster, then over the whole roster. */
    readonly sums: readonly FigureSum[];
    /** What was sent back, of units of which nothing is valid; in roster order. */
    readonly returned: readonly ReturnedReport[];
  };

type FiguresBy = {
  readonly adjustments: readonly Adjustment[];
  /** The accepted submissions with their adjustments. */
  readonly reports: readonly Report[];
  readonly figures: readonly Figure[];
};

export function figuresOfRound(standings: Standings): Figures {
  const by = figuresBy(standings, standings.opinions);
  return {
    ...standings,
    ...by,
    figuresByUnit: byUnit(by.figures),
    sums: sumFigures({ ...standings, ...by }),
    returned: returnedReports(standings),
  };
}

/** The figures of the round or of some of its units, had these opinions been given on the adjustments of targets. */
export function figuresBy(
  round: Submissions,
  opinions: readonly Opinion[],
  units: Submissions["roster"] = round.roster,
): FiguresBy {
  const board = { ...round.board, opinions };
  const adjustments = units.flatMap(({ code }) => {
    const receipts = round.receipts.units.get(code);
    return receipts === undefined ? [] : adjustmentsOf(board, code, receipts);
  });
  const own = byUnit(adjustments);
  const reports = units.flatMap((unit) => {
    const submission = round.accepted.get(unit.code);
    return submission === undefined ? [] : [{ unit, submission, adjustments: own.get(unit.code) ?? [] }];
  });
  return { adjustments, reports, figures: figuresOf(board, reports) };
}
