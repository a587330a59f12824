import type { Unit } from "../round/board";
import type { Period } from "../round/period";
import { foldWords } from "../basics/text";

/** Words that mean the cluster, its leader and deputy, the members themselves, the Board or the Council. */
const ownWords =
  /^(?:(?:các )?(?:trưởng|phó) )?(?:cụm|khối)(?:[ ,/]|$)|^ban (?:thi đua|tđkt)|^hội đồng (?:thi đua|tđkt)|chấm chéo|^(?:các )?(?:đơn vị )?thành viên/u;

/**
 * Whether Cơ quan chấm names an agency outside, to which a slip must go: neither the Board or Council of the round, nor
 * the cluster, nor its leader's or deputy's unit. Blank = nobody outside.
 */
export function isOutside(
  assessor: string | null,
  { period, members }: { readonly period: Pick<Period, "board" | "council">; readonly members: readonly Unit[] },
): boolean {
  const words = foldWords(assessor ?? "");
  if (words === "" || ownWords.test(words)) return false;
  const leading = members
    .filter(({ role }) => role === "leader" || role === "deputy")
    .flatMap(({ code, name, aliases }) => [code, name, ...aliases]);
  return ![period.board, period.council, ...leading].some((own) => foldWords(own) === words);
}
