import { formatNumber } from "../numbers";
import type { TieDecided } from "../texts";

/** Points with the cluster's decimals, or more where the number has more. */
export function tieDecided({ total, decimals, other, name, own, others, ahead }: TieDecided): string {
  const points = (value: number): string => {
    const [fixed, all] = [formatNumber(value, decimals, "vi"), formatNumber(value, null, "vi")];
    return all.length > fixed.length ? all : fixed;
  };
  return `Cùng ${points(total)} điểm; ${ahead ? `xếp trên ${other} nhờ` : `xếp sau ${other} do`} ${name}: ${points(own)} ${ahead ? ">" : "<"} ${points(others)}`;
}
