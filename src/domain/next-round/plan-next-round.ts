import type { Consolidation } from "../consolidation";
import { kindRules, type Period, type RoundName } from "../round/period";

import { carryTargets, type CarriedTarget } from "./carry-targets";
import { endedUnits, type EndedUnit } from "./ended-units";
import { deadlineKeys, type Deadlines, type FormerRound, formerRoundOf } from "./former-round";
import { isSameRound, yearsLater } from "./round-order";

/** What a workbook keeps of the rounds before it, oldest first, and who has ended. */
export type FormerRounds = { readonly rounds: readonly FormerRound[]; readonly ended: readonly EndedUnit[] };

/** How a workbook goes on to its next round: what the sheets are filled, emptied and explained by. */
export type NextRoundPlan = {
  readonly start: RoundName;
  readonly next: RoundName;
  readonly isNewYear: boolean;
  /** With the round that has just ended. */
  readonly former: FormerRounds;
  /** Those that have ended since the workbook was made. */
  readonly newlyEnded: readonly EndedUnit[];
  readonly targets: readonly CarriedTarget[];
  /** Last dates of the same kind of round, in the next one's year; a person confirms them. `null` = none is known. */
  readonly suggested: Deadlines;
  /** Trưởng and Phó: a new year may bring others. */
  readonly leaders: { readonly leader: number; readonly deputy: number };
  /** The workbook says that the next round is not ranked, though rounds of its kind usually are. */
  readonly isRankingOff: boolean;
};

export type NextRoundRequest = {
  readonly next: RoundName;
  /** What the former workbook keeps of rounds before it. */
  readonly before: FormerRounds;
  readonly sha256: string | null;
  /** Civil day on which the new workbook is made. */
  readonly day: string;
};

/** All that is worked out before a sheet is touched (rounds.md, thidua next). The next round must be later. */
export function planNextRound(consolidation: Consolidation, request: NextRoundRequest): NextRoundPlan {
  const { board, roster } = consolidation;
  const { next, before } = request;
  const start = formerRoundOf(consolidation, request);
  const earlier = before.rounds.filter((round) => !isSameRound(round, start));
  const rounds = [...earlier, start];
  const ended = endedUnits(board.roster, next, before.ended);
  const input = {
    next,
    start,
    earlier,
    ended,
    board,
    adjustments: consolidation.adjustments,
    plans: statedPlans(consolidation),
  };
  const led = (role: string): number => roster.filter((unit) => unit.role === role).length;
  return {
    start: { year: start.year, kind: start.kind },
    next,
    isNewYear: next.year > start.year,
    former: { rounds, ended },
    newlyEnded: ended.filter(({ unit }) => !before.ended.some((each) => each.unit === unit)),
    targets: carryTargets(input),
    suggested: suggestedDates(rounds, next),
    leaders: { leader: led("leader"), deputy: led("deputy") },
    isRankingOff: kindRules[next.kind].rankedByDefault && !board.period.ranked,
  };
}

/** Kế hoạch 6 tháng that a unit wrote itself; only numbers. */
function statedPlans({ accepted }: Consolidation): { unit: string; code: string; plan: number }[] {
  return [...accepted].flatMap(([unit, { targets }]) =>
    targets.flatMap(({ code, halfYearPlan: { value } }) =>
      typeof value === "number" ? [{ unit, code, plan: value }] : [],
    ),
  );
}

/** Same day and month as in the last round of the same kind. */
function suggestedDates(rounds: readonly FormerRound[], next: RoundName): Deadlines {
  const last = rounds.filter(({ kind }) => kind === next.kind).at(-1);
  const dates = deadlineKeys.map((key) => {
    const day = last?.deadlines[key] ?? null;
    return [key, day === null || last === undefined ? null : yearsLater(day, next.year - last.year)] as const;
  });
  return Object.fromEntries(dates) as Record<keyof Deadlines, string | null>;
}

/** The latest former round of this kind that was ranked, for `Hạng kỳ trước`; `null` = there is none. */
export function lastRanked(rounds: readonly FormerRound[], round: Pick<Period, "year" | "kind">): FormerRound | null {
  const ranked = rounds.filter(
    ({ kind, year, units }) => kind === round.kind && year < round.year && units.some(({ rank }) => rank !== null),
  );
  return ranked.reduce<FormerRound | null>(
    (last, each) => (last === null || each.year > last.year ? each : last),
    null,
  );
}
