import { daysBetween } from "../../../../domain/basics/calendar";
import type { Consolidation } from "../../../../domain/consolidation";
import { severityOf } from "../../../../domain/issue";
import type { Unit } from "../../../../domain/round/board";
import type { PeriodKind } from "../../../../domain/round/period";
import type { ClusterKind, Membership } from "../../../../domain/round/roster";
import { unitLastDay } from "../../../../domain/standing/deadlines";
import { owedState, type RemindedUnit } from "../../../../domain/standing/owed";
import type { UnitStanding } from "../../../../domain/standing/standing";
import type { LiveStatus } from "../../opening/live-status";

export type UrgedUnit = RemindedUnit & { readonly code: string; readonly email: string | null };

export type UrgedCluster = {
  readonly code: string;
  readonly name: string;
  readonly kind: ClusterKind;
  /** Names of leader and deputy; `null` = none in the roster. */
  readonly leader: string | null;
  readonly deputy: string | null;
  readonly units: readonly UrgedUnit[];
};

export type Urging = {
  readonly asOf: string;
  /** Who writes: the Board, or a cluster's leader to its members. */
  readonly by: "board" | "cluster";
  readonly board: string;
  readonly council: string;
  readonly round: { readonly year: number; readonly kind: PeriodKind };
  /** The letter that called for the review; `null` = not stated. */
  readonly letter: { readonly number: string; readonly date: string | null } | null;
  /** The last day on which units send on time; ISO. */
  readonly lastDay: string;
  /** Clusters that have somebody to be reminded, in roster order. */
  readonly clusters: readonly UrgedCluster[];
};

/**
 * Whom to remind of what (mission S6), in roster order. Guests and the exempt owe no report. Reads and writes nothing.
 */
export function urgingOf({ asOf, lastDays, consolidation }: LiveStatus): Urging {
  const { board, clusters, roster } = consolidation;
  const { period } = board;
  const members = new Map(roster.map((unit) => [unit.code, unit]));
  const due = { asOf, lastDay: lastDays.units };
  const urged = clusters.map(({ code, name, kind }): UrgedCluster => {
    const own = roster.filter(({ cluster }) => cluster === code);
    const units = consolidation.units
      .filter(({ cluster }) => cluster === code)
      .flatMap((standing) => urgedUnit(consolidation, { standing, unit: members.get(standing.code), due }));
    const named = (role: Membership["role"]): string | null => own.find((unit) => unit.role === role)?.name ?? null;
    return { code, name, kind, leader: named("leader"), deputy: named("deputy"), units };
  });
  return {
    asOf,
    by: board.kind,
    board: period.board,
    council: period.council,
    round: { year: period.year, kind: period.kind },
    letter: period.letterNumber === null ? null : { number: period.letterNumber, date: period.letterDate },
    lastDay: lastDays.units,
    clusters: urged.filter(({ units }) => units.length > 0),
  };
}

type Owed = {
  readonly standing: UnitStanding;
  readonly unit: Unit | undefined;
  readonly due: { readonly asOf: string; readonly lastDay: string };
};

function urgedUnit({ board, issues }: Consolidation, { standing, unit, due }: Owed): readonly UrgedUnit[] {
  const { code, name, extendedTo } = standing;
  const state = owedState(standing);
  if (unit === undefined || state === null) return [];
  const lastDay = unitLastDay(board.period, extendedTo);
  return [
    {
      code,
      name,
      formality: unit.formality,
      email: unit.email,
      state,
      lastDay,
      daysOver: Math.max(0, daysBetween(lastDay, due.asOf)),
      extended: lastDay > due.lastDay,
      blank: Math.max(0, standing.requiredCells - standing.filledCells),
      errors: issues.filter(
        (issue) => issue.place.unit === code && issue.code !== "required-blank" && severityOf(issue.code) === "error",
      ).length,
      documents: board.documents
        .filter(
          (document) =>
            document.level === "unit" && document.required && standing.documents[document.code] === "missing",
        )
        .map((document) => document.name),
    },
  ];
}
