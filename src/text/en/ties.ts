import { formatNumber } from "../numbers";
import type { TieDecided } from "../texts";

/** Points with the cluster's decimals, or more where the number has more. */
export function tieDecided({ total, decimals, other, name, own, others, ahead }: TieDecided): string {
  const points = (value: number): string => {
    const [fixed, all] = [formatNumber(value, decimals, "en"), formatNumber(value, null, "en")];
    return all.length > fixed.length ? all : fixed;
  };
  return `Both ${points(total)} points; ${ahead ? "before" : "behind"} ${other} by ${name}: ${points(own)} ${ahead ? ">" : "<"} ${points(others)}`;
}
