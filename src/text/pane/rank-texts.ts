import type { OtherRank, Sensitivity } from "../../domain/decisions/sensitivity";

type NameOf = { readonly nameOf: (unit: string) => string };

/** How firm ranks are. */
export type RankTexts = {
  readonly title: string;
  readonly boardOnly: string;
  readonly total: (total: { readonly total: number; readonly decimals: number }) => string;
  readonly rank: (rank: { readonly rank: number; readonly tied: boolean }) => string;
  /** What would change the rank; it follows the rank on one line. */
  readonly firmness: (rank: NameOf & Pick<Sensitivity, "others" | "more" | "less">) => string;
  /** The least differences that would change it. */
  readonly margins: (rank: NameOf & Pick<Sensitivity, "rise" | "fall">) => string;
};

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
