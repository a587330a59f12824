import type { Unit } from "../../domain/round/board";
import type { Consolidation } from "../../domain/consolidation";

type Group = { readonly code: string; readonly title: string; readonly units: readonly Unit[] };

/** The units of the round by cluster, in roster order; "C01. Cụm thi đua số 1" is the title of a section. */
export function unitsByCluster({ board, roster }: Pick<Consolidation, "board" | "roster">): readonly Group[] {
  const codes = [...new Set([...board.clusters.map((cluster) => cluster.code), ...roster.map((unit) => unit.cluster)])];
  return codes
    .map((code) => ({ code, title: clusterTitle(board, code), units: roster.filter((unit) => unit.cluster === code) }))
    .filter((group) => group.units.length > 0);
}

export function clusterTitle(board: Consolidation["board"], code: string): string {
  const name = board.clusters.find((cluster) => cluster.code === code)?.name;
  return name === undefined ? code : `${code}. ${name}`;
}
