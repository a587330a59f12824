import type { AwardRules, QuotaBase } from "../round/decision-rules";
import type { AwardReview, ProvinceAward, ReviewedNomination } from "./review";
import type { Unit } from "../round/board";
import { concerns } from "../round/indicator";
import { isAmong } from "../basics/text";
import { shareLimit } from "./class-shares";

/** What shares of the province may be counted on, apart from nominations. */
export type ProvinceCounts = {
  readonly clusters: number;
  readonly firstRanked: number;
  readonly judged: readonly Pick<Unit, "code" | "cluster" | "type">[];
};

/** Every row of an award by which somebody is nominated, in the order given. */
export function provinceAwards(
  awards: readonly AwardRules[],
  reviews: readonly AwardReview[],
  counts: ProvinceCounts,
): readonly ProvinceAward[] {
  return awards.flatMap((award): readonly ProvinceAward[] => {
    const concerned = concernedUnits(award, counts);
    const own = nominationsFor(award.name, reviews).filter(({ row }) => concerned.has(row.unit));
    const cap = capOf(award, reviews, counts);
    if (own.length === 0) return [];
    const decided = own.filter(({ councilDecision }) => councilDecision === "yes").length;
    return [
      {
        award,
        nominated: own.length,
        boardAgreed: own.filter(({ boardOpinion }) => boardOpinion === "yes").length,
        decided,
        cap,
      },
    ];
  });
}

function concernedUnits({ scope }: AwardRules, { judged }: ProvinceCounts): ReadonlySet<string> {
  return new Set(judged.flatMap((unit) => (concerns(scope, unit) ? [unit.code] : [])));
}

function nominationsFor(award: string, reviews: readonly AwardReview[]): readonly ReviewedNomination[] {
  return reviews.filter((review) => isAmong(review.award.name, [award])).flatMap(({ nominations }) => nominations);
}

/** The number, or the share rounded down: the only reading that never exceeds it. */
function capOf(award: AwardRules, reviews: readonly AwardReview[], counts: ProvinceCounts): ProvinceAward["cap"] {
  const { counted, quota, quotaPercent } = award;
  if (counted === null || counted.kind === "cluster-units") return null;
  if (quota !== null) return { limit: quota, percent: null, count: null };
  const count = countOf(counted, award, { reviews, counts });
  return quotaPercent === null || count === null
    ? null
    : { limit: shareLimit(quotaPercent, count), percent: quotaPercent, count };
}

/**
 * Who meets an award's standard: those nominated for it, and those nominated for the award above, who meet it too and
 * are not nominated for both; who may not be nominated, or whom the Council refused, doesn't meet it.
 */
function countOf(
  counted: Exclude<QuotaBase, { readonly kind: "cluster-units" }>,
  award: AwardRules,
  { reviews, counts }: { readonly reviews: readonly AwardReview[]; readonly counts: ProvinceCounts },
): number | null {
  switch (counted.kind) {
    case "province":
      return concernedUnits(award, counts).size;
    case "clusters":
      return counts.clusters;
    case "first-ranked":
      return counts.firstRanked;
    case "collectives": {
      const own = nominationsFor(counted.award, reviews);
      if (counted.counted === "nominated") return unitsIn(own);
      if (counted.counted === "decided") return unitsIn(own.filter(({ councilDecision }) => councilDecision === "yes"));
      return unitsIn(
        [...own, ...nominationsFor(award.name, reviews)].filter(
          ({ eligibility, councilDecision }) => eligibility.may !== "no" && councilDecision !== "no",
        ),
      );
    }
    default:
      return counted satisfies never;
  }
}

function unitsIn(nominations: readonly ReviewedNomination[]): number {
  return new Set(nominations.map(({ row }) => row.unit)).size;
}
