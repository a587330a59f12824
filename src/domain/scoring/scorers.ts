import type { Board, Unit } from "../round/board";
import type { Role } from "../round/roster";
import type { EnteredScore } from "../round/scale";

/** Stages at which people enter points in `Điểm chấm`. */
export type EntryStage = Exclude<EnteredScore["stage"], "self">;

/**
 * At which stages points are entered in a workbook: the Board states the appraised and the final points, a cluster's
 * workbook those of the cluster (contract §1, `Điểm chấm`).
 */
export function entryStages({ kind }: Pick<Board, "kind">): readonly [EntryStage, ...EntryStage[]] {
  return kind === "cluster" ? ["cluster"] : ["board", "final"];
}

/** A unit whose people score for the cluster. */
export type Scorer = { readonly unit: string; readonly name: string; readonly role: Role };

/** The leader scores for the cluster, the deputy the leader's own unit (contract §1, Cluster workbook). */
export function scorersOf(roster: readonly Unit[], cluster: string): readonly Scorer[] {
  const members = roster.filter((unit) => unit.cluster === cluster);
  return (["leader", "deputy"] as const).flatMap((wanted) =>
    members.filter(({ role }) => role === wanted).map(({ code, name, role }) => ({ unit: code, name, role })),
  );
}

/** Whether a scorer may score a unit: not its own, and only the deputy scores the leader (contract §1). */
export function mayScore(
  { unit: own, role }: Pick<Scorer, "unit" | "role">,
  scored: { readonly unit: string; readonly role: Role },
): boolean {
  return own !== scored.unit && (scored.role !== "leader" || role === "deputy");
}
