import type { OtherRank } from "../domain/decisions/sensitivity";

/** Other ranks together where the rule is the same but for the number of decimals, and the rank is the same. */
export function groupedRanks(others: readonly OtherRank[]): readonly {
  readonly kind: OtherRank["variant"]["kind"];
  readonly decimals: readonly number[];
  readonly rank: number | null;
}[] {
  const groups = new Map<
    string,
    { readonly kind: OtherRank["variant"]["kind"]; readonly decimals: number[]; readonly rank: number | null }
  >();
  for (const { variant, rank } of others) {
    const key = `${variant.kind} ${rank ?? ""}`;
    const group = groups.get(key) ?? { kind: variant.kind, decimals: [], rank };
    if (variant.kind === "decimals") group.decimals.push(variant.decimals);
    groups.set(key, group);
  }
  return [...groups.values()];
}
