import type { FormerFigure, FormerRound } from "../../../src/domain/next-round/former-round";
import type { Indicator } from "../../../src/domain/round/indicator";
import type { PeriodKind, RoundName } from "../../../src/domain/round/period";
import type { Membership } from "../../../src/domain/round/roster";

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

export function indicator(code: string, given: Partial<Indicator> = {}): Indicator {
  return {
    code,
    section: null,
    name: code,
    measure: "tỷ đồng",
    evaluation: "higher",
    nature: "flow",
    benchmarkPercent: null,
    scope: { include: [], exclude: [] },
    decimals: null,
    minimum: null,
    maximum: null,
    acceptedTexts: [],
    ...given,
  };
}

export function membership(unit: string, given: Partial<Membership> = {}): Membership {
  return {
    order: null,
    cluster: "C1",
    unit,
    name: unit,
    aliases: [],
    type: null,
    role: "member",
    formality: "state",
    contact: null,
    email: null,
    phone: null,
    extendedTo: null,
    extensionReason: null,
    exemptReason: null,
    from: null,
    to: null,
    successor: null,
    cell: "C5",
    ...given,
  };
}
