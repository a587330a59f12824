import { compare, exact } from "../../basics/exact";
import { isWithin, pathKey } from "../../round/section";
import { isInSection } from "../../scales/scale-scope";
import type { Requirement } from "./condition";
import type { JudgedUnit } from "./judged-unit";
import { waiting, type Verdict } from "./judge-lines";

type Asked = Extract<Requirement, { readonly kind: "section-minimum" }>;

/**
 * Mục tối thiểu theo Mục điểm (contract §5): every section that is asked has at least its Điểm tối thiểu. Sections
 * without one are not asked, nor those of which no line applies to the unit. One that certainly is under it is enough
 * to fail, whatever others still wait for.
 */
export function sectionsVerdict({ scope }: Asked, judged: JudgedUnit): Verdict | null {
  const { sections = [], total } = judged;
  const asked = sections.flatMap(({ path, lowest }) =>
    lowest !== null && (scope === null || scope.some((name) => isWithin(pathKey(path), pathKey(name))))
      ? [{ path, least: lowest, ...pointsOf(path, judged) }]
      : [],
  );
  const applicable = asked.filter(({ points, waits }) => points !== null || waits);
  if (total === null || applicable.length === 0) return null;
  const short = applicable.flatMap(({ path, least, points }) =>
    points !== null && compare(exact(points), exact(least)) < 0 ? [{ section: path, points, least }] : [],
  );
  if (short.length === 0 && applicable.some(({ waits }) => waits)) return waiting("points");
  return { met: short.length === 0 ? "yes" : "no", facts: { kind: "sections", sections: applicable.length, short } };
}

/** `points` `null`: a line under it is pending (`waits`), or none applies. */
function pointsOf(path: string, { total, scale }: Pick<JudgedUnit, "total" | "scale">) {
  const points = total?.sections?.find(({ section }) => pathKey(section) === pathKey(path))?.points ?? null;
  const waits =
    points === null &&
    scale.some((line, index) => {
      const own = total?.lines[index];
      return isInSection(line, path) && own !== undefined && own.points === null && !own.notApplicable;
    });
  return { points, waits };
}
