import type { UrgedCluster, UrgedUnit, Urging } from "../../app/live/board/following/urging";

/** Everybody, or one cluster (in a cluster's own workbook: one unit), by code. */
export type LetterScope = { readonly code: string | null; readonly withIncomplete: boolean };

/** Who has sent nothing that counts, and who has sent and owes something still. */
export function isUnsent({ state }: UrgedUnit): boolean {
  return state === "unsent" || state === "returned";
}

/** The clusters with the units that this letter names. */
export function chosenClusters(
  { by, clusters }: Urging,
  { code, withIncomplete }: LetterScope,
): readonly UrgedCluster[] {
  return clusters
    .filter((cluster) => by === "cluster" || code === null || cluster.code === code)
    .map((cluster) => ({
      ...cluster,
      units: cluster.units.filter(
        (unit) => (by === "board" || code === null || unit.code === code) && (withIncomplete || isUnsent(unit)),
      ),
    }))
    .filter(({ units }) => units.length > 0);
}

export type ScopeChoice = { readonly code: string; readonly name: string; readonly count: number };

/** To whom a letter of its own can go, in roster order. */
export function scopeChoices(urging: Urging, withIncomplete: boolean): readonly ScopeChoice[] {
  const clusters = chosenClusters(urging, { code: null, withIncomplete });
  if (urging.by === "board") return clusters.map(({ code, name, units }) => ({ code, name, count: units.length }));
  return clusters.flatMap(({ units }) => units.map(({ code, name }) => ({ code, name, count: 1 })));
}
