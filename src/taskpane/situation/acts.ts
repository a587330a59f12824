import { unitsWithErrors } from "../../app/issue-line";
import type { LiveStatus } from "../../app/live/opening/live-status";
import { nextOfRound, openPoints } from "../../app/live/rules";
import type { NextStep } from "../../domain/checks/next-step";
import type { SealTold } from "../../domain/sealing/seal-told";
import type { ClusterStanding, UnitStanding } from "../../domain/standing/standing";
import type { NoRound } from "../../app/open-board";
import type { Place } from "../act-types";
import { noRound, registerSheet } from "../acts/places";
import type { RoundReading } from "../acts/round-reading";

/** The state of the round today. Days left: 0 = today is the last day on time, negative = over. */
export type Situation = {
  readonly asOf: string;
  readonly lastDays: { readonly units: string; readonly clusters: string };
  readonly daysLeft: { readonly units: number; readonly clusters: number };
  /** In roster order. */
  readonly clusters: readonly ClusterStanding[];
  readonly units: readonly UnitStanding[];
  /** Codes of the units of which an error is known. */
  readonly unitsWithErrors: readonly string[];
  /** Where people state when reports came. */
  readonly register: Place;
  readonly next: NextStep;
  /** What the numbers are beside the seal of the round. */
  readonly sealing: SealTold;
};

/** The round as a whole, as the home shows it. */
export function situationActs(reading: RoundReading) {
  return {
    situation: async (): Promise<Situation | NoRound> => {
      const { opened, status } = await reading.round();
      return status === null ? noRound(opened) : situationOf(status, opened.kind === "cluster");
    },
  };
}

/** `scoresHere`: in the Board's workbook clusters score in their own. */
function situationOf(status: LiveStatus, scoresHere: boolean): Situation {
  const { asOf, lastDays, daysLeft, ownDays, issues, register, consolidation } = status;
  const { clusters, units } = consolidation;
  const facts = { clusters, units, lastDays, daysLeft };
  return {
    ...facts,
    asOf,
    unitsWithErrors: unitsWithErrors(consolidation.issues),
    register: register ?? registerSheet,
    sealing: consolidation.sealing.told,
    next: nextOfRound({
      ...{ ...facts, ownDays, errors: issues.error },
      toScore: scoresHere ? openPoints(consolidation) : null,
    }),
  };
}
