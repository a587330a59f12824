import type { PeriodKind, RoundName } from "../domain/round/period";

type KindWords = { readonly periodKind: { readonly [K in PeriodKind]: string } };

/** "Cả năm 2026": period and year, in the words of `Kỳ báo cáo` where the language has them. */
export function roundName({ periodKind }: KindWords, { kind, year }: RoundName): string {
  return `${periodKind[kind]} ${String(year)}`;
}
