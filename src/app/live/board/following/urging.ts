import { officeOf, type PeriodKind } from "../../../../domain/round/period";
import type { ClusterKind, Membership } from "../../../../domain/round/roster";
import { type RemindedUnit, remindedUnit } from "../../../../domain/standing/owed";
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
  readonly office: string;
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
  const { board, clusters, roster, standingByUnit } = consolidation;
  const { period } = board;
  const urged = clusters.map(({ code, name, kind }): UrgedCluster => {
    const own = roster.filter(({ cluster }) => cluster === code);
    const units = own.flatMap(({ code: unit, email, formality }): readonly UrgedUnit[] => {
      const standing = standingByUnit.get(unit);
      const owes = standing === undefined ? null : remindedUnit(standing, { ...consolidation, asOf, formality });
      return owes === null ? [] : [{ code: unit, ...owes, email }];
    });
    const named = (role: Membership["role"]): string | null => own.find((unit) => unit.role === role)?.name ?? null;
    return { code, name, kind, leader: named("leader"), deputy: named("deputy"), units };
  });
  return {
    asOf,
    by: board.kind,
    office: officeOf(period),
    council: period.council,
    round: { year: period.year, kind: period.kind },
    letter: period.letterNumber === null ? null : { number: period.letterNumber, date: period.letterDate },
    lastDay: lastDays.units,
    clusters: urged.filter(({ units }) => units.length > 0),
  };
}
