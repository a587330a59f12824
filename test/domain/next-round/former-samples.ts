import type { FormerFigure, FormerRound } from "../../../src/domain/next-round/former-round";
import type { Indicator } from "../../../src/domain/round/indicator";
import type { PeriodKind, RoundName } from "../../../src/domain/round/period";
import type { Membership } from "../../../src/domain/round/roster";
import * as rounds from "../round-samples";

export function roundNamed(year: number, kind: PeriodKind): RoundName {
  return { year, kind };
}

/** A former round by unit and indicator; a unit without figures did not report. */
export function former(
  round: RoundName,
  units: Readonly<Record<string, Readonly<Record<string, Partial<FormerFigure>>>>>,
): FormerRound {
  return {
    ...round,
    sha256: null,
    day: `${round.year}-12-20`,
    deadlines: { unitHoldBy: null, clusterHoldBy: null, unitSendBy: null, clusterSendBy: null },
    units: Object.entries(units).map(([unit, figures]) => ({
      unit,
      figures: Object.entries(figures).map(([code, figure]) => ({
        indicator: code,
        measure: "tỷ đồng",
        target: null,
        result: null,
        state: "blank",
        points: null,
        ...figure,
      })),
      total: null,
      rank: null,
      class: null,
    })),
  };
}

/** As many decimals as its figures have. */
export function indicator(code: string, given: Partial<Indicator> = {}): Indicator {
  return rounds.indicator(code, { name: code, decimals: null, ...given });
}

export function membership(unit: string, given: Partial<Membership> = {}): Membership {
  return rounds.membership(unit, { cluster: "C1", name: unit, cell: "C5", ...given });
}
