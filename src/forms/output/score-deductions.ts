import type { CellValue } from "../../workbook/cell";
import type { ScoredCluster } from "./score-plan";

/** What conditions take off one unit, with a note of which; 0 where they take nothing. */
export function deductionCell(unit: string, { totals, findings }: Pick<ScoredCluster, "totals" | "findings">): { readonly value: CellValue; readonly note?: string } {
  const reasons = findings.flatMap(({ unit: whose, met, condition: { code, name, effect } }) => (whose === unit && met === "no" && effect.kind === "points-off" ? [`${code}. ${name}: trừ ${String(effect.points).replace(".", ",")} điểm`] : []));
  const value = totals.get(unit)?.deducted ?? 0;
  return reasons.length === 0 ? { value } : { value, note: reasons.join("\n") };
}
