import { unitsWithErrors } from "../../app/issue-line";
import { roundCharts } from "../../app/live/board/following/round-charts";
import { urgingOf } from "../../app/live/board/following/urging";
import type { LiveStatus } from "../../app/live/opening/live-status";
import { openPoints, type OpenPoints } from "../../app/live/board/scoring/open-points";
import type { ClusterStanding, UnitStanding } from "../../domain/standing/standing";
import type { NoPeriod, Place } from "../act-types";
import { noRound, registerSheet } from "../acts/desk";
import type { RoundReading } from "../acts/round-reading";

/** Where the round stands today. Days left: 0 = today is the last day on time, negative = over. */
export type Situation = {
  readonly asOf: string;
  readonly lastDays: { readonly units: string; readonly clusters: string };
  readonly daysLeft: { readonly units: number; readonly clusters: number };
  /** In roster order. */
  readonly clusters: readonly ClusterStanding[];
  readonly units: readonly UnitStanding[];
  readonly errors: number;
  /** Codes of the units of which an error is known. */
  readonly unitsWithErrors: readonly string[];
  /** Where people state when reports came. */
  readonly register: Place;
  /** What the cluster still has to score by hand; `null` = the Board's workbook, where clusters score in their own. */
  readonly toScore: OpenPoints | null;
};

/** Acts of the round as a whole. */
export function situationActs(reading: RoundReading) {
  return {
    situation: async (): Promise<Situation | NoPeriod> => {
      const { opened, status } = await reading.round();
      return status === null ? noRound(opened) : situationOf(status, opened.kind === "cluster");
    },
    /** `null` = there is no round. */
    roundCharts: async () => {
      const { status } = await reading.round();
      return status === null ? null : roundCharts(status.consolidation);
    },
    /** For a letter to those that have not sent. */
    urging: async () => {
      const round = await reading.judged();
      return round === null ? reading.noRound() : urgingOf(round.status);
    },
  };
}

function situationOf(
  { asOf, lastDays, daysLeft, issues, register, consolidation }: LiveStatus,
  scoresHere: boolean,
): Situation {
  const { clusters, units } = consolidation;
  return {
    asOf,
    lastDays,
    daysLeft,
    clusters,
    units,
    errors: issues.error,
    unitsWithErrors: unitsWithErrors(consolidation.issues),
    register: register ?? registerSheet,
    toScore: scoresHere ? openPoints(consolidation) : null,
  };
}
