import type { RoundName } from "../domain/round/period";
import type { Texts } from "./texts";

/** "Cả năm 2026": period and year, in the words of `Kỳ báo cáo` where the language has them. */
export function roundName({ periodKind }: Pick<Texts["words"], "periodKind">, { kind, year }: RoundName): string {
  return `${periodKind[kind]} ${String(year)}`;
}
