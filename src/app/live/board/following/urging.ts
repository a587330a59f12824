import { owingUnits, type OwingUnit } from "../../../../domain/standing/owed";
import type { LiveStatus } from "../../opening/live-status";

export type UrgedCluster = {
  readonly code: string;
  readonly name: string;
  readonly units: readonly OwingUnit[];
};

export type Urging = {
  /** Who writes: the Board, or a cluster's leader to its members. */
  readonly by: "board" | "cluster";
  /** The day on which it is written; ISO. */
  readonly asOf: string;
  /** Clusters that have somebody to be reminded, in roster order. */
  readonly clusters: readonly UrgedCluster[];
};

/** Whom to remind of what (mission S6), in roster order. Reads and writes nothing. */
export function urgingOf({ consolidation, asOf }: Pick<LiveStatus, "consolidation" | "asOf">): Urging {
  const owing = owingUnits(consolidation);
  const urged = consolidation.clusters.map(({ code, name }) => ({
    code,
    name,
    units: owing.filter(({ cluster }) => cluster === code),
  }));
  return { by: consolidation.board.kind, asOf, clusters: urged.filter(({ units }) => units.length > 0) };
}
