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
  /** Clusters that have somebody to be reminded, in roster order. */
  readonly clusters: readonly UrgedCluster[];
};

/** Whom to remind of what (mission S6), in roster order. Reads and writes nothing. */
export function urgingOf({ consolidation }: Pick<LiveStatus, "consolidation">): Urging {
  const owing = owingUnits(consolidation);
  const urged = consolidation.clusters.map(({ code, name }) => ({
    code,
    name,
    units: owing.filter(({ cluster }) => cluster === code),
  }));
  return { by: consolidation.board.kind, clusters: urged.filter(({ units }) => units.length > 0) };
}
